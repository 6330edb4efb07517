/**
 * Words that end a name because they say a duty, an institution or a street ("Roux Directrice", "JOLY RUE DES PONTS"), unless they
 * are the name ("Jean-Claude Receveur").
 */
import { senseAt, type Scene } from './scene';

/** "Directrice", "Maire de Brest", "Service": a duty or an institution after the name, unless it is the name. */
export function isDuty(scene: Scene, index: number, first: boolean, liberal: boolean): boolean {
  const sense = senseAt(scene, index);
  if (!sense.institution && !sense.role) return false;
  // "Benjamin" is also a youngest child.
  if (sense.first && sense.role && !sense.institution) return false;
  if (!sense.surname && !sense.first)
    return !closesName(scene, index, first) && !(sense.role && !first && isAfterFirst(scene, index));
  const next = scene.tokens[index + 1];
  const ofSomething =
    next !== undefined &&
    !next.opensLine &&
    /^(?:de|du|des|d|a|au|aux|de la|general|generale|delegue|deleguee|municipal|municipale|adjoint|adjointe|communal|communale|territorial|territoriale)$/u.test(
      next.folded,
    ) &&
    next.shape === 'lower' &&
    next.text !== 'a' &&
    next.gap === ' ' &&
    // "mariée avec Jordan Boucher à la mairie"
    !(/^(?:a|au|aux)$/u.test(next.folded) && !first && isAfterFirst(scene, index));
  if (ofSomething) return true;
  return first && !liberal;
}

/** A first name, or a word that we do not know: the duty or the institution after it may be its surname. */
function isNameBefore(scene: Scene, index: number): boolean {
  const sense = senseAt(scene, index);
  return (sense.first || sense.unknown) && !sense.functional;
}

/** "Jean-Claude Receveur avant": a duty would stand after a comma. */
function isAfterFirst(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  const before = senseAt(scene, index - 1);
  const goesOn =
    next !== undefined &&
    !next.opensLine &&
    /^(?:de|du|des|d|general|generale|adjoint|adjointe|municipal|municipale)$/u.test(next.folded);
  return token?.shape === 'capitalised' && token.gap === ' ' && before.first && !before.functional && !goesOn;
}

/** "Madame Jacques General": an institution's word after a first name, at the end of what can be a name. */
function closesName(scene: Scene, index: number, first: boolean): boolean {
  if (first || senseAt(scene, index).acronym) return false;
  const earlier = scene.tokens[index - 1];
  const next = scene.tokens[index + 1];
  const following = scene.view.text.slice(scene.tokens[index]?.end, (scene.tokens[index]?.end ?? 0) + 2);
  if (!isNameBefore(scene, index - 1) || earlier?.shape === 'lower' || scene.tokens[index]?.gap !== ' ')
    return false;
  return next === undefined || next.opensLine || /^[.,;)]/u.test(following);
}

/** "RUE DES PONTS": a way, in capitals, with the particle of its name. */
export function opensStreet(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  return (
    /^(?:rue|avenue|boulevard|chemin|impasse|allee|route|quai|place|lotissement|residence|cite|ruelle|square)$/u.test(
      scene.tokens[index]?.folded ?? '',
    ) &&
    next?.gap === ' ' &&
    senseAt(scene, index + 1).particle
  );
}
