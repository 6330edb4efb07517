/**
 * "voir avec durand": a surname that is no word, without its capital in a text that has capitals, where somebody is expected. It must
 * not take a surname elsewhere: what may be one there is a question.
 */
import { BEFORE_SOMEBODY } from '../words/people-words';
import { candidate, type Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

const SHORTEST = 4;

/** @param protectedWords one byte a word */
export function findExpected(scene: Scene, protectedWords: Uint8Array): readonly Candidate[] {
  return scene.tokens.flatMap((token, i): Candidate[] => {
    if (token.shape !== 'lower' || token.text.length < SHORTEST || protectedWords[i] === 1) return [];
    const { surname, word } = senseAt(scene, i);
    if (!surname || word || scene.caseOf(token) !== 'mixed') return [];
    const before = scene.tokens[i - 1]?.folded ?? '';
    const expected =
      BEFORE_SOMEBODY.has(before) ||
      (before === 'a' && BEFORE_SOMEBODY.has(scene.tokens[i - 2]?.folded ?? ''));
    return expected ? [candidate(i, i + 1, 'nom connu, sans majuscule', 0.65)] : [];
  });
}
