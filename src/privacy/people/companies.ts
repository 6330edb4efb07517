/**
 * Companies that bear somebody's name: "SARL Dupont et Fils", "SELARL de Froment-Lacaze", "boulangerie Poirier". The name is
 * hidden, what it does is not. A brand, a common word, a town are left in clear.
 */
import { COMPANIES, COMPANY_TAILS } from '../words/place-words';
import { candidate, type Candidate } from './candidate';
import { isPart } from './name-part';
import { readName } from './read-name';
import { isBrandWord, senseAt, isKnownTown, type Scene } from './scene';

/** Studies, real-estate companies, sole traders: what follows is a person's name unless it is a common word. */
const BEARS_A_NAME =
  /^(?:sci|scp|selarl|selas|selasu|scm|etude|etudes|cabinet|cabinets|earl|gaec|eirl|ei|ets|taxi|ambulance|ambulances|garage|boulangerie|boucherie|charcuterie|marbrerie|funebres|notaire|notaires|menuiserie|plomberie)$/u;

export function findInCompanies(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [i, token] of scene.tokens.entries()) {
    // "sa haie" is somebody's.
    if (COMPANIES.has(token.folded) && token.text !== 'sa') found.push(...afterKind(scene, i));
    if (COMPANY_TAILS.has(token.folded) && token.shape !== 'lower') found.push(...beforeTail(scene, i));
  }
  return found;
}

function afterKind(scene: Scene, i: number): readonly Candidate[] {
  let start = i + 1;
  if (
    /^(?:individuelle|familiale|agricole|unipersonnelle|notariale|d|de)$/u.test(
      scene.tokens[start]?.folded ?? '',
    ) &&
    scene.tokens[start]?.gap === ' ' &&
    scene.tokens[start]?.shape === 'lower'
  ) {
    start += 1;
  }
  const kind = scene.tokens[i];
  const next = scene.tokens[start];
  if (
    kind === undefined ||
    next === undefined ||
    next.opensLine ||
    !/^(?: |'| « ?| "|, | : )$/u.test(next.gap)
  )
    return [];
  const mixed = scene.caseOf(next) === 'mixed';
  if (mixed && next.shape === 'lower' && !senseAt(scene, start).particle) return [];
  if (isBrandWord(scene, start) || (isKnownTown(scene, start) && !senseAt(scene, start).surname)) return [];
  if (!isPart(scene, start, { first: true, liberal: true }) && !senseAt(scene, start).particle) return [];
  const to = readName(scene, start, { liberal: true });
  return nameOf(scene, start, to, kind.text, BEARS_A_NAME.test(kind.folded));
}

/** The leading words of a company's name that name somebody. */
function nameOf(scene: Scene, from: number, to: number, kind: string, bears: boolean): readonly Candidate[] {
  let end = from;
  let known = false;
  for (let i = from; i < to; i += 1) {
    const sense = senseAt(scene, i);
    const joined = i > from && scene.tokens[i]?.gap === '-';
    const part =
      sense.first ||
      (sense.surname && !sense.institution) ||
      (sense.unknown && bears) ||
      sense.particle ||
      joined;
    if (!part || (COMPANY_TAILS.has(scene.tokens[i]?.folded ?? '') && i > from)) break;
    known ||= sense.first || sense.surname || (sense.unknown && bears);
    if (!sense.particle) end = i + 1;
  }
  if (end === from || !known) return [];
  const plain = Array.from({ length: end - from }, (_, i) => senseAt(scene, from + i)).every(
    ({ word, particle }) => word || particle,
  );
  return [candidate(from, end, `dans la raison sociale, après «\u00A0${kind}\u00A0»`, plain ? 0.55 : 0.8)];
}

/** "Dupont et Fils", "Thévenet Frères", "Lacroix Menuiserie" */
function beforeTail(scene: Scene, i: number): readonly Candidate[] {
  const tail = scene.tokens[i];
  if (tail === undefined || tail.opensLine || !/^(?: | & )$/u.test(tail.gap)) return [];
  let last = i - 1;
  if (scene.tokens[last]?.folded === 'et' && scene.tokens[last]?.gap === ' ') last -= 1;
  let from = last + 1;
  while (from > 0) {
    const token = scene.tokens[from - 1];
    const sense = senseAt(scene, from - 1);
    if (
      token === undefined ||
      token.line !== tail.line ||
      token.shape === 'lower' ||
      sense.functional ||
      sense.institution ||
      sense.civility
    )
      break;
    if (!(sense.first || sense.surname || sense.unknown) || isBrandWord(scene, from - 1) || sense.acronym)
      break;
    from -= 1;
    if (!/^(?: |-)$/u.test(token.gap)) break;
  }
  return from > last ? [] : [candidate(from, last + 1, 'dans une raison sociale', 0.7)];
}
