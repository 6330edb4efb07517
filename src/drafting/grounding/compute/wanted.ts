/**
 * The number that a claim is, as arithmetic compares it: its kind, and how far from the exact result it may be. It says nothing of what the
 * sentence computes.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Place } from '../match/matcher';
import type { Kind } from './quantities';
import type { Relation, Result } from './results';

export interface Wanted {
  readonly value: number;
  /** As written, with its own unit. */
  readonly raw?: number;
  readonly kind: Kind;
  /** How far from the exact result it may be. */
  readonly within: number;
  readonly noun?: string;
}

const ROUGH =
  /(?:environ|pres(?:\s+d(?:es?|'))?|quelque|autour\s+d[e']|presque|de\s+l'ordre\s+d[e'])\s*(?:une?\s)?$/u;

export const wantedOf = (value: ClaimValue, { lower }: Place, { from, to }: Claim): Wanted | undefined => {
  const rough =
    ROUGH.test(lower.slice(Math.max(0, from - 24), from)) ||
    /^\s*(?:[a-z]+\s+)?environ(?![a-z])/u.test(lower.slice(to, to + 26));
  const near = (exact: number, one: number): number =>
    rough ? Math.max(exact, Math.abs(one) * 0.03) : exact;
  // "un peu plus de 25 par classe": up to the next one, or a twentieth more.
  const beyond = BEYOND.exec(lower.slice(Math.max(0, from - 12), from))?.[1];
  const overflow = beyond === undefined ? 0 : beyond === 'plus' ? 1 : -1;
  switch (value.type) {
    case 'number':
      return {
        ...{ value: value.number + (overflow * Math.max(1, value.number / 20)) / 2, kind: 'count' },
        within:
          overflow !== 0
            ? Math.max(1, value.number / 20) / 2 + 1e-9
            : value.about === true
              ? value.number / 10
              : near(lastDigit(value.number), value.number),
        ...(value.noun === undefined ? {} : { noun: value.noun }),
      };
    case 'amount': {
      const rounded = roundedTo(lower.slice(from, to));
      if (rounded !== undefined) return { value: value.cents / 100, kind: 'euro', within: rounded };
      return {
        ...{ value: value.cents / 100, kind: 'euro' },
        within: near(isRounded(value.cents, lower.slice(to, to + 30)) ? 0.5 : 0.005, value.cents / 100),
      };
    }
    case 'measure':
      return {
        value: value.amount,
        raw: value.raw,
        kind: value.dimension,
        within: near(
          1e-9 +
            // An average in whole units is rounded.
            ((Number.isInteger(value.raw) &&
            value.raw >= 20 &&
            MEAN.test(lower.slice(Math.max(0, from - 80), to + 40))
              ? 0.5
              : lastDigit(value.raw)) *
              value.amount) /
              (value.raw || 1),
          value.amount,
        ),
      };
    case 'duration':
      return { value: value.amount, raw: value.raw, kind: value.base, within: near(1e-9, value.amount) };
    case 'time':
      // "soit vingt-deux heures et quart" says how long; "à 22 h" says when.
      return /(?:^|\s)(?:a|de|des|vers|entre|jusqu'a|et|avant|apres|pour)\s+$/u.test(
        lower.slice(Math.max(0, from - 12), from),
      )
        ? undefined
        : { value: value.minutes, raw: value.minutes / 60, kind: 'minutes', within: 1e-9 };
    case 'share': {
      const beyond = beyondOf(lower.slice(Math.max(0, from - 12), to));
      // "plus de la moitié" is some points above, never the half itself.
      if (value.word === true && beyond !== 0)
        return {
          value: value.ratio * 100 + beyond * (value.ratio < 2 ? 6 : 50),
          kind: 'share',
          within: (value.ratio < 2 ? 6 : 50) - 1e-6,
        };
      // "un peu plus de 25 %" is up to a tenth above, never below.
      if (overflow !== 0) {
        const half = Math.max(1, value.raw / 10) / 2;
        return { value: value.ratio * 100 + overflow * half, kind: 'share', within: half - 1e-6 };
      }
      return {
        value: value.ratio * 100,
        kind: 'share',
        within: value.word === true ? near(1e-6, value.ratio * 400) : near(halfUnit(value.raw), value.raw),
      };
    }
    default:
      return undefined;
  }
};

const BEYOND = /(plus|moins)\s+d[e'u]\s*$/u;
const MEAN = /(?<![a-z])moyenne?(?![a-z])/u;

const beyondOf = (said: string): -1 | 0 | 1 =>
  /moins\s+(?:d[e'u]|des)/u.test(said) ? -1 : /plus\s+(?:d[e'u]|des)/u.test(said) ? 1 : 0;

/** "2,8 millions d’euros" is right to half of its last figure. */
export const roundedTo = (written: string): number | undefined => {
  const [, figures = '', unit] =
    /^(\d[\d ]*(?:,\d+)?)\s?(millions?|milliards?|mds?|mrds?|m|k|milliers?)(?![a-z])/u.exec(written) ?? [];
  if (unit === undefined) return undefined;
  const one = /^(?:milliards?|mr?ds?)$/u.test(unit) ? 1e9 : /^(?:millions?|m)$/u.test(unit) ? 1e6 : 1e3;
  return 0.5001 * one * 10 ** -(figures.split(',')[1]?.length ?? 0);
};

/** "769 € par habitant": what each gets is told to the euro. */
const isRounded = (cents: number, after: string): boolean =>
  cents % 100 === 0 &&
  cents >= 2000 &&
  /^\s*(?:(?:par|pour\s+chaque)\s+(?:habitant|eleve|enfant|usager|adherent|agent|foyer|menage|logement|abonne|personne|electeur|licencie)|chacune?|en\s+moyenne)/u.test(
    after,
  );

/** Half of the last decimal written: 66,04 % is right to 0,005. */
const halfUnit = (raw: number): number => 0.5001 * 10 ** -(String(raw).split('.')[1]?.length ?? 0);

/** A count in whole numbers is exact; one with decimals is right to the last of them. */
const lastDigit = (raw: number): number => (Number.isInteger(raw) ? 1e-9 : halfUnit(raw));

/** A number whose unit nobody gave may be of any kind; it is then compared as written. */
export const sameKind = (one: Kind, wanted: Kind): boolean =>
  one === wanted || (one === 'count' && wanted !== 'share');

const LEFT: ReadonlySet<Relation> = new Set(['difference', 'remainder']);

export const fits = ({ value, kind, relation }: Result, wanted: Wanted): boolean => {
  if (kind === wanted.kind) return Math.abs(value - wanted.value) <= wanted.within;
  // Small numbers are everywhere: a length of time is not made of them.
  if (kind === 'count' && /^(?:months|days|minutes)$/u.test(wanted.kind) && !LEFT.has(relation)) return false;
  if (kind === 'count' && wanted.kind !== 'share') {
    // As written: how far it may be is in the unit that is written, not in the base unit.
    const { raw = wanted.value } = wanted;
    return Math.abs(value - raw) <= (wanted.value === 0 ? 0 : (wanted.within * raw) / wanted.value) + 1e-9;
  }
  return (
    wanted.kind === 'count' &&
    kind !== 'share' &&
    kind !== 'euro' &&
    Math.abs(value - wanted.value) <= wanted.within
  );
};
