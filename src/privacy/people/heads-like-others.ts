/**
 * Names of two to four words at the head of the items of a list whose other heads are people: "3) FRANCE Bienvenue – candidate" between
 * "2) SID AHMED Mounir" and "4) Llorens i Puig Jordi". What the words mean elsewhere does not count. It must not take a list that holds
 * other things.
 */
import type { Line, Token } from '../text/tokens';
import { isPlaceWord } from '../words/place-words';
import { candidate, HIDDEN, type Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

const MARK = /^[ \t>]*(?:[-•*–—·]|\d{1,3} ?[.)°]?)[ \t]*$/u;
const CLOSES = /^(?: ?[:;,(]| [–—-] |[ \t]*$)/u;
const LEAST = 2;
const MOST_WORDS = 5;
/** Blank lines or remarks between two items. */
const APART = 2;

interface Item {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly person: boolean;
}

/** @param found what the other detectors found */
export function findHeadsLikeOthers(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const people = new Map<number, number>();
  for (const { from, to, confidence } of found)
    if (confidence >= HIDDEN && to - from > 1) people.set(from, Math.max(to, people.get(from) ?? 0));
  const lists: Item[][] = [];
  for (const [number, line] of scene.view.lines.entries()) {
    const item = itemOf(scene, line, number, people);
    if (item === undefined) continue;
    const list = lists.at(-1);
    if (list !== undefined && number - (list.at(-1)?.line ?? 0) <= APART) list.push(item);
    else lists.push([item]);
  }
  return lists.flatMap((list) => {
    const named = list.filter(({ person }) => person).length;
    if (named < LEAST || 2 * named < list.length) return [];
    return list
      .filter(({ person, to, from }) => !person && to > from)
      .map(({ from, to }) => candidate(from, to, 'en tête d’une ligne, parmi des noms', 0.65));
  });
}

/** An item of a list, marked as one; `to` is `from` where its head cannot be a name. */
function itemOf(
  scene: Scene,
  { start, end, from, to, case: lineCase }: Line,
  line: number,
  people: ReadonlyMap<number, number>,
): Item | undefined {
  const { tokens, view } = scene;
  const first = tokens[from];
  if (
    first === undefined ||
    from >= to ||
    lineCase === 'upper' ||
    !MARK.test(view.text.slice(start, first.start))
  )
    return undefined;
  let last = from;
  while (
    last < to &&
    last - from < MOST_WORDS &&
    (last === from || /^(?: |-|'|, (?=$))$/u.test(tokens[last]?.gap ?? '')) &&
    (tokens[last]?.shape !== 'lower' || (last > from && isLink(scene, last)))
  )
    last += 1;
  const closes = CLOSES.test(view.text.slice(tokens[last - 1]?.end ?? start, end).slice(0, 3));
  const known = people.get(from);
  const person =
    known !== undefined && (known >= last || CLOSES.test(view.text.slice(tokens[known - 1]?.end, end)));
  const words = Array.from({ length: last - from }, (_, i) => senseAt(scene, from + i));
  const named =
    closes &&
    last - from > 1 &&
    tokens[last - 1]?.shape !== 'lower' &&
    (words.some(({ first: one, surname, unknown, word }) => unknown || ((one || surname) && !word)) ||
      isSurnameFirst(tokens[from], tokens[last - 1])) &&
    !words.some(({ civility, role }) => civility || role) &&
    !isPlaceWord(first.folded) &&
    (isSurnameFirst(tokens[from], tokens[last - 1]) || !words.some(({ acronym }) => acronym));
  return { line, from, to: named && !person ? last : from, person };
}

/** "FRANCE Bienvenue": capitals before a capital, whatever the words mean. */
const isSurnameFirst = (first: Token | undefined, last: Token | undefined): boolean =>
  first?.shape === 'capitals' && first.text.length > 3 && last?.shape === 'capitalised';

const isLink = (scene: Scene, index: number): boolean =>
  senseAt(scene, index).particle ||
  /^(?:i|y|e|da|dos|de|du|la|le|ben|van|von)$/u.test(scene.tokens[index]?.folded ?? '');
