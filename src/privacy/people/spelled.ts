/**
 * Names that somebody spells: "G, U, E, R, F, I", "D-U-V-A-L", "M comme Marie, O comme Oscar, …". It must not take a list of
 * categories ("A, B, C et D").
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseOf, type Scene } from './scene';

const LETTER = /^[a-zA-ZÀ-ÖØ-öø-ῼ]$/u;
const JOINS = /^(?:, ?|-| - | – |\. ?| \. )$/u;
/** Spaces alone also part the letters of a heading ("O B J E T"), and stand between columns. */
const LEAST_SPACED = 5;
const LEAST = 4;
const LEAST_WORDS = 3;
/** Right before letters that are surely a name's: "elle épelle : N.G.O.", "comment vous l'écrivez ?\n– W, U". */
const ANNOUNCED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:[ée]p[eè]l|(?:s|l|se |le )'?[ée]cri)[a-zA-ZÀ-ÖØ-öø-ῼ]*)(?: (?:ça|cela|avec|comme ça))? ?[:?,]?[\s–—-]*$/iu;
const LEAST_ANNOUNCED = 2;

export const findSpelled: PeopleDetector = (scene) => {
  const found: Candidate[] = [...inSyllables(scene)];
  const { tokens } = scene;
  for (let from = 0; from < tokens.length; from += 1) {
    const said = saidEnd(scene, from);
    if (said > from) {
      found.push(candidate(from, said, 'nom épelé', 0.75));
      from = said;
      continue;
    }
    const to = Math.max(lettersEnd(scene, from, JOINS), spacedEnd(scene, from));
    const letters = tokens.slice(from, to).map(({ folded }) => folded);
    if (isSpelled(scene, from, letters)) {
      found.push(candidate(from, to, 'nom épelé', 0.75));
      from = to;
      continue;
    }
    const end =
      tokens[from + 1]?.folded === 'comme'
        ? spokenEnd(
            tokens.map(({ folded }) => folded),
            from,
          )
        : from;
    if (end > from) {
      found.push(candidate(from, end, 'nom épelé', 0.75));
      from = end;
    }
  }
  return found;
};

function isSpelled(scene: Scene, from: number, letters: readonly string[]): boolean {
  if (letters.length < LEAST_ANNOUNCED) return false;
  if (letters.length >= LEAST) return !isAscending(letters) && !isAcronym(scene, letters);
  const start = scene.tokens[from]?.start ?? 0;
  return ANNOUNCED.test(scene.view.text.slice(Math.max(0, start - ANNOUNCED_WITHIN), start));
}
const ANNOUNCED_WITHIN = 40;

/** "Mar-chan-deau", where the name stands whole elsewhere. */
function inSyllables(scene: Scene): readonly Candidate[] {
  const { tokens } = scene;
  let whole: ReadonlySet<string> | undefined;
  return tokens.flatMap(({ index: from, shape, gap }): Candidate[] => {
    if ((shape !== 'capitalised' && shape !== 'initial') || gap === '-') return [];
    let to = from + 1;
    while (tokens[to]?.gap === '-' && tokens[to]?.shape === 'lower') to += 1;
    if (to - from < LEAST_SYLLABLES) return [];
    whole ??= new Set(tokens.flatMap((one) => (one.shape === 'lower' ? [] : [one.folded])));
    const name = tokens
      .slice(from, to)
      .map(({ folded }) => folded)
      .join('');
    return whole.has(name) ? [candidate(from, to, 'nom dit par syllabes', 0.75)] : [];
  });
}
const LEAST_SYLLABLES = 3;

/** "B, e, n, tiret, Salah", "o, u, a, deux t, a": letters that somebody says, with signs and doubles; `from` otherwise. */
function saidEnd({ tokens }: Scene, from: number): number {
  const first = tokens[from];
  if (first === undefined || !LETTER.test(first.text)) return from;
  const goesOn = (at: number) => {
    const token = tokens[at];
    return token !== undefined && /^, ?$/u.test(token.gap) && !token.opensLine;
  };
  let to = from + 1;
  let letters = 1;
  let signs = 0;
  for (;;) {
    const word = tokens[to];
    if (word === undefined || !goesOn(to)) break;
    const doubled = tokens[to + 1];
    if (LETTER.test(word.text)) {
      letters += 1;
      to += 1;
    } else if (/^(?:deux|double)$/u.test(word.folded) && doubled?.gap === ' ' && LETTER.test(doubled.text)) {
      letters += 2;
      signs += 1;
      to += 2;
    } else if (/^(?:tiret|apostrophe|espace)$/u.test(word.folded)) {
      signs += 1;
      to += 1;
      // What follows the sign may be said whole.
      if (goesOn(to) && tokens[to]?.shape === 'capitalised') {
        to += 1;
        break;
      }
    } else break;
  }
  const mixed = first.shape === 'initial' && tokens[from + 1]?.shape === 'lower';
  return letters >= (signs > 0 ? LEAST_WORDS : LEAST) && (signs > 0 || mixed) ? to : from;
}

/** The end of the single letters that begin here, joined so. */
function lettersEnd({ tokens }: Scene, from: number, joins: RegExp): number {
  let to = from;
  while (
    LETTER.test(tokens[to]?.text ?? '') &&
    tokens[to]?.shape === tokens[from]?.shape &&
    (to === from || (joins.test(tokens[to]?.gap ?? '') && !tokens[to]?.opensLine))
  )
    to += 1;
  return to;
}

/** "H A D J A D J", in a line of prose, when it makes no word of the language; `from` otherwise. */
function spacedEnd(scene: Scene, from: number): number {
  const first = scene.tokens[from];
  if (first?.shape !== 'initial' || scene.caseOf(first) !== 'mixed') return from;
  // Within letters that make a word: "A R I F S" of "T A R I F S".
  if (scene.tokens[from - 1]?.shape === 'initial' && first.gap === ' ' && !first.opensLine) return from;
  const to = lettersEnd(scene, from, /^ $/u);
  const word = scene.tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join('');
  return to - from >= LEAST_SPACED && !senseOf(scene.lexicon, word).word ? to : from;
}

/** "C.C.A.S.", "S.N.C.F." */
const isAcronym = ({ lexicon }: Scene, letters: readonly string[]): boolean =>
  lexicon.has('acronyms', letters.join(''));

/** "A, B, C, D": an order, not a name. */
const isAscending = (letters: readonly string[]): boolean =>
  letters.every((letter, i) => i === 0 || letter > (letters[i - 1] ?? ''));

/** The end of "m comme marie o comme oscar …"; `from` when it is not spelled so. */
function spokenEnd(words: readonly string[], from: number): number {
  let at = from;
  let count = 0;
  while (LETTER.test(words[at] ?? '') && words[at + 1] === 'comme' && words[at + 2] !== undefined) {
    at += 3;
    count += 1;
  }
  return count >= LEAST_WORDS ? at : from;
}
