/**
 * Names before their civility, as registers and agendas write them: "Petit (Mme)", "LE GALL Yann (M.)", "Brun, Mlle". It must not
 * read a civility that opens the next name.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseAt, type Scene } from './scene';

const CIVILITY = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)$/u;
const MOST_WORDS = 4;

export const findReversedCivility: PeopleDetector = (scene) =>
  scene.tokens.flatMap((token, i): Candidate[] => {
    if (!CIVILITY.test(token.folded) || token.opensLine) return [];
    const following = scene.view.text.slice(token.end, token.end + 4);
    const bracketed = token.gap === ' (' && /^\.?\)/u.test(following);
    const apart = token.gap === ', ' && /^\.?(?: ?[|;\t/]|[ \t]*(?:\n|$))/u.test(following);
    if (!bracketed && !apart) return [];
    const from = startOf(scene, i);
    return from === i || !canName(scene, from, i)
      ? []
      : [candidate(from, i, `devant «\u00A0(${token.text})\u00A0»`, 0.85)];
  });

/** Back over the capitals that touch each other. */
function startOf(scene: Scene, end: number): number {
  let from = end;
  while (from > 0 && end - from < MOST_WORDS) {
    const token = scene.tokens[from - 1];
    if (token === undefined || (from < end && !/^(?: |-|')$/u.test(scene.tokens[from]?.gap ?? ''))) break;
    const { functional, particle, civility } = senseAt(scene, from - 1);
    if (token.shape === 'lower' || civility || (functional && !particle && token.opensSentence)) break;
    from -= 1;
    if (token.opensLine) break;
  }
  return from;
}

/** Not "Présidente (Mme)", "Conseil (M.)". */
function canName(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { surname, first, unknown, word, institution, role, acronym } = senseAt(scene, i);
    if (surname || first || unknown || (word && !institution && !role && !acronym)) return true;
  }
  return false;
}
