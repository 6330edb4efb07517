/**
 * First names left in clear, where no capital tells them: "le mail de sandrine", "SON FRERE MICKA", "Prune fait le lien". It must not ask
 * about a town, nor about a word of the language that nothing makes a name.
 */
import type { Finding } from '../detector';
import { isBrandWord, isKnownTown, senseAt, type Scene } from '../people/scene';
import type { Token } from '../text/tokens';
import { BEFORE_SOMEBODY, FAMILY } from '../words/people-words';

const SHORTEST = 3;

/** @param covered one byte a word that is hidden; @param protectedWords one byte a word of a place, an institution, a brand */
export function riskyFirstNames(
  scene: Scene,
  covered: Uint8Array,
  protectedWords: Uint8Array,
): readonly Finding[] {
  return scene.tokens.flatMap((token): readonly Finding[] => {
    const { index, start, end, text } = token;
    if (covered[index] === 1 || protectedWords[index] === 1 || text.length < SHORTEST) return [];
    const { first, functional, institution, role, acronym } = senseAt(scene, index);
    if (!first || functional || institution || role || isKnownTown(scene, index) || isBrandWord(scene, index))
      return [];
    if (acronym && token.shape === 'capitals') return [];
    // "sam 11h", "sam. 9h12": a day.
    if (text.toLowerCase() === 'sam' && /^[. ]{1,2}\d/u.test(scene.view.text.slice(end, end + 3))) return [];
    const risk = riskOf(scene, token);
    return risk === 0
      ? []
      : [{ type: 'PERSON', start, end, reason: 'peut-être un prénom', confidence: risk }];
  });
}

function riskOf(scene: Scene, token: Token): number {
  const { word, verb } = senseAt(scene, token.index);
  const lineCase = scene.caseOf(token);
  if (!word) return token.shape === 'lower' || lineCase === 'upper' ? 0.42 : 0;
  if (verb || token.opensLine || token.gap !== ' ' || lineCase === 'mixed') return 0;
  // "ma femme aurore", "VU AVEC ROSE": a word that is also a first name needs to be led to.
  const before = scene.tokens[token.index - 1]?.folded ?? '';
  return FAMILY.has(before) || /^(?:avec|chez|prevenir|rappeler|appeler)$/u.test(before)
    ? 0.36
    : BEFORE_SOMEBODY.has(before) && lineCase === 'lower'
      ? 0.24
      : 0;
}
