/**
 * Days counted from a moment that the sentence names by what happened: "dix-neuf jours après sa réception" of "recu_le", "vingt jours avant cette
 * notification" of "notifiee_le"; and how far from its round date an anniversary is kept: "trente ans, à deux jours près".
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { isoOf, monthsAfter } from '../match/calendar';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { related } from '../text/stems';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const ANCHOR =
  /^\s+(?:francs?\s+)?(apres|avant)\s+(?:l'|la\s+|le\s+|sa\s+|son\s+|cette\s+|cet\s+|ce\s+|leur\s+)(?:(?:present|presente)\s+)?([a-z]{4,})/u;
const NEARLY = /^\s+pres(?![a-z])/u;

/** What a key says by a verb and a text by a noun. */
const DEEDS: readonly (readonly [noun: RegExp, word: RegExp])[] = [
  [/^reception/u, /^(?:recue?s?|recu|reception|arrivee?s?)$/u],
  [/^(?:depot|demande)/u, /^(?:depot|deposee?s?|demande|demandee?)$/u],
  [/^envoi/u, /^(?:envoi|envoyee?s?|expedi\w+)$/u],
  [/^(?:visite|controle|constat)/u, /^(?:visite|visitee?|controle|controlee?|constat|constatee?)$/u],
]; // prettier-ignore

export const anchoredGap = (
  claim: Claim<Duration>,
  basis: Basis,
  { claims, lower, proved, sentence }: Place,
): Match | undefined => {
  const { base, amount } = claim.value;
  if (base !== 'days') return undefined;
  const days = basis.of('date').flatMap(({ value, origin, roles }) => {
    const iso = isoOf(value);
    return iso === undefined || origin.kind === 'law' ? [] : [{ iso, id: origin.id, roles }];
  });
  const after = lower.slice(claim.to, sentence.to);
  if (NEARLY.test(after)) {
    // The length that is nearly so, in the same sentence.
    const whole = claims.flatMap((one) =>
      one.from >= sentence.from &&
      one.to <= claim.from &&
      one.value.type === 'duration' &&
      one.value.base === 'months'
        ? [one.value.amount]
        : [],
    );
    for (const first of days)
      for (const last of days)
        for (const months of whole) {
          const round = monthsAfter(first.iso, months);
          if (round !== undefined && Math.abs(compareDates(round, last.iso)) === amount)
            return derivedOf([first.id, last.id]);
        }
    return undefined;
  }
  const [, way, noun = ''] = ANCHOR.exec(after) ?? [];
  if (way === undefined) return undefined;
  const isNamed = (role: string): boolean =>
    role.length > 3 &&
    (related(role, noun) || DEEDS.some(([said, word]) => said.test(noun) && word.test(role)));
  // "a pris fin le 24 novembre, trois jours avant la présente note": a day that something has proved.
  const shownBefore = (iso: string): typeof days =>
    claims.flatMap((one) => {
      const day =
        one.value.type === 'date' &&
        one.from >= sentence.from &&
        one.to <= claim.from &&
        proved?.has(one) === true
          ? isoOf({ ...one.value, year: one.value.year ?? Number(iso.slice(0, 4)) })
          : undefined;
      return day === undefined ? [] : [{ iso: day, id: 'text', roles: [] }];
    });
  for (const anchor of days.filter(({ roles }) => roles.some(isNamed)))
    for (const other of [...days, ...shownBefore(anchor.iso)])
      if (compareDates(other.iso, anchor.iso) === (way === 'apres' ? amount : -amount))
        return derivedOf([anchor.id, other.id]);
  return undefined;
};
