/**
 * Reads a name from its first word on: first names, particles, compounds, initials, "née", couples. What may begin a name is
 * the caller's question; where it stops is answered here.
 */
import { AMBIGUOUS_CIVILITIES, GREETINGS, VOCATIVE } from '../words/people-words';
import type { Token } from '../text/tokens';
import { senseAt, isKnownTown, type Scene } from './scene';

/** Words joined so are one name. */
const JOINED = /^(?: |-|'|\. ?|\.-|- )$/;
/** Between a name and the other name of the same person. */
const OTHER_NAME = new Set(
  'nee ne nees epouse epse epous ep eps ex epx veuve vve veuf divorcee divorce dit dite alias femme usage nom marital'.split(
    ' ',
  ),
);
const OTHER_NAME_GAP = /^(?:[ ,(-]|, | \(|\. |\) | -|- | – )+$/;
/** The next field of a form that has no colons: "NOM KOUADIO Prénom Maëlys Sexe F". */
const FIELD =
  /^(?:prenoms?|sexe|noms?|profession|nationalite|adresse|telephone|tel|qualite|fonction|courriel|signature|siren|siret|rib)$/u;
const MAX_WORDS = 9;

export interface ReadOptions {
  /** A word of the language may be part of the name: something announced it. */
  readonly liberal: boolean;
  /** A civility stands right before: the next word is the name, were it a trade or an institution. */
  readonly civil?: boolean;
}

/** Index after the last word of the name that begins at `from`; `from` when none can be read there. */
export function readName(scene: Scene, from: number, { liberal, civil = false }: ReadOptions): number {
  const { tokens } = scene;
  let at = from;
  let end = from;
  while (at < tokens.length && at - from < MAX_WORDS) {
    const token = tokens[at];
    if (token === undefined || (at > from && !follows(token, tokens[at - 1]))) break;
    if (isPart(scene, at, { first: end === from, liberal, civil })) {
      at += 1;
      end = at;
      continue;
    }
    const afterParticles = skipParticles(scene, at, liberal, end === from, civil);
    if (afterParticles > at) {
      at = afterParticles + 1;
      end = at;
      continue;
    }
    break;
  }
  return end === from ? from : readOtherName(scene, readCommaForm(scene, from, readCouple(scene, from, end)));
}

function follows(token: Token, previous: Token | undefined): boolean {
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
  if (sense.functional && !(token.shape === 'capitals' && (sense.surname || !first))) {
    if (GREETINGS.has(token.folded)) return false;
    // "Bah", "Quand", "Le": a particle is read with what follows; a known surname only when announced.
    return liberal && sense.surname && !sense.particle;
  }
  if (token.shape === 'capitals' && sense.functional && sense.particle) return false;
  if (isDuty(scene, index, first, liberal)) return false;
  if (sense.acronym && token.shape === 'capitals' && !liberal && !sense.surname && !sense.first) return false;
  return true;
}

/** "j'en ai parlé à mme lacombe", in a line that has capitals elsewhere. */
function isTypedInHaste(scene: Scene, index: number): boolean {
  const civility = scene.tokens[index - 1];
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token?.shape !== 'lower' || civility?.shape !== 'lower' || token.text.length < 3) return false;
  if (sense.functional || sense.civility || sense.institution || sense.role || sense.verb) return false;
  const short = /^(?:mme|mlle|mr)$/u.test(civility.folded);
  return short ? true : !sense.word && (sense.surname || sense.unknown);
}

/** "Directrice", "Maire de Brest", "Service": a duty or an institution after the name, unless it is the name. */
function isDuty(scene: Scene, index: number, first: boolean, liberal: boolean): boolean {
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
function opensStreet(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  return (
    /^(?:rue|avenue|boulevard|chemin|impasse|allee|route|quai|place|lotissement|residence|cite|ruelle|square)$/u.test(
      scene.tokens[index]?.folded ?? '',
    ) &&
    next?.gap === ' ' &&
    senseAt(scene, index + 1).particle
  );
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

/** "de La", "EL", "Van der": particles that the next word ends; `from` when nothing does. */
function skipParticles(scene: Scene, from: number, liberal: boolean, first: boolean, civil = false): number {
  const { tokens } = scene;
  let at = from;
  while (at < tokens.length && at - from < 4) {
    const token = tokens[at];
    if (token === undefined || !senseAt(scene, at).particle) break;
    if (at > from && !follows(token, tokens[at - 1])) return from;
    at += 1;
  }
  const next = tokens[at];
  if (at === from || next === undefined || !follows(next, tokens[at - 1])) return from;
  const lower = scene.caseOf(next) === 'lower';
  const opener = tokens[from];
  // "de Froment", "le Goff": alone, a lower-case particle needs an announcement.
  if (first && opener?.shape === 'lower' && !liberal) return from;
  if (!first && lower && !liberal) {
    const sense = senseAt(scene, at);
    return (sense.surname || sense.unknown) && !sense.word ? at : from;
  }
  const sense = senseAt(scene, at);
  const elided = tokens[at + 1]?.gap === "'";
  if ((sense.civility && !elided) || (sense.functional && !sense.surname && !elided)) return from;
  if ((sense.institution || sense.role) && !(sense.surname && next.shape === 'capitals')) {
    // "Mme Le Corps", "Josiane Le Jeune": the capital of the particle makes it a surname; a duty has none ("M. Le Maire").
    const capital = tokens.slice(from, at).some(({ shape }) => shape !== 'lower') && !sense.role;
    const announced = liberal && (civil || sense.surname);
    const afterFirst = !first && (senseAt(scene, from - 1).first || tokens[from - 1]?.shape === 'initial');
    const capitals = tokens.slice(from, at).some(({ shape }) => shape !== 'lower');
    if (!(capitals && afterFirst) && !(capital && first && announced)) return from;
  }
  if (lower && (sense.institution || sense.role || (sense.word && !sense.surname))) return from;
  if (!lower && next.shape === 'lower') return from;
  // In capitals "DE LA COMMUNE" looks like a particle.
  if (scene.caseOf(next) === 'upper' && sense.word && !sense.surname && !sense.first) return from;
  return at;
}

/** "née", "épouse": index of what follows, when it can be a name. */
function skipOtherName(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (token === undefined || next === undefined || !OTHER_NAME.has(token.folded)) return at;
  if (next.opensLine || !OTHER_NAME_GAP.test(next.gap)) return at;
  // "monique nee haas", typed in haste: the word announces it enough.
  const hasty = isHastyName(scene, at + 1);
  const reads =
    hasty ||
    isPart(scene, at + 1, { first: true, liberal: true }) ||
    skipParticles(scene, at + 1, true, true) > at + 1;
  return reads ? at + 1 : at;
}

/** "Marchand (née Diallo)", "ROQUES, veuve BLANC": the other name belongs to the first. */
function readOtherName(scene: Scene, end: number): number {
  const token = scene.tokens[end];
  if (end === 0 || token === undefined || token.opensLine) return end;
  if (!OTHER_NAME.has(token.folded) || !OTHER_NAME_GAP.test(token.gap)) return end;
  const from = skipOtherName(scene, end);
  if (from === end) return end;
  const read = readName(scene, from, { liberal: true });
  const to = read === from && isHastyName(scene, from) ? from + 1 : read;
  if (to === from) return end;
  // "MÉTAYER (ex-GALLO) Sabine": the first name after the bracket.
  const next = scene.tokens[to];
  const opened = token.gap.includes('(') && next?.gap === ') ' && !next.opensLine && next.shape !== 'lower';
  return opened && senseAt(scene, to).first && !senseAt(scene, to).functional
    ? readName(scene, to, { liberal: false })
    : to;
}

function isHastyName(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  return (
    token?.shape === 'lower' &&
    token.text.length > 2 &&
    (sense.surname || sense.unknown) &&
    !sense.word &&
    !isKnownTown(scene, index)
  );
}

/** "GUÉRIN-LÉVÊQUE, Jean-Christophe": a surname in capitals, a comma, the first names. */
function readCommaForm(scene: Scene, from: number, end: number): number {
  const next = scene.tokens[end];
  if (next?.gap !== ', ' || next.opensLine || !senseAt(scene, end).first || next.shape === 'lower')
    return end;
  const name = scene.tokens.slice(from, end);
  if (!name.some(({ shape }) => shape === 'capitals') || name.some(({ shape }) => shape === 'capitalised'))
    return end;
  return scene.caseOf(next) === 'mixed' ? readName(scene, end, { liberal: false }) : end;
}

/** "Pierre et Odile Vasseur": two first names, one surname. */
function readCouple(scene: Scene, from: number, end: number): number {
  const joint = scene.tokens[end];
  if (end !== from + 1 || joint?.folded !== 'et' || joint.gap !== ' ') return end;
  if (!senseAt(scene, from).first || !senseAt(scene, end + 1).first) return end;
  const next = scene.tokens[end + 1];
  if (next?.gap !== ' ' || (next.shape === 'lower' && scene.caseOf(next) !== 'lower')) return end;
  const to = readName(scene, end + 1, { liberal: false });
  return to > end + 2 ? to : end;
}

/** "JE M APPELLE", "ON M A DIT": an apostrophe that capitals lost. */
const ELIDING = /^(?:je|j|tu|il|elle|on|qui|ne|ils|elles|nous|vous|cela|ca)$/u;

/** "voisin m. grosshans", in a line that has capitals elsewhere; not "12 m. de large". */
function isLowerMister(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  return (
    token?.text === 'm' &&
    next?.gap === '. ' &&
    !next.opensLine &&
    isHastyName(scene, index + 1) &&
    !/[\d²'’]\s?$/u.test(scene.view.text.slice(Math.max(0, token.start - 2), token.start))
  );
}

/** Whether a civility here is one: "M. Roux", "Me Arrieta", not "me dire", not "M 57". */
export function isCivility(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || !senseAt(scene, index).civility) return false;
  if (!AMBIGUOUS_CIVILITIES.has(token.folded)) return true;
  if (token.shape === 'lower') {
    const next = scene.tokens[index + 1];
    return scene.caseOf(token) === 'lower'
      ? /^(?:m|dr|pr|prof|maitre)$/u.test(token.folded) &&
          next !== undefined &&
          (/^\. ?/u.test(next.gap) || token.folded !== 'm')
      : /^(?:dr|pr|maitre)$/u.test(token.folded) || isLowerMister(scene, index);
  }
  const gap = scene.view.text.slice(token.end, token.end + 2);
  if (token.folded === 'm' && !gap.startsWith('.') && ELIDING.test(scene.tokens[index - 1]?.folded ?? ''))
    return false;
  return token.folded === 'm' || token.folded === 'mm' ? /^(?:\.|,? )/u.test(gap) : true;
}
