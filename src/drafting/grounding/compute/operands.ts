/**
 * How far a sentence shows or names what a computation is made of: values that stand in it, words of their keys, units that it tells. It
 * decides of no computation.
 */
import type { Claim, ClaimValue } from '../claim';
import { beside, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { related, sameNoun } from '../text/stems';
import type { Kind, Quantity } from './quantities';
import { isPartMeant, isWholeTakenUp } from './parts-meant';
import { UNIT_WORD } from './result';
import type { Result } from './results';
import type { Wanted } from './wanted';

/** Each of them is shown, or named by a word that the others do not have. */
export const operandsTold = ({ operands }: Result, sentence: string, claim: Claim, place: Place): boolean => {
  const said = wordsIn(sentence);
  const near = beside(place, claim).flatMap(({ value }) => numberOf(value));
  return operands.every(
    ({ value, raw, words, ids }) =>
      near.includes(value) ||
      near.includes(raw) ||
      // "sera vendue 5 % au-dessus": for the price of the facts.
      (SOLD.test(sentence) && ids.some((id) => /(?:^|[._])(?:prix|price)/u.test(id))) ||
      // "plus que celle de 2024": the year that its key says.
      (ids.length === 1 && isYearTold(ids[0] ?? '', sentence)) ||
      words.some(
        (word) => word.length > 3 && !EMPTY.test(word) && said.some((other) => related(word, other)),
      ),
  );
};

const isYearTold = (id: string, sentence: string): boolean => {
  const year = /(?:^|[._])((?:19|20)\d\d)(?=[._]|$)/u.exec(id)?.[1];
  return year !== undefined && new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(sentence);
};

const SOLD =
  /(?<![a-z])(?:vend\w*|ced(?:e|ee|es|ees|er|era|eront)|cession|achet\w*|achat|acqui\w*|cout\w*)(?![a-z])/u;

/** "aides_accordees" and "aides_refusees": their keys begin alike. */
export const isOneFamily = ({ operands }: Result): boolean => {
  const heads = new Set(operands.map(({ ids }) => (ids[0] ?? '').split(/[._](?=[^._]*$)/u)[0] ?? ''));
  return operands.length > 1 && heads.size === 1 && !heads.has('');
};

/** One of them stands in the sentence, the one before or the one after. */
export const isShownNear = ({ operands }: Result, { claims, near, sentence }: Place): boolean => {
  const { from, to } = near ?? sentence;
  return claims.some(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      numberOf(one.value).some((number) => operands.some(({ value }) => value === number)),
  );
};

/** All of them do. */
export const areShownNear = ({ operands }: Result, { claims, near, sentence }: Place): boolean => {
  const { from, to } = near ?? sentence;
  const shown = claims.flatMap((one) => (one.from >= from && one.to <= to ? numberOf(one.value) : []));
  return operands.every(({ value }) => shown.includes(value));
};

/** Both operands stand in what was written just before, across a semicolon. */
export const givenShortlyBefore = ({ operands }: Result, { from }: Claim, { claims }: Place): boolean => {
  const near = claims
    .filter((one) => one.to <= from && one.from >= from - 160 && one.value.type === 'amount')
    .flatMap(({ value }) => numberOf(value));
  return operands.every(({ value, raw }) => near.includes(value) || near.includes(raw));
};

const UNIT_SAID: Readonly<Record<string, RegExp>> = {
  months: /mois|(?<![a-z])ans?(?![a-z])|annee|annuel|trimestr|semestr|mensu|dur/u,
  days: /jour|semaine|hebdo|quotidien|nuit|sejour|week|dur/u,
  minutes: /heure|minute|horaire|dur/u,
};

/** A sum of money times a length of time is no total, unless one is said for the other, or the sentence speaks of time. */
export const isLengthTold = (
  operand: Quantity,
  { operands }: Result,
  sentence: string,
  claim: Claim,
  place: Place,
): boolean => {
  const unit = UNIT_SAID[operand.kind];
  if (unit === undefined || operand.rate || operands.some(({ rate }) => rate)) return true;
  const near = beside(place, claim).flatMap(({ value }) => numberOf(value));
  return unit.test(sentence) || near.includes(operand.value) || near.includes(operand.raw);
};

/** Each of those that are named, of what one amount given makes. */
export const isShared = ({ operands }: Result, sentence: string, claim: Claim, place: Place): boolean => {
  const [rate, other, among] = operands;
  if (rate === undefined || other === undefined || among === undefined) return false;
  const said = wordsIn(sentence);
  const near = beside(place, claim).flatMap(({ value }) => numberOf(value));
  return (
    /chaque|chacun|moyen|par\s/u.test(sentence) &&
    [rate, other].some(({ value, raw }) => near.includes(value) || near.includes(raw)) &&
    among.words.some((word) => word.length > 3 && !EMPTY.test(word) && said.some((one) => related(word, one)))
  );
};

const PER: Readonly<Record<string, RegExp>> = {
  length: /(?:le|du|au|par|chaque)\s+(?:metre|km|kilometre|ml)/u,
  area: /(?:le|du|au|par|l'|a\s+l')\s*(?:metre|m²|m2|hectare|ha(?![a-z])|are)/u,
  volume: /(?:le|du|au|par)\s+(?:metre|m³|m3|litre|hectolitre)/u,
  mass: /(?:le|la|du|a\s+la|au|par)\s+(?:kilo|kg|tonne)/u,
  minutes: /(?:l'|de\s+l'|par\s+|la\s+)\s*(?:heure|minute)/u,
};

/** "Rapporté au mètre,", "le coût au mètre est de": the unit is told once, before. */
const RELATED_TO =
  /(?<![a-z])(?:rapporte|ramene|calcule|compte)\w*\s|(?<![a-z])(?:prix|cout|tarif|montant)s?\s/gu;

/** "120 euros le mètre": the unit by which something is divided is told right after, or before all that is. */
export const perUnit = (kind: Kind | undefined, { lower, sentence }: Place, { from, to }: Claim): boolean => {
  const unit = PER[kind ?? ''];
  if (unit === undefined) return false;
  const before = lower.slice(sentence.from, from);
  return (
    unit.test(lower.slice(to, Math.min(sentence.to, to + 26))) ||
    [...before.matchAll(RELATED_TO)].some(
      ({ 0: cue, index }) => before.slice(index + cue.length).search(unit) === 0,
    )
  );
};

/** How many of its operands stand in the sentence as values. */
export const operandsShown = ({ operands }: Result, claim: Claim, place: Place): number => {
  const near = beside(place, claim).flatMap(({ value }) => numberOf(value));
  return operands.filter((one) => near.some((number) => number === one.value || number === one.raw)).length;
};

export const numberOf = (value: ClaimValue): readonly number[] => {
  switch (value.type) {
    case 'number':
      return [value.number];
    case 'amount':
      return [value.cents / 100];
    case 'measure':
      return [value.amount, value.raw];
    case 'duration':
      return [value.amount, value.raw];
    case 'share':
      return [value.raw];
    default:
      return [];
  }
};

export const EMPTY = /^(?:total|nombre|montant|annee|mois|jours?|date|euros?|value|amount)$/u;

export const evoked = (
  one: Result,
  { noun }: Wanted,
  sentence: string,
  claim: Claim,
  place: Place,
): boolean => {
  const words = one.words.filter((word) => word.length > 3 && !EMPTY.test(word));
  if (noun !== undefined && words.some((word) => sameNoun(word, noun) || related(word, noun))) return true;
  const said = wordsIn(sentence);
  return (
    words.some((word) => said.some((other) => related(word, other))) || operandsShown(one, claim, place) > 0
  );
};

export const wordsIn = (sentence: string): readonly string[] => sentence.match(/[a-z]{4,}/gu) ?? [];

/** "le tiers du tarif plein": the whole is that one, no sum that it is part of. */
const isOfOneNamed = ({ ids }: Quantity, { to }: Claim, { lower, sentence }: Place): boolean => {
  const of = /^\s+(?:d[eu]s?\s+(?:la\s+|l')?|d')([a-z]+(?:[\s'][a-z]+){0,3})/u.exec(
    lower.slice(to, Math.min(sentence.to, to + 60)),
  )?.[1];
  if (of === undefined || ids.length < 2 || /total|ensemble|global|cumul/u.test(of)) return false;
  const said = wordsIn(of);
  const words = ids.map((id) => pathWords(id.split('.').at(-1) ?? ''));
  // What all of them are called tells none of them.
  const own = words.map((mine) => mine.filter((word) => !words.every((other) => other.includes(word))));
  const named = own.filter((mine) =>
    mine.some((word) => word.length > 3 && said.some((one) => related(one, word))),
  );
  return named.length > 0 && named.length < ids.length;
};

/** The part is named or its value given; a whole that is not its own sum is named too. */
export const evokedPart = (one: Result, sentence: string, claim: Claim, place: Place): boolean => {
  const [part, whole] = one.operands;
  if (part === undefined || whole === undefined || isOfOneNamed(whole, claim, place)) return false;
  const said = wordsIn(sentence);
  const near = beside(place, claim).flatMap(({ value }) => numberOf(value));
  const named = (words: readonly string[]): boolean =>
    words.some((word) =>
      /\d$/u.test(word)
        ? new RegExp(`(?<![a-z\\d])${word}(?![a-z\\d])`, 'u').test(saidOf(claim, place))
        : word.length > 3 && said.some((other) => related(word, other)),
    );
  const isShown = (value: { readonly value: number; readonly raw: number }): boolean =>
    near.includes(value.value) || near.includes(value.raw);
  // "… 1 536 logements. Les trois quarts ont répondu": of what the sentence before has counted.
  const isCountedBefore =
    OPENS.test(place.lower.slice(place.sentence.from, claim.from)) &&
    place.claims.some(
      (other) =>
        other.from >= (place.near ?? place.sentence).from &&
        other.to <= place.sentence.from &&
        numberOf(other.value).includes(whole.value),
    );
  // A line of a list is its own name, whatever its key.
  const partNamed =
    part.label.length > 0
      ? named(part.label)
      : isShown(part) || named(part.words) || isTakenUp(part, place) || isPartMeant(part, sentence);
  if (!partNamed && !(isShown(whole) && fills(part, whole, sentence))) return false;
  return (
    one.close ||
    isShown(whole) ||
    isCountedBefore ||
    isWholeTakenUp(whole, claim, place) ||
    isLineOf(whole, claim, place) ||
    named(whole.label.some((word) => /\d$/u.test(word)) ? whole.label : whole.words) ||
    // "les trois huitièmes des élèves" of all of them.
    (/(?<![a-z])(?:des|de\s+(?:ses|nos))\s+(?:eleves|enfants|agents|habitants|adherents|inscrits|membres|usagers)(?![a-z])/u.test(
      sentence,
    ) &&
      whole.words.some((word) => /^(?:effectifs?|population|inscrits|adherents)$/u.test(word))) ||
    (/taux|part\s|proportion/u.test(sentence) && sharesWord(part.words, whole.words)) ||
    /ensemble|total|global|effectif|capacite|budget/u.test(sentence) ||
    /(?:de|sur)\s+(?:cette|ce|la)\s+(?:somme|montant|depense|cout|enveloppe)(?![a-z])/u.test(sentence) ||
    (/(?:du|de\s+l'|des|de\s+la)\s*(?:projet|operation|chantier|travaux|programme|depense|prix|cout(?:\s+total)?|facture|montant)(?![a-z])/u.test(
      sentence,
    ) &&
      whole.ids.length === 1 &&
      whole.ids.some(
        (id) => /(?:^|[._])(?:cout|budget|prix|total|depense|montant)/u.test(id) && !/\.\d+\./u.test(id),
      ))
  );
};

/** "La remise est accordée. Elle représente 40 % de la dette.": what a pronoun takes up from the sentence before. */
const isTakenUp = ({ raw, value, words }: Quantity, { claims, lower, near, sentence }: Place): boolean => {
  if (
    !/^\s*(?:elles?|ils?|cel(?:le|lui|les|a)(?:-ci)?|ceux-ci|(?:l'|la\s+|le\s+)(?:aide|apport|concours|soutien|participation|contribution)(?=\s+(?:d[eu]\s|d'|de\s+la\s|[a-z]+(?:ale?|aire)\s))|cet(?:te)?\s+(?:somme|montant|aide|subvention|remise|participation|indemnite|enveloppe|part|prise\s+en\s+charge)|ce\s+(?:montant|versement|rabais|secours|concours))(?![a-z])/u.test(
      lower.slice(sentence.from, sentence.to),
    )
  )
    return false;
  const { from } = near ?? sentence;
  // Of several sums that it shows, the first one is its subject.
  const [first] = claims.flatMap((one) =>
    one.from >= from && one.to <= sentence.from && one.value.type === 'amount' ? [one.value] : [],
  );
  if (first !== undefined && !numberOf(first).some((number) => number === value || number === raw))
    return false;
  const said = wordsIn(lower.slice(from, sentence.from));
  return words.some(
    (word) => word.length > 3 && !UNIT_WORD.test(word) && said.some((other) => related(word, other)),
  );
};

const OPENS =
  /^\s*(?:dont|soit|parmi\s+eux|parmi\s+elles|pres\s+d[e'u]s?|plus\s+d[e'u]s?|moins\s+d[e'u]s?|environ|quelque|[,;])?\s*$/u;

/** "la moitié du verre": a line of a list, named right after the share. */
const isLineOf = ({ label, ids }: Quantity, { to }: Claim, { lower, sentence }: Place): boolean => {
  const of =
    /^\s+(?:d[eu]s?\s+(?:la\s+|l'|ceux\s+|celles\s+|celui\s+|celle\s+)?(?:d[eu]s?\s+(?:la\s+|l')?)?|d'|de\s+l')([a-z]{4,})/u.exec(
      lower.slice(to, sentence.to),
    )?.[1];
  return of !== undefined && ids.length === 1 && label.some((word) => related(word, of));
};

/** "fonctionne à 80 % de sa capacité" of "charge_actuelle" and "capacite". */
const fills = (part: Quantity, whole: Quantity, sentence: string): boolean =>
  whole.words.some((word) => /^(?:capacites?|jauge|contenance)$/u.test(word)) &&
  part.words.some((word) =>
    /^(?:charge|occup\w*|utilis\w*|frequentation|remplissage|actuel\w*|presents?|inscrits?|traite\w*|stock\w*)$/u.test(
      word,
    ),
  ) &&
  /(?<![a-z])(?:fonctionn|rempli|occup|utilis|charg|exploit|tourn|sollicit|satur)/u.test(sentence);

/** Up to the next share: "la moitié de type T3 et un quart de type T5". */
const saidOf = ({ from, to }: Claim, { claims, lower, sentence }: Place): string => {
  const others = claims.filter(({ value }) => value.type === 'share');
  const start = others.findLast((one) => one.to <= from)?.to ?? sentence.from;
  const end = others.find((one) => one.from >= to)?.from ?? sentence.to;
  const after = lower.slice(to, end);
  return `${lower.slice(Math.max(start, sentence.from), from)} ${after}`;
};

const sharesWord = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => word.length > 3 && other.includes(word));
