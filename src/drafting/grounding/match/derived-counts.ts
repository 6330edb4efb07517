/** Numbers that no fact says but that facts make: differences, sums of one record, items of a list, days and nights. */
import { compareDates, dayOfWeek } from '../../../act/dates';
import type { Claim, NumberValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import { sameNumber } from '../text/numbers';
import { sentencesIn } from '../text/sentences';
import { numberOf } from '../compute/operands';
import { isWrongWay } from '../compute/relations';
import { wordsOfKey } from '../facts/key-lexicon';
import { related, sameNoun } from '../text/stems';
import type { Basis, TypedEvidence } from './basis';
import { isoOf } from './calendar';
import { DIFFERENCE, TOTAL } from './derived';
import { accepted, around, sentenceOf, type Match, type Place } from './matcher';
import { WEEKDAYS } from '../reading/dates';

/** A number that two or more facts make, if any do. */
export const derivedCount = (claim: Claim<NumberValue>, basis: Basis, place: Place): Match | undefined => {
  const { number } = claim.value;
  const near = around(place, claim);
  const sentence = sentenceOf(place);
  // Money, shares and lengths of time make no number of things.
  const typed = new Set(
    (['amount', 'share', 'duration'] as const).flatMap((type) =>
      basis.of(type).map(({ origin }) => origin.id),
    ),
  );
  const known = basis
    .of('number')
    .filter(
      ({ value, origin }) =>
        Number.isFinite(value.number) && (claim.value.noun === undefined || !typed.has(origin.id)),
    );
  const derived = (...evidence: readonly Evidence[]): Match =>
    accepted(...evidence.map(({ origin }) => ({ kind: 'derived' as const, id: origin.id })));
  // "une progression de 3,5 points" is of two rates, which are judged elsewhere.
  if (DIFFERENCE.test(near) && claim.value.noun !== 'point')
    for (const a of known) {
      const b = known.find((one) => one !== a && sameNumber(a.value.number - one.value.number, number));
      if (
        b !== undefined &&
        number > 0 &&
        (claim.value.noun === undefined ||
          // Hours are told as lengths, which are judged elsewhere.
          claim.value.noun === 'heure' ||
          (isNear(a, place) && isNear(b, place))) &&
        !isWrongWay(a.origin.id, b.origin.id, sentence)
      )
        return derived(a, b);
    }
  const votes = sumOfSiblings(basis, number, sentence);
  if (votes !== undefined) return derived(...votes);
  const listed = claim.value.noun === undefined ? undefined : enumeratedIn(basis, claim.value.noun, number);
  if (listed !== undefined) return accepted({ kind: 'derived', id: listed });
  const ways = /^(?:voie|rue|artere|adresse)$/u.test(claim.value.noun ?? '')
    ? waysIn(basis, number, sentence)
    : undefined;
  if (ways !== undefined) return accepted({ kind: 'derived', id: ways });
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

/** Around the claim its value stands, or a word of its key does. */
const isNear = (
  { value, roles }: TypedEvidence<'number'>,
  { claims, lower, near, sentence }: Place,
): boolean => {
  const { from, to } = near ?? sentence;
  const said = lower.slice(from, to).match(/[a-z]{4,}/gu) ?? [];
  return (
    claims.some((one) => one.from >= from && one.to <= to && numberOf(one.value).includes(value.number)) ||
    (value.noun !== undefined && said.some((word) => sameNoun(word, value.noun ?? ''))) ||
    roles.some((role) => role.length > 3 && said.some((word) => related(word, role)))
  );
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

/**
 * "la rue du Four, la rue Basse et la place de la Halle" are three ways. Of several texts that have some, it is one of whose key or words the
 * sentence says something; where none is, not that of the way round.
 */
const waysIn = (basis: Basis, number: number, sentence: string): string | undefined => {
  const said = wordsIn(sentence);
  const texts = basis.texts.flatMap(({ claims, folded, origin }) => {
    const ways = claims.filter(({ value }) => value.type === 'street').sort((a, b) => a.from - b.from);
    const starts = ways.flatMap((_, i) => (isNext(folded.lower, ways[i - 1]?.to, ways[i]?.from) ? [] : [i]));
    const text = ways.reduceRight(
      (rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`,
      folded.lower,
    );
    const key = wordsOfKey(origin.id).join(' ');
    const told = wordsIn(`${text} ${key}`);
    const isTold = told.some((word) => said.some((one) => related(one, word)));
    return ways.length === 0
      ? []
      : [
          {
            ...{ id: origin.id, isTold, isPlain: told.length === 0, isRound: ROUND.test(key) },
            fits: starts.some((start, i) => (starts[i + 1] ?? ways.length) - start === number),
          },
        ];
  });
  const isAnyTold = texts.some((one) => one.isTold);
  return number < 2
    ? undefined
    : texts.find(
        ({ fits, isTold, isPlain, isRound }) => fits && (isTold || isPlain || !(isAnyTold || isRound)),
      )?.id;
};
const ROUND =
  /(?<![a-z])(?:deviations?|deviees?|itineraires?|contournements?|delestages?|detours?)(?![a-z])/u;

/** But for those that any ways have. */
const wordsIn = (text: string): readonly string[] =>
  (text.match(/[a-z]{4,}/gu) ?? []).filter(
    (word) =>
      !/^(?:voies?|rues?|arteres?|adresses?|places?|chemins?|noms?|listes?|lieux?|pour|dans|avec|cette|leurs?|seront|sera|sont|etre|deux|trois|quatre|cinq|huit|neuf)$/u.test(
        word,
      ),
  );

const isNext = (lower: string, to: number | undefined, from: number | undefined): boolean =>
  to !== undefined &&
  from !== undefined &&
  /^\s*(?:,|et|,\s*et|,?\s*ainsi\s+que)\s*(?:les?\s|la\s|l')?\s*$/u.test(lower.slice(to, from));

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
  for (const { origin } of basis.of('weekday')) {
    // The items of a list are one fact.
    const id = origin.id.replace(/\.\d+$/u, '');
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count === number && number > 1)?.[0];
};

/** How many items of a list bear a value that the sentence names: "quatre observations concernent la place du Lavoir". */
export const timesInList = (basis: Basis, number: number, sentence: string): string | undefined => {
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
