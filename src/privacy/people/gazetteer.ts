/**
 * Names that nothing announces, known by the lexicons or by being unknown: "Soizic présente le plan", "CAMARA Mariama",
 * "josiane martin". In a text with capitals, a capital that is no known word is hidden: deny by default. It must not take the
 * names of places and institutions, which `protected` marked.
 */
import { BEFORE_SOMEBODY } from '../words/people-words';
import { candidate, type Candidate } from './candidate';
import { isCivility } from './is-civility';
import { isPart } from './name-part';
import { wholeBegun } from './names-begun';
import { readName } from './read-name';
import { senseAt, type Scene } from './scene';
import { judgeLower } from './names-by-case';
import { evidence } from './lexicon-evidence';
import { judgeSingle, lastWord } from './single-names';

/** @param protectedWords one byte a word, from `protectWords`. */
export function findByLexicon(scene: Scene, protectedWords: Uint8Array): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < scene.tokens.length) {
    const to = startsName(scene, protectedWords, at)
      ? clip(protectedWords, at, readName(scene, at, { liberal: false }))
      : at;
    if (to <= at) {
      at += 1;
      continue;
    }
    const judged = judge(scene, at, to);
    if (judged !== undefined) found.push(wholeBegun(scene, judged));
    at = to;
  }
  return found;
}

function startsName(scene: Scene, protectedWords: Uint8Array, index: number): boolean {
  if (protectedWords[index] === 1) return false;
  const token = scene.tokens[index];
  // "M. Roux" is the civility's; "1ER", "3BIS" are numbers.
  if (token === undefined || isCivility(scene, index) || /\d$/.test(token.gap)) return false;
  if (isPart(scene, index, { first: true, liberal: false })) return true;
  // "Le Goff", "EL AMRANI", "Da Silva": a capital particle before a capital.
  return (
    senseAt(scene, index).particle &&
    token.shape !== 'lower' &&
    readName(scene, index, { liberal: false }) > index + 1
  );
}

/** A name stops where a protected word begins. */
function clip(protectedWords: Uint8Array, from: number, to: number): number {
  const stop = protectedWords.subarray(from, to).indexOf(1);
  return stop === -1 ? to : from + stop;
}

function judge(scene: Scene, from: number, to: number): Candidate | undefined {
  const token = scene.tokens[from];
  if (token === undefined) return undefined;
  switch (scene.caseOf(token)) {
    case 'lower':
      return judgeLower(scene, from, to);
    case 'upper':
      return judgeUpper(scene, from, to);
    case 'mixed':
      return judgeMixed(scene, from, to);
  }
}

/** "O. Le Bras", "S. La Rosa": inside a sentence only a name has an article with a capital. */
function isInitialAndParticle(scene: Scene, from: number, to: number): boolean {
  const initial = scene.tokens[from];
  const article = scene.tokens[from + 1];
  const word = scene.tokens[from + 2];
  if (initial?.shape !== 'initial' || initial.opensLine || to - from !== 3) return false;
  const named =
    article?.shape === 'capitalised' &&
    article.gap === '. ' &&
    word?.shape === 'capitalised' &&
    word.gap === ' ' &&
    senseAt(scene, from + 1).particle;
  // "A. Le Contexte du projet": a heading.
  const title =
    /^(?:de|du|des|d)$/u.test(scene.tokens[to]?.folded ?? '') && scene.tokens[to]?.opensLine !== true;
  return named && !title && !LETTERED.test(scene.tokens[from - 1]?.folded ?? '');
}

/** "L. Satis": not "catégorie C. Poste", not a heading "A. Contexte". */
function isInitialAndWord(scene: Scene, from: number, to: number): boolean {
  const initial = scene.tokens[from];
  const word = scene.tokens[from + 1];
  const sense = senseAt(scene, from + 1);
  if (
    initial?.shape !== 'initial' ||
    /\d/.test(initial.gap) ||
    initial.opensLine ||
    to - from !== 2 ||
    word?.gap !== '. '
  )
    return false;
  // "J.-H. Cimetière": initials that a hyphen joins are a first name's.
  const compound = /\p{Lu}\.-\p{Lu}$/u.test(scene.view.text.slice(Math.max(0, initial.end - 4), initial.end));
  if (word.shape === 'capitalised' && compound && !sense.functional) return true;
  if (word.shape !== 'capitalised' || sense.institution || sense.functional || sense.role) return false;
  return !LETTERED.test(scene.tokens[from - 1]?.folded ?? '');
}

/** A letter after them is theirs. */
const LETTERED =
  /^(?:categorie|zone|batiment|groupe|classe|annexe|lot|plan|type|section|niveau|vitamine|point|option|bloc|titre|echelle|grade|tranche)$/u;

function judgeMixed(scene: Scene, start: number, to: number): Candidate | undefined {
  let from = start;
  while (from < to && isOpeningWord(scene, from, to)) from += 1;
  while (from < to && senseAt(scene, from).particle && scene.tokens[from]?.shape === 'lower') from += 1;
  if (from === to) return undefined;
  const seen = evidence(scene, from, to);
  const strong = seen.first + seen.surname + seen.unknown;
  if (
    seen.initials > 0 &&
    seen.words - seen.initials > 0 &&
    (strong > 0 || seen.weakSurname > 0 || seen.weakFirst > 0)
  ) {
    return candidate(from, to, 'initiale et nom', 0.85);
  }
  if (isInitialAndParticle(scene, from, to)) return candidate(from, to, 'initiale, particule et mot', 0.7);
  if (isInitialAndWord(scene, from, to)) return candidate(from, to, 'initiale et mot', 0.55);
  if (isForeignCompound(scene, from, to)) return candidate(from, to, 'particule et nom', 0.7);
  if (seen.words > 1) {
    // "France Domaine", "Réseaux Est Lorraine": a country beside words.
    if (seen.first === 0 && strong === 0 && seen.weakSurname === 0 && seen.towns > 0) return undefined;
    if (seen.first + seen.weakFirst > 0) return candidate(from, to, 'prénom et nom', strong > 0 ? 0.9 : 0.75);
    if (strong > 0) return candidate(from, to, 'nom propre', 0.75);
    if (seen.weakSurname > 1 && !scene.tokens[from]?.opensSentence) {
      // "mariée avec Page Boucher": somebody is expected there.
      const before = scene.tokens[from - 1];
      const expected = before?.shape === 'lower' && BEFORE_SOMEBODY.has(before.folded);
      return candidate(from, to, 'peut-être un nom', expected ? 0.6 : 0.4);
    }
    return undefined;
  }
  return judgeSingle(scene, from, to, seen);
}

/** "Van der Pont", "El Jardi", "Ould Salle": after a particle of another language the last word is a name's. */
function isForeignCompound(scene: Scene, from: number, to: number): boolean {
  const opener = scene.tokens[from];
  const last = scene.tokens[to - 1];
  return (
    to - from > 1 &&
    opener?.shape === 'capitalised' &&
    /^(?:van|von|el|ben|bint|ibn|ould|ait|mac|mc|abou|bou|dos)$/u.test(opener.folded) &&
    last?.shape !== 'lower' &&
    !senseAt(scene, to - 1).acronym
  );
}

/** The first word of a sentence that is only a word: "Contact Sophie", "Bonjour Régis". */
function isOpeningWord(scene: Scene, index: number, to: number): boolean {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token === undefined || index + 1 >= to || sense.first || token.shape === 'initial') return false;
  if (sense.institution || sense.role || sense.verb) return !sense.surname || token.opensSentence;
  if (!token.opensSentence || token.shape === 'capitals') return false;
  return sense.word && !sense.surname;
}

function judgeUpper(scene: Scene, from: number, to: number): Candidate | undefined {
  const seen = evidence(scene, from, to);
  const strong = seen.first + seen.surname + seen.unknown;
  if (seen.words > 1) {
    if (seen.first > 0 || (seen.weakFirst > 0 && (strong > 0 || seen.weakSurname > 0))) {
      return candidate(from, to, 'prénom et nom en capitales', 0.85);
    }
    if (seen.surname + seen.unknown > 0) return candidate(from, to, 'mots inconnus en capitales', 0.6);
    return undefined;
  }
  const index = lastWord(scene, from, to);
  const token = scene.tokens[index];
  if (token === undefined || senseAt(scene, index).acronym || token.shape === 'initial') return undefined;
  if (seen.first > 0) return candidate(from, to, 'prénom connu', 0.8);
  if (seen.surname > 0) return candidate(from, to, 'nom de famille connu', 0.7);
  return seen.unknown > 0 && token.text.length > 4
    ? candidate(from, to, 'mot inconnu en capitales', 0.55)
    : undefined;
}
