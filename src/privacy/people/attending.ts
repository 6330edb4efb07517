/**
 * Who sits, at the head of a line or of a sentence: "Saint-Ange excusé, remplacé par …", "Page absente". French says "excusé" of
 * nobody but people. It must not take "Membres présents".
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseAt, type Scene } from './scene';

const SAID = /^(?:excusee?|absente?|demissionnaire|injoignable|hospitalisee?)$/u;
const MOST_WORDS = 4;

export const findAttending: PeopleDetector = (scene) =>
  scene.tokens.flatMap((token, i): Candidate[] => {
    if (token.shape !== 'lower' || !SAID.test(token.folded) || !/^,? \(?$/u.test(token.gap)) return [];
    const from = startOf(scene, i);
    return from < i && canName(scene, from, i)
      ? [candidate(from, i, 'personne excusée ou absente', 0.7)]
      : [];
  });

/** Back over capitals, to the start of a sentence; `end` when there is none. */
function startOf({ tokens }: Scene, end: number): number {
  for (let from = end - 1; from >= 0 && end - from <= MOST_WORDS; from -= 1) {
    const token = tokens[from];
    if (token === undefined || token.shape === 'lower') return end;
    if (token.opensSentence) return from;
    if (!/^(?: |-|')$/u.test(token.gap)) return end;
  }
  return end;
}

function canName(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { functional, institution, role, acronym, particle, surname } = senseAt(scene, i);
    if ((functional && !particle) || ((institution || role) && !surname) || acronym) return false;
  }
  return true;
}
