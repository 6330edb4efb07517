/**
 * One step of arithmetic on what the text itself has just shown: the sum, the difference, the product, the quotient or the share of two values
 * that are proved and stand in the sentence or in the one before or after it. An operand that the text does not show is never used, so
 * that the facts’ many numbers do not make any value come out.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { saysMost } from '../match/bounds-said';
import { sentenceOf, type Match, type Place } from '../match/matcher';
import { related, sameNoun } from '../text/stems';
import { isFactor, isLongSought, shownTo, type Shown } from './shown';
import { inTwoSteps } from './two-steps';

/** A tax or a raise comes on top of what it is a share of; a discount goes off. */
const MORE = /(?<![a-z])(?:ttc|tva|toutes\s+taxes|taxes?|hauss|augment|major|revaloris|relev|indexation)/u;
const LESS = /(?<![a-z])(?:remise|rabais|ristourne|baiss|redui|reduction|diminu|abattement|decote|minor)/u;

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
  /soit|ecart|differen|hauss|augment|progres|baiss|diminu|recul|moins|plus|reste|restant|laiss|ramen|solde|depass|superieur|inferieur|exced|gagn|perd|donc|ainsi|autre|net|econom|support|charge|alleg/u;
const LEFT = /reste|restant|solde|charge|support|autofinanc|net|donc|commune|financ|complement/u;
const PRODUCT =
  /soit|total|represent|donc|en\s+tout|cumul|montant|cout|recette|sur\s+la\s+(?:periode|duree)|font|fait|revient|eleve/u;
const QUOTIENT = /soit|chacun|chaque|par\s|moyen|donc|font|fait|revient|ramen|reparti|partage/u;
/** "deux étant irrégulières, sept ont été analysées": those that are not like the others. */
const UNFIT =
  /irreguli|ecarte|refus|absent|vacant|rejet|annul|exclu|retir|desist|empech|inoccup|incomple|irrecev|tardi|elimin|inoccup|deduits?/u;
/** What follows from what was just told. */
const DRAWN =
  /(?<![a-z])(?:donc|ainsi|des\s+lors|par\s+consequent|reste\w*|restante?s?|laiss\w+|(?:les|l')\s*autres?)(?![a-z])/u;
const CHANGE =
  /hauss|augment|progres|accroi|baiss|diminu|recul|redui|croiss|chut|de\s+plus|de\s+moins|evolu|supplement|depass/u;

/** The step, as an agent reads it ("42 000 + 18 300"), or undefined. */
export const closed = (claim: Claim, sought: Sought, basis: Basis, place: Place): Match | undefined => {
  if (isToldLimit(claim, sought, basis, place)) return undefined;
  const shown = shownTo(claim, basis, place);
  // Votes add up, and are no factors of each other: "21 pour, 2 contre et 4 abstentions" make no 29 by 2 × 4.
  const areCast = sought.kind === 'count' && shown.filter((one) => isCast(one, place)).length > 1;
  if (!areCast && inTwoSteps(sought, shown, basis, place)) return proved();
  if (isMonthOfYear(sought, shown, place)) return proved();
  if (shown.length < 2) return undefined;
  const sentence = sentenceOf(place);
  const is = (value: number): boolean => Math.abs(value - sought.value) <= sought.within;
  const same = shown.filter(({ kind }) => kind === sought.kind);
  const long = isLongSought(sought);
  if (sought.kind !== 'share') {
    // "84 places : 48 à la gare et 36 sur la rocade"
    const opens = /^[^.;]{0,90}:/u.test(place.lower.slice(claim.to, place.sentence.to));
    const whole = TOTAL.test(sentence);
    if ((long || opens || SUM.test(sentence)) && same.some((_, i) => runsFrom(same, i, whole).some(is)))
      return proved();
    if (whole && same.some((a, i) => same.slice(i + 1).some((b) => is(a.value + b.value)))) return proved();
    if (
      (long || (DIFFERENCE.test(sentence) && (sought.value > 9 || sought.kind === 'euro'))) &&
      same.some((a) => same.some((b) => (a.here || b.here) && is(a.value - b.value)))
    )
      return proved();
    // "sept candidatures, dont trois ont été reçues ; quatre ne l’ont donc pas été": a small number, where the sentence draws it.
    if (
      DRAWN.test(place.lower.slice(Math.max(place.sentence.from, claim.from - 40), place.sentence.to)) &&
      same.some((a) => same.some((b) => a.from < b.from && b.to < claim.from && is(a.value - b.value)))
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
  for (const a of shown)
    for (const b of shown) {
      if (a === b || !(a.here || b.here) || a.value === 0 || b.value === 0) continue;
      if (
        !areCast &&
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
        b.raw >= 2 &&
        ((b.kind !== a.kind && a.value >= 20) || isPerNoun(b, place.lower.slice(claim.to, claim.to + 40))) &&
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

/** "ne peut en obtenir plus de dix par an" of "limite_annuelle: 5": facts that give a limit give it, and no other one is worked out of what stands beside. */
const isToldLimit = (claim: Claim, sought: Sought, basis: Basis, place: Place): boolean =>
  sought.kind === 'count' &&
  !isLongSought(sought) &&
  saysMost(claim, place) &&
  basis.bare.some(({ origin, roles }) => origin.kind === 'fact' && roles.some((role) => LIMIT.test(role)));
const LIMIT = /^(?:max|maximum|maximale?|plafond|limite)$/u;

/** "un plafond annuel de 8 400 €, soit 700 € par mois" */
const isMonthOfYear = ({ kind, value, within }: Sought, shown: readonly Shown[], place: Place): boolean => {
  const sentence = sentenceOf(place);
  return (
    kind === 'euro' &&
    /(?<![a-z])(?:par\s+mois|mensue\w+|chaque\s+mois)(?![a-z])/u.test(sentence) &&
    /(?<![a-z])(?:annuel\w*|par\s+an|annee)(?![a-z])/u.test(sentence) &&
    shown.some((one) => one.kind === kind && one.here && Math.abs(one.value / 12 - value) <= within)
  );
};

const isCast = ({ to }: Shown, { lower }: Place): boolean =>
  /^\s+(?:(?:voix|votes?|suffrages?|bulletins?)\s+)?(?:pour|contre|favorables?|defavorables?|abstentions?)(?![a-z])/u.test(
    lower.slice(to, to + 32),
  );

/** "trois logements … six places, soit deux par logement": by each of what was counted. */
const isPerNoun = ({ noun }: Shown, after: string): boolean => {
  const said = /^\s+(?:par|pour\s+chaque|a\s+chaque)\s+([a-z]{3,})/u.exec(after)?.[1];
  return said !== undefined && noun !== undefined && sameNoun(said, noun);
};

const proved = (): Match => ({ ok: true, origins: [{ kind: 'derived', id: 'text' }] });

/** A change is counted on what the text gives first. */
const isFollowing = (before: Shown, after: Shown): boolean => before.from < after.from;

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
