/**
 * Numbers of things. What is counted must not be counted otherwise by the facts: "trois logements" is not
 * grounded by "trois mois", nor when the facts say two.
 */
import type { Claim, NumberValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import { hoursOfDay } from '../compute/hours-between';
import { lastName, periodOfKey } from '../facts/key-units';
import { isForEach, isMaximumKey, isRankKey } from '../facts/no-counts';
import { parentOf } from '../facts/paths';
import { countedRoles } from '../facts/per-keys';
import { sameNumber } from '../text/numbers';
import { related, sameNoun } from '../text/stems';
import type { Basis, TypedEvidence } from './basis';
import { matchHouse, matchNumbered } from './numbered';
import { everyOther, isOfLegalWeek, leftOver, matchRatio, oneIn } from './of-so-many';
import { isBound, saysMost } from './bounds-said';
import { dayAlone } from './days-alone';
import { DIFFERENCE } from './derived';
import { isEvidentPair, isNamedAgain, isScale } from './evident-pairs';
import { isJustBeyond } from './just-beyond';
import { isKeySaid } from './keys-near';
import { derivedCount, timesInList } from './derived-counts';
import { ofSameColumn } from './same-column';
import { accepted, around, grounded, missing, sentenceOf, type Matcher, type Place } from './matcher';
import { thingsNamed } from './things-named';
import { toldCount } from './told-counts';
import {
  packOf,
  AMONG_THEM,
  acceptedList,
  areBids,
  areBoth,
  areShownBefore,
  isGoneThrough,
  LINES,
  linesOf,
  isOfPeople,
  toldOneByOne,
  PEOPLE,
  THINGS,
  PIECE,
  UNITS,
} from './counted-lists';

export const matchNumber: Matcher<NumberValue> = (claim, basis, place) => {
  const { number, label, about } = claim.value;
  if (label !== undefined) return matchNumbered(claim, label, basis, place);
  const house = matchHouse(claim, basis, place);
  if (house !== undefined) return house;
  const told = toldCount(claim, basis, place);
  if (told !== undefined) return told;
  const every = everyOther(claim, basis, place);
  if (every !== undefined) return every;
  const ratio = matchRatio(claim, basis, place);
  if (ratio !== undefined) return ratio;
  if (isEvidentPair(claim, place) || isScale(claim, place) || isOfLegalWeek(claim, place)) return accepted();
  const one = oneIn(claim, place);
  if (one !== undefined) return one;
  const left = leftOver(claim, basis, place);
  if (left.length > 0)
    return accepted(...left.map(({ origin }) => ({ kind: 'derived' as const, id: origin.id })));
  const hours = hoursOfDay(claim, basis, place);
  if (hours !== undefined) return hours;
  const pack = packOf(claim, basis, place);
  if (pack.length > 0) return grounded(pack);
  // "trois soirées sur quatre": the second number counts what the first one does.
  const part = /^\s+(?:[\p{L}'-]+\s+){1,2}sur\s/u.test(place.lower.slice(claim.to, claim.to + 40));
  const noun =
    part || /(?<![a-z])sur\s+$/u.test(place.lower.slice(0, claim.from)) ? undefined : claim.value.noun;
  const same = basis
    .of('number')
    .filter(
      (one) =>
        sameNumber(one.value.number, number) &&
        fitsNoun(one.value, noun) &&
        !isForEach(one, noun) &&
        (noun === undefined || countsThis(one, noun) || !isOfUnit(basis, one, noun)),
    );
  const sized = basis.lists.filter(({ size }) => size === number);
  const lists = sized.filter(({ inText, weak }) => weak !== true && inText !== true);
  // "la moins peuplée des trois": of a list, whatever fact has that number.
  if (noun === undefined && lists.length > 0 && AMONG_THEM.test(place.lower.slice(0, claim.from).slice(-60)))
    return acceptedList(lists);
  const rival = noun === undefined ? undefined : rivalOf(claim, basis, noun, place);
  if (about === true && noun !== undefined && UNITS.test(noun)) {
    const measured = [...basis.of('measure'), ...basis.of('duration')].filter(({ value }) =>
      sameNumber(value.raw, number),
    );
    if (measured.length > 0) return grounded(measured);
  }
  // "une soixantaine de bénévoles" of 64.
  if (about === true && noun !== undefined) {
    const near = basis
      .of('number')
      .filter(
        (one) => countsThis(one, noun) && Math.abs(one.value.number - number) <= Math.max(2, number / 10),
      );
    if (near.length > 0) return grounded(near);
  }
  // "plus de 18 000 habitants" of 18 340.
  const bounded =
    noun === undefined
      ? []
      : basis
          .of('number')
          .filter((one) => countsThis(one, noun) && isJustBeyond(one.value.number, number, claim, place));
  if (bounded.length > 0) return grounded(bounded);
  const repeated = timesInList(basis, number, sentenceOf(place));
  if (part && repeated !== undefined) return accepted({ kind: 'derived', id: repeated });
  const own = noun === undefined ? same : same.filter((one) => countsThis(one, noun));
  if (own.length > 0) return grounded(own);
  const listed =
    noun === undefined
      ? lists
      : sized.filter(
          ({ roles, itemRoles = [] }) =>
            [...roles, ...itemRoles].some((role) => sameNoun(role, noun) || related(role, noun)) ||
            areBids(noun, roles),
        );
  if (listed.length > 0) return acceptedList(listed);
  const piece = complement(claim, place);
  const complemented = sized.filter(({ roles }) =>
    roles.some((role) => piece !== undefined && sameNoun(role, piece)),
  );
  if (complemented.length > 0) return acceptedList(complemented);
  // "deux arrêts intermédiaires": without the first and the last.
  const between =
    noun !== undefined &&
    /^\s+[a-z'-]+\s+intermediaires?(?![a-z])/u.test(place.lower.slice(claim.to, claim.to + 40))
      ? basis.lists.filter(
          ({ size, roles, itemRoles = [] }) =>
            size === number + 2 && [...roles, ...itemRoles].some((role) => sameNoun(role, noun)),
        )
      : [];
  if (between.length > 0) return acceptedList(between);
  const lines = noun !== undefined && LINES.test(noun) ? linesOf(basis, number) : undefined;
  if (lines !== undefined) return accepted({ kind: 'derived', id: lines });
  const people =
    noun !== undefined && /^(?:personne|defunt|gens)$/u.test(noun)
      ? lists.filter((list) => isOfPeople(list, basis))
      : [];
  if (people.length > 0) return acceptedList(people);
  if (noun !== undefined && DIFFERENCE.test(around(place, claim))) {
    const computed = derivedCount(claim, basis, place);
    // A large number of the facts is not made of others by chance.
    if (computed !== undefined && (computed.ok || number < 100 || same.length === 0)) return computed;
  }
  if (repeated !== undefined) return accepted({ kind: 'derived', id: repeated });
  const bound = same.filter((one) => isBound(one, claim, place));
  if (bound.length > 0) return grounded(bound);
  const all = noun === undefined ? [] : wholeOf(basis, noun, number);
  if (all.length > 0)
    return accepted(...all.map(({ origin }) => ({ kind: 'derived' as const, id: origin.id })));
  const oneByOne = noun === undefined ? undefined : toldOneByOne(claim, noun, basis, place);
  if (oneByOne !== undefined) return acceptedList([oneByOne]);
  if (noun !== undefined && isGoneThrough(claim, noun, basis, place)) return accepted();
  const keyed = same.filter((one) => isKeySaid(one, claim, place));
  if (keyed.length > 0) return grounded(keyed);
  const column = noun === undefined ? [] : ofSameColumn(same, noun, basis);
  if (column.length > 0) return grounded(column);
  if (rival !== undefined) return missing(rival);
  // "nuits: 2" counts no people.
  const fitting = same.filter(
    ({ origin }) =>
      noun === undefined || !PEOPLE.test(noun) || !THINGS.test(lastName(origin.id).split('_')[0] ?? ''),
  );
  if (fitting.length > 0) return grounded(fitting);
  if (isNamedAgain(claim, place)) return accepted();
  if (claim.value.definite === true && (areShownBefore(claim, place) || areBoth(claim, basis, place)))
    return accepted();
  // "Deux concerts… ; les deux places": said again of what has just been counted.
  const again =
    claim.value.definite === true &&
    place.claims.some(
      (one) =>
        one.to < claim.from &&
        one.from >= claim.from - 200 &&
        place.proved?.has(one) === true &&
        one.value.type === 'number' &&
        one.value.number === number &&
        number < 11,
    );
  if (again) return accepted();
  if (claim.value.definite === true && lists.length > 0) return acceptedList(lists);
  // A list of records is a list of events or of cases, whatever its key calls them.
  const cases = lists.filter(({ size, itemRoles = [] }) => size > 1 && itemRoles.length > 0);
  if (noun !== undefined && cases.length > 0) return acceptedList(cases);
  const heard = sentenceOf(place).match(/[a-z]{4,}/gu) ?? [];
  const spoken = sized.filter(
    ({ size, roles, origin, weak }) =>
      size > 1 &&
      weak !== true &&
      origin.kind !== 'law' &&
      roles.some((role) => role.length > 3 && heard.some((word) => related(word, role))),
  );
  if (noun !== undefined && spoken.length > 0) return acceptedList(spoken);
  const compact = basis.references.get(String(number));
  if (compact !== undefined && noun === undefined) return accepted(compact);
  const day = dayAlone(claim, basis, place);
  if (day !== undefined) return day;
  return derivedCount(claim, basis, place) ?? thingsNamed(claim, basis, place) ?? missing();
};

/** "deux chèques de caution", "trois points de collecte": what the pieces are of. */
const complement = (
  { value: { noun = '' }, to }: Claim<NumberValue>,
  { lower, sentence }: Place,
): string | undefined =>
  PIECE.test(noun)
    ? /^\s+[a-z-]+\s+(?:de\s+|d'|du\s+|des\s+)([a-z]{4,})/u.exec(lower.slice(to, sentence.to))?.[1]
    : undefined;

/** An amount or a length of time that happens to have these figures counts nothing; a bare number may. */
const fitsNoun = (value: NumberValue, noun: string | undefined): boolean =>
  noun === undefined || value.noun !== 'euro';

const isMeasured = (basis: Basis, { origin }: Evidence): boolean =>
  (['amount', 'share', 'duration', 'measure'] as const).some((type) =>
    basis.of(type).some((one) => one.origin.id === origin.id),
  );

/** Money, a rate or a length of time, by its key: it counts no other thing, unless its key names it. */
const isOfUnit = (basis: Basis, one: Evidence, noun: string): boolean =>
  isMeasured(basis, one) &&
  // A text holds many values: what one is says nothing of another.
  !basis.texts.some(({ origin }) => origin.id === one.origin.id) &&
  !countedRoles(one).some((role) => related(role, noun));

/** Whether a number of the facts is said to count this very thing. */
const countsThis = (one: TypedEvidence<'number'>, noun: string): boolean =>
  (one.value.noun !== undefined && sameNoun(one.value.noun, noun)) ||
  (one.bare === true &&
    countedRoles(one).some((role) => sameNoun(role, noun) || isGroupOf(role, noun)) &&
    !isRankKey(one.origin.id) &&
    !isPeriod(one.origin.id, noun));

/** "groupe_eclairage: 15" of fifteen young people. */
const isGroupOf = (role: string, noun: string): boolean =>
  /^(?:groupe|rassemblement|attroupement|public|assistance|evacues?|sinistres?|heberges?|reloges?|accueillis)$/u.test(
    role,
  ) && PEOPLE_OF_GROUP.test(noun);
const PEOPLE_OF_GROUP =
  /^(?:jeune|personne|adolescent|individu|participant|mineur|manifestant|habitant|riverain|famille)$/u;

const isPeriod = (path: string, noun: string): boolean => {
  const period = periodOfKey(path);
  return period !== undefined && sameNoun(period, noun);
};

/** "soixante places" of "capacite: {3-5 ans: 24, 6-11 ans: 36}": all the numbers of one record, which count this thing. */
const wholeOf = (basis: Basis, noun: string, number: number): readonly Evidence[] => {
  const records = new Map<string, TypedEvidence<'number'>[]>();
  for (const one of basis.bare) {
    const parent = parentOf(one.origin.id);
    if (parent !== '') records.set(parent, [...(records.get(parent) ?? []), one]);
  }
  return (
    [...records.values()].find(
      (members) =>
        members.length > 1 &&
        members.every((one) => countsThis(one, noun)) &&
        members.reduce((sum, { value }) => sum + value.number, 0) === number,
    ) ?? []
  );
};

/** Why this count cannot be: the facts count the same thing, and otherwise. */
const rivalOf = (claim: Claim<NumberValue>, basis: Basis, noun: string, place: Place): string | undefined => {
  const { number } = claim.value;
  const counted = basis.of('number').filter(
    (one) =>
      countsThis(one, noun) &&
      // "une vingtaine" denies "une trentaine", and no number told to the unit.
      (one.value.about !== true || claim.value.about === true) &&
      // "maximum_autorisations: 5" denies no number below.
      !(isMaximumKey(one.origin.id) && number < one.value.number && !saysMost(claim, place)) &&
      Number.isInteger(one.value.number) &&
      // "parcours_long_km: 32" counts no courses.
      !(one.bare === true && isMeasured(basis, one)),
  );
  const listed = basis.lists.filter(
    ({ inText, size, roles, weak }) =>
      size > 0 &&
      weak !== true &&
      inText !== true &&
      (roles.some((role) => sameNoun(role, noun)) || areBids(noun, roles)),
  );
  const said = [...counted.map(({ value }) => value.number), ...listed.map(({ size }) => size)];
  if (said.length === 0 || said.includes(number)) return undefined;
  const [first = 0] = said;
  return `Les données en comptent ${first}.`;
};
