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

/** The mentions in the same order, with form, gender and key. */
export function identify(mentions: readonly PlacedMention[]): readonly PersonMention[] {
  const parts = mentions.map(({ scene, candidate }) => readParts(scene, candidate));
  const people = distinctPeople(parts);
  return parts.map((part) => {
    const match = part.form === 'group' ? [] : people.filter((person) => fits(part, person));
    const [only] = match;
    const person = match.length === 1 ? only : undefined;
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
  for (const { first, surname, gender } of [...full].sort((a, b) => b.first.length - a.first.length)) {
    const known = people.find((person) => person.surname === surname && sameFirst(first, person.first));
    if (known === undefined) people.push({ first, surname, gender });
    else if (known.gender === 'unknown' && gender !== 'unknown')
      people[people.indexOf(known)] = { ...known, gender };
  }
  return people;
}

/** "p" and "pascal", "jean-luc" and "jean", "marie" and "marie-louise-anne". */
const sameFirst = (shorter: string, longer: string): boolean =>
  shorter === longer ||
  longer.startsWith(`${shorter}-`) ||
  initialsOf(longer) === shorter ||
  (shorter.length === 1 && longer.startsWith(shorter));

const initialsOf = (first: string): string =>
  first
    .split('-')
    .map(([initial = '']) => initial)
    .join('-');

function fits({ first, surname, gender }: Parts, person: Person): boolean {
  if (first === '' && surname === '') return false;
  if (surname !== '' && surname !== person.surname && !isPartOf(surname, person.surname)) return false;
  if (first !== '' && !sameFirst(first, person.first)) return false;
  return first !== '' || gender === 'unknown' || person.gender === 'unknown' || gender === person.gender;
}

/** "Ivanov" of "ivanov legrand". */
const isPartOf = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `);
