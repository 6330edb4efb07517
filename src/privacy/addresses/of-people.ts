/**
 * Where somebody lives, said right after their name or of what is theirs: "M. Roux (Les Combes)", "son garage rue Pasteur",
 * "celle du 21". Needs to know where people were found.
 */
import type { DetectorInput, Finding } from '../detector';
import { phraseKey } from '../text/phrase';
import { readComplements } from './complements';
import type { Stretch } from './pieces';
import { lastPublic } from './public';
import { readStreetName } from './read';
import { STRONG_STREET } from './words';

/** "(Les Combes)", "(La Croix d'en Haut)", "(Kerbihan)" is not: an article tells the house. */
const HOUSE_IN_BRACKETS =
  /^,? ?\((?<house>(?:(?:[Ll]es?|[Ll]a|[Aa]ux?) |[Ll]')\p{Lu}[\p{L}'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\p{Lu}[\p{L}'-]+){0,3})\)/u;
/** "M. Perrot (rue du Lac)", "Mme Tellier de la rue des Lilas", "GARNIER – chemin des Vignes" */
const STREET_OF = new RegExp(
  `^(?:, ?| ?\\(| [–-] | de (?:la |l')|,? du |,? des? )(?<way>${STRONG_STREET}|hameau|ferme|mas|moulin)(?!\\p{L})`,
  'iu',
);
/** "M. Got, La Croix Blanche, se plaint": a house between commas; "Mme Le Bris, 7 Sous-la-Ville," */
const HOUSE_OF =
  /^,? (?:– )?(?<house>(?:(?:(?:Le|La|Les) |L')|\d{1,4}(?: ?(?:bis|ter))?,? (?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll]')?)\p{Lu}[\p{L}'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\p{Lu}[\p{L}'-]+){0,3})(?=[,;.\n]|$| [–-] )/u;
/** "celle du 21", "les gens du 14 bis", "habite au 33": a house by its number. */
const NUMBER_ALONE =
  /(?<!\p{L})(?:(?:celles?|ceux|celui|maison|pavillon|portail|haie|cl[ôo]ture|mur|chien|jardin|gens|dames?|messieurs|voisine?s?|occupante?s?|locataires?|propri[ée]taires?|riveraine?s?|famille|appartement|logement|r[ée]sidents?|habitants?) du|(?:habit\p{L}*|demeur\p{L}*|log\p{L}*|r[ée]sid\p{L}*|vit|vivent|domicili[ée]e?s?) (?:au|le)) (?<number>(?:n[°o]s? ?|num[ée]ro )?\d{1,4}(?: ?(?:bis|ter|quater)(?!\p{L}))?)(?![\d/h]|,\d|\.\d| ?(?:h|heures?|%|€|euros?|au|er|e|[èe]me|janv\p{L}*|f[ée]vr\p{L}*|mars|avril|mai|juin|juil\p{L}*|ao[ûu]t|sept\p{L}*|oct\p{L}*|nov\p{L}*|d[ée]c\p{L}*)(?!\p{L}))/giu;
/** "PONCET Michel, 6 bis", "famille Sabouret, n° 15": neighbours of one street. */
const NUMBER_OF = /^, (?<number>(?:n[°o] ?)?\d{1,4}(?: ?(?:bis|ter))?)(?=[ \t]*(?:\n|;|$))/u;
/** "son garage rue Pasteur", "devant chez moi, rue des Clos", "la maison de mes parents, sente aux Ânes" */
const OWN_PLACE = new RegExp(
  `(?<!\\p{L})(?:(?:mon|ma|mes|son|sa|ses|leurs?|notre|nos|votre|vos) (?:\\p{L}+ )?(?:maison|appartement|appart|apt|garage|jardin|portail|terrain|studio|chambre|logement|domicile|commerce|magasin|atelier|cave|cl[ôo]ture|haie|mur|toit|immeuble|pavillon|local|cabinet|boutique|adresse|porte|trottoir)|chez (?:moi|elle|lui|eux|nous|mes parents|ses parents|sa m[èe]re|son p[èe]re|ma m[èe]re|mon p[èe]re)|(?:maison|appartement|logement|pavillon|jardin|domicile) (?:de|d'|du|des) (?:mes|ses|leurs|sa|son|ma|mon) \\p{L}+)(?: (?:situ[ée]e?|sise?|est|se trouve))?,? (?:(?:de|dans|à) (?:la |l')|du |au )?(?<way>${STRONG_STREET})(?!\\p{L})`,
  'giu',
);

/** @param people where people were found */
export function findOfPeople(
  { view, lexicon }: DetectorInput,
  people: readonly Stretch[],
): readonly Finding[] {
  const { text } = view;
  const found: Finding[] = [];
  const add = (start: number, end: number, reason: string) => {
    found.push({ type: 'ADDRESS', start, end, reason, confidence: 0.8 });
  };
  for (const { end } of people) {
    const following = text.slice(end, end + 80);
    const house = HOUSE_IN_BRACKETS.exec(following);
    const name = house?.groups?.['house'];
    if (house !== null && name !== undefined && lastPublic(name) === -1) {
      const start = end + house[0].indexOf('(') + 1;
      add(start, start + name.length, 'maison, après une personne');
    }
    const place = HOUSE_OF.exec(following)?.groups?.['house'];
    if (place !== undefined && (/^\d/.test(place) || isHouse(lexicon, place))) {
      const start = end + following.indexOf(place);
      add(start, start + place.length, 'maison, après une personne');
    }
    const number = NUMBER_OF.exec(following)?.groups?.['number'];
    if (number !== undefined)
      add(end + 2, end + 2 + number.length, 'numéro d’une maison, après une personne');
    const way = STREET_OF.exec(following);
    if (way !== null) addStreet(end + way[0].length, way.groups?.['way'] ?? '', 'voie, après une personne');
  }
  for (const match of text.matchAll(OWN_PLACE)) {
    addStreet(match.index + match[0].length, match.groups?.['way'] ?? '', 'voie de chez quelqu’un');
  }
  for (const match of text.matchAll(NUMBER_ALONE)) {
    const number = match.groups?.['number'] ?? '';
    const end = match.index + match[0].length;
    add(end - number.length, end, 'numéro d’une maison');
  }
  function addStreet(from: number, way: string, reason: string): void {
    const { case: lineCase } = view.lineAt(from);
    const last = readStreetName(text, from, lineCase);
    const name = text.slice(from, last);
    const closes = /^(?:[\s,.;)–|]|$)/u.test(text.slice(last, last + 1));
    if (name !== '' && (lineCase !== 'mixed' || /\p{Lu}/u.test(name)) && closes)
      add(from - way.length, readComplements(text, last), reason);
  }
  return found;
}

/** Not "Les Amis du Vélo", "La Poste": no institution, no public building, no brand. */
function isHouse(lexicon: DetectorInput['lexicon'], place: string): boolean {
  if (lastPublic(place) !== -1 || lexicon.has('brands', phraseKey(place))) return false;
  return !phraseKey(place)
    .split(' ')
    .some((word) => lexicon.has('institutions', word) || lexicon.has('acronyms', word));
}
