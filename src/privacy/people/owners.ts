/**
 * Whose a thing is: "le jardin de Lison Berger", "l'accord des Goikoetxea", "Pass Culture de Nolwenn Corre" name somebody where "le jardin
 * Lecoq" names a thing. And the words of things that are surnames: "CLOS Ambre", "Chapelle-Oliveira".
 */
import { senseAt, type Scene } from './scene';

/** Places and lines that somebody may hold. */
export const HELD = new Set(
  'ligne lignes jardin jardins caveau carre villa bois parking porte portes clos etang domaine berge fontaine place places accord accords rapport enquete test vaccin projet programme plan methode maladie album livre roman film piece chanson spectacle telephone tablette ordinateur voiture vehicule camion camionnette moto scooter velo trottinette chien chienne chat cheval'.split(
    ' ',
  ),
);
/** Two words that can be a first name and a surname, or a first name alone that is nothing else. */
export function isSomebody(scene: Scene, index: number): boolean {
  const sense = senseAt(scene, index);
  const next = scene.tokens[index + 1];
  const kind = scene.phrases[index]?.kind;
  // "l'accord de Mai Lee Yang"
  const after = senseAt(scene, index + 1);
  const goesOn =
    next?.gap === ' ' && next.shape === 'capitalised' && !next.opensLine && after.first && !after.word;
  if (sense.first && !sense.functional && goesOn) return true;
  if (sense.word || kind === 'town' || kind === 'historic' || kind === 'brand') return false;
  const follows = next !== undefined && !next.opensLine && /^(?: |-|')$/u.test(next.gap);
  const named = follows && next.gap === ' ' && next.shape === 'capitalised';
  if (named) return (sense.first || sense.unknown) && !senseAt(scene, index + 1).institution;
  return sense.first && kind === undefined && (!follows || next.shape === 'lower');
}

/** "la maison Kermarrec": a single surname that is nothing else and no great figure's is a firm's, or a family's. */
export function isFirm(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  const { surname, unknown, word, institution } = senseAt(scene, index);
  const goesOn =
    next !== undefined && !next.opensLine && /^(?: |-)$/u.test(next.gap) && next.shape !== 'lower';
  return (
    token?.shape === 'capitalised' &&
    token.gap === ' ' &&
    !goesOn &&
    (surname || unknown) &&
    !word &&
    !institution &&
    scene.phrases[index] === undefined
  );
}

/** What somebody owns: after its name, "de" leads to them. */
export const OWNED = new Set(
  'pass carte cartes voiture vehicule camion camionnette fourgon tracteur moto scooter velo trottinette telephone ordinateur tablette chien chienne chat cheval jument application compte'.split(
    ' ',
  ),
);

/** "Pass Culture de Nolwenn Corre": the name ends before its owner's. */
export function endBeforeOwner(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at += 1) {
    const owner = senseAt(scene, at + 1);
    if (/^(?:de|d)$/u.test(scene.tokens[at]?.folded ?? '') && owner.first && !owner.institution) return at;
    // "pass Navigo MARCHAND Océane"
    if (scene.tokens[at]?.shape === 'capitals' && isSurnameThenFirst(scene, at)) return at;
  }
  return to;
}

/** "CLOS Ambre", "SAINT-GILLES Ambre": in a line with capitals, a surname before its first name. */
export function isSurnameInCapitals(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  let last = index;
  while (scene.tokens[last + 1]?.gap === '-' && scene.tokens[last + 1]?.shape === 'capitals') last += 1;
  const next = scene.tokens[last + 1];
  const { first, functional } = senseAt(scene, last + 1);
  if (token === undefined || scene.caseOf(token) !== 'mixed' || STREETS.test(token.folded)) return false;
  return next?.gap === ' ' && next.shape === 'capitalised' && !next.opensLine && first && !functional;
}
const STREETS =
  /^(?:rue|avenue|boulevard|impasse|allee|route|quai|av|bd|collège|ecole|lycee|college|stade|gymnase)$/u;

/** "HAMELIN Carole", "LE GALL Loïc", "Prigent Loïc": a surname, then a first name that is nothing else; in a line with capitals. */
export function isSurnameThenFirst(scene: Scene, index: number): boolean {
  const { tokens } = scene;
  const token = tokens[index];
  if (token === undefined || scene.caseOf(token) !== 'mixed' || token.shape === 'lower') return false;
  if (scene.phrases[index]?.kind === 'brand') return false;
  let last = index;
  while (/^[ '-]$/u.test(tokens[last + 1]?.gap ?? '') && tokens[last + 1]?.shape === 'capitals') last += 1;
  const given = tokens[last + 1];
  if (given?.gap !== ' ' || given.opensLine || given.shape !== 'capitalised') return false;
  const { first, word, institution } = senseAt(scene, last + 1);
  if (!first || institution) return false;
  const { surname, unknown, acronym, word: common } = senseAt(scene, last);
  // A word of the language, in capitals, needs a first name that is none.
  if (tokens[last]?.shape === 'capitals') return !acronym && (surname || unknown || !word);
  return last === index && !word && (surname || unknown) && !common && scene.phrases[index] === undefined;
}

/** "Chapelle-Oliveira": a hyphen joins a surname that is nothing else; a building's name stands apart. */
export function isCompoundSurname(scene: Scene, index: number): boolean {
  const { surname, word, institution } = senseAt(scene, index + 1);
  const joined = scene.tokens[index + 1]?.gap === '-' && scene.tokens[index + 1]?.shape !== 'lower';
  return joined && surname && !word && !institution && scene.phrases[index] === undefined;
}

/** "des Goikoetxea": the plural article before a name that has no plural. */
export function isFamily(scene: Scene, index: number): boolean {
  const { surname, unknown, word, institution } = senseAt(scene, index);
  const next = scene.tokens[index + 1];
  const alone =
    next === undefined || next.opensLine || next.shape === 'lower' || !/^(?: |-|')$/u.test(next.gap);
  const plain = (surname || unknown) && !word && !institution && scene.phrases[index] === undefined;
  return plain && alone && scene.tokens[index - 1]?.text === 'des' && scene.tokens[index]?.gap === ' ';
}

/** A first name stands before, perhaps with particles between. */
export function isInName(scene: Scene, index: number): boolean {
  let at = index;
  while (at > 0 && senseAt(scene, at - 1).particle && !scene.tokens[at]?.opensLine) at -= 1;
  const before = senseAt(scene, at - 1);
  const joined = !scene.tokens[at]?.opensLine && /^(?: |-|\. )$/u.test(scene.tokens[at]?.gap ?? '');
  return joined && ((before.first && !before.functional) || scene.tokens[at - 1]?.shape === 'initial');
}
