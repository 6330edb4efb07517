/**
 * Reads several names in a row: "Kervella, Bozec et Le Roy", "Inès (2016), Rayan ; Sofiane". It must not leave the line.
 */
import { VOCATIVE } from '../words/people-words';
import { isCivility, isTitleAsName } from './is-civility';
import { readName } from './read-name';
import { senseAt, type Scene } from './scene';

/** Between two names of a list; a parenthesis may tell what the person is. */
const BETWEEN = /^(?: \([^()]{0,40}\))?(?:,? et |,? & |, |; ?| ; | \/ |\/| - | – |,? ou |\+| \+ )$/;

export interface ReadName {
  readonly from: number;
  readonly to: number;
}

/**
 * The names that follow each other from word `from` on, each read as announced.
 * @param strict a word of the language after the first name ends the list, unless it is a known name or has a capital
 */
export function readNameList(scene: Scene, from: number, strict = false): readonly ReadName[] {
  const names: ReadName[] = [];
  let at = from;
  for (;;) {
    const start = skipCivilities(scene, names.length > 0 ? skipOf(scene, at) : at);
    // "Jean-Michel Brard, Maire, Mmes …": a duty is no name, and does not end the list.
    if (start === at && names.length > 0 && isDutyItem(scene, at)) {
      const following = nextItem(scene, at + 1);
      if (following === undefined) return names;
      at = following;
      continue;
    }
    const to = readName(scene, start, { liberal: true });
    if (to === start || (strict && names.length > 0 && !isKnown(scene, start, to))) return names;
    names.push({ from: start, to });
    const next = nextItem(scene, to);
    if (next === undefined) return names;
    at = next;
  }
}

/** Index of the first word of the next item, when what stands between belongs to a list. */
function nextItem(scene: Scene, to: number): number | undefined {
  const last = scene.tokens[to - 1];
  for (let next = to; next <= to + 7; next += 1) {
    const token = scene.tokens[next];
    if (last === undefined || token === undefined || token.line !== last.line) return undefined;
    if (BETWEEN.test(scene.view.text.slice(last.end, token.start))) return next;
  }
  return undefined;
}

/** "fils de Marius et de Joséphine" */
function skipOf(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  return token?.shape === 'lower' &&
    /^(?:de|d)$/u.test(token.folded) &&
    scene.tokens[at + 1]?.shape !== 'lower'
    ? at + 1
    : at;
}

function isDutyItem(scene: Scene, index: number): boolean {
  const { role, institution, surname, first } = senseAt(scene, index);
  const token = scene.tokens[index];
  if (token?.shape !== 'capitalised') return false;
  return VOCATIVE.test(token.folded) || ((role || institution) && !surname && !first);
}

function skipCivilities(scene: Scene, from: number): number {
  let at = from;
  while (
    (isCivility(scene, at) && !isTitleAsName(scene, at)) ||
    (at > from && /^(?:et|ou)$/u.test(scene.tokens[at]?.folded ?? ''))
  ) {
    const next = scene.tokens[at + 1];
    if (next === undefined || next.opensLine || !/^\.? ?$/u.test(next.gap)) return from;
    at += 1;
  }
  return at;
}

function isKnown(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const sense = senseAt(scene, i);
    const token = scene.tokens[i];
    if (sense.first || sense.surname || sense.unknown || token?.shape === 'capitals') return true;
    if (token?.shape === 'capitalised' && !sense.institution && !sense.role && !sense.functional) return true;
  }
  return false;
}
