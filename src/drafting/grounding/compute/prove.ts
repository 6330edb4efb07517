/**
 * Whether arithmetic on the facts gives the number of a claim, in the relation that its sentence tells: a total said to be one, a share
 * near its whole, a product near its factors. When it does not, what the sentence seems to compute is told to the agent.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { beside, sentenceOf, type Match, type Place } from '../match/matcher';
import { related, sameNoun } from '../text/stems';
import type { Kind } from './quantities';
import { written } from './quantities';
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
  sum: /total|ensemble|somme|cumul|global|soit|represent|atteint|eleve|en\s+tout|confondu|reuni|addition|ajout|s'etabli|compte|recette|equilibr|tout\s+compris|charges\s+comprises|au\s+final|plus/u,
  mean: /moyen/u,
  difference:
    /soit|ecart|differen|devance|avance|retard|hauss|augment|progress|accru|accroi|gagn|perd|baiss|diminu|recul|redui|reduc|moins|plus|supplement|depass|superieur|inferieur|exced|excedent|deficit|reste|restant|rest|solde|economi|majoration|surplus|deduction|manqu|dispon|libre|vacant|absent|reliquat|charge|croiss|chut|supplementaire|autre|sans|net|\spas\s|non\s|mont(?:e|ee|ees)\s|descend/u,
  remainder:
    /autre|rest|absent|manqu|libre|vacant|dispon|sans|non|hors|encore|solde|reliquat|surplus|exced|soit|ne\s|n'|economi|net|deduction|charge/u,
  product:
    /soit|total|represent|recette|cout|montant|eleve|etabli|atteint|chaque|chacun|par\s|annee|piece|a\s+raison|prix|au\s+tarif|en\s+tout|cumul|facture|produit|depense|somme|revient|ensemble|rapport|verse|perc/u,
  quotient:
    /chacun|chaque|par\s|moyen|egale|unitaire|soit|reparti|partage|piece|parts?\s|tete|mensualit|echeance|versement/u,
  tax: /tva|t\.v\.a|tax|ttc|ht|remise|rabais|reduction|hausse|baisse|augment|major|minor|soit|participation|part|prise\s+en\s+charge|aide|subvention|taux|avance|acompte|reste|solde|retenue|penalite|%|pour\s+cent/u,
  part: /./u,
  change:
    /hauss|augment|progress|accru|accroi|baiss|diminu|recul|redui|reduc|evolu|croiss|chut|gagn|perd|bond|major|minor|variation/u,
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
      fits(one, wanted) && (!denied || isPlain(one, sentenceOf(place))) && saysSo(one, wanted, claim, place),
  );
  return found === undefined
    ? undefined
    : { ok: true, origins: found.ids.map((id) => ({ kind: 'derived' as const, id })) };
};

/** "3 voix contre": each is a fact of its own. */
const isVote = ({ to }: Claim, { lower }: Place): boolean =>
  /^\s+(?:voix\s+)?(?:pour|contre|abstentions?)(?![a-z])(?!\s+(?:l|un|d|c))/u.test(lower.slice(to, to + 30));

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
      return /autre|rest|absent|manqu|libre|vacant|dispon|\spas\s|non\s|ecart|differen|accru|augment|diminu|baiss|hauss|exced/u.test(
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
      return one.close
        ? CUES.sum.test(sentence) || evokes || shown > 1 || wanted.value >= 20
        : CUES.sum.test(sentence) && (shown > 0 || evokes) && (wanted.value > 12 || shown > 1);
    case 'mean':
      return CUES.mean.test(sentence);
    case 'difference':
      if (
        /^(?:months|days|minutes)$/u.test(wanted.kind) &&
        one.kind === 'count' &&
        !/reste|solde/u.test(sentence)
      )
        return false;
      return CUES.difference.test(sentence) && (one.close || shown > 0 || evokes);
    case 'remainder':
      return CUES.remainder.test(sentence) && (shown > 0 || evokes);
    case 'product':
      if (
        /^(?:months|days|minutes)$/u.test(wanted.kind) &&
        !/total|ensemble|cumul|en\s+tout|soit|represent/u.test(sentence)
      )
        return false;
      return (
        (wanted.value >= 20 || shown > 0) &&
        (CUES.product.test(sentence) || shown > 0) &&
        (one.operands.length < 3 || wanted.value >= 50)
      );
    case 'quotient':
      return CUES.quotient.test(sentence) && (shown > 0 || evokes);
    case 'tax':
      return CUES.tax.test(sentence);
    case 'part':
      return evokedPart(one, sentence, claim, place);
    case 'change':
      return CUES.change.test(sentence) && (one.close || shown > 0);
  }
};

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
    /ensemble|total|global|effectif|capacite|budget/u.test(sentence)
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
