/**
 * A sum of money told as a length of time: "Ce plafond correspond à quatre-vingt-huit jours" of a sum by the day, "six années d'épargne brute" of a debt. The sum is
 * shown, and what it is divided by is shown or named.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import type { Match, Place } from '../match/matcher';
import { related } from '../text/stems';
import { numberOf } from './operands';
import { ownWords } from './own-words';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const MAKES =
  /(?<![a-z])(?:correspon\w+|equiva\w+|represent\w+|soit|permet\w*|couvr\w+|finan\w+)\s+(?:[a-z']+\s+){0,3}$/u;
const BY_DAY = /(?:^|[._])(?:jour|journee|journalier\w*|quotidien\w*)(?:[._]|$)/u;
const OF_WHAT = /^\s+d(?:e\s+(?:la\s+|l'|son\s+|sa\s+)?|'|u\s+)([a-z]{4,}(?:\s+[a-z]{4,})?)/u;

export const sumAsLength = (claim: Claim<Duration>, basis: Basis, place: Place): Match | undefined => {
  const { claims, lower, near, sentence } = place;
  const { base, amount, raw } = claim.value;
  if (!MAKES.test(lower.slice(sentence.from, claim.from)) && OF_WHAT.exec(lower.slice(claim.to)) === null)
    return undefined;
  const euros = arithmeticOf(basis).quantities.filter(({ kind, percent }) => kind === 'euro' && !percent);
  const isShown = (from: number, one: Quantity): boolean =>
    claims.some(
      ({ from: start, to, value }) =>
        start >= from && to <= sentence.to && value.type === 'amount' && numberOf(value).includes(one.value),
    );
  const derived = (...all: readonly Quantity[]): Match => ({
    ok: true,
    origins: all.flatMap(({ ids }) => ids.map((id) => ({ kind: 'derived' as const, id }))),
  });
  if (base === 'days' && raw === amount && MAKES.test(lower.slice(sentence.from, claim.from))) {
    const shown = euros.filter((one) => isShown((near ?? sentence).from, one));
    for (const day of shown.filter(({ ids: [id = ''] }) => BY_DAY.test(id.toLowerCase())))
      for (const whole of shown)
        if (whole !== day && Math.abs(whole.value / day.value - amount) < 1e-6) return derived(whole, day);
  }
  const [, what] = OF_WHAT.exec(lower.slice(claim.to, sentence.to)) ?? [];
  if (base !== 'months' || amount !== 12 * raw || what === undefined) return undefined;
  const said = what.split(/\s+/u);
  for (const year of euros) {
    const words = ownWords(year.ids[0] ?? '').filter((word) => word.length > 3);
    // "d'épargne brute" is no net one.
    if (words.length === 0 || !words.every((word) => said.some((one) => related(one, word)))) continue;
    for (const whole of euros)
      if (whole !== year && isShown(sentence.from, whole) && Math.abs(whole.value / year.value - raw) < 0.05)
        return derived(whole, year);
  }
  return undefined;
};
