/**
 * Examples worked out on a quantity of the text’s own, at a unit rate of the facts: "un foyer consommant 120 m³ paiera 294 €, part fixe comprise",
 * "un retard de vingt jours coûte 3 €", "un abonné occupant 5 mètres paie 4 €, un passager 6,50 €". The quantity has the unit of the rate; it and
 * the amount prove each other, and neither stands when they do not agree.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import type { Place } from '../match/matcher';
import { isLabel, pathWords } from '../roles/labels';
import { related, sameNoun } from '../text/stems';
import { isEachTime, isPaidByHead } from './paid-by-head';
import { paidFor } from './free-quotas';
import { numberOf } from './operands';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

/** A unit as a key or a text says it, and the dimension or the base that it measures. */
const UNITS: readonly (readonly [key: RegExp, text: RegExp, kind: string, factor: number])[] = [
  [/(?:^|_)(?:jours?|(?<!demi_)journees?|journalier\w*|quotidien\w*|j)(?:_|$)/u, /(?:par|\/)\s?j(?:our|ournee)?(?![a-z])/u, 'days', 1],
  [/(?:^|_)(?:semaine|hebdo\w*)(?:_|$)/u, /(?:par|\/)\s?semaine/u, 'days', 7],
  [/(?:^|_)(?:mois|mensuel\w*)(?:_|$)/u, /(?:par|\/)\s?mois/u, 'months', 1],
  [/(?:^|_)(?:an|annuel\w*|annee)(?:_|$)/u, /(?:par|\/)\s?an(?:nee)?(?![a-z])/u, 'months', 12],
  [/(?:^|_)(?:heure|horaire|h)(?:_|$)/u, /(?:par|de\s+l'|l'|\/)\s?h(?:eure)?(?![a-z])/u, 'minutes', 60],
  [/(?:^|_)(?:ml|metres?(?:_lineaires?)?|m)(?:_|$)/u, /(?:par|du|le|\/)\s?(?:m(?:l|etre)?(?:\s+lineaire)?)(?![a-z\d²³])/u, 'length', 1],
  [/(?:^|_)km(?:_|$)/u, /(?:par|du|le|\/)\s?(?:km|kilometre)(?![a-z/])/u, 'length', 1e3],
  [/(?:^|_)m2(?:_|$)/u, /(?:par|du|le|\/)\s?(?:m²|m2|metre\s+carre)/u, 'area', 1],
  [/(?:^|_)(?:ha|hectare)(?:_|$)/u, /(?:par|de\s+l'|l'|\/)\s?(?:ha|hectare)(?![a-z])/u, 'area', 1e4],
  [/(?:^|_)m3(?:_|$)/u, /(?:par|du|le|\/)\s?(?:m³|m3|metre\s+cube)/u, 'volume', 1],
  [/(?:^|_)litre(?:_|$)/u, /(?:par|du|le|\/)\s?(?:litre|l)(?![a-z])/u, 'volume', 1e-3],
  [/(?:^|_)kwh(?:_|$)/u, /(?:par|du|le|\/)\s?kwh/u, 'energy', 1],
  [/(?:^|_)(?:tonne|t)(?:_|$)/u, /(?:par|de\s+la|la|\/)\s?(?:tonne|t)(?![a-z])/u, 'mass', 1e3],
  [/(?:^|_)(?:kg|kilo)(?:_|$)/u, /(?:par|du|le|\/)\s?(?:kg|kilo)(?![a-z])/u, 'mass', 1],
]; // prettier-ignore

interface Rate {
  readonly id: string;
  readonly price: number;
  /** How much of the amount that one unit is. */
  readonly factor: number;
  readonly kind: string;
}

/** The fields that an example which this claim is part of rests on, when it agrees. */
export const supposed = (claim: Claim, basis: Basis, place: Place): readonly string[] | undefined => {
  const { claims, lower, sentence } = place;
  if (!COSTS.test(lower.slice(sentence.from, sentence.to))) return undefined;
  const here = claims.filter((one) => one.from >= sentence.from && one.to <= sentence.to);
  const amounts =
    claim.value.type === 'amount' ? [claim] : here.filter(({ value }) => value.type === 'amount');
  const counts = here.filter((one) => isSupposed(one, here, place));
  for (const count of counts)
    for (const amount of amounts) {
      const found = agreeing(count, amount, here, basis, place);
      if (found !== undefined && (claim === amount || claim === count || found.times === claim))
        return found.ids;
    }
  return undefined;
};

const COSTS =
  /(?<![a-z])(?:cout\w*|revien\w*|pai\w*|pay\w*|acquitt\w*|regl\w*|factur\w*|soit|s'elev\w*|represent\w*|vers\w*|entrain\w*|reclam\w*|debours\w*|perc\w*|touch\w*|donn\w*|doi\w*|devr\w*|pour|font|fait|fera\w*|gagn\w*|rapport\w*|indemnis\w*|rembours\w*|atteign\w*|atteint|tax\w*|est\s+de|sera\s+de)(?![a-z])/u;

/** A delay or a ceiling is no example. */
const isSupposed = (one: Claim, here: readonly Claim[], { lower, sentence }: Place): boolean =>
  here.some(({ value }) => value.type === 'amount') &&
  sizeOf(one, lower) !== undefined &&
  !/(?<![a-z])(?:delai|duree|dur(?:e|ent|era)|preavis|validite|dans\s+les|sous|depuis|maximum|au\s+plus)(?![a-z])[^.;,:]{0,30}$/u.test(
    lower.slice(Math.max(sentence.from, one.from - 48), one.from),
  );

const sizeOf = (
  { from, to, value }: Claim,
  lower: string,
): { readonly kind: string; readonly size: number } | undefined => {
  switch (value.type) {
    case 'measure':
      return { kind: value.dimension, size: value.amount };
    case 'duration':
      return { kind: value.base, size: value.amount };
    case 'number':
      return value.label === undefined &&
        (value.noun !== undefined || TIMES.test(lower.slice(to, to + 6))) &&
        value.number > 1
        ? { kind: 'count', size: value.number }
        : undefined;
    case 'time':
      // "trois heures" of a hall, and no hour of the day.
      return /heures?$/u.test(lower.slice(from, to)) &&
        !/(?:^|\s)(?:a|vers|des|avant|apres|jusqu'a)\s+$/u.test(lower.slice(0, from).slice(-10))
        ? { kind: 'minutes', size: value.minutes }
        : undefined;
    default:
      return undefined;
  }
};

/** "quatre fois": of whatever is paid each time. */
const TIMES = /^\s+fois(?![a-z])/u;

const agreeing = (
  count: Claim,
  amount: Claim,
  here: readonly Claim[],
  basis: Basis,
  place: Place,
): { readonly ids: readonly string[]; readonly times?: Claim } | undefined => {
  const supposedSize = sizeOf(count, place.lower);
  if (supposedSize === undefined || amount.value.type !== 'amount') return undefined;
  const told = amount.value.cents / 100;
  const rates = ratesOf(count, basis).filter(({ kind }) => kind === supposedSize.kind);
  const isSame = (value: number): boolean => Math.abs(value - told) < 0.005;
  const fixed = fixedIn(amount, basis, place);
  // "deux livres rendus avec dix jours de retard", of a price by the day and by the book.
  const others = here.flatMap((one) =>
    one.value.type === 'number' && one !== count && one.value.noun !== undefined && one.value.number > 1
      ? [{ times: one, noun: one.value.noun, number: one.value.number }]
      : [],
  );
  for (const rate of rates) {
    if (!isRateSaid(rate, rates, amount, basis, place)) continue;
    const free = paidFor(rate.id, supposedSize, arithmeticOf(basis).quantities);
    const product = (rate.price * (free?.size ?? supposedSize.size)) / rate.factor;
    const known = [rate.id, ...(free?.ids ?? [])];
    for (const more of [{ number: 1 }, ...others.filter(({ noun }) => alsoBy(rate.id, noun, basis))]) {
      const times = 'times' in more ? { times: more.times } : {};
      if (isSame(product * more.number)) return { ids: known, ...times };
      const besides = fixed.find(
        ({ value, ids }) => !ids.includes(rate.id) && isSame(product * more.number + value),
      );
      if (besides !== undefined) return { ids: [...known, ...besides.ids], ...times };
    }
  }
  return apartBy(rates, supposedSize.size, amount, place)?.find(({ value }) => isSame(value));
};

/** Prices of the facts for one of what is counted. */
const ratesOf = (count: Claim, basis: Basis): readonly Rate[] =>
  arithmeticOf(basis).quantities.flatMap((one): Rate[] => {
    const [id = ''] = one.ids;
    const price = priceOf(one);
    if (price === undefined) return [];
    const text = basis.texts.find(({ origin }) => origin.id === id)?.folded.lower ?? '';
    const keys = keysOf(id);
    const units = UNITS.filter(([key, said]) => keys.some((name) => key.test(name)) || said.test(text));
    const own = units.map(([, , kind, factor]) => ({ id, price, kind, factor }));
    const noun = count.value.type === 'number' ? count.value.noun : undefined;
    const counted =
      (count.value.type === 'number' && noun === undefined && isEachTime(id)) ||
      (noun !== undefined && isPaidByHead(id, noun, basis)) ||
      (noun !== undefined && (alsoBy(id, noun, basis) || keys.some((name) => isPriceOfOne(name, noun))));
    return counted ? [...own, { id, price, kind: 'count', factor: 1 }] : own;
  });

/** Money by its unit, its key, or the unit that it is for. */
const priceOf = ({ kind, raw, value, percent, ids: [id = ''] }: Quantity): number | undefined =>
  percent ? undefined : kind === 'euro' ? value : PRICED.test(id.toLowerCase()) && raw > 0 ? raw : undefined;
const PRICED =
  /(?:^|[._])(?:prix|tarifs?|couts?|droits?|redevances?|frais|astreintes?|amendes?|penalites?|indemnites?|loyers?|cotisations?|forfaits?|remunerations?|baremes?|adhesions?|captures?|abonnements?|part_fixe|entrees?|inscriptions?|participations?|location|licences?|supplements?|supp|supplementaires?)(?:[._]|$)/u;

/** The last names of a path that are no index and no year. */
const keysOf = (id: string): readonly string[] =>
  id
    .split('.')
    .filter((name) => !/^(?:\d+)$/u.test(name))
    .slice(-2)
    .map((name) => name.toLowerCase());

/** "prix_repas", "feuille_logement: 1,10 €", "repas" of a list of prices. */
const isPriceOfOne = (name: string, noun: string): boolean =>
  name.split('_').some((word) => word.length > 3 && sameNoun(word, noun));

/** "par livre": a unit that the text of the rate says. */
const alsoBy = (id: string, noun: string, basis: Basis): boolean =>
  basis.texts.some(({ origin, folded }) => {
    if (origin.id !== id) return false;
    return [...folded.lower.matchAll(/(?:(?<![a-z])(?:par|la|le)\s|l'|\/\s?)([a-z]{3,})/gu)].some(
      ([, word = '']) => sameNoun(word, noun),
    );
  }) || new RegExp(`(?:^|[._])par_${noun}s?(?:[._]|$)`, 'u').test(id.toLowerCase());

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Of rates that stand beside one another, the one that the words nearest before the amount name; of two years, that of the sentence. */
const isRateSaid = (
  { id }: Rate,
  rates: readonly Rate[],
  { from }: Claim,
  basis: Basis,
  { claims, lower, near, sentence }: Place,
): boolean => {
  const [year] = id.match(YEAR) ?? [];
  // "un quotient compris entre 601 et 1 000" of "qf_601_1000".
  const figures = year === undefined ? (id.split('.').at(-1)?.match(/\d+/gu) ?? []).map(Number) : [];
  const shown = claims.flatMap((one) =>
    one.from >= sentence.from && one.to <= sentence.to ? numberOf(one.value) : [],
  );
  if (figures.length > 1 && figures.every((figure) => shown.includes(figure))) return true;
  if (year !== undefined) {
    const told = sentenceYears(lower.slice(sentence.from, sentence.to));
    const around = told.length > 0 ? told : sentenceYears(lower.slice((near ?? sentence).from, sentence.to));
    const last = rates.every((one) => (one.id.match(YEAR)?.[0] ?? '') <= year);
    if (around.length > 0 ? !around.includes(year) : !last) return false;
  }
  // "tarif_precedent" is meant by who says so.
  if (EARLIER.test(id) && !TOLD_EARLIER.test(lower.slice(sentence.from, sentence.to))) return false;
  const siblings = rates.filter(
    (one) => one.id !== id && one.id.match(YEAR) === null && (EARLIER.test(id) || !EARLIER.test(one.id)),
  );
  const words = labelsOf(id, basis);
  const others = siblings.map((one) => labelsOf(one.id, basis));
  const own = words.filter((word) => !others.some((other) => other.includes(word)));
  const rival = others.flatMap((other) => other.filter((word) => !words.includes(word)));
  const before = saidIn(lower.slice(sentence.from, from));
  const last = before.findLastIndex((word) => [...own, ...rival].some((one) => says(word, one)));
  if (last >= 0) return own.some((one) => says(before[last] ?? '', one));
  // Nothing names any of them: the only one of its unit, or one that a word of its key names.
  const all = saidIn(lower.slice((near ?? sentence).from, sentence.to));
  return siblings.length === 0
    ? true
    : own.some((one) => all.some((word) => says(word, one))) &&
        !rival.some((one) => all.some((word) => says(word, one)));
};

const EARLIER = /(?:^|[._])(?:precedente?s?|ancien\w*|avant|n_moins_1|n_1)(?:[._]|$)/u;
const TOLD_EARLIER =
  /(?<![a-z])(?:precedent\w*|ancien\w*|avant|auparavant|jusqu'(?:a|ici|alors)|contre|au\s+lieu)(?![a-z])/u;
const sentenceYears = (text: string): readonly string[] => text.match(YEAR) ?? [];

/** What names a rate: words of its key, texts of its line. */
const labelsOf = (id: string, basis: Basis): readonly string[] => {
  const line = /^(.*\.\d+)\./u.exec(id)?.[1];
  const texts =
    line === undefined ? [] : basis.texts.filter(({ origin }) => origin.id.startsWith(`${line}.`));
  const letters = texts.flatMap(({ origin, tokens: [only = '', ...others] }) =>
    others.length === 0 && only.length === 1 ? [`${origin.id.split('.').at(-1) ?? ''} ${only}`] : [],
  );
  return [
    ...letters,
    ...[...pathWords(id.split('.').slice(-2).join('.')), ...texts.flatMap(({ tokens }) => tokens)].filter(
      (word) => word.length > 3 && !/^(?:prix|tarif|cout|frais|droit|jour|mois|metre|heure)s?$/u.test(word),
    ),
  ];
};
/** A letter is that one, a word may be of the same family. */
const says = (word: string, label: string): boolean =>
  label.includes(' ') || word.includes(' ') ? word === label : isLabel(word, label);

/** Words, and what a letter numbers: "tranche b". */
const saidIn = (text: string): readonly string[] =>
  text.match(
    /(?<![a-z])(?:tranche|groupe|categorie|zone|secteur|formule|classe|type)\s[a-z](?![a-z'])|[a-z]{3,}/gu,
  ) ?? [];

const INCLUDED =
  /(?<![a-z])(?:compris\w*|inclus\w*|dont|avec|en\s+plus|en\s+sus|outre|ajout\w*|y\s+compris|plus|auxquels?|au\s+total|en\s+tout|(?:et\s+se|s'y|y)\s+(?:raccord\w+|branch\w+)|raccorde?e?s?|et\s+l(?:a|e|es|')|et\s+un)(?![a-z])/u;

/** What the sentence says to be in the amount, besides: a fixed part, a charge. */
const fixedIn = ({ to }: Claim, basis: Basis, { lower, sentence }: Place): readonly Quantity[] => {
  const text = lower.slice(sentence.from, sentence.to);
  if (!INCLUDED.test(text)) return [];
  const said = [text.slice(0, to - sentence.from), lower.slice(to, sentence.to)].flatMap(
    (one) => one.match(/[a-z]{4,}/gu) ?? [],
  );
  return arithmeticOf(basis).quantities.filter((one) => {
    const [id = ''] = one.ids;
    const words = pathWords(id.split('.').at(-1) ?? '').filter(
      (word) => word.length > 3 && !/^(?:prix|tarif|cout|frais|jour|mois|montant)s?$/u.test(word),
    );
    return (
      (one.kind === 'euro' || priceOf(one) !== undefined) &&
      !one.percent &&
      words.some((word) => said.some((other) => related(word, other) || isFixed(word, other)))
    );
  });
};

/** "abonnement compris" of "part_fixe". */
const isFixed = (word: string, said: string): boolean =>
  /^(?:fixe|abonnement|forfait)$/u.test(word) && /^(?:fixe|abonnement|forfait)$/u.test(said);

const GAP = /^\s*(?:€\s*)?(?:de\s+(?:plus|moins)|d'ecart|d'economie|supplementaires?)(?![a-z])/u;

/** "15 € de plus qu’en 2025": what the quantity makes of the gap between two rates of one thing. */
const apartBy = (
  rates: readonly Rate[],
  size: number,
  { to }: Claim,
  { lower, sentence }: Place,
): readonly { readonly value: number; readonly ids: readonly string[] }[] | undefined =>
  GAP.test(lower.slice(to, sentence.to))
    ? rates.flatMap((a) =>
        rates.flatMap((b) =>
          a.price > b.price && parentOf(a.id) === parentOf(b.id) && a.kind === b.kind && a.factor === b.factor
            ? [{ value: ((a.price - b.price) * size) / a.factor, ids: [a.id, b.id] }]
            : [],
        ),
      )
    : undefined;
