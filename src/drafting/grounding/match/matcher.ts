/**
 * What a matcher answers of a claim: the evidence that grounds it, or why nothing does.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Evidence, Origin } from '../facts/evidence';
import type { Stretch } from '../text/sentences';
import type { Basis } from './basis';

export type Match =
  | { readonly ok: true; readonly origins: readonly Origin[]; readonly evidence?: readonly Evidence[] }
  /** `why`: a French sentence, absent when there is nothing more to say than "not among the facts". */
  | { readonly ok: false; readonly why?: string };

/** The claim in its text: derived values and some idioms are told by what stands around. */
export interface Place {
  /** Plain lower-case text. */
  readonly lower: string;
  readonly sentence: Stretch;
  /** From the sentence before to the one after. */
  readonly near?: Stretch;
  /** All claims of the text. */
  readonly claims: readonly Claim[];
  /** Those before this one that something supports. */
  readonly proved?: ReadonlySet<Claim>;
}

export type Matcher<V extends ClaimValue> = (claim: Claim<V>, basis: Basis, place: Place) => Match;

export const grounded = (evidence: readonly Evidence[]): Match => ({
  ok: true,
  origins: evidence.map(({ origin }) => origin),
  evidence,
});

/** Nothing to prove, or proved by the text of another kind. */
export const accepted = (...origins: readonly Origin[]): Match => ({ ok: true, origins });

/** Proved by what these facts make together. */
export const derivedFrom = (evidence: readonly Evidence[]): Match => ({
  ok: true,
  origins: evidence.map(({ origin }) => ({ kind: 'derived', id: origin.id })),
});

/** The same, of facts by their ids. */
export const derivedOf = (ids: readonly string[]): Match => ({
  ok: true,
  origins: ids.map((id) => ({ kind: 'derived', id })),
});

export const missing = (why?: string): Match => (why === undefined ? { ok: false } : { ok: false, why });

export const sentenceOf = ({ lower, sentence }: Place): string => lower.slice(sentence.from, sentence.to);

/** The words right around a claim, where a computation says that it is one. */
export const around = ({ lower, sentence }: Place, { from, to }: Claim): string =>
  `${lower.slice(Math.max(sentence.from, from - 45), from)} ${lower.slice(to, Math.min(sentence.to, to + 26)).split(/[,;:]/u)[0] ?? ''}`;

const LESS =
  /redui|diminu|baiss|moins|deduc|dedui|retir|minor|defici|econom|perte|restitu|annul|prelev|recul|debit|negati|ponction|chut|repli|reprise\s+de\s+sur\s/u;
/** "progresse d’au moins 4,5 %": a bound says no loss. */
const BOUND =
  /(?<![a-z])(?:(?:au|du|a\s+tout\s+le)\s+moins|moins\s+d(?:e\s|')|plus\s+ou\s+moins|neanmoins)(?![a-z])/gu;

/** Words around say the sign of a value that the facts hold as negative: "réduit de 8 600 €", "en recul de 4,5 %". */
export const saysLess = (claim: Claim, place: Place): boolean =>
  LESS.test(around(place, claim).replace(BOUND, ' ')) || goesOn(claim, place);

/** "une diminution de 6 700 euros à l'article 615221 et de 11 500 euros à l'article 022": the next value of one enumeration has the sign of the one before. */
const goesOn = (claim: Claim, place: Place): boolean => {
  const { claims, lower, sentence } = place;
  const before = claims.findLast(
    ({ from, to, value }) => from >= sentence.from && to <= claim.from && value.type === claim.value.type,
  );
  const between = before === undefined ? '' : lower.slice(before.to, claim.from);
  return (
    before !== undefined &&
    between.length < 120 &&
    /(?:,|(?<![a-z])et|,\s*(?:puis|ainsi\s+que))\s+d(?:e\s+|')$/u.test(between) &&
    !/[;:.]\s|hauss|augment|major|ajout|recett|credit\w*\s+(?:de|d')|plus\s+d/u.test(between) &&
    saysLess(before, place)
  );
};

/** Claims of the same sentence, the one itself excluded. */
export const beside = ({ claims, sentence }: Place, claim: Claim): readonly Claim[] =>
  claims.filter((one) => one !== claim && one.from >= sentence.from && one.to <= sentence.to);
