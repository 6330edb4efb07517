/**
 * Names after a duty, a trade or a family link: "l'agent Kévin Delattre", "le boulanger, Éric Poirier", "sa fille Inès",
 * "enfants : Inès, Rayan et Sofiane", "fils de Marius".
 */
import type { Gender } from '../span';
import { endsLikeTrade, FAMILY, ROLES } from '../words/people-words';
import { isPlaceWord } from '../words/place-words';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { readNameList } from './name-list';
import { isPart } from './name-part';
import { readName } from './read-name';
import { senseAt, isKnownTown, type Scene } from './scene';

/** Adjectives between a duty and the name: "brigadier-chef principal Henry". */
const QUALIFIER =
  /^(?:principale?|municipale?|territoriale?|adjointe?|generale?|deleguee?|stagiaire|titulaire|suppleante?|referente?|chef|cheffe|traitante?|legale?|technique|social|sociale|honoraire|scolaire|sortante?|actuelle?|nouvelle|nouveau|jeune|ancien|ancienne|communale?|public|publique|maternelle|familiale|judiciaire|liberale?|\d)$/u;
const PLURAL = /(?:s|x)$/u;
const FEMALE =
  /^(?:mere|maman|soeur|fille|filles|grand-mere|belle-mere|belle-soeur|belle-fille|tante|tata|niece|epouse|femme|compagne|conjointe|veuve|cousine|nounou|nourrice|mamie|mamy|petite-fille|voisine|amie|copine|concubine|marraine|tutrice|bru)$/u;
const MALE =
  /^(?:pere|papa|frere|fils|grand-pere|beau-pere|beau-frere|beau-fils|oncle|tonton|neveu|epoux|mari|compagnon|conjoint|veuf|cousin|papy|papi|petit-fils|voisin|ami|copain|concubin|parrain|gendre|tuteur)$/u;

export const findAfterRole: PeopleDetector = (scene) => {
  const found: Candidate[] = [];
  for (const [i, token] of scene.tokens.entries()) {
    // "la crèche Les Petits Matelots": a capital inside a sentence names a thing.
    const named =
      token.shape === 'capitalised' &&
      !token.opensSentence &&
      scene.caseOf(token) === 'mixed' &&
      !ROLES.has(token.folded);
    const family = FAMILY.has(token.folded) && !named;
    const role = ROLES.has(token.folded);
    const trade = token.shape === 'lower' && endsLikeTrade(token.folded) && !isPlaceWord(token.folded);
    if (!family && !role && !trade) continue;
    found.push(...afterRole(scene, i, family || role));
  }
  return found;
};

function afterRole(scene: Scene, i: number, sure: boolean): readonly Candidate[] {
  const word = scene.tokens[i];
  let start = i + 1;
  while (start < i + 3 && isQualifier(scene, start)) start += 1;
  const next = scene.tokens[start];
  if (word === undefined || next === undefined || next.opensLine) return [];
  const gender: Gender = FEMALE.test(word.folded) ? 'f' : MALE.test(word.folded) ? 'm' : 'unknown';
  const reason = `après «\u00A0${word.text}\u00A0»`;
  if (FAMILY.has(word.folded) && /^(?:de|d)$/u.test(next.folded) && next.gap === ' ') {
    return afterOf(scene, start + 1, reason);
  }
  if (!/^(?: |, | : ?|: ?| \(|, \(| « ?| - | – |'| = )$/u.test(next.gap)) return [];
  const mixed = scene.caseOf(next) === 'mixed';
  if (mixed && next.shape === 'lower') return [];
  const direct = next.gap === ' ';
  const sense = senseAt(scene, start);
  const known = sense.first || sense.surname || sense.unknown;
  if (isKnownTown(scene, start) && !sense.first && !sense.surname) return [];
  // "Serveur Windows Server": a machine.
  const phrase = scene.phrases[start];
  if (direct && phrase?.kind === 'brand' && phrase.from === start && phrase.to > start + 1) return [];
  if (sense.acronym && next.shape === 'capitals' && mixed && !sense.first) return [];
  if (!sure && !(known && direct)) return [];
  // "le maire Voirie": a common word only right after a duty, and in a text with capitals.
  // "Le requérant, Costal, soutient": an apposition.
  const apposed =
    next.gap === ', ' &&
    mixed &&
    sure &&
    scene.view.text.startsWith(', ', next.end) &&
    next.shape === 'capitalised';
  if (!known && !apposed && !(direct && mixed && sure && next.shape !== 'initial')) return [];
  if (!mixed && !(sense.first || (sense.unknown && direct) || (sense.surname && (!sense.word || direct))))
    return [];
  if (scene.caseOf(next) === 'lower' && sense.word && !(direct && sense.first)) return [];
  const many =
    PLURAL.test(word.folded) &&
    /^(?:enfants|filles|fils|jumeaux|jumelles|parents|freres|soeurs|petits-enfants|garcons|eleves|agents|voisins|temoins|assesseurs|candidats|membres|conseillers|conseilleres)$/u.test(
      word.folded,
    );
  const names = many
    ? readNameList(scene, start, true)
    : [{ from: start, to: readName(scene, start, { liberal: (direct || apposed) && mixed }) }];
  return names
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => candidate(from, to, reason, known ? 0.9 : 0.6, many ? 'unknown' : gender));
}

function isQualifier(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  return token?.gap === ' ' && token.shape === 'lower' && QUALIFIER.test(token.folded);
}

/** "fils de Marius", "père de Noor", "fille de Julie Combe et Mickaël Astier" */
function afterOf(scene: Scene, start: number, reason: string): readonly Candidate[] {
  const next = scene.tokens[start];
  if (next === undefined || next.opensLine || !/^(?: |')$/u.test(next.gap)) return [];
  const sense = senseAt(scene, start);
  if (scene.caseOf(next) === 'mixed' && next.shape === 'lower') return [];
  if (!isPart(scene, start, { first: true, liberal: true }) || sense.institution) return [];
  if (scene.caseOf(next) !== 'mixed' && !(sense.first || sense.unknown || (sense.surname && !sense.word)))
    return [];
  return readNameList(scene, start, true)
    .slice(0, 2)
    .map(({ from, to }) => candidate(from, to, reason, 0.85));
}
