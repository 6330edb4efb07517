/**
 * The letters that stand for somebody: how people shorten a name ("FO", "MAS", "JMF", "FOR"). It must not decide whether letters of a text
 * are somebody's.
 */
import type { Candidate } from './candidate';
import { senseAt, senseOf, type Scene } from './scene';
import { isNobodys } from '../words/nobodys-letters';

type Stretch = Pick<Candidate, 'from' | 'to'>;

const OTHER = /^(?:nee?|epouse|ep|epx|veuve|vve|dite?|alias)$/u;
const MOST_LETTERS = 5;
/** "FOR", "LaCo": so many letters of one word at most. */
const LONGEST_PART = 3;

/** The words that a name is shortened from; without capitals, all of them. */
function wordsOf(scene: Scene, { from, to }: Stretch): readonly number[] {
  const all = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (i) => !OTHER.test(scene.tokens[i]?.folded ?? ''),
  );
  const kept = all.filter((i) => scene.tokens[i]?.shape !== 'lower' || senseAt(scene, i).particle);
  return kept.some((i) => scene.tokens[i]?.shape !== 'lower') ? kept : all;
}

const letterOf = ({ tokens }: Scene, index: number): string =>
  tokens[index]?.text.slice(0, 1).toUpperCase() ?? '';

/** As people write them: with or without the particle, the surname first or last. */
export function initialsOfPeople(scene: Scene, people: readonly Stretch[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const person of people) {
    const words = wordsOf(scene, person);
    for (const kept of [words, words.filter((i) => !senseAt(scene, i).particle)]) {
      const letters = kept.map((i) => letterOf(scene, i));
      if (letters.length < 2 || letters.length > MOST_LETTERS) continue;
      for (let turn = 0; turn < letters.length; turn += 1)
        known.add([...letters.slice(turn), ...letters.slice(0, turn)].join(''));
      // "JR" of Jean Paul Roux
      const [first = '', last = ''] = [letters[0], letters.at(-1)];
      known.add(first + last).add(last + first);
    }
  }
  return known;
}

/** Letters that mean a service, a paper, a union to all. Of two letters the lexicon's acronyms are countries and units for the most part. */
export function meanThing({ lexicon }: Scene, letters: string): boolean {
  const { acronym, institution, role, civility } = senseOf(lexicon, letters.toLowerCase());
  return isNobodys(letters) || (acronym && letters.length > 2) || institution || role || civility;
}

/** How letters shorten a name: each the first of a word, in the order in which the name is said; or in any other way. */
export type Shortening = 'initials' | 'loose';

/** Undefined when the letters are not the name's: "FO", "FOR" of Félix Orsini, "MAS", "MS" of Marie-Anne Sarda. */
export function shortens(scene: Scene, person: Stretch, letters: string): Shortening | undefined {
  const words = wordsOf(scene, person);
  if (words.length < 2) return undefined;
  const surnameFirst = scene.tokens[words[0] ?? 0]?.shape === 'capitals';
  const turns = words.map((_, turn) => [...words.slice(turn), ...words.slice(0, turn)]);
  const written = (index: number) => scene.tokens[index]?.text.toUpperCase() ?? '';
  const initials = turns.some(
    (turned, turn) => (turn === 0 || surnameFirst) && spells(letters, turned.map(written), 1),
  );
  if (initials) return 'initials';
  return turns.some((turned) => spells(letters, turned.map(written), LONGEST_PART)) ? 'loose' : undefined;
}

/** Whether the letters are the beginnings of these words, the first and the last among them, in order. */
function spells(letters: string, words: readonly string[], longest: number): boolean {
  const [head, ...rest] = words;
  if (head === undefined) return letters === '';
  for (let length = 1; length <= longest; length += 1) {
    if (length > head.length || head.slice(0, length) !== letters.slice(0, length)) return false;
    const left = letters.slice(length);
    if (
      rest.length === 0
        ? left === ''
        : left !== '' && rest.some((_, i) => spells(left, rest.slice(i), longest))
    )
      return true;
  }
  return false;
}
