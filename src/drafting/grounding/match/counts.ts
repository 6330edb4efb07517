/**
 * Numbers of things, ranks and references. What is counted must not be counted otherwise by the facts: "trois logements" is not
 * grounded by "trois mois", nor when the facts say two.
 */
import { compareDates, dayOfWeek } from '../../../act/dates';
import { isoOf } from './dates';
import type { Claim, ClaimValue, NumberValue } from '../claim';
import { rankInSeries } from '../compute/series';
import { COMMON_REFERENCES } from '../facts/common-knowledge';
import type { Evidence, ListFact } from '../facts/evidence';
import { sameNumber } from '../text/numbers';
import { sentencesIn } from '../text/sentences';
import { related, sameNoun } from '../text/stems';
import type { Basis, TypedEvidence } from './basis';
import { DIFFERENCE, TOTAL } from './derived';
import {
  accepted,
  around,
  grounded,
  missing,
  sentenceOf,
  type Match,
  type Matcher,
  type Place,
} from './matcher';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

export const matchNumber: Matcher<NumberValue> = (claim, basis, place) => {
  const { number, label, about } = claim.value;
  if (label !== undefined) return matchNumbered(claim, label, basis, place);
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
        (noun === undefined || countsThis(one, noun) || !isOfUnit(basis, one, noun)),
    );
  const lists = basis.lists.filter(({ size }) => size === number);
  const rival = noun === undefined ? undefined : rivalOf(claim, basis, noun);
  if (about === true && noun !== undefined) {
    const measured = [...basis.of('measure'), ...basis.of('duration')].filter(({ value }) =>
      sameNumber(value.raw, number),
    );
    if (measured.length > 0) return grounded(measured);
  }
  const repeated = timesInList(basis, number, sentenceOf(place));
  if (part && repeated !== undefined) return accepted({ kind: 'derived', id: repeated });
  const own = noun === undefined ? same : same.filter((one) => countsThis(one, noun));
  if (own.length > 0) return grounded(own);
  const listed =
    noun === undefined
      ? lists
      : lists.filter(({ roles, itemRoles = [] }) =>
          [...roles, ...itemRoles].some((role) => sameNoun(role, noun) || related(role, noun)),
        );
  if (listed.length > 0) return acceptedList(listed);
  if (noun !== undefined && DIFFERENCE.test(around(place, claim))) {
    const computed = derivedCount(claim, basis, place);
    if (computed !== undefined) return computed;
  }
  if (repeated !== undefined) return accepted({ kind: 'derived', id: repeated });
  if (rival !== undefined) return missing(rival);
  if (same.length > 0) return grounded(same);
  if (claim.value.definite === true && lists.length > 0) return acceptedList(lists);
  // A list of records is a list of events or of cases, whatever its key calls them.
  const cases = lists.filter(({ size, itemRoles = [] }) => size > 1 && itemRoles.length > 0);
  if (noun !== undefined && cases.length > 0) return acceptedList(cases);
  const heard = sentenceOf(place).match(/[a-z]{4,}/gu) ?? [];
  const spoken = lists.filter(
    ({ size, roles, origin }) =>
      size > 1 &&
      origin.kind !== 'law' &&
      roles.some((role) => role.length > 3 && heard.some((word) => related(word, role))),
  );
  if (noun !== undefined && spoken.length > 0) return acceptedList(spoken);
  const compact = basis.references.get(String(number));
  if (compact !== undefined && noun === undefined) return accepted(compact);
  return derivedCount(claim, basis, place) ?? missing();
};

/** "terrain n° 2": a number of order, not of things. */
const matchNumbered = (
  { value: { number }, from }: Claim<NumberValue>,
  label: string,
  basis: Basis,
  { lower }: Place,
): Match => {
  // "section ZC n° 27" of the parcel ZC 27.
  const letters = /(?<![a-z])([a-z]{1,2})\s*,?\s*(?:n°|numeros?)\s*$/u.exec(
    lower.slice(Math.max(0, from - 16), from),
  )?.[1];
  const parcel =
    letters === undefined ? undefined : basis.references.get(`${letters.toUpperCase()}${String(number)}`);
  if (parcel !== undefined) return accepted(parcel);
  const found = basis
    .of('number')
    .filter(
      ({ value, bare, roles }) =>
        sameNumber(value.number, number) &&
        (value.label !== undefined ||
          (bare === true &&
            roles.some(
              (role) =>
                /^(?:numero|number|rang|rank|id)$/u.test(role) || (label !== '' && sameNoun(role, label)),
            ))),
    );
  if (found.length > 0) return grounded(found);
  const origin = basis.references.get(String(number));
  const whole = basis.texts.find(({ folded }) => folded.lower.trim() === String(number));
  const named = basis.texts.find(({ tokens }) =>
    tokens.some(
      (token, i) =>
        token === String(number) &&
        /^(?:n|no|numero|lot|tranche|piece|rd|rn|d|vc|cr|route|departementale)$/u.test(tokens[i - 1] ?? ''),
    ),
  );
  const known = whole ?? named;
  return known !== undefined && origin !== undefined ? accepted(known.origin) : missing();
};

/** "le carnet de dix entrées" of the field "carnet_10". */
const packOf = (
  { value: { number }, from }: Claim<NumberValue>,
  basis: Basis,
  { lower }: Place,
): readonly Evidence[] => {
  const before: readonly string[] = lower.slice(Math.max(0, from - 24), from).match(/[a-z]{4,}/gu) ?? [];
  return basis.evidence.filter(
    ({ origin, roles }) =>
      origin.id.endsWith(`_${String(number)}`) &&
      roles.some((role) => role.length > 3 && before.includes(role)),
  );
};

const acceptedList = (lists: readonly ListFact[]): Match =>
  accepted(...lists.map(({ origin }) => ({ kind: 'derived' as const, id: origin.id })));

/** An amount or a length of time that happens to have these figures counts nothing; a bare number may. */
const fitsNoun = (value: NumberValue, noun: string | undefined): boolean =>
  noun === undefined || value.noun !== 'euro';

/** Money, a rate or a length of time, by its key: it counts no other thing, unless its key names it. */
const isOfUnit = (basis: Basis, { origin, roles }: Evidence, noun: string): boolean =>
  (['amount', 'share', 'duration'] as const).some((type) =>
    basis.of(type).some((one) => one.origin.id === origin.id),
  ) &&
  // A text holds many values: what one is says nothing of another.
  !basis.texts.some((one) => one.origin.id === origin.id) &&
  !roles.some((role) => related(role, noun));

/** Whether a number of the facts is said to count this very thing. */
const countsThis = ({ value, roles, bare }: TypedEvidence<'number'>, noun: string): boolean =>
  (value.noun !== undefined && sameNoun(value.noun, noun)) ||
  (bare === true && roles.some((role) => sameNoun(role, noun)));

/** Why this count cannot be: the facts count the same thing, and otherwise. */
const rivalOf = (claim: Claim<NumberValue>, basis: Basis, noun: string): string | undefined => {
  const { number } = claim.value;
  const counted = basis
    .of('number')
    .filter((one) => countsThis(one, noun) && one.value.about !== true && Number.isInteger(one.value.number));
  const listed = basis.lists.filter(
    ({ size, roles }) => size > 0 && roles.some((role) => sameNoun(role, noun)),
  );
  const said = [...counted.map(({ value }) => value.number), ...listed.map(({ size }) => size)];
  if (said.length === 0 || said.includes(number)) return undefined;
  const [first = 0] = said;
  return `Les données en comptent ${first}.`;
};

const derivedCount = (claim: Claim<NumberValue>, basis: Basis, place: Place): Match | undefined => {
  const { number } = claim.value;
  const near = around(place, claim);
  const sentence = sentenceOf(place);
  const known = basis.of('number').filter(({ value }) => Number.isFinite(value.number));
  const derived = (...evidence: readonly Evidence[]): Match =>
    accepted(...evidence.map(({ origin }) => ({ kind: 'derived' as const, id: origin.id })));
  if (DIFFERENCE.test(near))
    for (const a of known) {
      const b = known.find((one) => one !== a && sameNumber(a.value.number - one.value.number, number));
      if (b !== undefined && number > 0) return derived(a, b);
    }
  const votes = sumOfSiblings(basis, number, sentence);
  if (votes !== undefined) return derived(...votes);
  const listed = claim.value.noun === undefined ? undefined : enumeratedIn(basis, claim.value.noun, number);
  if (listed !== undefined) return accepted({ kind: 'derived', id: listed });
  const labelled = listedAfter(basis, sentence, number);
  if (labelled !== undefined) return accepted({ kind: 'derived', id: labelled });
  const { noun = '' } = claim.value;
  const nights = /^nuit/u.test(noun) ? nightsIn(basis, number) : undefined;
  if (nights !== undefined) return accepted({ kind: 'derived', id: nights });
  const weekday = WEEKDAYS.indexOf(noun);
  const dated = weekday < 0 ? undefined : weekdaysIn(basis, weekday, number);
  if (dated !== undefined) return accepted({ kind: 'derived', id: dated });
  const days = daysIn(basis, number);
  if (days !== undefined && /jour|soir|fois|seance|matin|semaine|collecte|creneau/u.test(sentence))
    return accepted({ kind: 'derived', id: days });
  if (TOTAL.test(near))
    for (const [i, a] of known.entries()) {
      const b = known
        .slice(i + 1)
        .find(
          (one) => one.origin.id !== a.origin.id && sameNumber(a.value.number + one.value.number, number),
        );
      if (b !== undefined) return derived(a, b);
    }
  return undefined;
};

/** The numbers of one record, or the votes for, against and abstentions: 15 + 2 + 1 people took part. */
export const sumOfSiblings = (
  basis: Basis,
  number: number,
  sentence: string,
): readonly Evidence[] | undefined => {
  const voting = /votant|vote|suffrage|exprime|voix|elus|conseiller|membre|presents|quorum/u.test(sentence);
  const families = new Map<string, TypedEvidence<'number'>[]>();
  for (const one of basis.bare) {
    const parts = one.origin.id.split('.');
    const parent = parts.slice(0, -1).join('.');
    const vote = one.roles.some((role) =>
      /^(?:voix|vote|votes|pour|contre|abstention|abstentions|pouvoir|present)$/u.test(role),
    );
    // "ecoles.0.eleves" and "ecoles.1.eleves": one column of a list.
    const column = one.origin.id.replace(/\.\d+(?=\.)/gu, '.*');
    const keys = [
      ...(parts.length > 1 ? [parent] : []),
      ...(column === one.origin.id ? [] : [column]),
      ...(vote ? [`${parent}#vote`] : []),
    ];
    for (const key of keys) families.set(key, [...(families.get(key) ?? []), one]);
  }
  for (const [family, members] of families) {
    if (members.length < 2 || (members.length > 6 && !family.includes('*'))) continue;
    // Elsewhere than in a vote only the whole record makes a sum, and the sentence says that it is one.
    if (!(voting && family.endsWith('#vote'))) {
      const whole = members.reduce((sum, { value }) => sum + value.number, 0) === number;
      if (whole && TOTAL.test(sentence)) return members;
      continue;
    }
    for (let mask = 3; mask < 1 << members.length; mask++) {
      const chosen = members.filter((_, i) => (mask >> i) & 1);
      if (chosen.length < 2) continue;
      if (chosen.reduce((sum, { value }) => sum + value.number, 0) === number) return chosen;
    }
  }
  return undefined;
};

/** "les chemins des Charmes et du Haut-Buisson" are two. */
const enumeratedIn = (basis: Basis, noun: string, number: number): string | undefined => {
  const plural = new RegExp(`(?<![a-z])${noun}(?:s|x)\\s([^.;:()\\n]{3,120})`, 'gu');
  for (const { folded, origin } of basis.texts)
    for (const match of folded.lower.matchAll(plural)) {
      const [phrase = ''] = (match[1] ?? '').split(
        /\s(?:sont|est|ont|a|seront|sera|qui|que|pour|par|pendant|entre)\s/u,
      );
      if (phrase.split(/,\s+|\s+et\s+/u).length === number && number > 1) return origin.id;
    }
  return undefined;
};

/** "Absents : Mme Fontaine, M. Rey" are two absent people. */
const listedAfter = (basis: Basis, sentence: string, number: number): string | undefined => {
  const words = sentence.match(/[a-z]{4,}/gu) ?? [];
  for (const { folded, origin } of basis.texts)
    for (const { from, to } of sentencesIn(folded.cased)) {
      const text = folded.lower.slice(from, to);
      const colon = text.indexOf(':');
      if (colon < 0) continue;
      const head = text.slice(0, colon).match(/[a-z]{4,}/gu) ?? [];
      const items = text.slice(colon + 1).split(/,\s+|\s+et\s+/u);
      if (
        items.length === number &&
        number > 1 &&
        head.some((word) => words.some((one) => sameNoun(one, word)))
      )
        return origin.id;
    }
  return undefined;
};

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** From an arrival to a departure. */
const nightsIn = ({ pairs }: Basis, number: number): string | undefined =>
  pairs.find(({ first, last }) => {
    if (first.type !== 'date' || last.type !== 'date') return false;
    const [from, to] = [isoOf(first), isoOf(last)];
    return from !== undefined && to !== undefined && compareDates(to, from) === number;
  })?.origin.id;

/** How many days of one list are that day of the week: three Sundays. */
const weekdaysIn = (basis: Basis, weekday: number, number: number): string | undefined => {
  const counts = new Map<string, number>();
  for (const { value, origin } of basis.of('date')) {
    const list = /^(.*)\.\d+(?:\.|$)/u.exec(origin.id)?.[1];
    const iso = isoOf(value);
    if (list !== undefined && iso !== undefined && dayOfWeek(iso) === weekday)
      counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count === number)?.[0];
};

/** How many weekdays one fact names. */
const daysIn = (basis: Basis, number: number): string | undefined => {
  const counts = new Map<string, number>();
  for (const { origin } of basis.of('weekday')) counts.set(origin.id, (counts.get(origin.id) ?? 0) + 1);
  return [...counts].find(([, count]) => count === number && number > 1)?.[0];
};

/** How many items of a list bear a value that the sentence names: "quatre observations concernent la place du Lavoir". */
const timesInList = (basis: Basis, number: number, sentence: string): string | undefined => {
  const counts = new Map<string, { readonly path: string; count: number; readonly text: string }>();
  for (const { origin, tokens } of basis.texts) {
    if (!/\.\d+\./u.test(origin.id)) continue;
    const path = origin.id.replace(/\.\d+\./u, '.*.');
    const text = tokens.join(' ');
    const known = counts.get(`${path}|${text}`);
    if (known === undefined) counts.set(`${path}|${text}`, { path, count: 1, text });
    else known.count += 1;
  }
  for (const { path, count, text } of counts.values())
    if (count === number && text.length > 3 && sentence.replace(/[^\p{L}\d]+/gu, ' ').includes(text))
      return path;
  return undefined;
};

/** Which of a list of days, in order, is the one day that the sentence names after a rank. */
const rankOfDay = (
  id: string,
  from: number,
  basis: Basis,
  { claims, sentence }: Place,
): number | undefined => {
  const days = claims.flatMap((one) =>
    one.value.type === 'date' && one.from >= sentence.from && one.to <= sentence.to ? [one] : [],
  );
  const [day] = days;
  if (day?.value.type !== 'date' || days.length > 1 || day.from < from) return undefined;
  const { day: number, month } = day.value;
  const items = basis
    .of('date')
    .flatMap(({ origin, value }) =>
      /\.\d+$/u.test(origin.id) && origin.id.startsWith(`${id}.`) ? [value] : [],
    );
  const sorted = items.every((one, i) => i === 0 || (isoOf(items[i - 1] ?? one) ?? '') < (isoOf(one) ?? ''));
  const index = items.findIndex((one) => one.day === number && one.month === month);
  return sorted && index >= 0 ? index + 1 : undefined;
};

/** The one item of a list of texts of which the sentence says most words. */
const itemOf = (basis: Basis, place: Place): { readonly id: string; readonly rank: number } | undefined => {
  const said = new Set(sentenceOf(place).match(/[a-z\d]{2,}/gu) ?? []);
  const told = basis.texts.flatMap(({ origin, tokens }) => {
    const index = /\.(\d+)$/u.exec(origin.id)?.[1];
    const words = tokens.filter((token) => token.length > 2 || /\d/u.test(token));
    const heard = words.filter((word) => said.has(word)).length;
    return index !== undefined && heard > 1 && heard > words.length / 2
      ? [{ id: origin.id, rank: Number(index) + 1 }]
      : [];
  });
  const [only] = told;
  return told.length === 1 ? only : undefined;
};

const beforeIn = ({ claims, sentence }: Place, at: number): readonly Of<'ordinal'>[] =>
  claims.flatMap(({ from, to, value }) =>
    from >= sentence.from && to <= at && value.type === 'ordinal' ? [value] : [],
  );

export const matchOrdinal: Matcher<Of<'ordinal'>> = ({ value, from }, basis, place) => {
  // "le deuxième départ à 8 h 10 et le troisième à 9 h 30": the noun is said once.
  const noun = value.noun ?? beforeIn(place, from).findLast((one) => one.noun !== undefined)?.noun;
  const same = basis.of('ordinal').filter((one) => one.value.rank === value.rank);
  const rivals = basis
    .of('ordinal')
    .filter((one) => one.value.noun !== undefined && one.value.noun === value.noun);
  const exact = same.filter(
    (one) => value.noun === undefined || one.value.noun === undefined || one.value.noun === value.noun,
  );
  if (exact.length > 0) return grounded(exact);
  if (rivals.length > 0) return missing();
  if (same.length > 0) return grounded(same);
  const numbers = basis.bare.filter((one) => one.value.number === value.rank);
  if (numbers.length > 0) return grounded(numbers);
  const next = basis.bare.filter(
    (one) =>
      one.value.number === value.rank - 1 &&
      one.roles.some((role) => /avant|precedent|deja|before|previous/u.test(role)),
  );
  if (next.length > 0) return grounded(next);
  const series = rankInSeries(value.rank, noun, basis);
  if (series !== undefined) return series;
  // "la deuxième modification" of "modification n° 2".
  const numbered = basis
    .of('number')
    .filter(
      (one) =>
        one.value.number === value.rank &&
        one.value.label !== undefined &&
        one.value.label !== '' &&
        noun !== undefined &&
        sameNoun(one.value.label, noun),
    );
  if (numbered.length > 0) return grounded(numbered);
  const item = itemOf(basis, place);
  if (item !== undefined)
    return item.rank === value.rank
      ? accepted({ kind: 'derived', id: item.id })
      : missing(`Dans les données, c’est le n°\u00A0${String(item.rank)} de la liste.`);
  const list = basis.lists.find(
    ({ size, roles }) =>
      size >= value.rank &&
      value.noun !== undefined &&
      roles.some((role) => sameNoun(role, value.noun ?? '')),
  );
  if (list === undefined) return missing();
  const right = rankOfDay(list.origin.id, from, basis, place);
  return right === undefined || right === value.rank
    ? accepted({ kind: 'derived', id: list.origin.id })
    : missing(`Dans les données, ce jour est le n°\u00A0${String(right)} de la liste.`);
};

export const matchReference: Matcher<Of<'reference'>> = ({ value }, basis) => {
  if (value.after === 'article') return matchArticle(value.key, basis);
  if (COMMON_REFERENCES.has(value.key)) return accepted();
  const origin =
    basis.references.get(value.key) ??
    basis.references.get(value.key.replace(/^(?:RD|RN|VC|CR|D|N|C)(?=\d)/u, ''));
  if (origin !== undefined) return accepted(origin);
  // "ZC 214" of a record that has a section and a number.
  const [, letters, figures] = /^([A-Z]{1,3})(\d+)$/u.exec(value.key) ?? [];
  const [first, second] = [basis.references.get(letters ?? ''), basis.references.get(figures ?? '')];
  if (first !== undefined && second !== undefined && parentOf(first.id) === parentOf(second.id))
    return accepted(first, second);
  // 28/35e: the number of hours is a fact, the thirty-fifths are the law's.
  const share = /^(\d{1,2})35E?$/u.exec(value.key);
  if (share !== null) {
    const hours = Number(share[1]);
    const found = [
      ...basis.bare.filter((one) => one.value.number === hours),
      ...basis.of('duration').filter((one) => one.value.base === 'minutes' && one.value.raw === hours),
    ];
    if (found.length > 0) return grounded(found);
  }
  if (value.after !== undefined) return matchLabel(value.key, value.after, basis);
  return missing();
};

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** "catégorie C": the value of the field of that name, whatever its case. */
const matchLabel = (key: string, after: string, basis: Basis): Match => {
  const fields = basis.texts.filter(({ roles }) => roles.some((role) => sameNoun(role, after)));
  const found = fields.find(({ folded }) => folded.cased.trim().toUpperCase() === key);
  return found === undefined ? missing() : accepted(found.origin);
};

/** "l’article 6 de cet arrêté": one of those that the facts name, when they name some. */
const matchArticle = (key: string, basis: Basis): Match => {
  const named = basis.texts.flatMap(({ tokens, origin }) =>
    tokens.flatMap((token, i) =>
      /^articles?$/u.test(tokens[i - 1] ?? '') && /^\d+$/u.test(token) ? [{ token, origin }] : [],
    ),
  );
  const found = named.find(({ token }) => token === key);
  if (found !== undefined) return accepted(found.origin);
  return named.length === 0 ? accepted() : missing(`Les données citent l’article ${named[0]?.token ?? ''}.`);
};
