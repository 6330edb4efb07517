/**
 * Is a capital the name of a town here, or of somebody? 34 000 communes bear the names of as many families: a small commune's
 * name protects nobody unless what surrounds it speaks of a place.
 */
import { BEFORE_TOWN } from '../words/place-words';
import type { Token } from '../text/tokens';
import type { Phrase } from './phrases';
import { senseAt, type Scene } from './scene';

/** After these "à" gives something to somebody. */
const GIVES = new Set(
  'copie copies pouvoir pouvoirs procuration merci merciements remerciements dit dire dite demande demandes demandee demandees demander demandez donne donner donnee transmis transmise transmettre remis remise remettre confie confiee confies confiees attribue attribuee appartient appartenant rappele rappeler ecrit ecrire repondu repondre bravo felicitations accuse vendu vendue cede cedee loue louee parle parler parlez explique signifie notifie notifiee adresse adressee adresser envoye envoyer restitue restituee rendu accorde accordee paye verse versee prete grace quant voir vu plait bienvenue hommage message mail courrier lettre telephone'.split(
    ' ',
  ),
);
const DEPARTMENT = /^ ?\((?:\d{2,3}|2[AB]|\d{5})\)/u;
const DATELINE = /^,? le (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|premier)/u;

/** @param places folded words that the document uses as places, from `placesNamed`. */
export function isTown(scene: Scene, phrase: Phrase, places: ReadonlySet<string>): boolean {
  const { from, to, kind } = phrase;
  const opener = scene.tokens[from];
  const last = scene.tokens[to - 1];
  if (opener === undefined || last === undefined) return false;
  const before = opener.opensLine ? undefined : scene.tokens[from - 1];
  if (before !== undefined && isNameBefore(scene, from)) return false;
  const sense = senseAt(scene, from);
  if (isNameAfter(scene, to) || (before !== undefined && OF_SOMEBODY.test(before.folded))) return false;
  // "Le Roux", "La Porte": an article and a word make families as well as villages.
  const articled = to - from === 2 && kind === 'village' && /^(?:le|la|les)$/u.test(opener.folded);
  if (to - from > 1 && !articled) return !(sense.first && !sense.word && scene.tokens[from + 1]?.gap === ' ');
  if (isGivenTo(scene, from)) return false;
  const named = sense.first || sense.surname;
  if (kind === 'town' && !named) return true;
  // "à Marie", "à Anaïs": first names before they are villages.
  if (inPlaceContext(scene, phrase))
    return !(sense.first && kind === 'village' && !DEPARTMENT.test(after(scene, last.end)));
  return places.has(opener.folded) && !sense.first;
}

const OF_SOMEBODY = /^(?:contre|certain|certaine|nomme|nommee|appele|appelee|prenomme|prenommee)$/u;

const after = (scene: Scene, end: number): string => scene.view.text.slice(end, end + 24);

/** "Muzy Christine": a first name follows at once. */
function isNameAfter(scene: Scene, to: number): boolean {
  const next = scene.tokens[to];
  const sense = senseAt(scene, to);
  // "SAINT-LOUIS Naëlle", "SAINT-MARTIN DUPUY": only a surname is in capitals before a first name or another surname.
  const surname =
    scene.tokens[to - 1]?.shape === 'capitals' &&
    scene.tokens[to - 1]?.gap === '-' &&
    next !== undefined &&
    scene.caseOf(next) === 'mixed';
  const compound = scene.tokens[to + 1]?.gap === '-';
  const given =
    surname && (next.shape === 'capitals' ? sense.surname || (compound && sense.first) : sense.unknown);
  return (
    next?.gap === ' ' &&
    !next.opensLine &&
    next.shape !== 'lower' &&
    (sense.first || given) &&
    !sense.functional &&
    !sense.institution &&
    (!sense.word || (given && compound))
  );
}

/** "Copie à Meaux", "dit à Fourneaux" */
function isGivenTo(scene: Scene, from: number): boolean {
  const before = scene.tokens[from - 1];
  if (before === undefined || scene.tokens[from]?.opensLine || before.folded !== 'a' || before.text === 'a')
    return false;
  const earlier = scene.tokens[from - 2];
  // "Copie à Julien Petit et à Meaux"
  const giver = earlier?.folded === 'et' ? scene.tokens.slice(Math.max(0, from - 8), from - 2) : [earlier];
  if (giver.some((word) => word !== undefined && GIVES.has(word.folded))) return true;
  // "demandées deux fois à Fontaine", where Serge FONTAINE is named
  const clause = scene.tokens.slice(Math.max(0, from - GIVER_REACH), from);
  const told = clause.findLastIndex(({ folded }) => GIVES.has(folded));
  return (
    told !== -1 &&
    clause.slice(told + 1).every(({ gap, opensLine }) => gap === ' ' && !opensLine) &&
    isNamedElsewhere(scene, from)
  );
}

const GIVER_REACH = 6;

/** A surname in capitals after a first name, or any after a civility. */
function isNamedElsewhere(scene: Scene, index: number): boolean {
  const town = scene.tokens[index]?.folded;
  return scene.tokens.some(
    ({ index: other, folded, shape, gap }) =>
      other !== index &&
      folded === town &&
      gap === ' ' &&
      (senseAt(scene, other - 1).civility || (shape === 'capitals' && senseAt(scene, other - 1).first)),
  );
}

/** A civility, a first name, an initial right before: the town's name is a surname. */
export function isNameBefore(scene: Scene, from: number): boolean {
  // "Charles de La Tour d'Auvergne": particles may stand between.
  let at = from;
  while (at > 0 && senseAt(scene, at - 1).particle && !scene.tokens[at]?.opensLine && from - at < 3) at -= 1;
  if (at < from && !isFirstName(scene, at - 1, at)) at = from;
  const before = scene.tokens[at - 1];
  const gap = scene.tokens[at]?.gap ?? '';
  if (before === undefined || scene.tokens[at]?.opensLine || !/^(?: |\. ?)$/u.test(gap)) return false;
  const sense = senseAt(scene, at - 1);
  if (sense.civility && before.shape !== 'initial') return true;
  if (before.shape === 'initial') return gap !== ' ';
  return isFirstName(scene, at - 1, at);
}

/** A first name that is no word of a sentence, nor part of a place ("Saint-Pierre de …"). */
function isFirstName(scene: Scene, index: number, next: number): boolean {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (
    token === undefined ||
    scene.tokens[next]?.opensLine ||
    (token.gap === '-' && scene.tokens[index - 1]?.folded === 'saint')
  )
    return false;
  if (token.shape === 'initial') return true;
  return (
    sense.first &&
    !sense.functional &&
    !sense.institution &&
    (token.shape !== 'lower' || scene.caseOf(token) === 'lower')
  );
}

/** Folded words that stand somewhere in the document where only a place can stand. */
export function placesNamed(scene: Scene): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [i, phrase] of scene.phrases.entries()) {
    if (phrase?.from !== i || (phrase.kind !== 'town' && phrase.kind !== 'village')) continue;
    if (phrase.to - phrase.from === 1 && inPlaceContext(scene, phrase) && !isNameBefore(scene, i)) {
      places.add(scene.tokens[i]?.folded ?? '');
    }
  }
  return places;
}

function inPlaceContext(scene: Scene, { from, to }: Phrase): boolean {
  const opener = scene.tokens[from];
  const last = scene.tokens[to - 1];
  if (
    opener === undefined ||
    last === undefined ||
    (opener.shape === 'lower' && scene.caseOf(opener) === 'mixed')
  )
    return false;
  const following = after(scene, last.end);
  if (DEPARTMENT.test(following)) return true;
  if (opener.opensLine) return DATELINE.test(following);
  const before = scene.tokens[from - 1];
  if (before === undefined || !/^(?: |')$/u.test(opener.gap)) return followsTown(scene, from);
  if (/^(?:a|au|aux|en|vers)$/u.test(before.folded) && before.text !== 'a') return !isGivenTo(scene, from);
  // "la France": a country or a region has an article.
  if (/^(?:la|le|l)$/u.test(before.folded))
    return scene.phrases[from]?.kind === 'town' && !senseAt(scene, from).surname;
  if (before.folded === 'et') return followsTown(scene, from);
  if (!/^(?:de|d|du|des)$/u.test(before.folded))
    return BEFORE_TOWN.has(before.folded) && /^(?:commune|ville|village|mairie)$/u.test(before.folded);
  // "Tribunal administratif de Nancy": adjectives may stand between.
  for (let back = from - 2; back >= from - 5; back -= 1) {
    const word = scene.tokens[back];
    if (word === undefined) return false;
    if (BEFORE_TOWN.has(word.folded)) return true;
    if (senseAt(scene, back).functional || senseAt(scene, back).role) return false;
  }
  return false;
}

/** "Brest, Morlaix et Landerneau": after a town, a town. */
function followsTown(scene: Scene, from: number): boolean {
  const gap = scene.tokens[from]?.gap ?? '';
  const at = scene.tokens[from - 1]?.folded === 'et' ? from - 2 : from - 1;
  const phrase = scene.phrases[at];
  if (phrase === undefined || !/^(?:, | - | – |\/| )$/u.test(gap) || scene.tokens[from]?.opensLine)
    return false;
  return phrase.kind === 'town' && !senseAt(scene, at).first && !senseAt(scene, at).surname;
}

/** Folded words of towns that somebody is called by: "M. Carpentras", "Michel Carpentras". */
export function townsOfSomebody(scene: Scene, places: ReadonlySet<string>): ReadonlySet<string> {
  const worn = new Set<string>();
  for (const [i, phrase] of scene.phrases.entries()) {
    if (phrase?.from !== i || phrase.kind !== 'town' || phrase.to - phrase.from > 1) continue;
    const word = scene.tokens[i]?.folded ?? '';
    if (senseAt(scene, i - 1).civility && isNameBefore(scene, i) && !places.has(word)) worn.add(word);
  }
  return worn;
}

/** "commune de Villers-sous-Montrond", "MAIRIE DE X": a place, known or not. */
export function townAfter(scene: Scene, { index, folded }: Token): { from: number; to: number } | undefined {
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
