/**
 * A share that a text tells of the amount right before it: "un fonds de concours de 36 800 €, soit 20 % de la dépense". Some sum of the facts or of the sentence must be the whole; a share that
 * only another amount makes is wrong. A share that the facts give themselves, or that is told roughly, is left alone.
 */
import { written } from '../compute/quantities';
import { arithmeticOf } from '../compute/results';
import type { Judged, PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';

const SAID = /^\s*(?:€|euros?)?\s*(?:ht|ttc|hors\s+taxes?)?\s*,?\s*\(?(?:soit|c'est-a-dire)\s+(?:donc\s+)?$/u;
const OF =
  /^\s*(?:d[eu]\s+|d'|de\s+l'|des\s+)(?:la\s+|l')?(?:[a-z]+\s+){0,2}?(?:depenses?|couts?|budgets?|montant|prix|operations?|projets?|travaux|total|investissement|marche|programme|chantier|assiette)(?![a-z])/u;

export const sharesTold: TextRule = (text) => {
  const { lower } = text.read.folded;
  const ordered = [...text.judged].sort((a, b) => a.claim.from - b.claim.from);
  return ordered.flatMap((part, i): readonly PlainFlag[] => {
    const share = ordered[i + 1];
    if (share === undefined || !isMade(share) || part.claim.value.type !== 'amount' || !part.match.ok)
      return [];
    const { from, to } = share.claim;
    if (!SAID.test(lower.slice(part.claim.to, from)) || !OF.test(lower.slice(to, to + 60))) return [];
    return fits(part, share, text) ? [] : [{ from, to, kind: 'percentage', why: whyNot(part, text) }];
  });
};

/** No fact gives it: it was worked out. */
const isMade = ({ claim: { value }, match }: Judged): boolean =>
  value.type === 'share' &&
  value.ratio < 1 &&
  match.ok &&
  match.evidence === undefined &&
  match.origins.length > 0 &&
  match.origins.every(({ kind }) => kind === 'derived');

/** Sums of the facts, of their lists, and of the text. */
const wholesOf = ({ basis, judged }: GroundedText): readonly number[] => {
  const { quantities, results } = arithmeticOf(basis);
  return [
    ...quantities.filter(({ percent }) => !percent).map(({ value }) => value),
    ...results
      .filter(({ close, relation, kind }) => close && relation === 'sum' && kind === 'euro')
      .map(({ value }) => value),
    ...judged.flatMap(({ claim: { value } }) => (value.type === 'amount' ? [value.cents / 100] : [])),
  ];
};

const fits = (part: Judged, share: Judged, text: GroundedText): boolean => {
  const [amount, told] = [part.claim.value, share.claim.value];
  if (amount.type !== 'amount' || told.type !== 'share') return true;
  const decimals = String(told.raw).split('.')[1]?.length ?? 0;
  const within = told.word === true ? 0.6 : 0.5001 * 10 ** -decimals;
  return wholesOf(text).some(
    (whole) => whole > 0 && Math.abs(amount.cents / whole - 100 * told.ratio) <= within,
  );
};

/** Of the greatest sum of the facts, which is what the words most often mean. */
const whyNot = ({ claim: { value } }: Judged, { basis }: GroundedText): string => {
  const sums = basis.of('amount').map((one) => one.value.cents);
  const whole = Math.max(...sums, 0);
  return value.type === 'amount' && whole > value.cents
    ? `De ${written(whole / 100)}\u00A0€, ce montant fait ${written((100 * value.cents) / whole)}\u00A0%.`
    : 'Ce montant ne fait pas cette part.';
};
