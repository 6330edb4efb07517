/**
 * Lines that hold nothing but first names, as those of a class or of a group: "Abel R., Célestin, Inaya, Malo, Océan, Tahina". Where most
 * are first names, the words between them are too. It must not take a list of towns, of days or of things.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { isKnownTown, senseAt, type Scene } from './scene';
import type { Line } from '../text/tokens';

const LEAST = 4;
/** First names and nothing else. */
const LEAST_SURE = 2;
/** Of the items, what must be first names, be they words too. */
const MOST = 0.5;
/** Before the list: a bullet, a label that ends with a colon. */
const LEAD = /^[ \t>•*–-]*(?:[^\n:]{2,40} ?: ?)?$/u;
/** Between items, with the initial that tells two alike apart, or a remark. */
const BETWEEN = /^(?:\.?(?: \([^()\n]{1,30}\))? ?[,;/] ?|\.? (?:et|&) | et )$/u;

interface Item {
  readonly from: number;
  readonly to: number;
}

export const findFirstNameLists: PeopleDetector = (scene) =>
  scene.view.lines.flatMap((line): Candidate[] => {
    if (line.case === 'upper' || line.to - line.from < LEAST) return [];
    const items = itemsOf(scene, line);
    if (items.length < LEAST) return [];
    const sure = items.filter(({ from }) => {
      const { first, word, institution } = senseAt(scene, from);
      return first && !word && !institution && !isKnownTown(scene, from);
    });
    // "Blanche", "Prune" are words of the language too.
    const likely = items.filter(({ from }) => senseAt(scene, from).first && !isKnownTown(scene, from));
    if (sure.length < LEAST_SURE || likely.length < MOST * items.length) return [];
    return items.map(({ from, to }) => candidate(from, to, 'dans une liste de prénoms', 0.75));
  });

/** The items that follow each other up to the line's end; none when another thing stands there. */
function itemsOf(scene: Scene, line: Line): readonly Item[] {
  const { tokens, view } = scene;
  let from = line.from;
  // A label may hold several words: the list begins after its colon.
  const colon = view.text.slice(line.start, line.end).indexOf(':');
  if (colon !== -1) while (from < line.to && (tokens[from]?.start ?? 0) < line.start + colon) from += 1;
  const opening = tokens[from];
  if (opening === undefined || !LEAD.test(view.text.slice(line.start, opening.start))) return [];
  const items: Item[] = [];
  for (let at = from; at < line.to;) {
    let to = at + 1;
    if (tokens[at]?.shape !== 'capitalised') return [];
    // "Lilou-Rose", "Abel R."
    while (to < line.to && tokens[to]?.gap === '-') to += 1;
    if (to < line.to && tokens[to]?.shape === 'initial' && tokens[to]?.gap === ' ') to += 1;
    if (senseAt(scene, at).functional || senseAt(scene, at).civility) return [];
    items.push({ from: at, to });
    if (to >= line.to) return /^[. ]*$/u.test(view.text.slice(tokens[to - 1]?.end, line.end)) ? items : [];
    const last = tokens[to - 1];
    let next = to;
    // "et" and what a bracket holds are words too.
    while (next < line.to && next < to + 6 && !BETWEEN.test(view.text.slice(last?.end, tokens[next]?.start)))
      next += 1;
    if (!BETWEEN.test(view.text.slice(last?.end, tokens[next]?.start ?? line.end))) return [];
    at = next;
  }
  return items;
}
