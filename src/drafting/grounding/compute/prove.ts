/**
 * Whether arithmetic on the facts gives the number of a claim, in the relation that its sentence tells: a total said to be one, a share
 * near its whole, a product near its factors. When it does not, what the sentence seems to compute is told to the agent.
 */
import { allotted } from './allotments';
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedOf, sentenceOf, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import { afterChange } from './after-change';
import { inBasket } from './baskets';
import { budgeted } from './budgets';
import { ofChosenLines, shareOfChosen } from './chosen-lines';
import { closed } from './closure';
import { exampled } from './hypotheses';
import { instalments } from './instalments';
import { areSaid, ownWords } from './own-words';
import { isOfOtherLines, isPriceOfLine, isRateOfOtherLine } from './lines-told';
import { fromPack } from './packs';
import { pointsApart } from './points';
import { pricedCounts } from './priced-counts';
import { written } from './quantities';
import { ofRecord } from './records-summed';
import { changeAYear, retold, timesAPeriod } from './rhythms';
import { arithmeticOf, type Result } from './results';
import { addedToEarlier, PEOPLE, WHO } from './earlier';
import { evoked, numberOf, operandsShown } from './operands';
import { CUES, isOfNoun, isPlain, saysSo } from './relations';
import { areShownBefore } from './shown-before';
import { shareOfCount } from './shares-of-counts';
import { wholeCost } from './whole-costs';
import { fits, sameKind, wantedOf, type Wanted } from './wanted';

/** @param denied the facts give another number of the same thing: only what the sentence clearly computes stands against it */
export const computed = (claim: Claim, basis: Basis, place: Place, denied: boolean): Match | undefined => {
  const wanted = wantedOf(claim.value, place, claim);
  if (wanted === undefined || isVote(claim, place)) return undefined;
  if (partsInSentence(claim, wanted, place, denied) || isOtherPart(claim, wanted, place))
    return { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
  const points = pointsApart(claim, basis, place);
  // Of rates no other difference is told in points, but of what the text itself shows.
  if (points !== undefined) return points.ok ? points : closed(claim, wanted, basis, place);
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
        isTotalOfEach(one, sentenceOf(place)) ||
        isOfNoun(one, wanted) ||
        operandsShown(one, claim, place) > 2) &&
      isTold(one, claim, basis, place) &&
      !(
        /^(?:sum|difference|quotient)$/u.test(one.relation) && isOfOtherLines(one.ids, claim, basis, place)
      ) &&
      !isRateOfOtherLine(one, basis, place) &&
      (saysSo(one, wanted, claim, place) ||
        isPriceOfLine(one, claim, basis, place) ||
        isTotalOfEach(one, sentenceOf(place))),
  );
  if (found === undefined && wanted.kind !== 'share') {
    const told = retold(arithmeticOf(basis).quantities, claim, place).find(
      ({ value, quantity }) =>
        sameKind(quantity.kind, wanted.kind) && Math.abs(value - wanted.value) <= wanted.within,
    );
    if (told !== undefined) return derivedOf(told.quantity.ids);
    const every = timesAPeriod(claim, basis, place);
    if (every.length > 0) return derivedOf(every);
    const ids =
      addedToEarlier(claim, wanted, basis, place) ??
      afterChange(claim, wanted, basis, place) ??
      wholeCost(claim, basis, place) ??
      pricedCounts(claim, basis, place) ??
      shareOfCount(claim, basis, place) ??
      changeAYear(claim, wanted, arithmeticOf(basis).quantities, place) ??
      fromPack(claim, wanted, basis, place) ??
      budgeted(claim, basis, place) ??
      ofPayments(claim, basis, place) ??
      ofChosenLines(wanted, basis, place) ??
      ofRecord(claim, wanted, basis, place) ??
      allotted(claim, wanted, basis, place) ??
      (exampled(claim, basis, place) || inBasket(claim, basis, place) ? ['text'] : undefined);
    if (ids !== undefined) return derivedOf(ids);
  }
  if (found === undefined && wanted.kind === 'share') {
    const ids = addedToEarlier(claim, wanted, basis, place) ?? shareOfChosen(wanted, basis, place);
    if (ids !== undefined) return derivedOf(ids);
  }
  return found === undefined ? closed(claim, wanted, basis, place) : derivedOf(found.ids);
};

/**
 * What is made of three fields or more that do not belong together, or of a rate that nobody mentions, is made by chance: each field must be
 * shown or named around. A column of a list is one field.
 */
const isTold = (one: Result, claim: Claim, basis: Basis, place: Place): boolean => {
  const rate = one.relation === 'tax';
  if (!rate && (one.close || one.ids.length < 3 || isPerHead(one, claim, place))) return true;
  if (areShownBefore(one, claim, place)) return true;
  const { from, to } = place.near ?? place.sentence;
  const words = place.lower.slice(from, to).match(/[a-z]{3,}/gu) ?? [];
  const numbers = place.claims.flatMap((other) =>
    other !== claim && other.from >= from && other.to <= to ? numberOf(other.value) : [],
  );
  const { quantities, sizes } = arithmeticOf(basis);
  const isSaid = (own: readonly string[]): boolean => areSaid(own, words);
  // "subventions: {etat, region}" taken together, and nothing else in it.
  const isWholeRecord = (parent: string): boolean =>
    parent !== '' &&
    !basis.texts.some(({ origin }) => parentOf(origin.id) === parent) &&
    quantities.every(({ ids: [id = ''] }) => parentOf(id) !== parent || one.ids.includes(id));
  // "La TVA s’élève à 50 000 €" of the one amount without tax.
  const isOnlyBase = (id: string): boolean =>
    HT.test(id.toLowerCase()) &&
    quantities.filter(({ ids: [other = ''], kind }) => kind === 'euro' && HT.test(other.toLowerCase()))
      .length === 1;
  const isColumn = (id: string): boolean =>
    columnOf(id) !== id && one.ids.some((other) => other !== id && columnOf(other) === columnOf(id));
  return one.ids.every((id) => {
    const own = quantities.find(({ ids }) => ids[0] === id);
    // "HT" and "TTC" speak of the tax.
    const taxed =
      rate && /(?:^|[._])(?:tva|taxes?)(?:[._]|$)/u.test(id) && TAXED.test(place.lower.slice(from, to));
    return (
      (own === undefined && !sizes.some(({ ids }) => ids[0] === id)) ||
      taxed ||
      (rate && isAdvance(one, place, claim) && isPlainWhole(id)) ||
      (rate && isOnlyBase(id) && TAXED.test(place.lower.slice(from, to))) ||
      isColumn(id) ||
      numbers.some((number) => number === own?.value || number === own?.raw) ||
      isSaid(ownWords(id)) ||
      (isWholeRecord(parentOf(id)) &&
        // What is left of a whole is counted on all of it.
        (one.relation === 'difference' || isSaid(pathWords(parentOf(id)))))
    );
  });
};
/** "l’acompte de 814 €" of "acompte_pct": what it is a share of is the whole price, which need not be said. */
const isAdvance = ({ ids }: Result, { lower, sentence }: Place, { from }: Claim): boolean =>
  /(?<![a-z])(?:acompte|avance|arrhes|retenue(?:\s+de\s+garantie)?|depot)\s+(?:[a-z]+\s+){0,3}de\s+$/u.test(
    lower.slice(sentence.from, from),
  ) &&
  ids.some((id) => /(?:^|[._])(?:acompte|avance|arrhes|retenue|depot)(?:[._]|$)/u.test(id.toLowerCase()));
const isPlainWhole = (id: string): boolean =>
  /(?:^|\.)(?:montant|prix|cout|total|devis)(?:_(?:total|totale|marche|devis|ttc|ht|eur|euros))*$/u.test(
    id.toLowerCase(),
  );

/** "scrutateurs_par_bureau: 4" of three offices, "douze au total": what is known is for each of them. */
const isTotalOfEach = ({ operands, relation }: Result, sentence: string): boolean =>
  relation === 'product' &&
  operands.some(({ ids }) => ids.some((id) => /(?:^|[._])par[._]/u.test(id.toLowerCase()))) &&
  /(?<![a-z])(?:total|ensemble|en\s+tout|tous|toutes)(?![a-z])/u.test(sentence);

/** "320 € par personne" of adults and of young people: everybody whom the facts count together. */
const isPerHead = (
  { relation, operands: [, among] }: Result,
  { to }: Claim,
  { lower, sentence }: Place,
): boolean => {
  const head = /^\s*(?:par|pour\s+chaque)\s+([a-z]+)/u.exec(lower.slice(to, sentence.to))?.[1] ?? '';
  return (
    relation === 'quotient' &&
    (PEOPLE.test(head) || head === 'tete') &&
    among !== undefined &&
    among.ids.every((id) => ownWords(id).some((word) => WHO.test(word)))
  );
};

const columnOf = (id: string): string => id.replace(/\.\d+(?=\.|$)/gu, '.*');
const HT = /(?:^|[._])ht(?:[._]|$)/u;
const TAXED = /(?<![a-z])(?:ht|ttc|tva|taxes?)(?![a-z])/u;
const ofPayments = (claim: Claim, basis: Basis, place: Place): readonly string[] | undefined => {
  const { value } = claim;
  if (value.type !== 'number') return undefined;
  const id = instalments({ ...claim, value }, basis, place);
  return id === undefined ? undefined : [id];
};

/** "3 voix contre": each is a fact of its own. */
const isVote = ({ to, value }: Claim, { lower }: Place): boolean =>
  value.type === 'number' &&
  /^\s+(?:voix\s+)?(?:pour|contre|abstentions?)(?![a-z])(?!\s+(?:l|un|d|c))/u.test(lower.slice(to, to + 30));

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

/** "Dix-sept enfants, huit filles et neuf garçons": the other part of a whole, both proved and just before. */
const isOtherPart = (claim: Claim, wanted: Wanted, { claims, lower, proved, sentence }: Place): boolean => {
  if (claim.value.type !== 'number') return false;
  const before = claims.filter(
    ({ from, to, value }) => value.type === 'number' && from >= sentence.from && to <= claim.from,
  );
  const [whole, part] = before.slice(-2);
  if (whole === undefined || part === undefined || proved?.has(whole) !== true || !proved.has(part))
    return false;
  const [told, shown] = [numberOf(whole.value)[0] ?? 0, numberOf(part.value)[0] ?? 0];
  return (
    told - shown === wanted.value &&
    /^[^.;]{0,40}(?:[,:(]|(?<![a-z])dont(?![a-z]))[^.;]{0,20}$/u.test(lower.slice(whole.to, part.from)) &&
    /^\s[^.;:,]{0,40}\set\s(?:[a-z]+\s)?$/u.test(lower.slice(part.to, claim.from))
  );
};

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
