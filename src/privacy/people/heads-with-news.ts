/**
 * A surname alone at the head of a line where lines are headed by people: "Mouton : ne répond pas" between "Garnier Jean : hospitalisé"
 * and "Mme Roux : va bien". A word that no list has as a surname needs what is said of somebody after it. It must not take a label
 * ("Bilan : trois appels", "Contact : Paul Roux").
 */
import type { Line } from '../text/tokens';
import { isPlaceWord } from '../words/place-words';
import { candidate, HIDDEN, type Candidate } from './candidate';
import { isCivility } from './is-civility';
import { isKnownTown, senseAt, type Scene } from './scene';

const BEFORE = /^[ \t>]*(?:[-•*–—·] ?)?(?:(?:MM?|Mmes?|Mlles?|Mr|Me|Dr)\.? )?$/u;
const SIGN = /^(?: ?:| [–—-] )/u;
/** What is told of people who were called or are awaited, and of no thing. */
const TOLD =
  /^ ?[:–—-] ?(?:(?:est|[ée]tait|a|reste|part|parti(?:r)?) )?(?:va (?:bien|mieux|mal)|ne (?:r[ée]pond|veut|peut|viendra|souhaite)|n'(?:a|est|ira|entend|y)|refuse|souhaite|rappellera|viendra|d[ée]m[ée]nag[ée]|hospitalis[ée]|absent|pr[ée]sent|d[ée]c[ée]d[ée]|malade|injoignable|excus[ée]|alit[ée]|isol[ée]|parti|rentr[ée]|sorti|venu|vu|en (?:vacances|maison de retraite|congé|arr[êe]t|cure|déplacement)|chez (?:s[ao]n?|ses|un)|(?:sa|son) (?:fille|fils|mari|femme|neveu|ni[èe]ce|voisine?|m[èe]re|p[èe]re|conjointe?|compagn[a-z]+)|seule?(?![a-zà-ÿ])|veu[fv]e?(?![a-zà-ÿ])|\d{2} ans)/iu;
const LEAST = 2;
/** Lines between two that somebody heads. */
const APART = 3;

/** @param found what the other detectors found */
export function findHeadsWithNews(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const people = new Map<number, number>();
  for (const { from, to, confidence } of found)
    if (confidence >= HIDDEN) people.set(from, Math.max(to, people.get(from) ?? 0));
  if (people.size < LEAST) return [];
  const { lines } = scene.view;
  const headed = lines.map((line) => headOf(scene, line, people));
  const near = (at: number): number =>
    headed.slice(Math.max(0, at - APART), at + APART + 1).filter((head) => head === 'somebody').length;
  return headed.flatMap((head, at): Candidate[] =>
    typeof head === 'number' && near(at) >= LEAST
      ? [candidate(head, head + 1, 'en tête d’une ligne, parmi des personnes', 0.65)]
      : [],
  );
}

/** `somebody`; the index of a word that may be one; undefined for any other line. */
function headOf(
  scene: Scene,
  { start, end, from, to, case: lineCase }: Line,
  people: ReadonlyMap<number, number>,
): 'somebody' | number | undefined {
  const { tokens, view } = scene;
  if (from >= to || lineCase !== 'mixed') return undefined;
  let head = from;
  while (head < to && isCivility(scene, head)) head += 1;
  const token = tokens[head];
  if (token === undefined || !BEFORE.test(view.text.slice(start, token.start))) return undefined;
  if (people.has(head)) return 'somebody';
  const after = view.text.slice(token.end, end);
  if (head > from || token.shape === 'lower' || token.text.length < 3 || !SIGN.test(after)) return undefined;
  const { surname, first, functional, institution, role, acronym, verb } = senseAt(scene, head);
  if (functional || verb || (acronym && token.shape === 'capitals') || isKnownTown(scene, head))
    return undefined;
  if (TOLD.test(after)) return institution || (role && !surname) ? undefined : head;
  // "Garderie : Paul Roux": a label is followed by whom it is about.
  const next = tokens[head + 1];
  if (next === undefined || next.shape !== 'lower' || people.has(head + 1)) return undefined;
  return (surname || first) && !institution && !isPlaceWord(token.folded) ? head : undefined;
}
