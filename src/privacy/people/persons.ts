/**
 * Who is who: reads each mention as first names and surname, and gives the mentions of one person the same key over a document
 * and its attachments. Two people who cannot be told apart are never made one: the key then holds what is sure.
 */
import type { Gender, PersonForm, PersonMention } from '../span';
import type { Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

interface Parts {
  /** Folded; the parts of a compound first name are joined by a hyphen. */
  readonly first: string;
  /** Folded, words joined by a space. */
  readonly surname: string;
  readonly form: PersonForm;
  readonly gender: Gender;
}

const OTHER_NAME = /^(?:nee?|epouse|ep|epx|veuve|vve|veuf|dite?|alias|divorcee?)$/u;

/** Reads one mention. A civility tells the gender, else the first name, else "née" or "épouse". */
export function readParts(scene: Scene, { from, to, gender = 'unknown' }: Candidate): Parts {
  const words = Array.from({ length: to - from }, (_, i) => from + i);
  if (words.some((i) => scene.tokens[i]?.folded === 'et')) {
    return {
      first: '',
      surname: surnameOf(scene, lastSurname(scene, from, to)),
      form: 'group',
      gender: 'unknown',
    };
  }
  const cut = words.find((i) => i > from && OTHER_NAME.test(scene.tokens[i]?.folded ?? ''));
  const told: Gender = cut === undefined ? gender : genderOfOther(scene, cut, gender);
  const end = cut ?? to;
  const first: number[] = [];
  const rest: number[] = [];
  const mixedCapitals = hasBothCases(scene, from, end);
  let open = true;
  for (let i = from; i < end; i += 1) {
    const token = scene.tokens[i];
    const sense = senseAt(scene, i);
    if (token === undefined) continue;
    const compound = i > from && token.gap === '-';
    const capitals = token.shape === 'capitals' && mixedCapitals;
    const isFirst = compound
      ? first.at(-1) === i - 1
      : (sense.first || token.shape === 'initial') &&
        !capitals &&
        !sense.particle &&
        (open || mixedCapitals || rest.length > 0);
    if (isFirst) first.push(i);
    else {
      rest.push(i);
      open = false;
    }
  }
  // "Thomas Martin": the last name is the surname, even when it is a first name too.
  if (rest.length === 0 && first.length > 1) {
    const last = wordStart(scene, first);
    rest.push(...first.splice(last));
  }
  const single = first.length > 0 && rest.length === 0;
  const sense = senseAt(scene, from);
  const asSurname = single && to - from === 1 && sense.surname && gender !== 'unknown';
  const given = asSurname ? [] : first;
  const family = asSurname ? first : rest;
  const form: PersonForm =
    given.length === 0
      ? 'surname'
      : family.length > 0
        ? 'full'
        : words.every((i) => scene.tokens[i]?.shape === 'initial')
          ? 'initials'
          : 'first';
  return {
    first: joinWords(scene, given, '-'),
    surname: surnameOf(scene, family),
    form,
    gender: told === 'unknown' ? genderOfFirst(scene, given[0]) : told,
  };
}

/** Where the last name of a list of first names begins: compounds stay whole. */
function wordStart(scene: Scene, indices: readonly number[]): number {
  let at = indices.length - 1;
  while (at > 1 && scene.tokens[indices[at] ?? 0]?.gap === '-') at -= 1;
  return at;
}

function hasBothCases(scene: Scene, from: number, to: number): boolean {
  const shapes = scene.tokens.slice(from, to).map(({ shape }) => shape);
  return shapes.includes('capitals') && shapes.includes('capitalised');
}

function lastSurname(scene: Scene, from: number, to: number): readonly number[] {
  let start = to - 1;
  while (start > from && (senseAt(scene, start - 1).particle || scene.tokens[start]?.gap === '-')) start -= 1;
  return Array.from({ length: to - start }, (_, i) => start + i);
}

const joinWords = (scene: Scene, indices: readonly number[], joint: string): string =>
  indices.map((i) => scene.tokens[i]?.folded ?? '').join(joint);

const surnameOf = (scene: Scene, indices: readonly number[]): string => joinWords(scene, indices, ' ');

const genderOfFirst = (scene: Scene, index: number | undefined): Gender =>
  index === undefined ? 'unknown' : (scene.lexicon.firstName(scene.tokens[index]?.folded ?? '') ?? 'unknown');

function genderOfOther(scene: Scene, cut: number, gender: Gender): Gender {
  if (gender !== 'unknown') return gender;
  return /^(?:nee|epouse|ep|epx|veuve|vve|divorcee)$/u.test(scene.tokens[cut]?.folded ?? '')
    ? 'f'
    : 'unknown';
}

/** A mention with the scene it stands in: a document's text or one of its attachments. */
export interface PlacedMention {
  readonly scene: Scene;
  readonly candidate: Candidate;
}

/** The mentions in the same order, with form, gender and key. Linear in the mentions: people are found by their words. */
export function identify(mentions: readonly PlacedMention[]): readonly PersonMention[] {
  const parts = mentions.map(({ scene, candidate }) => readParts(scene, candidate));
  const personOf = onlyPersonIn(distinctPeople(parts));
  return parts.map((part) => {
    const person = part.form === 'group' ? undefined : personOf(part);
    return {
      form: part.form,
      gender: part.gender !== 'unknown' ? part.gender : (person?.gender ?? 'unknown'),
      key: person === undefined ? `${part.surname}|${part.first}` : `${person.surname}|${person.first}`,
    };
  });
}

interface Person {
  readonly first: string;
  readonly surname: string;
  readonly gender: Gender;
}

/** People of whom surname and first name are told, once each; an initial joins the first name that it begins. */
function distinctPeople(parts: readonly Parts[]): readonly Person[] {
  const full = parts.filter(({ form, first, surname }) => form === 'full' && first !== '' && surname !== '');
  const people: Person[] = [];
  const places = new Map<string, number>();
  for (const { first, surname, gender } of [...full].sort((a, b) => b.first.length - a.first.length)) {
    const at = places.get(`${surname}|${first}`);
    const known = at === undefined ? undefined : people[at];
    if (at === undefined || known === undefined) {
      for (const name of shorterFirsts(first)) {
        const key = `${surname}|${name}`;
        if (!places.has(key)) places.set(key, people.length);
      }
      people.push({ first, surname, gender });
    } else if (known.gender === 'unknown' && gender !== 'unknown') people[at] = { ...known, gender };
  }
  return people;
}

/** What stands for a first name: "pascal", "p"; "jean-luc", "jean", "j-l", "j". */
function shorterFirsts(first: string): ReadonlySet<string> {
  const names = first.split('-');
  return new Set([
    ...names.map((_, i) => names.slice(0, i + 1).join('-')),
    names.map(([initial = '']) => initial).join('-'),
    first.slice(0, 1),
  ]);
}

/** Finds the only person whom a mention may name; nobody when there are several. */
function onlyPersonIn(people: readonly Person[]): (part: Parts) => Person | undefined {
  const byWord = indexBy(people, ({ surname }) => surname.split(' '));
  const byFirst = indexBy(people, ({ first }) => shorterFirsts(first));
  const firsts = new Map(people.map((person) => [person, shorterFirsts(person.first)]));
  const found = new Map<string, Person | undefined>();
  return ({ first, surname, gender }) => {
    const mention = `${gender}|${surname}|${first}`;
    if (found.has(mention)) return found.get(mention);
    const among = (surname === '' ? byFirst.get(first) : byWord.get(rarest(surname, byWord))) ?? [];
    const fits = (person: Person): boolean => {
      if (surname !== '' && surname !== person.surname && !isPartOf(surname, person.surname)) return false;
      if (first !== '') return firsts.get(person)?.has(first) === true;
      return (
        surname !== '' && (gender === 'unknown' || person.gender === 'unknown' || gender === person.gender)
      );
    };
    const match = atMostTwo(among, fits);
    const person = match.length === 1 ? match[0] : undefined;
    found.set(mention, person);
    return person;
  };
}

/** The word of a surname that the fewest people bear. */
function rarest(surname: string, byWord: ReadonlyMap<string, readonly Person[]>): string {
  let best = '';
  let least = Infinity;
  for (const word of surname.split(' ')) {
    const bearers = byWord.get(word)?.length ?? 0;
    if (bearers >= least) continue;
    least = bearers;
    best = word;
  }
  return best;
}

function indexBy(
  people: readonly Person[],
  keysOf: (person: Person) => Iterable<string>,
): ReadonlyMap<string, readonly Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [person]);
      else known.push(person);
    }
  }
  return index;
}

/** A second match is enough to know that it is not the only one. */
function atMostTwo(people: readonly Person[], fits: (person: Person) => boolean): readonly Person[] {
  const found: Person[] = [];
  for (const person of people) {
    if (fits(person)) found.push(person);
    if (found.length === 2) break;
  }
  return found;
}

/** "Ivanov" of "ivanov legrand". */
const isPartOf = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `);
