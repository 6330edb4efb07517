/**
 * Names after a civility: "M. Marchand", "Mmes Kervella, Bozec et Le Roy", "monsieur hervé lambert". Not "Madame la Préfète".
 */
import type { Gender } from '../span';
import { CIVILITIES, PLURAL_CIVILITIES, VOCATIVE } from '../words/people-words';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { readNameList } from './name-list';
import { isCivility, isTitleAsName } from './is-civility';
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
    const read = readName(scene, start, { liberal: true, civil: true });
    const alone = read === start && (isNameAlone(scene, i, start) || isAfterShort(scene, i, start));
    const to = alone ? start + 1 : read;
    if (to > start) {
      found.push(candidate(start, to, reasonOf(scene, i), 0.98, gender));
    }
  }
  return found;
};

/** They open a sentence after "Madame, Monsieur": no surname. */
const OPENS_SENTENCE =
  /^(?:je|tu|il|elle|on|nous|vous|ils|elles|le|la|les|l|un|une|ce|cet|cette|ces|j|c|d|s|n|m|t|qu|mon|ma|mes|votre|notre|merci|suite)$/u;
const PRONOUN = /^(?:je|j|tu|il|elle|on|nous|vous|ils|elles|l|c)$/u;

/** "M. Lê regrette", "Mme Sans a plus de 65 ans": a word of the sentence is a surname, when nothing else can follow. */
function isNameAlone(scene: Scene, civility: number, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  if (index !== civility + 1 || token === undefined || scene.caseOf(token) !== 'mixed') return false;
  if (
    !/^(?:capitalised|capitals)$/u.test(token.shape) ||
    token.text.length < 2 ||
    !senseAt(scene, index).functional
  )
    return false;
  const written = token.text.toLowerCase();
  const accented = written !== token.folded && /^(?:le|la|les|du|des|de)$/u.test(token.folded);
  if (OPENS_SENTENCE.test(token.folded) && !accented) return false;
  if (/\p{Ll}{3}/u.test(scene.tokens[civility]?.text.slice(3) ?? '') && !accented) return false;
  if (next === undefined || next.opensLine || /^[,;:.)( –|/»]{1,3}$/u.test(next.gap.replace(/^ $/u, '')))
    return true;
  return next.gap === ' ' && next.shape === 'lower' && !PRONOUN.test(next.folded);
}

const GOES_ON =
  /^(?:de|du|des|d|general|generale|municipal|municipale|adjoint|adjointe|delegue|deleguee|chef|territorial)$/u;

/** "M. Clos fait remarquer": after a civility cut short a capital is a surname, whatever the word means; not "Mme Chef de projet". */
function isAfterShort(scene: Scene, civility: number, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  if (index !== civility + 1 || token?.shape !== 'capitalised' || scene.caseOf(token) !== 'mixed')
    return false;
  if (!/^(?:m|mr|mme|mlle)$/u.test(scene.tokens[civility]?.folded ?? '') || token.text.length < 3)
    return false;
  const { functional, civility: other } = senseAt(scene, index);
  if (functional || other || VOCATIVE.test(token.folded)) return false;
  return next === undefined || next.opensLine || next.gap !== ' ' || !GOES_ON.test(next.folded);
}

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
    // "Monsieur  Jardin": spaces that nobody meant; a column's are more.
    if (token === undefined || token.opensLine || !/^(?:\.? {0,2}|,? {1,2})$/u.test(token.gap))
      return undefined;
    if (token.gap.startsWith(',') && !isCivility(scene, at)) return undefined;
    const joint = /^(?:et|ou)$/u.test(token.folded) && isCivility(scene, at + 1);
    if (joint) at += 2;
    else if (isCivility(scene, at) && token.shape !== 'initial' && !isTitleAsName(scene, at)) at += 1;
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
