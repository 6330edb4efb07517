/**
 * What belongs to a name beside the words that it was found by: what a hyphen joins, the particle before, the surname or the first name before.
 * It must not find names.
 */
import type { Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

/** Particles that are no word of a French sentence. */
const ALWAYS_PARTICLE =
  /^(?:da|das|do|dos|del|della|di|el|ben|bint|binti|bent|mint|ibn|ould|ait|van|von|der|den|mac|mc|abou|abu|bou|ter)$/u;

/** "Si-Ali", "Mbappé-Kouassi": what a hyphen joins is one name, whichever part was found. */
export function wholeCompound(scene: Scene, found: Candidate): Candidate {
  let { from, to } = found;
  while (
    from > 0 &&
    scene.tokens[from]?.gap === '-' &&
    !scene.tokens[from]?.opensLine &&
    scene.tokens[from - 1]?.shape !== 'lower'
  )
    from -= 1;
  // "da silva", "el hadi": found by its last word.
  while (
    from > 0 &&
    ALWAYS_PARTICLE.test(scene.tokens[from - 1]?.folded ?? '') &&
    /^(?: |')$/u.test(scene.tokens[from]?.gap ?? '') &&
    !scene.tokens[from]?.opensLine
  )
    from -= 1;
  // "Marchal tiret Vidot": the hyphen is said.
  if (isSaidHyphen(scene, from - 1)) from -= 2;
  if (isSaidHyphen(scene, to)) to += 2;
  for (;;) {
    if (isElided(scene, to)) to += 2;
    else if (goesOn(scene, to) || isJoinedByApostrophe(scene, to)) to += 1;
    else break;
  }
  // "VU Quang Huy": the surname in capitals before the first names, were it a word of the sentence.
  const before = scene.tokens[from - 1];
  const opener = scene.tokens[from];
  const surname =
    before?.shape === 'capitals' &&
    senseAt(scene, from - 1).surname &&
    opener?.gap === ' ' &&
    !opener.opensLine;
  const alone = to === from + 1 && opener !== undefined && scene.caseOf(opener) === 'upper';
  if (
    surname &&
    (opener.shape === 'capitalised' || (alone && isBareBefore(scene, from - 1))) &&
    senseAt(scene, from).first &&
    !senseAt(scene, from - 1).civility
  )
    from -= 1;
  // "Toussaint Grandemange", "Noël Trabucchi": a feast before a surname is a first name.
  const given = scene.tokens[from - 1];
  const { first, functional, civility } = senseAt(scene, from - 1);
  if (
    first &&
    !(functional || civility) &&
    !isLedByArticle(scene, from - 1) &&
    given?.shape === 'capitalised' &&
    scene.tokens[from]?.gap === ' ' &&
    !scene.tokens[from]?.opensLine &&
    scene.tokens[from]?.shape !== 'lower' &&
    isSurname(scene, from)
  )
    from -= 1;
  return from === found.from && to === found.to ? found : { ...found, from, to };
}

/** "Mbappé-Kouassi", and "mbappé-kouassi" typed without its capitals; not "lui-même". */
function goesOn(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token?.gap !== '-' || token.opensLine) return false;
  const { functional } = senseAt(scene, index);
  return token.shape !== 'lower' || (scene.tokens[index - 1]?.shape === 'lower' && !functional);
}

/** "baumann-n'diaye": a letter that an apostrophe cuts inside a compound, and what follows it. */
function isElided({ tokens }: Scene, index: number): boolean {
  const letter = tokens[index];
  return (
    letter?.gap === '-' && !letter.opensLine && letter.text.length === 1 && tokens[index + 1]?.gap === "'"
  );
}

/** "Prud'homme", "Prud'hon"; not "d'Aubert", "Quelqu'un", nor "Val' a": what is elided is short, or ends in "qu". */
function isJoinedByApostrophe({ tokens }: Scene, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    token?.gap === "'" &&
    before !== undefined &&
    before.text.length > 2 &&
    !/(?:qu|aujourd)$/u.test(before.folded)
  );
}

/** A word for the hyphen, between two names on a line. */
function isSaidHyphen({ tokens }: Scene, index: number): boolean {
  const sides = [tokens[index - 1], tokens[index + 1]];
  return (
    tokens[index]?.folded === 'tiret' &&
    [tokens[index], tokens[index + 1]].every((one) => one?.gap === ' ' && !one.opensLine) &&
    sides.every((one) => one?.shape === 'capitalised' || one?.shape === 'capitals')
  );
}

const isSurname = (scene: Scene, index: number): boolean => {
  const { first, surname, unknown, word, institution } = senseAt(scene, index);
  return !first && !word && !institution && (surname || unknown);
};

/** "ACCUEILLIS PAR BOUCHER PAULE": a trade that no article leads to, in a line all in capitals. */
const isBareBefore = (scene: Scene, index: number): boolean => {
  const { functional, acronym } = senseAt(scene, index);
  return !functional && !acronym && !isLedByArticle(scene, index);
};

const isLedByArticle = ({ tokens }: Scene, index: number): boolean => {
  const token = tokens[index];
  return (
    token?.opensLine === false &&
    token.gap === ' ' &&
    /^(?:le|la|les|l|un|une|du|des|au|aux|notre|votre|son|sa)$/u.test(tokens[index - 1]?.folded ?? '')
  );
};
