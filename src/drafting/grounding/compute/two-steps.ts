/**
 * Two steps of arithmetic on what a text shows or names: a product and what is added to it or taken off ("180 € et quatre bons de 25 €"), two
 * products together, a sum times a length of time ("720 € et 95 € de charges, soit 9 780 € par an"), a price by two counts. One operand
 * at least stands in the text; a value of two figures is made of what its own sentence shows, since too many small numbers come out by chance.
 */
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { areSaid, ownWords } from './own-words';
import { arithmeticOf } from './results';
import { isFactor, isLongSought, type Shown } from './shown';
import type { Sought } from './closure';

interface Operand {
  readonly value: number;
  /** As written, where it multiplies. */
  readonly raw: number;
  readonly kind: string;
  /** It stands in the text, and not in the facts alone. */
  readonly shown: boolean;
}

/** What one step makes, and of what. */
interface Step {
  readonly value: number;
  readonly of: readonly Operand[];
}

/** What adds, what takes away. */
const SUM =
  /total|ensemble|somme|cumul|soit|en\s+tout|confondu|reuni|au\s+final|global|donc|font|fait|represent|factur|revien|devr|pai|regl|vers|compris|exced|(?<![a-z])dont|eleve|etabli|cout/u;
const GAP =
  /econom|reste|restant|laiss|solde|ecart|differen|dedui|deduction|de\s+moins|de\s+plus|gagn|depass|avantage|net(?:te)?\s|ramen|apres|(?<![a-z])ensuite|desormais/u;
/** A year of what is paid by the month. */
const YEARLY =
  /(?<![a-z])(?:par\s+an(?:nee)?|sur\s+(?:un|l')\s*an(?:nee)?|annuel\w*|chaque\s+annee|l'annee|a\s+l'annee)(?![a-z])/u;
const MONTHLY = /mensu|(?<![a-z])(?:par|chaque)\s+mois|loyer|traitement|salaire/u;

/** How many values shown are still searched: steps grow with the fourth power. */
const MOST = 10;

/** The months of a year. */
const TWELVE: Operand = { value: 12, raw: 12, kind: 'months', shown: false };

/** Whether two steps make the value; `shown` is what the text shows around it. */
export const inTwoSteps = (sought: Sought, shown: readonly Shown[], basis: Basis, place: Place): boolean => {
  if (sought.kind === 'share' || sought.value < 5 || shown.length === 0) return false;
  // A schedule of prices shows too many for a step to prove anything.
  if (shown.length > MOST) return false;
  const sentence = sentenceOf(place);
  const [sum, gap] = [SUM.test(sentence), GAP.test(sentence)];
  const is = ({ value }: Step): boolean => Math.abs(value - sought.value) <= sought.within;
  const here = shown.filter((one) => one.here).map((one) => ({ ...one, shown: true }));
  // Few figures: only what the sentence itself shows.
  if (!isLongSought(sought))
    return [
      ...(sum || gap ? withProducts(here, sought.kind, sum, gap) : []),
      ...timesOf(here, sought.kind, sentence, gap).filter(({ of }) => of.includes(TWELVE)),
    ].some(is);
  const operands = [...shown.map((one) => ({ ...one, shown: true })), ...named(shown, basis, place)];
  if (gap && sought.kind === 'euro' && here.some((a) => fromFacts(a, sought, basis, place))) return true;
  return [
    ...(sum || gap ? withProducts(operands, sought.kind, sum, gap) : []),
    ...timesOf(operands, sought.kind, sentence, gap),
  ].some((step) => is(step) && step.of.some((one) => one.shown));
};

/** Facts that the text names without their value. */
const named = (shown: readonly Shown[], basis: Basis, place: Place): readonly Operand[] => {
  const { from, to } = place.near ?? place.sentence;
  const said = place.lower.slice(from, to).match(/[a-z]{3,}/gu) ?? [];
  const { quantities, sizes } = arithmeticOf(basis);
  return [...quantities, ...sizes]
    .filter(
      ({ ids: [id = ''], value, raw, percent }) =>
        !percent &&
        !shown.some((one) => one.value === value || one.raw === raw) &&
        areSaid(ownWords(id), said),
    )
    .slice(0, 6)
    .map(({ value, raw, kind }) => ({ value, raw, kind, shown: false }));
};

/** "les recettes s’élèvent à 14 300 €, ce qui laisse 24 100 € à financer": of a whole that the facts alone give. */
const fromFacts = (a: Operand, { kind, value, within }: Sought, basis: Basis, place: Place): boolean => {
  if (a.kind !== kind) return false;
  const { from, to } = place.near ?? place.sentence;
  const said = place.lower.slice(from, to).match(/[a-z]{3,}/gu) ?? [];
  const wholes = arithmeticOf(basis).quantities.filter(({ percent }) => !percent);
  const told = wholes.filter(({ ids: [id = ''] }) => areSaid(ownWords(id), said));
  // The one total, else the one field that may be a whole.
  const [total, ...others] =
    [A_TOTAL, A_WHOLE]
      .map((pattern) => wholes.filter(({ ids: [id = ''] }) => pattern.test(id.toLowerCase())))
      .find(({ length }) => length > 0) ?? [];
  return [...told, ...(total !== undefined && others.length === 0 ? [total] : [])].some(
    (b) => (b.kind === kind || b.kind === 'count') && Math.abs(b.value - a.value - value) <= within,
  );
};
const A_TOTAL = /(?:^|[._])(?:total\w*|budget)(?:[._]|$)/u;
const A_WHOLE = /(?:^|[._])(?:total\w*|couts?|budget|depenses?|montant|enveloppe|prix|plafond)(?:[._]|$)/u;

const isMultiplier = (b: Operand, a: Operand): boolean =>
  a !== b && isFactor(b, a) && b.raw >= 2 && Number.isInteger(b.raw);

/** A product of two, and a third or another product added or taken away. */
const withProducts = (
  operands: readonly Operand[],
  kind: string,
  sum: boolean,
  gap: boolean,
): readonly Step[] => {
  const products = operands.flatMap((a) =>
    operands.flatMap((b): Step[] =>
      a.kind === kind && isMultiplier(b, a) ? [{ value: a.value * b.raw, of: [a, b] }] : [],
    ),
  );
  return products.flatMap((one) => {
    const others: readonly Step[] = [
      ...operands.filter((a) => a.kind === kind).map((a) => ({ value: a.value, of: [a] })),
      ...products,
    ].filter((other) => !other.of.some((a) => one.of.includes(a)));
    return others.flatMap((other): Step[] => {
      const of = [...one.of, ...other.of];
      return [
        ...(sum ? [{ value: one.value + other.value, of }] : []),
        ...(gap ? [{ value: Math.abs(one.value - other.value), of }] : []),
      ];
    });
  });
};

/** A sum or a difference of two, by a number; a price, by two numbers. */
const timesOf = (
  operands: readonly Operand[],
  kind: string,
  sentence: string,
  gap: boolean,
): readonly Step[] => {
  const own = operands.filter((a) => a.kind === kind);
  const factors = [
    ...operands,
    ...(YEARLY.test(sentence) && MONTHLY.test(sentence) && kind === 'euro' ? [TWELVE] : []),
  ];
  const pairs = own.flatMap((a, i) =>
    own
      .slice(i + 1)
      .flatMap((b): Step[] => [
        { value: a.value + b.value, of: [a, b] },
        ...(gap ? [{ value: Math.abs(a.value - b.value), of: [a, b] }] : []),
      ]),
  );
  const times = own.flatMap((a) =>
    factors.flatMap((b): Step[] =>
      a !== b && isFactor(b, a) && b.raw > 0 && b.raw !== 1 ? [{ value: a.value * b.raw, of: [a, b] }] : [],
    ),
  );
  return [...pairs, ...times].flatMap(({ value, of }) =>
    factors.flatMap((by): Step[] => {
      const [first] = of;
      return first === undefined || of.includes(by) || !isFactor(by, first) || by.raw === 1 || by.raw <= 0
        ? []
        : [{ value: value * by.raw, of: [...of, by] }];
    }),
  );
};
