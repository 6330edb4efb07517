/**
 * All the first names of somebody, cut by commas as civil registers write them, before the surname in capitals: "Monsieur Tanguy, Loïs
 * ROUANET", "Mme Marie, Louise, Anne DUPUY-LERAT". It must not take a list of people.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { isCivility } from './is-civility';
import { senseAt, type Scene } from './scene';

const MOST_NAMES = 6;

export const findListedFirstNames: PeopleDetector = (scene) =>
  scene.tokens.flatMap(({ index }): Candidate[] => {
    if (!isCivility(scene, index)) return [];
    const to = endOf(scene, index + 1);
    return to === undefined ? [] : [candidate(index + 1, to, 'prénoms et nom d’état civil', 0.9)];
  });

/** Past the surname that first names cut by commas lead to. */
function endOf(scene: Scene, start: number): number | undefined {
  const { tokens } = scene;
  let commas = 0;
  let at = start;
  for (let names = 0; names < MOST_NAMES; names += 1) {
    const token = tokens[at];
    if (token?.shape !== 'capitalised' || token.opensLine || !senseAt(scene, at).first) return undefined;
    at += 1;
    while (tokens[at]?.gap === '-' && tokens[at]?.shape === 'capitalised') at += 1;
    const next = tokens[at];
    if (next === undefined || next.opensLine) return undefined;
    if (next.gap === ', ') commas += 1;
    else if (next.gap !== ' ') return undefined;
    if (next.shape === 'capitals' && next.gap === ' ') break;
  }
  if (commas === 0 || tokens[at]?.shape !== 'capitals') return undefined;
  while (
    tokens[at] !== undefined &&
    !tokens[at]?.opensLine &&
    tokens[at]?.shape === 'capitals' &&
    /^(?: |-|')$/u.test(tokens[at]?.gap ?? '')
  )
    at += 1;
  return at;
}
