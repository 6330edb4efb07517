/**
 * Names in capitals that head a cell, a field or a line, where a word of their own says nothing: "PINAS A.", "DES ORMEAUX L.", "SAINT-ELOI
 * ROMUALD". It must not take "LOT A." nor the church of a saint.
 */
import { matchesOf } from '../text/matches';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseAt, type Scene } from './scene';

/** Where a cell, a field, an item begins. */
const OPENS = String.raw`(?<=^[ \t•*–-]*|[:|;\t–] ?|\d[.)°] ?| (?:ET|OU|VVE|VEUVE|FEU|MME|MR|NÉE|NEE|À|PAR) )`;
const CAPITALS = String.raw`\p{Lu}{2,}(?:['-]\p{Lu}{2,})*`;
const INITIAL = String.raw`\p{Lu}\.(?:-?\p{Lu}\.)?(?=[ ]?[,;:|(/–\t\n)]|[ ]ET[ ]|[ ]?$)`;
const SURNAME_AND_INITIAL = new RegExp(
  `${OPENS}(?:(?:DE LA|DE|DES|DU|LE|LA|EL|DA|D'|L') ?)?${CAPITALS}(?: ${CAPITALS})? ${INITIAL}`,
  'gmu',
);
const SAINT_AND_FIRST = new RegExp(
  `${OPENS}(?:SAINTE?|STE?)-${CAPITALS} (?<first>${CAPITALS})(?: ${CAPITALS})?(?=[ ]?[,;:|(/–\\t\\n)]|[ ](?:ET|OU|NÉE?|NEE)[ ]|[ ]?$)`,
  'gmu',
);

export const findCapitalHeads: PeopleDetector = (scene) => [
  ...matchesOf(scene.view.text, SURNAME_AND_INITIAL).flatMap(({ 0: text, index }) =>
    named(scene, index, index + text.length, 'nom et initiale, en capitales'),
  ),
  ...matchesOf(scene.view.text, SAINT_AND_FIRST).flatMap(({ 0: text, index, groups }): Candidate[] => {
    const at = scene.view.tokenAt(index + text.indexOf(groups?.['first'] ?? ''))?.index ?? -1;
    const { first, institution, word } = senseAt(scene, at);
    return first && !institution && !word
      ? [wordsOf(scene, index, index + text.length, 'nom et prénom, en capitales')]
      : [];
  }),
];

/** One word at least may be a surname, and none is a service's or a duty's, a lot's or an annex's. */
function named(scene: Scene, start: number, end: number, reason: string): readonly Candidate[] {
  const found = wordsOf(scene, start, end, reason);
  let could = false;
  for (let i = found.from; i < found.to; i += 1) {
    const { surname, first, unknown, institution, role, acronym, particle, functional, civility } = senseAt(
      scene,
      i,
    );
    if (scene.tokens[i]?.shape === 'initial') continue;
    if (civility || ((institution || role || acronym || (functional && !particle)) && !surname)) return [];
    const particled = i > found.from && senseAt(scene, i - 1).particle;
    could ||= (surname || first || unknown || particled) && !particle;
  }
  return could ? [found] : [];
}

function wordsOf(scene: Scene, start: number, end: number, reason: string): Candidate {
  const from = scene.view.tokenAt(start)?.index ?? 0;
  let to = from;
  while ((scene.tokens[to]?.start ?? Infinity) < end) to += 1;
  return candidate(from, to, reason, 0.7);
}
