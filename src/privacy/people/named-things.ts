/**
 * The name that a way, a building, a law, a product is called by: "rue Pasteur", "école maternelle Françoise-Dolto", "loi Besson". It must not
 * take whose it is: that is `owners`.
 */
import type { Token } from '../text/tokens';
import { BUILDINGS, isPlaceWord, NAMED_THINGS, WAYS } from '../words/place-words';
import {
  endBeforeOwner,
  HELD,
  isCompoundSurname,
  isFamily,
  isFirm,
  isInName,
  isSomebody,
  isSurnameInCapitals,
  isSurnameThenFirst,
  OWNED,
} from './owners';
import { tellsSomebody } from './brackets';
import { senseAt, type Scene } from './scene';

/** Adjectives between a building and its name. */
const QUALIFIERS = 3;
const CONNECTOR = /^(?:de|du|des|d|la|le|les|l|aux?|dit|dite)$/u;
const OF_A_WAY =
  /^(?:rural|rurale|vicinal|communal|communale|departementale|nationale|pieton|pietonne|privee|municipal)$/u;
const LONGEST_NAME = 7;
/** The number of a permit or of a declaration of works. */
const PERMIT = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:DP|PC|PCMI|PA)(?: n°)? ?\d{3} ?\d{3}/u;
const NOBODY_BUT = /^(?:m|mm|mr|mme|mmes|mlle|monsieur|madame|me|mes)$/u;

/** The words of the name that this word announces; undefined when it announces none. */
export function namesAfter(
  scene: Scene,
  { index, start, folded, shape }: Token,
): { from: number; to: number } | undefined {
  // "le mail de Gallet": a message, not a walk.
  const of = scene.tokens[index + 1];
  const owner = senseAt(scene, index + 2);
  if (
    folded === 'mail' &&
    shape === 'lower' &&
    /^(?:de|d)$/u.test(of?.text ?? '') &&
    (scene.tokens[index + 2]?.shape !== 'lower' || (owner.first && !owner.word))
  )
    return undefined;
  const way = WAYS.has(folded);
  // "l'assistante maternelle Colette Roux"
  const trade = /^(?:assistantes?|auxiliaires?|gardiennes?|nourrices?)$/u.test(
    scene.tokens[index - 1]?.folded ?? '',
  );
  const building = BUILDINGS.has(folded) && !trade;
  if (!way && !building && !NAMED_THINGS.has(folded)) return undefined;
  // "DP 031 042 25 00007 – piscine Roux": whose it is.
  if (folded === 'piscine' && PERMIT.test(scene.view.text.slice(scene.view.lineAt(start).start, start)))
    return undefined;
  if (isVerbHere(scene, index) || isAdverb(scene, index) || isField(scene, index)) return undefined;
  if (isOfAPaper(scene, index)) return undefined;
  // "l'employée de maison (Marlène)": whoever works there, not its name.
  if (of?.gap === ' (' && !of.opensLine && tellsSomebody(scene, of.index)) return undefined;
  // "Charles de La Tour d'Auvergne": the word is in a name.
  if (shape !== 'lower' && isInName(scene, index)) return undefined;
  if (shape !== 'lower' && isCompoundSurname(scene, index)) return undefined;
  if (shape === 'capitals' && isSurnameInCapitals(scene, index)) return undefined;
  if (SAINT.test(folded) && isSaintSurname(scene, index)) return undefined;
  // "Saint-Prix", "Sainte-Croix": no prize, no cross.
  if (SAINT.test(scene.tokens[index - 1]?.folded ?? '') && scene.tokens[index]?.gap === '-') return undefined;
  if (/^(?:maisons?|ferme)$/u.test(folded) && isFirm(scene, index + 1)) return undefined;
  const at = skipToName(scene, index + 1, way);
  const first = scene.tokens[at];
  if (first === undefined || (first.shape === 'lower' && scene.caseOf(first) === 'mixed')) return undefined;
  // "le bar Chez Corentin" names somebody.
  if (first.folded === 'chez' && senseAt(scene, at + 1).first) return undefined;
  if (NOBODY_BUT.test(first.folded) || (senseAt(scene, at).functional && scene.caseOf(first) !== 'mixed'))
    return undefined;
  // "le jardin de Lison Berger", "la ligne de Paul": whose it is, not what it is called.
  if (HELD.has(folded) && /^(?:de|d)$/u.test(scene.tokens[at - 1]?.folded ?? '') && isSomebody(scene, at))
    return undefined;
  // "rapport B. Roy", "arrêt Lison D.": an initial is its author's, or of whoever is on leave.
  if (!way && !building && first.shape === 'initial' && scene.tokens[at + 1]?.gap === '. ') return undefined;
  if (folded === 'arret' && senseAt(scene, at).first && scene.tokens[at + 1]?.shape === 'initial')
    return undefined;
  // "l'accord des Goikoetxea": a family's, not a thing's name.
  if (!way && !building && isFamily(scene, at)) return undefined;
  // "carte vitale HAMELIN Carole", "vélo Prigent Loïc": on a list of things, whose each is.
  if (OWNED.has(folded) && isSurnameThenFirst(scene, at)) return undefined;
  // "le logiciel Atal" is a thing's name; "la commission Sophie" is not.
  if (!way && !building && senseAt(scene, at).first && !senseAt(scene, at).word) return undefined;
  const end = endOfName(scene, at);
  const to = OWNED.has(folded) ? endBeforeOwner(scene, at, end) : end;
  return to > at ? { from: at, to } : undefined;
}

const SAINT = /^(?:saint|sainte|st|ste)$/u;
const LEADS_TO_SOMEBODY = /^(?:par|noms?|et|ou|avec|contre|pour|selon|chez|que|famille|enfant)$/u;

/** "par SAINTE-LUCE Rony", ": SAINT-PRIX Kylia,": a surname in capitals beside another or a first name, which no way or church has. */
function isSaintSurname(scene: Scene, index: number): boolean {
  const { tokens, senses } = scene;
  const saint = tokens[index];
  if (saint?.shape !== 'capitals' || tokens[index + 1]?.gap !== '-' || scene.caseOf(saint) !== 'mixed')
    return false;
  let to = index + 2;
  while (tokens[to]?.gap === '-') to += 1;
  const [next, sense] = [tokens[to], senses[to]];
  if (next?.gap !== ' ' || next.opensLine || next.shape === 'lower' || sense === undefined) return false;
  const named = sense.first || sense.surname || sense.unknown;
  const compound = next.shape === 'capitals' && tokens[to + 1]?.gap === '-';
  if (!named || (sense.word && !compound) || sense.institution || sense.functional) return false;
  return saint.opensLine || saint.gap !== ' ' || LEADS_TO_SOMEBODY.test(tokens[index - 1]?.folded ?? '');
}

const OF_SCHOOL = /^(?:scolaire|maternelle|elementaire|primaire)s?$/u;
const SCHOOL =
  /^(?:classes?|cantines?|garderies?|accueils?|sections?|etablissements?|restaurants?|restauration|satellites?)$/u;

/** "dérogation scolaire Arslan", "inscription maternelle Roux": of what is asked for somebody, not of a building. */
function isOfAPaper({ tokens, senses }: Scene, index: number): boolean {
  const token = tokens[index];
  const noun = tokens[index - 1];
  if (token === undefined || noun === undefined || !OF_SCHOOL.test(token.folded)) return false;
  if (token.opensLine || token.gap !== ' ' || senses[index - 1]?.functional === true) return false;
  return !isPlaceWord(noun.folded) && !SCHOOL.test(noun.folded) && !OF_SCHOOL.test(noun.folded);
}

/** "Karine traite Vasseur-Blin de menteur": an accord between states has its accent. */
const NOT_A_TREATY = /^traites?$/u;
const ALSO_VERBS = /^(?:porte|cite|montre|note)$/u;
/** Nouns far more often: verbs only after a name. */
const VERBS_AFTER_NAME = /^(?:livre|marque)$/u;
const BEFORE_NOUN =
  /^(?:grande?s?|petite?s?|vieille|vieux|nouvel(?:le)?|ancien(?:ne)?|meme|autre|premiere?|seconde|derniere?|haute?|basse?|belle|double|bonne|mauvaise|future?|actuelle?)$/u;

/** "Le certificat porte « Lebreton »", "l'acte cite Durand": after a noun or a name, a verb that quotes. */
function isVerbHere(scene: Scene, index: number): boolean {
  const { tokens, senses, view } = scene;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || token.opensLine || token.gap !== ' ') return false;
  // "sortie porte Maillot"
  if (token.folded === 'porte' && !/[«"]/u.test(tokens[index + 1]?.gap ?? '')) return false;
  const written = view.text.slice(token.start, token.end);
  if (NOT_A_TREATY.test(written)) return true;
  const { first, surname, unknown, word } = senseAt(scene, index - 1);
  const named = before.shape !== 'lower' && (first || surname || unknown) && !word;
  if (written === token.folded && VERBS_AFTER_NAME.test(written) && named) return true;
  if (written !== token.folded || !ALSO_VERBS.test(token.folded)) return false;
  if (senses[index - 1]?.functional === true || BEFORE_NOUN.test(before.folded)) return false;
  return !/^(?:\d|n)$/u.test(before.folded);
}

/** "SUR PLACE RENCONTRONS", "mise en place Lopez", "en cours": no way, but where and when something is done. */
function isAdverb({ tokens }: Scene, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || token.opensLine || token.gap !== ' ') return false;
  switch (before.folded) {
    case 'sur':
      return token.folded === 'place';
    // "à la place d'Odile"
    case 'la':
      return (
        token.folded === 'place' &&
        /^(?:a|à)$/iu.test(tokens[index - 2]?.text ?? '') &&
        isInstead(tokens, index)
      );
    case 'en':
      return /^(?:place|cours|route|chemin|ligne|voie|cote)$/u.test(token.folded);
    case 'au':
      return token.folded === 'cours';
    default:
      return false;
  }
}

/** "à la place d'Odile", "à la place de Roux"; of a square "à la place des Fêtes", "à la place du Marché". */
const isInstead = (tokens: readonly Token[], index: number): boolean =>
  /^(?:de|d)$/u.test(tokens[index + 1]?.folded ?? '') && tokens[index + 2]?.shape === 'capitalised';

const IN_CHARGE =
  /^(?:adjoint|conseiller|delegue|elu|vice-president|president|referent|responsable|charge|gestionnaire|agent)e?s?$/u;

/** What somebody is in charge of, before their name: "l'adjointe aux écoles Sylvie Bonnefoy". A head is of a school that has a name. */
function isField(scene: Scene, index: number): boolean {
  const [charge, link, field, name] = scene.tokens.slice(Math.max(index - 2, 0), index + 2);
  if (charge === undefined || link === undefined || field === undefined || index < 2) return false;
  if (!IN_CHARGE.test(charge.folded) || !/^(?:aux|des)$/u.test(link.folded) || !field.folded.endsWith('s'))
    return false;
  if ([link, field, name].some((token) => token?.gap !== ' ')) return false;
  const after = senseAt(scene, index + 1);
  return after.first && !after.word;
}

/** Index of the first word of the name, past adjectives and connectors; -1 when what follows is no name. */
function skipToName(scene: Scene, start: number, way: boolean): number {
  let at = start;
  let qualifiers = 0;
  let possessive = false;
  for (let steps = 0; steps < 5; steps += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.opensLine || !/^(?: |'|-| « ?| "| \()$/u.test(token.gap)) return -1;
    if (scene.caseOf(token) !== 'mixed' ? !CONNECTOR.test(token.folded) : token.shape !== 'lower') break;
    if (CONNECTOR.test(token.folded)) {
      // "l'école de Timéo" is a child's school, "la rue de Verdun" a street's name.
      possessive ||= /^(?:de|d|du)$/u.test(token.folded) && !way;
    } else {
      const sense = senseAt(scene, at);
      if (way && !OF_A_WAY.test(token.folded)) return -1;
      if (sense.verb || sense.functional || sense.role) return -1;
      qualifiers += 1;
      if (qualifiers > QUALIFIERS) return -1;
    }
    at += 1;
  }
  return possessive && !belongsToPlace(scene, at) ? -1 : at;
}

/** "centre de Saint-Brieuc", "maison du Département": no person there. */
function belongsToPlace(scene: Scene, index: number): boolean {
  const sense = senseAt(scene, index);
  const kind = scene.phrases[index]?.kind;
  return ((kind === 'town' || kind === 'village') && !sense.first) || sense.institution || sense.acronym;
}

function endOfName(scene: Scene, from: number): number {
  let end = from;
  let open = false;
  for (let at = from; at < scene.tokens.length && at - from < LONGEST_NAME; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || (at > from && (token.opensLine || !/^(?: |'|-|\. ?|\.-)$/u.test(token.gap))))
      break;
    const sense = senseAt(scene, at);
    const mixed = scene.caseOf(token) === 'mixed';
    if (at > from && sense.civility && token.gap === ' ' && token.shape !== 'initial') break;
    if (token.gap === '. ' && at > from && (scene.tokens[at - 1]?.text.length ?? 0) > 3) break;
    if (mixed ? token.shape === 'lower' : sense.functional) {
      if (token.gap !== '-' && !CONNECTOR.test(token.folded) && !(mixed && token.folded === 'et')) break;
      open = true;
      if (token.gap === '-') end = at + 1;
      continue;
    }
    // In a text without capitals a name has two words, three with a connector.
    if (!mixed && end - from >= 2 && !open && token.gap === ' ') break;
    if (!mixed && (sense.verb || (sense.role && at > from))) break;
    // "RESIDENCE FOCH APPEL DE MOREAU": a word that nobody is called ends the name.
    if (!mixed && at > from && sense.word && !(sense.surname || sense.first || sense.functional)) break;
    end = at + 1;
  }
  return end;
}
