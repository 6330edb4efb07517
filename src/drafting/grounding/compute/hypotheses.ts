/**
 * Examples that a text works out on numbers of its own: "soit 90 € pour cinq jours" of a fixed price and a price a day, "vingt passages reviennent
 * à 13 €" of those beyond eighteen. The rate, and what is fixed or free, stand in the text and are proved; the number and the amount prove
 * each other, and neither stands when they do not agree.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import { numberOf } from './operands';
import { areSaid } from './own-words';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

const AMOUNTS_TO =
  /^,?\s+(?:[a-z'-]+\s+){0,4}(?:cout\w+|revien\w+|represent\w+|font|fait|ferai\w+|donn\w+|acquitt\w+|pai\w+|pay\w+|regl\w+|vers\w+|doi\w+|s'elev\w+|factur\w+|(?:soit|seront|sera|seraient|serait))\s[^.;,\d]{0,24}$/u;
/** "Pour quatre jours, vous auriez ainsi 95 €", "Pour trois jours de garde, le total s’élève à 82,50 €". */
const FOR_SO_MANY = /(?<![a-z])(?:pour|si|avec|au\s+bout\s+de|apres)\s[^.;,:\d]{0,40}$/u;
const THEN =
  /^(?:\s+[^.;,:\d]{0,40})?,\s[^.;:\d]{0,40}(?<![a-z])(?:aur\w+|faudr\w+|faut|compt\w+|atteindr\w+|atteint|mont\w+|debours\w+|s'elev\w+|ser(?:a|ait|ont|aient)|est|pai\w+|regl\w+|revien\w+|cout\w+|devr\w+|doi\w+)\s[^.;,\d]{0,24}$/u;
const FOR = /^\s+(?:pour|au\s+bout\s+de|apres)\s+(?:les\s+)?$/u;

const BEYOND = /(?<![a-z])(?:au-dela|gratuit\w*|supplementaires?|exced\w+|depass\w+|franchise)(?![a-z])/u;

const isCount = ({ value }: Claim): boolean =>
  value.type === 'number' || value.type === 'duration' || value.type === 'measure';

/** Whether this claim is half of an example that agrees. */
export const exampled = (claim: Claim, basis: Basis, place: Place): boolean => {
  const { claims, sentence } = place;
  const here = claims.filter((one) => one.from >= sentence.from && one.to <= sentence.to);
  return here.some((one, i) => {
    const other = here[i + 1];
    if (other === undefined || (one !== claim && other !== claim)) return false;
    const [count, amount] = isCount(one) ? [one, other] : [other, one];
    if (!isCount(count) || amount.value.type !== 'amount') return false;
    const between = place.lower.slice(one.to, other.from);
    return (
      (count === one ? isLedTo(one, between, place) : FOR.test(between)) &&
      (agrees(count, amount, place) ||
        agreesByRank(count, amount, basis) ||
        agreesByFacts(count, amount, basis, place))
    );
  });
};

/** From the number to what it comes to. */
const isLedTo = ({ from }: Claim, between: string, { lower, sentence }: Place): boolean =>
  AMOUNTS_TO.test(between) || (THEN.test(between) && FOR_SO_MANY.test(lower.slice(sentence.from, from)));

const FIRST = /(?:^|[._])(?:premiere?|1(?:er|ere|re)?)(?:[._]|$)/u;
const NEXT = /(?:^|[._])(?:suivante?s?|autres?|supplementaires?|seconde?s?|deuxiemes?|2e)(?:[._]|$)/u;

/** "Une famille de trois enfants acquittera 180 €" of "premier_enfant: 80" and "enfants_suivants: 50". */
const agreesByRank = (count: Claim, amount: Claim, basis: Basis): boolean => {
  const [times = 0] = numberOf(count.value);
  const [told = 0] = numberOf(amount.value);
  const { quantities } = arithmeticOf(basis);
  const priced = (rank: RegExp): readonly Quantity[] =>
    quantities.filter(({ ids: [id = ''], percent }) => !percent && rank.test(id.toLowerCase()));
  return (
    times > 1 &&
    times < 10 &&
    priced(FIRST).some((first) =>
      priced(NEXT).some(
        (next) =>
          parentOf(first.ids[0] ?? '') === parentOf(next.ids[0] ?? '') &&
          Math.abs(first.value + next.value * (times - 1) - told) < 0.005,
      ),
    )
  );
};

/** The price of 2025, where the sentence speaks of 2026. */
const isOfOtherYear = (id: string, sentence: string): boolean => {
  const own = yearsIn(id);
  const told = yearsIn(sentence);
  return told.length > 0 && own.length > 0 && !own.some((one) => told.includes(one));
};
const yearsIn = (text: string): readonly string[] => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];

/** "Un abonné consommant 80 m³ paiera 202,80 €": of a price by the unit, and of what is fixed, that the facts alone give. */
const agreesByFacts = (count: Claim, amount: Claim, basis: Basis, place: Place): boolean => {
  const times = numberOf(count.value).at(-1) ?? 0;
  const [told = 0] = numberOf(amount.value);
  const sentence = sentenceOf(place);
  const said = sentence.match(/[a-z]{3,}/gu) ?? [];
  const priced = arithmeticOf(basis).quantities.filter(
    ({ ids: [id = ''], kind, percent, rate }) =>
      !percent && (kind === 'euro' || rate) && !isOfOtherYear(id, sentence),
  );
  const rates = priced.filter(({ ids: [id = ''] }) => isPerUnit(id.toLowerCase(), count));
  // "habitant" and "extérieur": the one that the sentence names.
  const own =
    rates.length > 1
      ? rates.filter((one) => {
          const words = pathWords(one.ids[0] ?? '');
          const theirs = rates.flatMap((other) => (other === one ? [] : pathWords(other.ids[0] ?? '')));
          return areSaid(
            words.filter((word) => !theirs.includes(word)),
            said,
          );
        })
      : rates;
  return (
    times > 1 &&
    own.length === 1 &&
    own.some((price) =>
      priced.some(
        (fixed) =>
          fixed !== price &&
          (FIXED.test((fixed.ids[0] ?? '').toLowerCase()) ||
            (ALL.test(sentence) && headOf(fixed.ids[0] ?? '') === headOf(price.ids[0] ?? ''))) &&
          areTogether(parentOf(fixed.ids[0] ?? ''), parentOf(price.ids[0] ?? '')) &&
          Math.abs(fixed.value + price.value * times - told) < 0.005,
      ),
    )
  );
};
const FIXED = /(?:^|[._])(?:abonnement|part_fixe|fixe|forfait|adhesion|inscription|base)(?:[._]|$)/u;
/** "frais_capture" and "frais_garde_par_jour": costs of one kind, where the sentence tells all of them. */
const headOf = (id: string): string => pathWords(id.split('.').at(-1) ?? '')[0] ?? '';
const ALL = /(?<![a-z])(?:total|en\s+tout|somme|compris\w*|ensemble|facture|au\s+final)(?![a-z])/u;
const areTogether = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a);

const PER_UNIT: Readonly<Record<string, RegExp>> = {
  volume: /m3|metre_?cube|litre/u,
  length: /metre|(?:^|[._])ml?(?:[._]|$)|km/u,
  energy: /kwh/u,
  mass: /kg|tonne/u,
  area: /m2|hectare/u,
};
/** "prix_m3" of a volume, "tarif_jour" of days, "prix_repas" of meals. */
const isPerUnit = (id: string, { value }: Claim): boolean => {
  switch (value.type) {
    case 'measure':
      return PER_UNIT[value.dimension]?.test(id) === true;
    case 'duration':
      return /(?:^|[._])(?:heure|horaire|jour|journee|nuit|semaine|mois|mensuel|an)(?:[._]|$)/u.test(id);
    case 'number':
      return pathWords(id).some((word) => value.noun !== undefined && sameNoun(word, value.noun));
    default:
      return false;
  }
};

const agrees = (count: Claim, amount: Claim, { claims, lower, near, proved, sentence }: Place): boolean => {
  const { from } = near ?? sentence;
  const shown = claims.filter(
    (one) =>
      one !== count &&
      one !== amount &&
      one.from >= from &&
      one.to <= Math.min(count.from, amount.from) &&
      proved?.has(one) === true,
  );
  const numbers = (some: readonly Claim[]): readonly number[] =>
    some.flatMap(({ value }) => numberOf(value).slice(-1));
  const prices = numbers(shown.filter(({ value }) => value.type === 'amount'));
  const some = numbers(shown.filter(isCount));
  // Where some are free, the price is of those beyond.
  const beyond = some.length > 0 && BEYOND.test(lower.slice(from, Math.min(count.from, amount.from)));
  const free = beyond ? some : [0, ...some];
  const [times = 0] = numbers([count]);
  const [told = 0] = numbers([amount]);
  return (
    times > 1 &&
    prices.some((rate, i) =>
      [0, ...prices.filter((_, j) => j !== i)].some((fixed) =>
        free.some((few) => few < times && Math.abs(fixed + rate * (times - few) - told) < 0.005),
      ),
    )
  );
};
