/**
 * Names that stand in a row with somebody found: "Rose/Boulanger", "Fontaine, Roche & Bois", "(Moulin, Meunier)". A word of the
 * language that families bear is a name beside a name. It must not take duties, institutions and places.
 */
import { candidate, HIDDEN, type Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

const JOINT = /^(?: ?\/ ?| ?& ?|, | \+ )$/u;

/** @param found what the other detectors found; @param protectedWords one byte a word */
export function findCoordinated(
  scene: Scene,
  found: readonly Candidate[],
  protectedWords: Uint8Array,
): readonly Candidate[] {
  const { tokens } = scene;
  const covered = new Uint8Array(tokens.length);
  const single = new Uint8Array(tokens.length);
  for (const { from, to, confidence } of found) {
    if (confidence < HIDDEN) continue;
    covered.fill(1, from, to);
    if (to === from + 1) single[from] = 1;
  }
  const mayBe = (at: number): boolean => {
    const token = tokens[at];
    const sense = senseAt(scene, at);
    if (token === undefined || covered[at] === 1 || protectedWords[at] === 1) return false;
    if (token.shape !== 'capitalised' || scene.caseOf(token) !== 'mixed' || token.text.length < 3)
      return false;
    if (!(sense.surname || sense.first) || sense.civility || sense.functional) return false;
    // "Roux, Maire" is a duty; "Rose/Boulanger" are two names.
    const paired = /[/&]/u.test(`${token.gap}${tokens[at + 1]?.gap ?? ''}`);
    if ((sense.institution || sense.role) && !(paired && sense.surname)) return false;
    // One word alone: "Fontaine de la place" is none.
    const next = tokens[at + 1];
    return !(next !== undefined && !next.opensLine && next.gap === ' ' && next.folded !== 'et');
  };
  const joined = (left: number, right: number): boolean => {
    const token = tokens[right];
    if (token === undefined || token.opensLine) return false;
    return right === left + 1
      ? JOINT.test(token.gap)
      : tokens[left + 1]?.folded === 'et' && token.gap === ' ';
  };
  const added: Candidate[] = [];
  // Twice: a row may grow from its middle to both ends.
  for (const order of [tokens, [...tokens].reverse()]) {
    for (const { index } of order) {
      if (!mayBe(index)) continue;
      const neighbours = [index - 1, index - 2].filter((at) => at >= 0 && joined(at, index));
      const later = [index + 1, index + 2].filter((at) => joined(index, at));
      if (![...neighbours, ...later].some((at) => single[at] === 1)) continue;
      covered[index] = 1;
      single[index] = 1;
      added.push(candidate(index, index + 1, 'à côté d’un nom', 0.55));
    }
  }
  return added;
}
