/**
 * A surname where somebody is expected: "voir avec durand", without its capital in a text that has capitals; "voir Boucher, le garde", a trade
 * with one. It must not take a surname elsewhere: what may be one there is a question.
 */
import { BEFORE_SOMEBODY } from '../words/people-words';
import { isPlaceWord } from '../words/place-words';
import { candidate, type Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

const SHORTEST = 4;
/** After a duty or a service, the rest of its title. */
const TITLE_GOES_ON =
  /^(?:de|d|du|des|general|generale|generaux|municipale?|municipaux|communale?|technique|sociale?|adjointe?|delegue|deleguee|territoriale?|principale?|public|publique)$/u;

/** @param protectedWords one byte a word */
export function findExpected(scene: Scene, protectedWords: Uint8Array): readonly Candidate[] {
  return scene.tokens.flatMap((token, i): Candidate[] => {
    if (token.text.length < SHORTEST || protectedWords[i] === 1 || scene.caseOf(token) !== 'mixed') return [];
    const { surname, word } = senseAt(scene, i);
    if (!surname || !isExpected(scene, i)) return [];
    if (token.shape === 'lower') return word ? [] : [candidate(i, i + 1, 'nom connu, sans majuscule', 0.65)];
    return isTradeOfSomebody(scene, i) ? [candidate(i, i + 1, 'nom là où quelqu’un est attendu', 0.55)] : [];
  });
}

/** "avec durand", "demander à Boucher" */
function isExpected({ tokens }: Scene, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || tokens[index]?.opensLine === true) return false;
  return (
    BEFORE_SOMEBODY.has(before.folded) ||
    (before.folded === 'a' && BEFORE_SOMEBODY.has(tokens[index - 2]?.folded ?? ''))
  );
}

/** A word of people or of services with a capital that nothing else explains: no brand, no title. */
function isTradeOfSomebody(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const { functional, acronym, role, institution, first } = senseAt(scene, index);
  if (token?.shape !== 'capitalised' || token.gap !== ' ' || token.opensSentence) return false;
  if (!(role || institution) || first || functional || acronym || isPlaceWord(token.folded)) return false;
  const before = scene.tokens[index - 1];
  if ((before?.shape !== 'lower' && before?.opensSentence !== true) || scene.phrases[index]?.kind === 'brand')
    return false;
  const next = scene.tokens[index + 1];
  if (next === undefined || next.opensLine || next.gap !== ' ') return next?.gap !== '-' && next?.gap !== "'";
  return next.shape === 'lower' && !TITLE_GOES_ON.test(next.folded);
}
