/**
 * Words with a capital that belong to a place, a building, a law, a brand, a great figure: rue Pasteur, école Jules-Ferry, loi
 * Besson, Victor Hugo, Saint-Brieuc. A trigger (a civility, a duty) still hides them.
 */
import type { Token } from '../text/tokens';
import { BUILDINGS, NAMED_THINGS, WAYS } from '../words/place-words';
import type { Phrase } from './phrases';
import { senseAt, type Scene } from './scene';
import { isNameBefore, isTown, placesNamed } from './towns';

/** One byte a word: 1 when it is protected. */
export function protectWords(scene: Scene): Uint8Array {
  const marks = new Uint8Array(scene.tokens.length);
  const places = placesNamed(scene);
  for (const token of scene.tokens) {
    const after = namesAfter(scene, token);
    if (after !== undefined) marks.fill(1, after.from, after.to);
    if (isAttending(scene, token.index)) continue;
    const saint = saintAt(scene, token);
    if (saint !== undefined) marks.fill(1, saint.from, saint.to);
    const town = townAfter(scene, token);
    if (town !== undefined) marks.fill(1, town.from, town.to);
    const phrase = scene.phrases[token.index];
    if (phrase?.from === token.index && isProtected(scene, phrase, places))
      marks.fill(1, phrase.from, phrase.to);
  }
  return marks;
}

function isProtected(scene: Scene, phrase: Phrase, places: ReadonlySet<string>): boolean {
  switch (phrase.kind) {
    case 'historic':
      return !senseAt(scene, phrase.from - 1).civility;
    case 'brand':
      return isBrand(scene, phrase);
    case 'town':
    case 'village':
      return isTown(scene, phrase, places);
  }
}

/** "Saint-Silvain", "la Sainte-Anne": a place or a feast, unless a name stands before or after. */
function saintAt(
  scene: Scene,
  { index, folded, shape, opensLine }: Token,
): { from: number; to: number } | undefined {
  if (!/^(?:saint|sainte|st|ste)$/u.test(folded) || shape !== 'capitalised') return undefined;
  if (!opensLine && isNameBefore(scene, index)) return undefined;
  let to = index + 1;
  while (
    scene.tokens[to]?.gap === '-' ||
    (to === index + 1 && scene.tokens[to]?.gap === ' ' && scene.tokens[to]?.shape === 'capitalised')
  )
    to += 1;
  const after = senseAt(scene, to);
  const followed =
    scene.tokens[to]?.gap === ' ' && scene.tokens[to]?.shape !== 'lower' && after.first && !after.institution;
  return to === index + 1 || (followed && !after.word) ? undefined : { from: index, to };
}

/** "Saint-Ange excusé, remplacé par": what is said of who sits, and of no place. */
function isAttending(scene: Scene, index: number): boolean {
  if (!/^(?:saint|sainte|st|ste)$/u.test(scene.tokens[index]?.folded ?? '')) return false;
  const name = scene.tokens[index + 1];
  const next = scene.tokens[index + 2];
  const kind = scene.phrases[index]?.kind;
  if (name?.gap !== '-' || next === undefined || next.opensLine || (kind !== undefined && kind !== 'village'))
    return false;
  return (
    /^,? ?\(?$/u.test(next.gap) &&
    /^(?:excusee?|absente?|presente?|remplace|remplacee|demissionnaire|suppleante?|titulaire|propose|demande|repond|confirme|signale)$/u.test(
      next.folded,
    )
  );
}

/** "commune de Villers-sous-Montrond", "MAIRIE DE X": a place, known or not. */
function townAfter(scene: Scene, { index, folded }: Token): { from: number; to: number } | undefined {
  if (!/^(?:communes?|ville|villes|mairie|village|canton|arrondissement|agglomeration|hameau)$/u.test(folded))
    return undefined;
  const of = scene.tokens[index + 1];
  const first = scene.tokens[index + 2];
  if (of === undefined || first === undefined || !/^(?:de|d|du|des)$/u.test(of.folded) || of.gap !== ' ')
    return undefined;
  if (
    first.opensLine ||
    first.shape === 'lower' ||
    !/^(?: |')$/u.test(first.gap) ||
    senseAt(scene, index + 2).civility
  )
    return undefined;
  let to = index + 3;
  while (
    scene.tokens[to]?.gap === '-' ||
    (scene.tokens[to]?.gap === "'" && scene.tokens[to - 1]?.text.length === 1)
  )
    to += 1;
  // "La Rochelle", "Le Havre": an article and a word.
  if (
    /^(?:la|le|les)$/u.test(first.folded) &&
    scene.tokens[to]?.gap === ' ' &&
    scene.tokens[to]?.shape !== 'lower'
  )
    to += 1;
  return { from: index + 2, to };
}

/** Adjectives between a building and its name. */
const QUALIFIERS = 3;
const CONNECTOR = /^(?:de|du|des|d|la|le|les|l|aux?|dit|dite)$/u;
const OF_A_WAY =
  /^(?:rural|rurale|vicinal|communal|communale|departementale|nationale|pieton|pietonne|privee|municipal)$/u;
const LONGEST_NAME = 7;
const NOBODY_BUT = /^(?:m|mm|mr|mme|mmes|mlle|monsieur|madame|me|mes)$/u;

/** The words of the name that this word announces; undefined when it announces none. */
function namesAfter(scene: Scene, { index, folded, shape }: Token): { from: number; to: number } | undefined {
  const way = WAYS.has(folded);
  // "l'assistante maternelle Colette Roux"
  const trade = /^(?:assistantes?|auxiliaires?|gardiennes?|nourrices?)$/u.test(
    scene.tokens[index - 1]?.folded ?? '',
  );
  const building = BUILDINGS.has(folded) && !trade;
  if (!way && !building && !NAMED_THINGS.has(folded)) return undefined;
  // "Charles de La Tour d'Auvergne": the word is in a name.
  if (shape !== 'lower' && isInName(scene, index)) return undefined;
  if (shape !== 'lower' && isCompoundSurname(scene, index)) return undefined;
  if (shape === 'capitals' && isSurnameInCapitals(scene, index)) return undefined;
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
  // "l'accord des Goikoetxea": a family's, not a thing's name.
  if (!way && !building && isFamily(scene, at)) return undefined;
  // "le logiciel Atal" is a thing's name; "la commission Sophie" is not.
  if (!way && !building && senseAt(scene, at).first && !senseAt(scene, at).word) return undefined;
  const to = OWNED.has(folded) ? endBeforeOwner(scene, at, endOfName(scene, at)) : endOfName(scene, at);
  return to > at ? { from: at, to } : undefined;
}

/** Places and lines that somebody may hold. */
const HELD = new Set(
  'ligne lignes jardin jardins caveau carre villa bois parking porte portes clos etang domaine berge fontaine place places accord accords rapport enquete test vaccin projet programme plan methode maladie album livre roman film piece chanson spectacle telephone tablette ordinateur voiture vehicule camion camionnette moto scooter velo trottinette chien chienne chat cheval'.split(
    ' ',
  ),
);
/** Two words that can be a first name and a surname, or a first name alone that is nothing else. */
function isSomebody(scene: Scene, index: number): boolean {
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

/** "CLOS Ambre", "CHEMIN Arnaud": in a line with capitals, a surname before its first name. */
function isSurnameInCapitals(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  const { first, functional } = senseAt(scene, index + 1);
  if (token === undefined || scene.caseOf(token) !== 'mixed' || STREETS.test(token.folded)) return false;
  return next?.gap === ' ' && next.shape === 'capitalised' && !next.opensLine && first && !functional;
}
const STREETS =
  /^(?:rue|avenue|boulevard|impasse|allee|route|quai|av|bd|collège|ecole|lycee|college|stade|gymnase)$/u;

/** "Chapelle-Oliveira": a hyphen joins a surname that is nothing else; a building's name stands apart. */
function isCompoundSurname(scene: Scene, index: number): boolean {
  const { surname, word, institution } = senseAt(scene, index + 1);
  const joined = scene.tokens[index + 1]?.gap === '-' && scene.tokens[index + 1]?.shape !== 'lower';
  return joined && surname && !word && !institution && scene.phrases[index] === undefined;
}

/** "des Goikoetxea": the plural article before a name that has no plural. */
function isFamily(scene: Scene, index: number): boolean {
  const { surname, unknown, word, institution } = senseAt(scene, index);
  const next = scene.tokens[index + 1];
  const alone =
    next === undefined || next.opensLine || next.shape === 'lower' || !/^(?: |-|')$/u.test(next.gap);
  const plain = (surname || unknown) && !word && !institution && scene.phrases[index] === undefined;
  return plain && alone && scene.tokens[index - 1]?.text === 'des' && scene.tokens[index]?.gap === ' ';
}

/** What somebody owns: after its name, "de" leads to them. */
const OWNED = new Set(
  'pass carte cartes voiture vehicule camion camionnette fourgon tracteur moto scooter velo trottinette telephone ordinateur tablette chien chienne chat cheval jument application compte'.split(
    ' ',
  ),
);

/** "Pass Culture de Nolwenn Corre": the name ends before its owner's. */
function endBeforeOwner(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at += 1) {
    const owner = senseAt(scene, at + 1);
    if (/^(?:de|d)$/u.test(scene.tokens[at]?.folded ?? '') && owner.first && !owner.institution) return at;
  }
  return to;
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

/** A first name stands before, perhaps with particles between. */
function isInName(scene: Scene, index: number): boolean {
  let at = index;
  while (at > 0 && senseAt(scene, at - 1).particle && !scene.tokens[at]?.opensLine) at -= 1;
  const before = senseAt(scene, at - 1);
  const joined = !scene.tokens[at]?.opensLine && /^(?: |-|\. )$/u.test(scene.tokens[at]?.gap ?? '');
  return joined && ((before.first && !before.functional) || scene.tokens[at - 1]?.shape === 'initial');
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
    if (!mixed && (sense.verb || sense.role) && at > from) break;
    end = at + 1;
  }
  return end;
}

/** A brand of one word that is also a name needs an article: "une Renault", "chez Leclerc". */
function isBrand(scene: Scene, { from, to }: Phrase): boolean {
  const sense = senseAt(scene, from);
  if (senseAt(scene, from - 1).civility && !scene.tokens[from]?.opensLine) return false;
  if (to - from > 1 || !(sense.first || sense.surname))
    return !(senseAt(scene, from - 1).first && scene.tokens[from]?.gap === ' ' && to - from === 1);
  if (isAmongBrands(scene, from, to)) return true;
  // "Renault D16", "Honda CR-125": a model follows.
  const end = scene.tokens[to - 1]?.end ?? 0;
  if (/^ \p{Lu}{1,3}-?\d/u.test(scene.view.text.slice(end, end + 6))) return true;
  return /^(?:une?|la|le|les|l|du|chez|magasin|d|son|sa|leur|societe|entreprise|groupe|marque|operateur|fournisseur)$/u.test(
    scene.tokens[from - 1]?.folded ?? '',
  );
}

/** "Michelin, Decathlon et Carrefour": beside a brand that is nobody's name. */
function isAmongBrands(scene: Scene, from: number, to: number): boolean {
  const joined = (gap: string | undefined) => gap === ', ' || gap === ' / ';
  const isOnlyBrand = (at: number) => {
    const phrase = scene.phrases[at];
    return phrase?.kind === 'brand' && !(senseAt(scene, at).first || senseAt(scene, at).surname);
  };
  const et = scene.tokens[to]?.folded === 'et' ? 1 : 0;
  const before = scene.tokens[from - 1]?.folded === 'et' ? 2 : 1;
  return (
    ((et === 1 || joined(scene.tokens[to]?.gap)) && isOnlyBrand(to + et)) ||
    ((before === 2 || joined(scene.tokens[from]?.gap)) && isOnlyBrand(from - before))
  );
}
