/**
 * Names at the head of the items of a list: "- Carpentier : deux mois⏎- Berger – départ au 31⏎- Meunier, plan refusé". When every
 * head can be a surname and one at least is nothing else, all are names. It must not take a list of services or of works.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { isKnownTown, senseAt, type Scene } from './scene';
import type { Line } from '../text/tokens';

/** A bullet, a number, an hour. */
const MARK = /^[ \t]*(?:[-•*–—·>]|\d{1,3}[.)°]|\d{1,2} ?[h:]\d{0,2} ?[-–:]?)[ \t]*$/u;
const HEADS = /^(?: ?:| [–—-] |,? \(?\d|, | \(| ?$)/u;
const LEAST = 3;
/** Lines between two items of one list: a remark, a blank. */
const APART = 1;

interface Head {
  readonly line: number;
  readonly index: number;
  readonly sure: boolean;
}

export const findListHeads: PeopleDetector = (scene) => {
  const found: Candidate[] = [];
  let list: Head[] = [];
  let possible = true;
  const close = () => {
    if (possible && list.length >= LEAST && list.some(({ sure }) => sure))
      found.push(
        ...list.map(({ index }) => candidate(index, index + 1, 'en tête d’une ligne, parmi des noms', 0.6)),
      );
    list = [];
    possible = true;
  };
  for (const [i, line] of scene.view.lines.entries()) {
    const last = list.at(-1);
    if (last !== undefined && i - last.line > APART + 1) close();
    const head = headOf(scene, line, i);
    if (head === 'other') possible = false;
    else if (head !== undefined) list.push(head);
  }
  close();
  return found;
};

/** `other`: an item that begins with no name; undefined: no item. */
function headOf(scene: Scene, { start, end, from, to }: Line, line: number): Head | 'other' | undefined {
  const token = scene.tokens[from];
  if (token === undefined || from >= to || !MARK.test(scene.view.text.slice(start, token.start)))
    return undefined;
  const sense = senseAt(scene, from);
  // "M. Roux : …" is read by its civility.
  if (sense.civility) return undefined;
  const heads = HEADS.test(scene.view.text.slice(token.end, Math.min(end, token.end + 4)));
  if (token.shape !== 'capitalised' || !heads) return 'other';
  if (!(sense.surname || sense.first || sense.unknown) || sense.functional || isKnownTown(scene, from))
    return 'other';
  return { line, index: from, sure: !sense.word && !sense.institution };
}
