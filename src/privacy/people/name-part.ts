/**
 * Whether a word may be part of a name where it stands, in a line with capitals, all in capitals or without. What follows it is the
 * caller's question.
 */
import { GREETINGS, VOCATIVE } from '../words/people-words';
import type { Token } from '../text/tokens';
import { isDuty, opensStreet } from './duty';
import { isHastyName, isTitleAsName } from './is-civility';
import { isKnownTown, senseAt, type Scene, type Sense } from './scene';

/** Words joined so are one name. */
const JOINED = /^(?: |-|'|\. ?|\.-|- )$/;
/** The next field of a form that has no colons: "NOM KOUADIO Prénom Maëlys Sexe F". */
const FIELD =
  /^(?:prenoms?|sexe|noms?|profession|nationalite|adresse|telephone|tel|qualite|fonction|courriel|signature|siren|siret|rib)$/u;
/** Somebody's age right after: what stands before is their name. */
const AGED = /^,? \(?\d{1,3} ans/u;
export interface ReadOptions {
  /** A word of the language may be part of the name: something announced it. */
  readonly liberal: boolean;
  /** A civility stands right before: the next word is the name, were it a trade or an institution. */
  readonly civil?: boolean;
}

/** Whether a word goes on the name of the word before. */
export function follows(token: Token, previous: Token | undefined): boolean {
  if (token.opensLine || previous === undefined) return false;
  if (token.gap === '. ' || token.gap === '.' || token.gap === '.-') {
    return (
      previous.shape === 'initial' ||
      (previous.text.length <= 3 && previous.shape === 'capitalised' && token.gap !== '. ')
    );
  }
  return JOINED.test(token.gap);
}

/** Whether this word may be one of the name's. */
export function isPart(
  scene: Scene,
  index: number,
  { first, liberal, civil = false }: ReadOptions & { readonly first: boolean },
): boolean {
  const token = scene.tokens[index];
  if (token === undefined) return false;
  const sense = senseAt(scene, index);
  const hyphenated = token.gap === '-' && !first;
  // "Le Floc'h"
  if (token.gap === "'" && !first && token.text.length <= 2) return true;
  // "Monsieur Prud'homme", "Mme Sant'Anna"
  const cut = scene.tokens[index - 1];
  if (
    token.gap === "'" &&
    !first &&
    liberal &&
    (cut?.text.length ?? 0) > 2 &&
    !/qu$/u.test(cut?.folded ?? '')
  )
    return true;
  if (opensCompound(scene, index, { first, liberal }) || isTitleAsName(scene, index)) return true;
  const bears = sense.surname || sense.first || (sense.role && !VOCATIVE.test(token.folded));
  const announced = civil && first && bears && !sense.functional && !sense.civility;
  if (announced && (token.shape !== 'lower' || scene.caseOf(token) === 'lower')) return true;
  if (civil && first && isTypedInHaste(scene, index)) return true;
  switch (scene.caseOf(token)) {
    case 'lower':
      return isLowerPart(scene, index, first, liberal);
    case 'upper':
      return isUpperPart(scene, index, first, liberal, civil);
    case 'mixed':
  }
  const previous = first ? undefined : scene.tokens[index - 1];
  if (token.shape === 'lower') {
    // "ANACLET philippe", "Jean-françois"
    if (previous?.shape === 'capitals' && sense.first && !sense.word && token.gap === ' ') return true;
    return hyphenated && !sense.functional;
  }
  // "Joao FRANCAIS": after a first name, capitals are the surname whatever they mean.
  const afterFirst = previous !== undefined && senseAt(scene, index - 1).first && previous.shape !== 'lower';
  const opensParticle =
    sense.particle &&
    follows(scene.tokens[index + 1] ?? token, token) &&
    scene.tokens[index + 1]?.shape !== 'lower';
  if (
    afterFirst &&
    token.shape === 'capitals' &&
    !opensParticle &&
    !sense.civility &&
    !(sense.acronym && !sense.surname)
  )
    return true;
  if (hyphenated) return !sense.civility || token.shape === 'capitals';
  if (FIELD.test(token.folded) && !(civil && first)) return false;
  if (sense.civility && !(token.shape === 'initial' || (token.shape === 'capitals' && !first))) return false;
  if (token.shape === 'initial') return true;
  if (isCapitalOfName(scene, index, first)) return true;
  if (sense.functional && !(token.shape === 'capitals' && (sense.surname || !first))) {
    // "Lucette Bonjour (88 ans)"
    if (GREETINGS.has(token.folded))
      return !first && AGED.test(scene.view.text.slice(token.end, token.end + 10));
    // "Bah", "Quand", "Le": a particle is read with what follows; a known surname only when announced.
    return liberal && sense.surname && !sense.particle;
  }
  if (token.shape === 'capitals' && sense.functional && sense.particle) return false;
  if (isDuty(scene, index, first, liberal)) return false;
  if (sense.acronym && token.shape === 'capitals' && !liberal && !sense.surname && !sense.first) return false;
  if (first && !civil && isLettersApart(token, sense)) return false;
  return true;
}

/** "sa tante, CNI n° 12", "2 enfants – RFR 17 640": letters that a sign parts from who is spoken of. */
const isLettersApart = (token: Token, { acronym, unknown, surname, first }: Sense): boolean =>
  token.shape === 'capitals' &&
  /^(?:, | [–-] |; | ; )$/u.test(token.gap) &&
  !(surname || first) &&
  (acronym || (unknown && /^[B-DF-HJ-NP-TV-XZ]{2,5}$/u.test(token.text)));

/** "Mme Ginette Ah-Fat", "M. Si-Ali": a word that holds sentences together, with the capital and the hyphen of a name. */
function opensCompound(
  scene: Scene,
  index: number,
  { first, liberal }: Pick<ReadOptions, 'liberal'> & { readonly first: boolean },
): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  const { functional, particle, civility } = senseAt(scene, index);
  if (token === undefined || next?.gap !== '-' || next.opensLine || token.shape === 'lower') return false;
  if (!(functional || particle) || civility || token.shape === 'initial' || next.shape === 'lower')
    return false;
  if (!first) return token.gap === ' ' && scene.tokens[index - 1]?.shape !== 'lower';
  const { word, surname, first: given, unknown } = senseAt(scene, index + 1);
  return liberal || (token.text.length < 4 && !word && (surname || given || unknown));
}

/** After "Vu": what an act cites. */
const CITED = /^(?:le|la|les|l|que|qu|son|sa|ses|votre|notre|leurs?|une?|ce|cet|cette|ces)$/u;

/** "Robert Celle", "M. Chung Tien": inside a sentence no word that holds it together has a capital, unless it is a name's. */
function isCapitalOfName(scene: Scene, index: number, first: boolean): boolean {
  const token = scene.tokens[index];
  const before = scene.tokens[index - 1];
  if (first || token?.shape !== 'capitalised' || token.gap !== ' ') return false;
  if (before === undefined || before.shape === 'lower' || before.shape === 'initial') return false;
  const { functional, particle, civility, surname } = senseAt(scene, index);
  // "Clémence Vu": of two letters, only a known surname that opens no citation.
  const cites = CITED.test(scene.tokens[index + 1]?.text ?? '');
  if (token.text.length < 3 && (!surname || cites || token.opensSentence)) return false;
  const named = senseAt(scene, index - 1);
  const bears = (named.first || named.surname || named.unknown) && !named.functional && !named.institution;
  return functional && !particle && !civility && !GREETINGS.has(token.folded) && bears;
}

/** "j'en ai parlé à mme lacombe", in a line that has capitals elsewhere. */
function isTypedInHaste(scene: Scene, index: number): boolean {
  const civility = scene.tokens[index - 1];
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token?.shape !== 'lower' || civility === undefined || token.text.length < 3) return false;
  // "Mme lacaze": only a name that is nothing else.
  if (civility.shape !== 'lower')
    return token.text.length > 3 && !sense.institution && !sense.role && isHastyName(scene, index);
  // "mme van damme": the particle is not the name.
  if (sense.particle && scene.tokens[index + 1]?.gap === ' ' && isHastyName(scene, index + 1)) return false;
  if (sense.functional || sense.civility || sense.institution || sense.role || sense.verb) return false;
  const short = /^(?:mme|mlle|mr)$/u.test(civility.folded);
  return short ? true : !sense.word && (sense.surname || sense.unknown);
}

function isUpperPart(scene: Scene, index: number, first: boolean, liberal: boolean, civil: boolean): boolean {
  const sense = senseAt(scene, index);
  const token = scene.tokens[index];
  if (token?.gap === '-' && !first) return !sense.civility;
  // "LA VEUVE JOLY RUE DES PONTS": where she lives.
  if (!first && opensStreet(scene, index)) return false;
  if (sense.civility && token?.shape !== 'initial') return false;
  if (sense.functional && !(liberal && first && sense.surname && !sense.particle)) return false;
  if (sense.first || sense.unknown) return true;
  // "M. RECEVEUR"; "CONTACT : NATHALIE HUAT, SERVICE"
  if (civil && first && !sense.institution) return true;
  const following = scene.view.text.slice(token?.end, (token?.end ?? 0) + 2);
  const closes = /^(?:[.,;:)\n]|$)/u.test(following);
  if (
    !first &&
    closes &&
    senseAt(scene, index - 1).first &&
    !senseAt(scene, index - 1).word &&
    !sense.institution
  )
    return true;
  if (isDuty(scene, index, first, liberal)) return false;
  if (sense.surname) return true;
  return liberal && first && !sense.verb && !sense.acronym && !sense.institution;
}

/** A first name that is nothing else. */
function isOnlyFirst(scene: Scene, index: number): boolean {
  const { first, word, institution } = senseAt(scene, index);
  return first && !word && !institution && !isKnownTown(scene, index);
}

function isLowerPart(scene: Scene, index: number, first: boolean, liberal: boolean): boolean {
  const sense = senseAt(scene, index);
  const token = scene.tokens[index];
  if (token === undefined || sense.functional || sense.civility) return false;
  if (token.gap === '-' && !first) return true;
  if (liberal && first) {
    return (
      (!sense.institution && !sense.role && !sense.verb) ||
      (sense.surname && !isDuty(scene, index, first, liberal))
    );
  }
  // "catherine wattrelos": after a first name a town is a surname.
  if (!first && token.gap === ' ' && isKnownTown(scene, index) && isOnlyFirst(scene, index - 1)) return true;
  if (sense.unknown) return !isKnownTown(scene, index) && (token.text.length > 2 || !first);
  if (sense.verb && sense.word) return false;
  if (!first && (sense.surname || sense.first)) {
    return !sense.word || (senseAt(scene, index - 1).first && !isDuty(scene, index, false, liberal));
  }
  if (!first) return false;
  if ((sense.first || sense.surname) && !sense.word) return true;
  // "rose petit", "pierre blanchet": two words that can be a name.
  const next = scene.tokens[index + 1];
  const following = senseAt(scene, index + 1);
  if (next?.gap !== ' ' || following.functional || following.verb) return false;
  return (
    sense.first &&
    (following.surname || (following.unknown && next.text.length > 3)) &&
    !following.institution
  );
}
