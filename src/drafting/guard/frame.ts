/**
 * What a request was found to ask: an act, on people, in words. Types only, and the little helpers that all readings share.
 */
import type { Act } from './lexicon/acts';
import type { People } from './lexicon/people';
import { NUMBERS } from './lexicon/speech';
import type { Clause } from './segments';
import type { Tagged } from './tag';

export interface Frame {
  readonly act: Act;
  readonly people: People;
  /** The words that told it, as typed. */
  readonly words: readonly string[];
}

/** What the rest of the request is about. */
export interface Context {
  /** Kinds of people that it names, the most particular first. */
  readonly people: readonly People[];
  /** Whom an act or a stake speaks of when nobody is named. */
  readonly implied: People | undefined;
  readonly clauses: readonly Clause[];
  /** Index of the first clause that asks for an end to what is written; -1 when none does. Told once: a text has many clauses. */
  readonly opener: number;
  /** The word after the first "each", in whatever clause; undefined when no clause says it. */
  readonly held: Held | undefined;
  /** Some clause wants somebody gone. */
  readonly wishesAway: boolean;
}

/** What "each" is said of: no word at all when it ends the text. */
export interface Held {
  readonly word: Tagged | undefined;
}

export type Reading = (clause: Clause, context: Context) => Frame | undefined;

export interface Found {
  readonly kind: 'people' | 'thing' | 'container' | 'none';
  readonly people?: People;
  readonly at: number;
}

const REACH = 14;
/** Where a stake is: "le logement de la rue des Lilas" is somebody’s all the same. */
const PLACES = /^(?:rues?|avenue|quartiers?|ecoles?|salle|piscine|parc|zone|secteur)$/u;

/** The first person, stake or thing after a word: what its act is on. */
export const objectAfter = (words: readonly Tagged[], index: number): Found => {
  let container: number | undefined;
  for (let i = index + 1; i < Math.min(words.length, index + 1 + REACH); i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.people !== undefined) return { kind: 'people', people: word.people, at: i };
    if (word.quality) return { kind: 'people', people: nextPeople(words, i) ?? 'citizen', at: i };
    if (word.container) {
      container ??= i;
      continue;
    }
    // "le prix des copieurs" is that of a thing; "la place en crèche" is somebody's.
    if (
      word.stake &&
      words
        .slice(i + 1, i + 5)
        .some(({ thing, people, key }) => thing && people === undefined && !PLACES.test(key)) &&
      nextPeople(words, i) === undefined
    )
      return { kind: 'thing', at: i };
    if (word.stake) return { kind: 'people', people: nextPeople(words, i) ?? stakeholder(word.key), at: i };
    if (word.thing) return { kind: 'thing', at: i };
    if (i > index + 1 && (word.verb !== undefined || word.wording) && !/(?:er|ir|re)$/u.test(word.key)) break;
  }
  return container === undefined ? { kind: 'none', at: index } : { kind: 'container', at: container };
};

/** Whom a stake is usually for. */
const stakeholder = (key: string): People => {
  if (/^(?:subvention\w*|enveloppe)$/u.test(key)) return 'association';
  if (/^(?:marche\w*|lot|atributaire\w*)$/u.test(key)) return 'supplier';
  if (
    /^(?:primes?|avancement|sanction|blame|exclusion|licenciement|promotion|conges?|salaire|augmentation|delegations?)$/u.test(
      key,
    )
  )
    return 'agent';
  if (/^(?:postes?|emploi|contrat)$/u.test(key)) return 'candidate';
  return 'applicant';
};
export { stakeholder };

export const nextPeople = (words: readonly Tagged[], index: number): People | undefined =>
  words.slice(index + 1, index + 1 + REACH).find(({ people }) => people !== undefined)?.people;

export const peopleIn = (words: readonly Tagged[]): People | undefined =>
  words.find(({ people }) => people !== undefined)?.people;

export const raws = (words: readonly Tagged[], ...indexes: readonly number[]): readonly string[] =>
  [...new Set(indexes)].flatMap((index) => words[index]?.raw ?? []);

/** "tu", "vous", "toi", "à ton avis": the machine is asked for its own view. */
export const addresses = (words: readonly Tagged[]): boolean =>
  words.some(
    ({ key }, i) =>
      /^(?:tu|toi|you|your|ton|ta|tes|votre|vos)$/u.test(key) ||
      (key === 'vous' && !/^(?:je|prie|pour|a|de)$/u.test(words[i - 1]?.key ?? '')),
  );

/** "la commission a décidé de…", "choisie par le maire": an authority has decided, the words only say so. */
export const isDecided = (words: readonly Tagged[]): boolean =>
  words.some(
    (word, i) =>
      word.decided &&
      (words.slice(Math.max(0, i - 6), i).some(({ authority }) => authority) ||
        words
          .slice(i + 1, i + 5)
          .some(
            ({ authority }, j) =>
              authority && words.slice(i + 1, i + 1 + j).some(({ key }) => key === 'par' || key === 'by'),
          )),
  );

/** "plus de 10 000 €", "moins de trois ans", "trois ou plus", "n’habite plus": a measure or a denial, and no comparison of people. */
export const isMeasure = (words: readonly Tagged[], index: number): boolean => {
  if (!/^(?:plus|moins)$/u.test(words[index]?.key ?? '')) return false;
  const [before, after, then] = [words[index - 1], words[index + 1], words[index + 2]];
  if (before?.key === 'ou' || /^(?:le|la|les)$/u.test(before?.key ?? '')) return before?.key === 'ou';
  if (/^(?:de|d)$/u.test(after?.key ?? ''))
    return /^\d/u.test(then?.raw ?? '') || NUMBERS.has(then?.key ?? '');
  return words.slice(Math.max(0, index - 4), index).some(({ key }) => /^(?:n|ne)$/u.test(key));
};

/** Index of the first word that a verb may lead a clause with; -1 when there is none. */
export const leadOf = (words: readonly Tagged[]): number =>
  words.findIndex(
    (word) => word.verb !== undefined || word.wording || word.saying || word.clerical || word.explaining,
  );
