/**
 * Words with a capital that belong to a place, a building, a law, a brand, a great figure: rue Pasteur, école Jules-Ferry, loi
 * Besson, Victor Hugo, Saint-Brieuc. A trigger (a civility, a duty) still hides them.
 */
import type { Token } from '../text/tokens';
import { isBrand } from './brands';
import { namesAfter } from './named-things';
import type { Phrase } from './phrases';
import { isAttendingSaint, saintAt } from './saints';
import { senseAt, type Scene } from './scene';
import { isTown, placesNamed, townAfter, townsOfSomebody } from './towns';

/** One byte a word. */
export interface Protection {
  /** 1 when it is protected, whatever tells so. */
  readonly words: Uint8Array;
  /** Those of them that only the words before them, or a village's or a saint's name, tell: "le local Royer", "la maison Perret". */
  readonly presumed: Uint8Array;
}

export function protectWords(scene: Scene): Protection {
  const known = new Uint8Array(scene.tokens.length);
  const marks = new Uint8Array(scene.tokens.length);
  const places = placesNamed(scene);
  const worn = townsOfSomebody(scene, places);
  for (const token of scene.tokens) {
    if (isBankLabel(scene, token) || isSizeOfFile(scene, token) || isMailLabel(scene, token))
      known[token.index] = 1;
    const after = namesAfter(scene, token);
    if (after !== undefined) marks.fill(1, after.from, after.to);
    if (isAttendingSaint(scene, token.index)) continue;
    const saint = saintAt(scene, token);
    if (saint !== undefined) marks.fill(1, saint.from, saint.to);
    const town = townAfter(scene, token);
    if (town !== undefined) marks.fill(1, town.from, town.to);
    const phrase = scene.phrases[token.index];
    // "le poste de Carpentras", where M. Carpentras is named and nothing speaks of the town
    if (phrase?.from === token.index && worn.has(token.folded) && phrase.to - phrase.from === 1) continue;
    if (phrase?.from === token.index && isProtected(scene, phrase, places))
      (phrase.kind === 'village' ? marks : known).fill(1, phrase.from, phrase.to);
  }
  return {
    words: marks.map((mark, i) => mark | (known[i] ?? 0)),
    presumed: marks.map((mark, i) => mark & ~(known[i] ?? 0)),
  };
}

/** "IBAN FR76 3000 …": Iban is a first name too, and a BIC looks like a name in capitals. */
const ACCOUNT = /^ ?:? ?[A-Z]{2} ?\d{2}/u;
const LABEL = /(?:BIC|SWIFT) ?:? ?$/u;
function isBankLabel({ view: { text } }: Scene, { text: word, start, end }: Token): boolean {
  if (word === 'IBAN') return ACCOUNT.test(text.slice(end, end + 8));
  return /^[A-Z]{8}$/u.test(word) && LABEL.test(text.slice(Math.max(0, start - 9), start));
}

/** "(2 Mo)", "350 Ko" */
const isSizeOfFile = ({ view: { text } }: Scene, { text: word, start }: Token): boolean =>
  /^[KMGT]o$/u.test(word) && /\d ?$/u.test(text.slice(Math.max(0, start - 2), start));

/** "Mél : rh@…", "Portable | Mél | Service": what French forms call an address of mail; alone it may be somebody's short name. */
function isMailLabel({ view }: Scene, { folded, start, end }: Token): boolean {
  if (folded !== 'mel') return false;
  const line = view.lineAt(start);
  const [ahead, behind] = [view.text.slice(line.start, start), view.text.slice(end, line.end)];
  const cell = /(?:^|[|;\t]) ?$/u.test(ahead) && /^ ?(?:[|;\t]|$)/u.test(behind);
  return (cell && /[|;\t]/u.test(ahead + behind)) || /^\.? ?:? ?[^\s@]{1,64}@/u.test(behind);
}

function isProtected(scene: Scene, phrase: Phrase, places: ReadonlySet<string>): boolean {
  switch (phrase.kind) {
    case 'historic':
      return !senseAt(scene, phrase.from - 1).civility;
    case 'brand':
      return isBrand(scene, phrase);
    case 'town':
    case 'village':
      return isTown(scene, phrase, places);
  }
}
