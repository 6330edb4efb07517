/**
 * Whether arithmetic on the facts gives the number of a claim, in the relation that its sentence tells: a total said to be one, a share
 * near its whole, a product near its factors. When it does not, what the sentence seems to compute is told to the agent.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { beside, sentenceOf, type Match, type Place } from '../match/matcher';
import { related, sameNoun } from '../text/stems';
import { budgeted } from './budgets';
import { closed } from './closure';
import { instalments } from './instalments';
import type { Kind, Quantity } from './quantities';
import { written } from './quantities';
import { retold, timesAPeriod } from './rhythms';
import { arithmeticOf, type Relation, type Result } from './results';

interface Wanted {
  readonly value: number;
  /** As written, with its own unit. */
  readonly raw?: number;
  readonly kind: Kind;
  /** How far from the exact result it may be. */
  readonly within: number;
  readonly noun?: string;
}

const CUES: Readonly<Record<Relation, RegExp>> = {
  sum: /total|(?<![a-z])avec\s+(?:les?|la|l'|ses|des)|compris|ensemble|somme|cumul|global|soit|represent|atteint|eleve|en\s+tout|confondu|reuni|addition|ajout|s'etabli|compte|recette|equilibr|tout\s+compris|charges\s+comprises|au\s+final|plus/u,
  mean: /moyen/u,
  difference:
    /soit|ecart|differen|devance|avance|retard|hauss|augment|progress|accru|accroi|gagn|perd|baiss|diminu|recul|redui|reduc|moins|plus|evit|abst|tomb|supplement|depass|superieur|inferieur|exced|excedent|deficit|reste|restant|rest|solde|economi|majoration|surplus|deduction|manqu|dispon|libre|vacant|absent|reliquat|charge|croiss|chut|supplementaire|autre|sans|net|\spas\s|non\s|mont(?:e|ee|ees)\s|descend/u,
  remainder:
    /abst|autre|rest|absent|manqu|libre|vacant|dispon|sans|non|hors|encore|solde|reliquat|surplus|exced|soit|ne\s|n'|economi|net|deduction|charge/u,
  product:
    /soit|total|represent|recette|cout|montant|eleve|etabli|atteint|chaque|chacun|par\s|annee|piece|a\s+raison|prix|au\s+tarif|en\s+tout|cumul|facture|produit|depense|somme|revient|ensemble|rapport|verse|perc/u,
  quotient:
    /chacun|chaque|par\s|moyen|egale|unitaire|soit|reparti|partage|piece|parts?\s|tete|mensualit|echeance|versement|(?:le|du|l'|au|la)\s?(?:metre|kilo|tonne|litre|hectare|heure|jour|mois|an)(?![a-z])/u,
  tax: /tva|t\.v\.a|tax|ttc|ht|remise|rabais|reduction|hausse|baisse|augment|major|minor|soit|participation|part|prise\s+en\s+charge|aide|subvention|taux|avance|acompte|reste|solde|retenue|penalite|%|pour\s+cent/u,
  part: /./u,
  change:
    /hauss|augment|progress|accru|accroi|baiss|diminu|recul|redui|reduc|econom|tomb|evolu|croiss|chut|gagn|perd|bond|major|minor|variation/u,
};

/** @param denied the facts give another number of the same thing: only what the sentence clearly computes stands against it */
export const computed = (claim: Claim, basis: Basis, place: Place, denied: boolean): Match | undefined => {
  const wanted = wantedOf(claim.value, place, claim);
  if (wanted === undefined || isVote(claim, place)) return undefined;
  if (partsInSentence(claim, wanted, place, denied))
    return { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
  const { results, groups } = arithmeticOf(basis);
  // "les deux tarifs": fields that share a word of their name.
  const counted = groups.find(
    ({ members, words }) =>
      wanted.noun !== undefined &&
      members.length === wanted.value &&
      words.some((word) => sameNoun(word, wanted.noun ?? '')),
  );
  if (counted !== undefined && wanted.kind === 'count' && !denied)
    return {
      ok: true,
      origins: counted.members.flatMap(({ ids }) => ids.map((id) => ({ kind: 'derived' as const, id }))),
    };
  const found = results.find(
    (one) =>
      fits(one, wanted) &&
      (!denied ||
        isPlain(one, sentenceOf(place)) ||
        isOfNoun(one, wanted) ||
        operandsShown(one, claim, place) > 2) &&
      saysSo(one, wanted, claim, place),
  );
  if (found === undefined && wanted.kind !== 'share') {
    const told = retold(arithmeticOf(basis).quantities, claim, place).find(
      ({ value, quantity }) =>
        sameKind(quantity.kind, wanted.kind) && Math.abs(value - wanted.value) <= wanted.within,
    );
    if (told !== undefined)
      return { ok: true, origins: told.quantity.ids.map((id) => ({ kind: 'derived' as const, id })) };
    const every = timesAPeriod(claim, basis, place);
    if (every.length > 0) return { ok: true, origins: every.map((id) => ({ kind: 'derived' as const, id })) };
    const ids =
      addedToEarlier(claim, wanted, basis, place) ??
      budgeted(claim, basis, place) ??
      ofPayments(claim, basis, place);
    if (ids !== undefined) return { ok: true, origins: ids.map((id) => ({ kind: 'derived' as const, id })) };
  }
  return found === undefined
    ? closed(claim, wanted, basis, place)
    : { ok: true, origins: found.ids.map((id) => ({ kind: 'derived' as const, id })) };
};

const ofPayments = (claim: Claim, basis: Basis, place: Place): readonly string[] | undefined => {
  const { value } = claim;
  if (value.type !== 'number') return undefined;
  const id = instalments({ ...claim, value }, basis, place);
  return id === undefined ? undefined : [id];
};

const PEOPLE = /^(?:personne|occupant|habitant|membre|convive|participant|voyageur|passager|inscrit)s?$/u;
const WHO =
  /^(?:enfants?|adultes?|locataires?|agents?|eleves?|parents?|accompagnateurs?|benevoles?|conjoint|occupants?|animateurs?|enseignants?|stagiaires?|titulaires?|contractuels?|femmes?|hommes?|filles?|garcons?|jeunes?|seniors?|invites?)$/u;

/**
 * A fact added to what the sentence has just given, or taken from it ("forment ensemble 5 226 € et, avec celle du maire, 7 515 €"); people
 * of several facts told as so many people. Only values before it count, so that two values never prove each other.
 */
const addedToEarlier = (
  claim: Claim,
  wanted: Wanted,
  basis: Basis,
  place: Place,
): readonly string[] | undefined => {
  const { quantities, sizes } = arithmeticOf(basis);
  const sentence = sentenceOf(place);
  if (PEOPLE.test(wanted.noun ?? '')) {
    const people = [...quantities, ...sizes].filter(
      ({ kind, words }) => kind === 'count' && words.some((word) => WHO.test(word)),
    );
    const all = people.reduce((sum, one) => sum + one.value, 0);
    if (people.length > 1 && people.length < 5 && all === wanted.value)
      return people.flatMap(({ ids }) => ids);
  }
  const near = place.lower.slice(Math.max(place.sentence.from, claim.from - 60), claim.from);
  const ways = [
    ...(/(?<![a-z])(?:avec|compris|ajout|total|plus|port(?:e|ant)|auxquels?|ensemble)/u.test(near)
      ? [1]
      : []),
    ...(/(?<![a-z])(?:sans|hors|moins|dedui|deduction|reste|net|solde)/u.test(near) ? [-1] : []),
  ];
  const earlier = beside(place, claim)
    .filter(({ to, value }) => to <= claim.from && value.type === claim.value.type)
    .flatMap(({ value }) => numberOf(value).slice(0, 1));
  const said = wordsIn(sentence);
  const named = quantities.filter(
    ({ kind, words, percent }) =>
      !percent &&
      sameKind(kind, wanted.kind) &&
      words.some(
        (word) => word.length > 3 && !EMPTY.test(word) && said.some((other) => related(word, other)),
      ),
  );
  const times = /(?<![a-z])(?:pour|sur|au\s+bout|total|en\s+tout)(?![a-z])/u.test(
    `${near.slice(-25)} ${place.lower.slice(claim.to, Math.min(place.sentence.to, claim.to + 24))}`,
  );
  const later = beside(place, claim)
    .filter(({ from, value }) => from >= claim.to && value.type === 'number')
    .flatMap(({ value }) => numberOf(value));
  const size = times
    ? sizes.find(
        ({ value }) =>
          later.includes(value) && earlier.some((before) => Math.abs(before * value - wanted.value) < 1e-6),
      )
    : undefined;
  if (size !== undefined) return size.ids;
  return named.find((one) =>
    earlier.some((before) => ways.some((way) => Math.abs(before + way * one.value - wanted.value) < 1e-6)),
  )?.ids;
};

/** "3 voix contre": each is a fact of its own. */
const isVote = ({ to, value }: Claim, { lower }: Place): boolean =>
  value.type === 'number' &&
  /^\s+(?:voix\s+)?(?:pour|contre|abstentions?)(?![a-z])(?!\s+(?:l|un|d|c))/u.test(lower.slice(to, to + 30));

/** "1 794 logements occupés" of all dwellings less the empty ones: each of the operands counts what the text counts. */
const isOfNoun = ({ relation, operands }: Result, { value, noun }: Wanted): boolean =>
  noun !== undefined &&
  value >= (relation === 'difference' ? 100 : 20) &&
  (relation === 'difference' || relation === 'sum') &&
  operands.every(({ words }) => words.some((word) => sameNoun(word, noun)));

const isPlain = (one: Result, sentence: string): boolean => {
  switch (one.relation) {
    case 'sum':
      return one.close;
    case 'mean':
    case 'part':
    case 'change':
      return true;
    case 'quotient':
      return /moyen|chaque|chacun|par\s/u.test(sentence);
    case 'product':
      return one.close;
    case 'difference':
    case 'remainder':
      return /abst|autre|rest|absent|manqu|libre|vacant|dispon|\spas\s|non\s|ecart|differen|accru|augment|diminu|baiss|hauss|exced/u.test(
        sentence,
      );
    default:
      return false;
  }
};

/** "Le calcul donne 40 (14 + 26)." when the sentence tells which computation it makes, and there is but one. */
export const expected = (claim: Claim, basis: Basis, place: Place): string | undefined => {
  const wanted = wantedOf(claim.value, place, claim);
  if (wanted === undefined) return undefined;
  const sentence = sentenceOf(place);
  const { results } = arithmeticOf(basis);
  for (const relation of ['mean', 'sum', 'product', 'difference', 'change', 'part', 'tax'] as const) {
    if (relation === 'part' ? wanted.kind !== 'share' : !CUES[relation].test(sentence)) continue;
    const fitting = results.filter(
      (one) =>
        one.relation === relation &&
        one.close &&
        sameKind(one.kind, wanted.kind) &&
        evoked(one, wanted, sentence, claim, place),
    );
    const [only] = fitting;
    if (
      only !== undefined &&
      new Set(fitting.map(({ value }) => value.toFixed(4))).size === 1 &&
      !fits(only, wanted)
    )
      return `Le calcul donne ${written(only.value)} (${only.text}).`;
  }
  return undefined;
};

const ROUGH =
  /(?:environ|pres(?:\s+d(?:es?|'))?|quelque|autour\s+d[e']|presque|de\s+l'ordre\s+d[e'])\s*(?:une?\s)?$/u;

const wantedOf = (value: ClaimValue, { lower }: Place, { from, to }: Claim): Wanted | undefined => {
  const rough =
    ROUGH.test(lower.slice(Math.max(0, from - 24), from)) || /^\s*environ/u.test(lower.slice(to, to + 12));
  const near = (exact: number, one: number): number =>
    rough ? Math.max(exact, Math.abs(one) * 0.03) : exact;
  switch (value.type) {
    case 'number':
      return {
        ...{ value: value.number, kind: 'count' },
        within: value.about === true ? value.number / 10 : near(lastDigit(value.number), value.number),
        ...(value.noun === undefined ? {} : { noun: value.noun }),
      };
    case 'amount':
      return { value: value.cents / 100, kind: 'euro', within: near(0.005, value.cents / 100) };
    case 'measure':
      return {
        value: value.amount,
        raw: value.raw,
        kind: value.dimension,
        within: near(1e-9 + (lastDigit(value.raw) * value.amount) / (value.raw || 1), value.amount),
      };
    case 'duration':
      return { value: value.amount, raw: value.raw, kind: value.base, within: near(1e-9, value.amount) };
    case 'time':
      // "soit vingt-deux heures et quart" says how long; "à 22 h" says when.
      return /(?:^|\s)(?:a|de|des|vers|entre|jusqu'a|et|avant|apres|pour)\s+$/u.test(
        lower.slice(Math.max(0, from - 12), from),
      )
        ? undefined
        : { value: value.minutes, raw: value.minutes / 60, kind: 'minutes', within: 1e-9 };
    case 'share':
      return {
        value: value.ratio * 100,
        kind: 'share',
        within: value.word === true ? near(1e-6, value.ratio * 400) : near(halfUnit(value.raw), value.raw),
      };
    default:
      return undefined;
  }
};

/** Half of the last decimal written: 66,04 % is right to 0,005. */
const halfUnit = (raw: number): number => 0.5001 * 10 ** -(String(raw).split('.')[1]?.length ?? 0);
/** A count in whole numbers is exact; one with decimals is right to the last of them. */
const lastDigit = (raw: number): number => (Number.isInteger(raw) ? 1e-9 : halfUnit(raw));

/** A number whose unit nobody gave may be of any kind; it is then compared as written. */
const sameKind = (one: Kind, wanted: Kind): boolean =>
  one === wanted || (one === 'count' && wanted !== 'share');

const LEFT: ReadonlySet<Relation> = new Set(['difference', 'remainder']);

const fits = ({ value, kind, relation }: Result, wanted: Wanted): boolean => {
  if (kind === wanted.kind) return Math.abs(value - wanted.value) <= wanted.within;
  // Small numbers are everywhere: a length of time is not made of them.
  if (kind === 'count' && /^(?:months|days|minutes)$/u.test(wanted.kind) && !LEFT.has(relation)) return false;
  if (kind === 'count' && wanted.kind !== 'share')
    return Math.abs(value - (wanted.raw ?? wanted.value)) <= wanted.within;
  return (
    wanted.kind === 'count' &&
    kind !== 'share' &&
    kind !== 'euro' &&
    Math.abs(value - wanted.value) <= wanted.within
  );
};

/** The sentence makes this computation: it says so, and it speaks of what is computed. */
const saysSo = (one: Result, wanted: Wanted, claim: Claim, place: Place): boolean => {
  const sentence = sentenceOf(place);
  const evokes = evoked(one, wanted, sentence, claim, place);
  const shown = operandsShown(one, claim, place);
  switch (one.relation) {
    case 'sum':
      // "Loyer et charges : 475 €": each of them is named.
      if (wanted.kind === 'euro' && one.operands.length === 2 && bothNamed(one, claim, place)) return true;
      if (isOfNoun(one, wanted)) return true;
      if (wanted.value > 12 && isOneFamily(one) && isShownNear(one, place)) return true;
      return one.close
        ? CUES.sum.test(sentence) || evokes || shown > 1 || wanted.value >= 20
        : CUES.sum.test(sentence) &&
            (shown > 0 || evokes) &&
            (wanted.value > 12 || shown > 1) &&
            (wanted.kind !== 'count' ||
              shown > 1 ||
              isOneFamily(one) ||
              operandsTold(one, sentence, claim, place));
    case 'mean':
      return CUES.mean.test(sentence);
    case 'difference':
      if (
        /^(?:months|days|minutes)$/u.test(wanted.kind) &&
        one.kind === 'count' &&
        !/reste|solde/u.test(sentence)
      )
        return false;
      // Both operands given: the sentence shows the computation that it does not name.
      if (
        wanted.kind === 'euro' &&
        /acquitt|pai|regl|rest|charge|verse|debours|solde|support/u.test(sentence) &&
        givenShortlyBefore(one, claim, place)
      )
        return true;
      if (isOfNoun(one, wanted)) return true;
      if (shown > 1 && (wanted.kind === 'euro' || wanted.value > 12)) return true;
      if (isTax(one) && /(?<![a-z])(?:tva|t\.v\.a|taxes?)(?![a-z])/u.test(sentence)) return true;
      return (
        CUES.difference.test(sentence) &&
        (one.close ||
          ((shown > 0 || evokes) && (IS_LEFT.test(sentence) || operandsTold(one, sentence, claim, place))))
      );
    case 'remainder':
      return shown === one.operands.length || (CUES.remainder.test(sentence) && (shown > 0 || evokes));
    case 'product':
      if (
        /^(?:months|days|minutes)$/u.test(wanted.kind) &&
        !/total|ensemble|cumul|en\s+tout|soit|represent/u.test(sentence)
      )
        return false;
      if (!one.operands.every((operand) => isLengthTold(operand, one, sentence, claim, place))) return false;
      return (
        (wanted.value >= 20 || shown > 0) &&
        (CUES.product.test(sentence) || shown > 0) &&
        (one.operands.length < 3 || wanted.value >= 50)
      );
    case 'quotient':
      if (one.operands.length > 2) return isShared(one, sentence, claim, place);
      if (!Number.isInteger(one.operands[1]?.raw) && !perUnit(one.operands[1]?.kind, place, claim))
        return false;
      if (wanted.kind === 'euro' && one.kind === 'euro' && perUnit(one.operands[1]?.kind, place, claim))
        return true;
      return CUES.quotient.test(sentence) && (shown > 0 || evokes);
    case 'tax':
      return CUES.tax.test(sentence);
    case 'part':
      return evokedPart(one, sentence, claim, place);
    case 'change':
      return (
        CUES.change.test(sentence) && isForward(one) && !isOpposite(one, sentence) && (one.close || shown > 0)
      );
  }
};

const IS_LEFT =
  /abst|rest(?:e|ent|ant|ants|ante|antes)(?![a-z])|absent|vacant|libre|dispon|manqu|solde|reliquat/u;

/** Each of them is shown, or named by a word that the others do not have. */
const operandsTold = ({ operands }: Result, sentence: string, claim: Claim, place: Place): boolean => {
  const said = wordsIn(sentence);
  const near = beside(place, claim).flatMap(({ value }) => numberOf(value));
  return operands.every(
    ({ value, raw, words }) =>
      near.includes(value) ||
      near.includes(raw) ||
      words.some(
        (word) => word.length > 3 && !EMPTY.test(word) && said.some((other) => related(word, other)),
      ),
  );
};

/** "aides_accordees" and "aides_refusees": their keys begin alike. */
const isOneFamily = ({ operands }: Result): boolean => {
  const heads = new Set(operands.map(({ ids }) => (ids[0] ?? '').split(/[._](?=[^._]*$)/u)[0] ?? ''));
  return operands.length > 1 && heads.size === 1 && !heads.has('');
};

/** One of them stands in the sentence, the one before or the one after. */
const isShownNear = ({ operands }: Result, { claims, near, sentence }: Place): boolean => {
  const { from, to } = near ?? sentence;
  return claims.some(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      numberOf(one.value).some((number) => operands.some(({ value }) => value === number)),
  );
};

const bothNamed = ({ operands }: Result, { from }: Claim, { lower, sentence }: Place): boolean => {
  const before = lower.slice(sentence.from, from);
  const said = wordsIn(before);
  return (
    /\set\s/u.test(before) &&
    operands.every(({ words }) =>
      words.some(
        (word) => word.length > 3 && !EMPTY.test(word) && said.some((other) => related(word, other)),
      ),
    )
  );
};

/** Both operands stand in what was written just before, across a semicolon. */
const givenShortlyBefore = ({ operands }: Result, { from }: Claim, { claims }: Place): boolean => {
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
const isLengthTold = (
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

const EARLIER = /(?:^|[._])(?:avant|ancien\w*|preced\w*|before|previous|initial\w*)(?:[._]|$)/u;
const LATER = /(?:^|[._])(?:apres|nouve\w*|after|new|actuel\w*|final\w*)(?:[._]|$)/u;

/** A change is counted on what was before, when the keys tell which it was. */
const isForward = ({ operands: [now, before] }: Result): boolean => {
  const [a, b] = [now?.ids.join(' ').toLowerCase() ?? '', before?.ids.join(' ').toLowerCase() ?? ''];
  const [x, y] = [/(?:19|20)\d\d/u.exec(a)?.[0], /(?:19|20)\d\d/u.exec(b)?.[0]];
  if (x !== undefined && y !== undefined && x !== y) return x > y;
  return !(EARLIER.test(a) && !EARLIER.test(b)) && !(LATER.test(b) && !LATER.test(a));
};

/** "a progressé de 15 %" of what went down. */
const isOpposite = ({ operands: [now, before] }: Result, sentence: string): boolean => {
  const up = /hauss|augment|progress|accroi|croiss|bond|gagn/u.test(sentence);
  const down = /baiss|diminu|recul|redui|reduc|econom|chut|perd/u.test(sentence);
  if (up === down || now === undefined || before === undefined) return false;
  return up ? now.value < before.value : now.value > before.value;
};

/** With tax less without it. */
const isTax = ({ operands: [a, b] }: Result): boolean =>
  /ttc/u.test(a?.ids.join(' ').toLowerCase() ?? '') &&
  /(?:^|[._\s])ht(?:[._\s]|$)/u.test(b?.ids.join(' ').toLowerCase() ?? '');

/** Each of those that are named, of what one amount given makes. */
const isShared = ({ operands }: Result, sentence: string, claim: Claim, place: Place): boolean => {
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

/** "120 euros le mètre": the unit by which something is divided is told right after. */
const perUnit = (kind: Kind | undefined, { lower, sentence }: Place, { to }: Claim): boolean =>
  PER[kind ?? '']?.test(lower.slice(to, Math.min(sentence.to, to + 26))) ?? false;

/** How many of its operands stand in the sentence as values. */
const operandsShown = ({ operands }: Result, claim: Claim, place: Place): number => {
  const near = beside(place, claim).flatMap(({ value }) => numberOf(value));
  return operands.filter((one) => near.some((number) => number === one.value || number === one.raw)).length;
};

const numberOf = (value: ClaimValue): readonly number[] => {
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

const EMPTY = /^(?:total|nombre|montant|annee|mois|jours?|date|euros?|value|amount)$/u;

const evoked = (one: Result, { noun }: Wanted, sentence: string, claim: Claim, place: Place): boolean => {
  const words = one.words.filter((word) => word.length > 3 && !EMPTY.test(word));
  if (noun !== undefined && words.some((word) => sameNoun(word, noun) || related(word, noun))) return true;
  const said = wordsIn(sentence);
  return (
    words.some((word) => said.some((other) => related(word, other))) || operandsShown(one, claim, place) > 0
  );
};

const wordsIn = (sentence: string): readonly string[] => sentence.match(/[a-z]{4,}/gu) ?? [];

/** The part is named or its value given; a whole that is not its own sum is named too. */
const evokedPart = (one: Result, sentence: string, claim: Claim, place: Place): boolean => {
  const [part, whole] = one.operands;
  if (part === undefined || whole === undefined) return false;
  const said = wordsIn(sentence);
  const near = beside(place, claim).flatMap(({ value }) => numberOf(value));
  const named = (words: readonly string[]): boolean =>
    words.some((word) => word.length > 3 && said.some((other) => related(word, other)));
  const isShown = (value: { readonly value: number; readonly raw: number }): boolean =>
    near.includes(value.value) || near.includes(value.raw);
  // A line of a list is its own name, whatever its key.
  const partNamed = part.label.length > 0 ? named(part.label) : isShown(part) || named(part.words);
  if (!partNamed) return false;
  return (
    one.close ||
    isShown(whole) ||
    named(whole.words) ||
    (/taux|part\s|proportion/u.test(sentence) && sharesWord(part.words, whole.words)) ||
    /ensemble|total|global|effectif|capacite|budget/u.test(sentence) ||
    /(?:de|sur)\s+(?:cette|ce|la)\s+(?:somme|montant|depense|cout|enveloppe)(?![a-z])/u.test(sentence) ||
    (/(?:du|de\s+l'|des|de\s+la)\s*(?:projet|operation|chantier|travaux|programme|depense|prix)(?![a-z])/u.test(
      sentence,
    ) &&
      whole.ids.length === 1 &&
      whole.ids.some(
        (id) => /(?:^|[._])(?:cout|budget|prix|total|depense|montant)/u.test(id) && !/\.\d+\./u.test(id),
      ))
  );
};

const sharesWord = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => word.length > 3 && other.includes(word));

/** "quarante repas : quatorze en maternelle et vingt-six en élémentaire": the parts stand beside, and make the whole. */
const partsInSentence = (claim: Claim, wanted: Wanted, place: Place, denied: boolean): boolean => {
  const all = place.claims.filter(
    ({ from, to, value }) =>
      from >= place.sentence.from && to <= place.sentence.to && value.type === claim.value.type,
  );
  const others = all.filter((one) => one !== claim);
  if (others.length < 2 || others.length > 8) return false;
  const values = others.map(({ value }) =>
    value.type === 'measure' || value.type === 'duration' ? value.amount : (numberOf(value)[0] ?? 0),
  );
  const whole = values.reduce((sum, one) => sum + one, 0);
  const after = place.lower.slice(claim.to, place.sentence.to);
  const told =
    !denied || /:|(?<![a-z])dont(?![a-z])|soit|\(/u.test(after) || CUES.sum.test(sentenceOf(place));
  return told && Math.abs(whole - wanted.value) < 1e-6 && wanted.kind !== 'share';
};
