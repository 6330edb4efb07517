/**
 * Another writing of a name that was misheard or is doubtful, right after it, were it without its capital: "Mme roussel (ou rousselle ?)",
 * "M. Weis / weisz", "dumont – orth. dumond ?". It must not take another word that follows a name.
 */
import { editDistance } from '../text/edit-distance';
import { candidate, HIDDEN, type Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

const DOUBT =
  '(?:ou|alias|voire|[ée]crit|soit|lire|comprendre|peut[- ][êe]tre|plut[ôo]t|bien|encore|aussi|parfois|avec|orth(?:ographe|o)?\\.?|[ée]pel[ée]|not[ée]|sic|mal entendu|pas s[ûu]re?|incertaine?|[àa] v[ée]rifier|entendu)';
/** Between the name and its other writing. */
const LEAD = new RegExp(`^(?:,| ?[–-]| ?/)? ?[(«]? ?(?<doubt>(?:${DOUBT}(?: ?[?:,])? ){0,4})[«"]? ?$`, 'iu');
const CLOSES =
  /^(?: ?[)?,.…»"/;:]| [?–-]|[ \t]*(?:\n|$)| (?:a|est|rappelle|appelle|demande|signale)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/u;
const ASKS = /^ ?\?/u;
const REACH = 40;
const MOST_WORDS = 5;
const SHORTEST = 4;

/** @param names what the other detectors found */
export function findOtherSpellings(scene: Scene, names: readonly Candidate[]): readonly Candidate[] {
  const hidden = names.filter(({ confidence }) => confidence >= HIDDEN);
  return hidden.flatMap(({ from, to }) => {
    const words = scene.tokens.slice(from, to).map(({ folded }) => folded);
    const found: Candidate[] = [];
    for (let at = nextSpelling(scene, to, words, false); at !== undefined;) {
      found.push(candidate(at, at + 1, 'autre écriture d’un nom', 0.75));
      at = nextSpelling(scene, at + 1, words, true);
    }
    return found;
  });
}

/** @param listed another writing was found: a comma leads to the next */
function nextSpelling(
  scene: Scene,
  to: number,
  name: readonly string[],
  listed: boolean,
): number | undefined {
  const { tokens, view } = scene;
  const last = tokens[to - 1];
  for (let at = to; last !== undefined && at < to + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.line !== last.line || token.start - last.end > REACH) return undefined;
    const lead = view.text.slice(last.end, token.start);
    const match = LEAD.exec(lead);
    const doubt = match?.groups?.['doubt'] ?? '';
    if (match === null || !(doubt !== '' || /[(/]/u.test(lead) || (listed && lead === ', '))) continue;
    const following = view.text.slice(token.end, token.end + 12);
    const { word, functional, role } = senseAt(scene, at);
    // "M. Marchand (marchande de fruits)", "M. Petit (petite taille)": a word of the language needs more.
    const plain = (word || role) && token.shape === 'lower' && doubt === '' && !ASKS.test(following);
    if (functional || plain || !CLOSES.test(following) || name.includes(token.folded)) continue;
    if (name.some((known) => isNear(known, token.folded))) return at;
  }
  return undefined;
}

/** A letter may differ, in long words one in three. */
function isNear(word: string, other: string): boolean {
  const most = Math.max(1, Math.floor(Math.max(word.length, other.length) / 3));
  return (
    Math.min(word.length, other.length) >= SHORTEST &&
    word[0] === other[0] &&
    editDistance(word, other, most) <= most
  );
}
