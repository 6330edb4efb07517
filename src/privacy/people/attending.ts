/**
 * Who sits, at the head of a line or of a sentence: "Saint-Ange excusé, remplacé par …", "Page absente". French says "excusé" of
 * nobody but people. It must not take "Membres présents".
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseAt, type Scene } from './scene';

const SAID = /^(?:excusee?|absente?|demissionnaire|injoignable|hospitalisee?)$/u;
const MOST_WORDS = 4;
/** Of things too: only a surname is somebody there. */
const OF_THINGS = /^absente?$/u;

export const findAttending: PeopleDetector = (scene) =>
  scene.tokens.flatMap((token, i): Candidate[] => {
    if (token.shape !== 'lower' || !SAID.test(token.folded) || !/^,? \(?$/u.test(token.gap)) return [];
    const from = startOf(scene, i);
    const opens = scene.tokens[from]?.opensSentence === true;
    return from < i && canName(scene, from, i, !opens && OF_THINGS.test(token.folded))
      ? [candidate(from, i, 'personne excusée ou absente', 0.7)]
      : [];
  });

/** Back over capitals, to the start of a sentence; `end` when there is none. */
function startOf({ tokens }: Scene, end: number): number {
  for (let from = end - 1; from >= 0 && end - from <= MOST_WORDS; from -= 1) {
    const token = tokens[from];
    if (token === undefined || token.shape === 'lower') return end;
    // "Lot 3 : Barreau absent"
    if (token.opensSentence || /^ ?[:;–] $/u.test(token.gap)) return from;
    if (!/^(?: |-|')$/u.test(token.gap)) return end;
  }
  return end;
}

function canName(scene: Scene, from: number, to: number, surnames: boolean): boolean {
  for (let i = from; i < to; i += 1) {
    const { functional, institution, role, acronym, particle, surname, first, unknown } = senseAt(scene, i);
    if ((functional && !particle) || ((institution || role) && !surname) || acronym) return false;
    if (surnames && !surname && !first && !unknown) return false;
  }
  return true;
}
