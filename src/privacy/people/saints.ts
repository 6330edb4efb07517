/**
 * Saints: "Saint-Silvain" is a place, "la Sainte-Anne" a feast, "Saint-Ange, excusé" somebody. It must not read what a building is called.
 */
import type { Token } from '../text/tokens';
import { senseAt, type Scene } from './scene';
import { isNameBefore } from './towns';

/** "Saint-Silvain", "la Sainte-Anne": a place or a feast, unless a name stands before or after. */
export function saintAt(
  scene: Scene,
  { index, folded, shape, opensLine }: Token,
): { from: number; to: number } | undefined {
  if (!/^(?:saint|sainte|st|ste)$/u.test(folded) || shape !== 'capitalised') return undefined;
  if (!opensLine && isNameBefore(scene, index)) return undefined;
  let to = index + 1;
  while (
    scene.tokens[to]?.gap === '-' ||
    (to === index + 1 && scene.tokens[to]?.gap === ' ' && scene.tokens[to]?.shape === 'capitalised')
  )
    to += 1;
  const after = senseAt(scene, to);
  const followed =
    scene.tokens[to]?.gap === ' ' && scene.tokens[to]?.shape !== 'lower' && after.first && !after.institution;
  return to === index + 1 || (followed && !after.word) ? undefined : { from: index, to };
}

/** "Saint-Ange excusé, remplacé par": what is said of who sits, and of no place. */
export function isAttendingSaint(scene: Scene, index: number): boolean {
  if (!/^(?:saint|sainte|st|ste)$/u.test(scene.tokens[index]?.folded ?? '')) return false;
  const name = scene.tokens[index + 1];
  const next = scene.tokens[index + 2];
  const kind = scene.phrases[index]?.kind;
  if (name?.gap !== '-' || next === undefined || next.opensLine || (kind !== undefined && kind !== 'village'))
    return false;
  return (
    /^,? ?\(?$/u.test(next.gap) &&
    /^(?:excusee?|absente?|presente?|remplace|remplacee|demissionnaire|suppleante?|titulaire|propose|demande|repond|confirme|signale)$/u.test(
      next.folded,
    )
  );
}
