/**
 * One step of arithmetic on what the text itself has just shown: the sum, the difference, the product, the quotient or the share of two values
 * that are proved and stand in the sentence or in the one before or after it. An operand that the text does not show is never used, so
 * that the facts’ many numbers do not make any value come out.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { sentenceOf, type Match, type Place } from '../match/matcher';
import { related } from '../text/stems';
import { arithmeticOf } from './results';

/** A tax or a raise comes on top of what it is a share of; a discount goes off. */
const MORE = /(?<![a-z])(?:ttc|tva|toutes\s+taxes|taxes?|hauss|augment|major|revaloris|relev|indexation)/u;
const LESS = /(?<![a-z])(?:remise|rabais|ristourne|baiss|redui|reduction|diminu|abattement|decote|minor)/u;

interface Shown {
  readonly value: number;
  readonly raw: number;
  readonly kind: string;
  readonly noun: string | undefined;
  readonly from: number;
  readonly to: number;
  /** In the sentence of the claim. */
  readonly here: boolean;
}

export interface Sought {
  readonly value: number;
  readonly raw?: number;
  readonly kind: string;
  readonly within: number;
  readonly noun?: string;
}

const SUM = /total|ensemble|somme|cumul|soit|en\s+tout|confondu|reuni|au\s+final|global|donc|font|fait/u;
const TOTAL = /total|ensemble|en\s+tout|somme|cumul/u;
const DIFFERENCE =
  /soit|ecart|differen|hauss|augment|progres|baiss|diminu|recul|moins|plus|reste|restant|laiss|ramen|solde|depass|superieur|inferieur|exced|gagn|perd|donc|autre|net|econom/u;
const LEFT = /reste|restant|solde|charge|support|autofinanc|net|donc|commune|financ|complement/u;
const PRODUCT =
  /soit|total|represent|donc|en\s+tout|cumul|montant|cout|recette|sur\s+la\s+(?:periode|duree)|font|fait|revient|eleve/u;
const QUOTIENT = /soit|chacun|chaque|par\s|moyen|donc|font|fait|revient|ramen|reparti|partage/u;
/** "deux étant irrégulières, sept ont été analysées": those that are not like the others. */
const UNFIT =
  /irreguli|ecarte|refus|absent|vacant|rejet|annul|exclu|retir|desist|empech|inoccup|incomple|irrecev|tardi|elimin|inoccup|deduits?/u;
const CHANGE =
  /hauss|augment|progres|accroi|baiss|diminu|recul|redui|croiss|chut|de\s+plus|de\s+moins|evolu|supplement|depass/u;

/** The step, as an agent reads it ("42 000 + 18 300"), or undefined. */
export const closed = (claim: Claim, sought: Sought, basis: Basis, place: Place): Match | undefined => {
  const shown = shownTo(claim, basis, place);
  if (shown.length < 2) return undefined;
  const sentence = sentenceOf(place);
  const is = (value: number): boolean => Math.abs(value - sought.value) <= sought.within;
  const same = shown.filter(({ kind }) => kind === sought.kind);
  const long = isLong(sought.value);
  if (sought.kind !== 'share') {
    // "84 places : 48 à la gare et 36 sur la rocade"
    const opens = /^[^.;]{0,90}:/u.test(place.lower.slice(claim.to, place.sentence.to));
    const whole = TOTAL.test(sentence);
    if ((long || opens || SUM.test(sentence)) && same.some((_, i) => runsFrom(same, i, whole).some(is)))
      return proved();
    if (whole && same.some((a, i) => same.slice(i + 1).some((b) => is(a.value + b.value)))) return proved();
    if (
      (long || DIFFERENCE.test(sentence)) &&
      sought.value > 9 &&
      same.some((a) => same.some((b) => (a.here || b.here) && is(a.value - b.value)))
    )
      return proved();
  }
  if (
    sought.kind === 'count' &&
    UNFIT.test(sentence) &&
    same.some((a, i) => same.slice(i + 1).some((b) => a.here && b.here && is(a.value - b.value)))
  )
    return proved();
  if (sought.kind !== 'share' && long && LEFT.test(sentence) && same.some((_, i) => leftOf(same, i).some(is)))
    return proved();
  if (sought.kind !== 'share' && sought.value >= 5 && inTwoSteps(shown, sought, sentence, is))
    return proved();
  for (const a of shown)
    for (const b of shown) {
      if (a === b || !(a.here || b.here) || a.value === 0 || b.value === 0) continue;
      if (
        a.kind === sought.kind &&
        isFactor(b, a) &&
        sought.value >= 20 &&
        (long || PRODUCT.test(sentence)) &&
        is(a.value * b.raw)
      )
        return proved();
      if (
        sought.kind === 'euro' &&
        a.kind === 'euro' &&
        b.kind === 'share' &&
        (is((a.value * b.raw) / 100) ||
          (MORE.test(sentence) && is(a.value * (1 + b.raw / 100))) ||
          (LESS.test(sentence) && is(a.value * (1 - b.raw / 100))))
      )
        return proved();
      if (
        a.kind === sought.kind &&
        b.kind !== 'share' &&
        b.kind !== a.kind &&
        b.raw >= 2 &&
        a.value >= 20 &&
        QUOTIENT.test(sentence) &&
        is(a.value / b.raw)
      )
        return proved();
      if (sought.kind === 'share' && a.kind === b.kind && a.kind !== 'share') {
        const ratio = (100 * a.value) / b.value;
        if (ratio < 100 && names(a, sentence) && is(ratio)) return proved();
        if (CHANGE.test(sentence) && isFollowing(b, a) && is(Math.abs(ratio - 100))) return proved();
      }
    }
  return undefined;
};

/** "180 € et quatre bons de 25 €, soit 280 €": a product of two values of the sentence, and a third one added or taken away. */
const inTwoSteps = (
  shown: readonly Shown[],
  { kind }: Sought,
  sentence: string,
  is: (value: number) => boolean,
): boolean => {
  const [sum, difference] = [SUM.test(sentence), GAP.test(sentence)];
  if (!sum && !difference) return false;
  const here = shown.filter((one) => one.here);
  const products = here.flatMap((a) =>
    here.flatMap((b) =>
      a !== b && a.kind === kind && isFactor(b, a) && b.raw >= 2 && Number.isInteger(b.raw)
        ? [{ value: a.value * b.raw, of: [a, b] }]
        : [],
    ),
  );
  return products.some(({ value, of }) =>
    [
      ...here.filter((one) => one.kind === kind && !of.includes(one)).map((one) => one.value),
      ...products.filter((other) => !other.of.some((one) => of.includes(one))).map((other) => other.value),
    ].some((other) => (sum && is(value + other)) || (difference && (is(value - other) || is(other - value)))),
  );
};

/** What is left, or what is spared: "soit" alone tells no difference of a product. */
const GAP =
  /econom|reste|restant|solde|ecart|differen|dedui|deduction|de\s+moins|de\s+plus|gagn|depass|avantage|net(?:te)?\s/u;

const proved = (): Match => ({ ok: true, origins: [{ kind: 'derived', id: 'text' }] });

/** Three figures that count: no two numbers of a text make it by chance. */
export const isLong = (value: number): boolean =>
  String(Math.round(value * 100) / 100)
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '').length > 2;

/** A change is counted on what the text gives first. */
const isFollowing = (before: Shown, after: Shown): boolean => before.from < after.from;

/** By a count, by a length of time, by a price of the unit. */
const isFactor = ({ kind }: Shown, { kind: other }: Shown): boolean =>
  kind !== 'share' && kind !== 'euro' && !(kind === other && kind !== 'count');

/** Sums of values that follow each other, two to six. */
const runsFrom = (same: readonly Shown[], start: number, anywhere: boolean): readonly number[] => {
  const sums: number[] = [];
  let sum = same[start]?.value ?? 0;
  let here = same[start]?.here ?? false;
  for (const one of same.slice(start + 1, start + 6)) {
    sum += one.value;
    here ||= one.here;
    if (here || anywhere) sums.push(sum);
  }
  return sums;
};

/** The part is named where its share is told: "Les filles représentent 55 %". */
const names = ({ noun, here }: Shown, sentence: string): boolean =>
  here || (noun !== undefined && (sentence.match(/[a-z]{4,}/gu) ?? []).some((word) => related(word, noun)));

/** A whole less the parts that follow it, two to five: "52 400 €, dont 15 000 € et 10 480 €", in this sentence or the one before. */
const leftOf = (same: readonly Shown[], start: number): readonly number[] => {
  const left: number[] = [];
  let rest = same[start]?.value ?? 0;
  same.slice(start + 1, start + 6).forEach((one, i) => {
    rest -= one.value;
    if (i > 0) left.push(rest);
  });
  return left;
};

const shownTo = (claim: Claim, basis: Basis, place: Place): readonly Shown[] => {
  const { from, to } = place.near ?? place.sentence;
  // "48 demandes et dix-neuf places ; vingt-neuf familles": the semicolon does not part what is computed.
  const start = /;\s*$/u.test(place.lower.slice(0, place.sentence.from)) ? from : place.sentence.from;
  const { quantities, sizes } = arithmeticOf(basis);
  return place.claims.flatMap((one): Shown[] => {
    if (one === claim || one.from < from || one.to > to) return [];
    const read = valuesOf(one.value);
    if (read === undefined) return [];
    const isFact = [...quantities, ...sizes].some(
      ({ value, kind, raw }) =>
        (kind === read.kind && value === read.value) || (kind === 'count' && raw === read.raw),
    );
    if (!isFact && place.proved?.has(one) !== true) return [];
    const here = one.from >= start && one.to <= place.sentence.to;
    return [{ ...read, from: one.from, to: one.to, here }];
  });
};

const valuesOf = (value: ClaimValue): Pick<Shown, 'value' | 'raw' | 'kind' | 'noun'> | undefined => {
  switch (value.type) {
    case 'number':
      return { value: value.number, raw: value.number, kind: 'count', noun: value.noun };
    case 'amount':
      return { value: value.cents / 100, raw: value.cents / 100, kind: 'euro', noun: undefined };
    case 'measure':
      return { value: value.amount, raw: value.raw, kind: value.dimension, noun: undefined };
    case 'duration':
      return { value: value.amount, raw: value.raw, kind: value.base, noun: undefined };
    case 'time':
      // "dix heures à 34 €": what a fact gives as a length.
      return { value: value.minutes, raw: value.minutes / 60, kind: 'minutes', noun: undefined };
    case 'share':
      return { value: value.raw, raw: value.raw, kind: 'share', noun: undefined };
    default:
      return undefined;
  }
};
