/**
 * Words left in clear that are a letter or two away from a masked name, in any case: "roussel" and "rousselle", "Goncalvez" and
 * "gonsalves". It must not ask about words of the language.
 */
import type { Finding } from '../detector';
import { isKnownTown, senseAt, type Scene } from '../people/scene';
import { editDistance } from '../text/edit-distance';

const SHORTEST = 5;
/** From this length on two letters may differ. */
const LONG = 8;
const RISK = 0.43;

/** @param covered one byte a word that is hidden; @param named those that are people's */
export function riskyNearNames(scene: Scene, covered: Uint8Array, named: Uint8Array): readonly Finding[] {
  const isPlain = (index: number) => {
    const { word, institution, functional, acronym } = senseAt(scene, index);
    return word || institution || functional || acronym || isKnownTown(scene, index);
  };
  const doubtful = scene.tokens.filter(
    ({ index, text }) => covered[index] !== 1 && text.length >= SHORTEST && !isPlain(index),
  );
  if (doubtful.length === 0) return [];
  const names = new Set(
    scene.tokens
      .filter(({ index, text }) => named[index] === 1 && text.length >= SHORTEST && !isPlain(index))
      .map(({ folded }) => folded),
  );
  return doubtful.flatMap(({ folded, start, end }): Finding[] => {
    const most = folded.length < LONG ? 1 : 2;
    const near = [...names].some((name) => name !== folded && editDistance(name, folded, most) <= most);
    return near
      ? [{ type: 'PERSON', start, end, reason: 'ressemble à un nom masqué', confidence: RISK }]
      : [];
  });
}
