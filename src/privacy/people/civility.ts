/**
 * Names after a civility: "M. Marchand", "Mmes Kervella, Bozec et Le Roy", "monsieur hervé lambert". Not "Madame la Préfète".
 */
import type { Gender } from '../span';
import { CIVILITIES, PLURAL_CIVILITIES } from '../words/people-words';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { readNameList } from './name-list';
import { isCivility } from './is-civility';
import { readName } from './read-name';
import { senseAt, type Scene } from './scene';

const STANDING = /^(?:veuve|vve|veuf|feu|feue|nee|epouse|ep|le|la|l|docteur|maitre|soeur|frere|pere|abbe)$/u;

export const findAfterCivility: PeopleDetector = (scene) => {
  const found: Candidate[] = [];
  for (let i = 0; i < scene.tokens.length; i += 1) {
    if (!isCivility(scene, i)) continue;
    const folded = scene.tokens[i]?.folded ?? '';
    const start = skip(scene, i);
    if (start === undefined) continue;
    const plural = PLURAL_CIVILITIES.has(folded) || start > i + 2;
    const gender: Gender = plural && start > i + 2 ? 'unknown' : (CIVILITIES.get(folded) ?? 'unknown');
    if (PLURAL_CIVILITIES.has(folded)) {
      for (const { from, to } of readNameList(scene, start, true)) {
        found.push(candidate(from, to, reasonOf(scene, i), 0.97, gender));
      }
      continue;
    }
    const to = readName(scene, start, { liberal: true, civil: true });
    if (to > start) {
      found.push(candidate(start, to, reasonOf(scene, i), 0.98, gender));
    }
  }
  return found;
};

/** As it is written: a word has lost the full stop of its abbreviation. */
function reasonOf({ tokens }: Scene, index: number): string {
  const text = tokens[index]?.text ?? '';
  const dot = tokens[index + 1]?.gap.startsWith('.') === true ? '.' : '';
  return `après «\u00A0${text}${dot}\u00A0»`;
}

/** Index of the name's first word after "M.", "M. et Mme", "Mme veuve"; undefined when a duty or nothing follows. */
function skip(scene: Scene, civility: number): number | undefined {
  let at = civility + 1;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.opensLine || !/^(?:\.? ?|\. ?|,? )$/u.test(token.gap)) return undefined;
    if (token.gap.startsWith(',') && !isCivility(scene, at)) return undefined;
    const joint = /^(?:et|ou)$/u.test(token.folded) && isCivility(scene, at + 1);
    if (joint) at += 2;
    else if (isCivility(scene, at) && token.shape !== 'initial') at += 1;
    else if (STANDING.test(token.folded) && (token.shape === 'lower' || isArticleInCapitals(scene, at))) {
      if (/^(?:le|la|l)$/u.test(token.folded)) return particleOrDuty(scene, at);
      at += 1;
    } else return at;
  }
  return undefined;
}

/** "MONSIEUR LE MAIRE" */
const isArticleInCapitals = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  return token !== undefined && scene.caseOf(token) === 'upper' && /^(?:le|la|l)$/u.test(token.folded);
};

/** "monsieur le goff", "Mme la Préfète": a duty is no name. */
function particleOrDuty(scene: Scene, at: number): number | undefined {
  const sense = senseAt(scene, at + 1);
  return sense.role || sense.institution || sense.civility || (sense.word && !sense.surname) ? undefined : at;
}
