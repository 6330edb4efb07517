/**
 * An amount for one period told for another: a yearly fee by the month, a daily rate by the week. Only where the sentence names the other
 * period; a month is no number of days.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import type { Place } from '../match/matcher';
import { numberOf } from './operands';
import type { Quantity } from './quantities';
import { DOWN } from './relations';
import { sameKind, type Wanted } from './wanted';

interface Period {
  /** How a key says it. */
  readonly key: RegExp;
  /** How a sentence says it. */
  readonly said: RegExp;
  readonly months?: number;
  readonly days?: number;
}

const PERIODS: readonly Period[] = [
  {
    key: /(?:^|[._])(?:annuel\w*|par_an|an|annee|yearly|annual)(?:[._]|$)/u,
    said: /(?<![a-z])(?:(?:par|l'|un|d'un|chaque)\s*an(?:nee)?|(?:une|sur\s+l'|pour\s+l'|a\s+l')\s*annee|annuel\w*)(?![a-z])/u,
    months: 12,
  },
  {
    key: /(?:^|[._])(?:semestriel\w*|semestre)(?:[._]|$)/u,
    said: /(?<![a-z])(?:semestre|semestriel\w*)(?![a-z])/u,
    months: 6,
  },
  {
    key: /(?:^|[._])(?:trimestriel\w*|trimestre|quarterly)(?:[._]|$)/u,
    said: /(?<![a-z])(?:trimestre|trimestriel\w*)(?![a-z])/u,
    months: 3,
  },
  {
    key: /(?:^|[._])(?:mensuel\w*|par_mois|mois|monthly)(?:[._]|$)/u,
    said: /(?<![a-z])(?:(?:par|le|un|chaque|du|au)\s+mois|mensuel\w*|mensualit\w*)(?![a-z])/u,
    months: 1,
  },
  {
    key: /(?:^|[._])(?:hebdo\w*|par_semaine|semaine|weekly)(?:[._]|$)/u,
    said: /(?<![a-z])(?:(?:par|la|une|chaque)\s+semaine|hebdomadaire\w*)(?![a-z])/u,
    days: 7,
  },
  {
    key: /(?:^|[._])(?:journalier\w*|journaliere|quotidien\w*|par_jour|jour|daily)(?:[._]|$)/u,
    said: /(?<![a-z])(?:(?:par|le|un|chaque)\s+jour|journalier\w*|journaliere\w*|quotidien\w*|la\s+journee)(?![a-z])/u,
    days: 1,
  },
];

export interface Told {
  readonly quantity: Quantity;
  readonly value: number;
  readonly text: string;
}

/** What the sentence’s own periods make of a quantity; the words close to the claim name the period. */
export const retold = (quantities: readonly Quantity[], claim: Claim, place: Place): readonly Told[] => {
  const { lower, sentence } = place;
  const [before, after] = [
    lower.slice(Math.max(sentence.from, claim.from - 70), claim.from),
    lower.slice(claim.to, Math.min(sentence.to, claim.to + 45)),
  ];
  // A period right after the value is its own; only else may one before it be.
  const direct = PERIODS.filter(({ said }) => said.test(after.split(/[,;:]|\set\s/u)[0] ?? ''));
  const wanted = direct.length > 0 ? direct : PERIODS.filter(({ said }) => said.test(before));
  return quantities.flatMap((quantity) => {
    const own =
      PERIODS.find(({ key }) => quantity.ids.some((id) => key.test(lastKey(id)))) ??
      (isOfAYear(quantity, claim, place) ? YEAR : undefined);
    if (own === undefined || quantity.percent) return [];
    return wanted.flatMap((other): Told[] => {
      // A school year has three terms, a civil one four quarters.
      const factor =
        own.months === 3 && other.months === 12 && SCHOOL.test(before + after) ? 3 : factorOf(own, other);
      return other === own || factor === undefined
        ? []
        : [
            {
              quantity,
              value: quantity.value * factor,
              text:
                factor >= 1
                  ? `${quantity.text} × ${String(factor)}`
                  : `${quantity.text} / ${String(Math.round(1 / factor))}`,
            },
          ];
    });
  });
};

const YEAR: Period | undefined = PERIODS[0];

/** "voyages_2025: 3216, soit 268 par mois": a count of a year of which the sentence, or the one before, gives the number or the year. */
const isOfAYear = (
  { ids, kind, value }: Quantity,
  claim: Claim,
  { claims, lower, near, sentence }: Place,
): boolean => {
  const year = ids.map((id) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(id)?.[0]).find((one) => one !== undefined);
  if (/^(?:months|days|minutes|share)$/u.test(kind) || value < 12) return false;
  const shown = claims.some(
    (one) =>
      one !== claim &&
      one.from >= sentence.from &&
      one.to <= sentence.to &&
      numberOf(one.value).includes(value),
  );
  const said = lower.slice((near ?? sentence).from, sentence.to);
  const isMean = /(?<![a-z])moyenne/u.test(lower.slice(sentence.from, sentence.to));
  return year === undefined
    ? // Nothing but the sentence says that it is of a year.
      shown && isMean && /(?<![a-z])(?:en|annee|sur|pour)\s+(?:19|20)\d\d(?!\d)/u.test(said)
    : shown || (isMean && said.includes(year));
};

const SCHOOL = /annee\s+scolaire|saison|(?<![a-z])cours(?![a-z])|rentree/u;

const factorOf = (own: Period, other: Period): number | undefined => {
  if (own.months !== undefined && other.months !== undefined) return other.months / own.months;
  if (own.days !== undefined && other.days !== undefined) return other.days / own.days;
  if (own.days === 7 && other.months === 12) return 52;
  return own.months === 12 && other.days === 7 ? 1 / 52 : undefined;
};

const lastKey = (id: string): string =>
  (id.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase();

const A_YEAR = /^\s+(?:[a-z'-]+\s+){0,5}(?:par\s+an|chaque\s+annee|annuels?|annuelles?|l'an)(?![a-z])/u;
const GAINED = /gagn|perd|augment|progress|accroi|croiss|recul|baiss|diminu|de\s+(?:plus|moins)|moyenne/u;

/** "La commune gagne 23 habitants par an": from the value of one year to that of another, by the years between. */
export const changeAYear = (
  claim: Claim,
  wanted: Wanted,
  quantities: readonly Quantity[],
  { lower, sentence }: Place,
): readonly string[] | undefined => {
  const yearOf = ({ ids: [id = ''] }: Quantity): number =>
    Number(/(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(id)?.[0]);
  const bare = ({ ids: [id = ''] }: Quantity): string => id.replace(/(?:19|20)\d\d/u, '');
  if (!A_YEAR.test(lower.slice(claim.to, sentence.to))) return undefined;
  if (!GAINED.test(lower.slice(sentence.from, sentence.to))) return undefined;
  for (const a of quantities)
    for (const b of quantities) {
      const years = yearOf(a) - yearOf(b);
      if (years > 1 && bare(a) === bare(b) && a.kind === b.kind && sameKind(a.kind, wanted.kind)) {
        const [less, more] = [DOWN.test(lower.slice(sentence.from, sentence.to)), a.value > b.value];
        if (less !== more && Math.abs(Math.abs(a.value - b.value) / years - wanted.value) <= wanted.within)
          return [...a.ids, ...b.ids];
      }
    }
  return undefined;
};

const EVERY = /^(?:frequence|intervalle|cadence|periodicite|interval|every)$/u;
const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^\s+(?:[a-z]+\s+){0,2}(?:par|chaque|a\s+l')\s?heure/u, 60],
  [/^\s+(?:[a-z]+\s+){0,2}par\s+jour/u, 24 * 60],
];

/** "trois par heure" of what comes every twenty minutes. */
export const timesAPeriod = (claim: Claim, basis: Basis, { lower, sentence }: Place): readonly string[] => {
  const after = lower.slice(claim.to, sentence.to);
  const period = MINUTES.find(([said]) => said.test(after))?.[1];
  const { value } = claim;
  if (period === undefined || value.type !== 'number') return [];
  return basis
    .of('duration')
    .filter(
      ({ value: step, roles }) =>
        step.base === 'minutes' &&
        step.amount * value.number === period &&
        roles.some((role) => EVERY.test(role)),
    )
    .map(({ origin }) => origin.id);
};

/** Whether the facts give something by the day, the week, the month…: then "pour une semaine" is what is computed. */
export const hasRhythm = (quantities: readonly Quantity[]): boolean =>
  quantities.some(
    ({ ids, kind }) => kind === 'euro' && ids.some((id) => PERIODS.some(({ key }) => key.test(lastKey(id)))),
  );
