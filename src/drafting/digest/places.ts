/**
 * Places as field messages write them: "place du Lavoir", "city-stade", "parking collège". It must not guess that two names
 * are one place.
 */

const KINDS =
  'place|placette|rue|ruelle|avenue|boulevard|impasse|allée|chemin|route|quai|pont|square|parc|jardin|parking|city-stade|city stade|stade|gymnase|skatepark|aire de jeux|terrain|école|collège|lycée|crèche|mairie|médiathèque|bibliothèque|cimetière|marché|gare|abribus|salle|église|piscine|déchetterie|résidence|cité|quartier|lotissement|hameau|cours|esplanade|centre commercial|halle|berges';

/** What a name may follow without being somebody’s: "place du ". */
export const PLACE_BEFORE = new RegExp(
  `\\b(?:${KINDS})\\s+(?:(?:de la|de l’|de l'|du|des|de|d’|d')\\s*)?$`,
  'iu',
);

/** "rue du Lavoir" in "12 bis rue du Lavoir, 25440 Valmorin". */
export const STREET = new RegExp(`\\b(?:${KINDS})(?:[\\s-]+(?!\\d)[\\p{L}’'-]+)+`, 'iu');

const LINK = "(?:de la|de l[’']|du|des|de|d[’']|à|aux?)";
const NAME = "\\p{Lu}[\\p{L}’'-]*";
const PLACE = new RegExp(
  `(?<![\\p{L}-])(?<kind>${KINDS})(?<name>(?:\\s+${LINK}\\s*)?(?:\\s*(?:${NAME}|${KINDS})(?![\\p{L}-]))(?:\\s+(?:${LINK}\\s*)?${NAME})*)?(?![\\p{L}-])`,
  'u',
);

export interface FoundPlace {
  /** "place du Lavoir": in the words of the text. */
  readonly name: string;
  /** The same place written with other capitals, accents or articles has the same key. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The first place of a text. Kinds that need a name ("place", "rue") are no place without one. */
export function findPlace(text: string): FoundPlace | undefined {
  const lowered = text.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase('fr-FR'));
  for (let from = 0; from < lowered.length;) {
    const match = PLACE.exec(lowered.slice(from));
    if (match === null) return undefined;
    const start = from + match.index;
    const name = match[0].trim();
    if (match.groups?.['name'] !== undefined || !NEED_A_NAME.test(name))
      return { name, key: keyOf(name), start, end: start + match[0].trimEnd().length };
    from = start + name.length;
  }
  return undefined;
}

/**
 * A place in the middle of a sentence: a name tells where; a bare kind ("mairie", "école") does so after a word of place only, and
 * what stands in a quotation tells nothing. "la mairie doit…" is who, "en mairie" is where.
 */
export function findPlaceWithin(text: string): FoundPlace | undefined {
  const found = findPlace(text.replace(/"[^"]*"|«[^»]*»|“[^”]*”/gu, (words) => '.'.repeat(words.length)));
  if (found === undefined) return undefined;
  const bare = !/[\s-]/u.test(found.name);
  return bare && !WHERE.test(text.slice(0, found.start)) ? undefined : found;
}

const WHERE =
  /(?<!\p{L})(?:à|au|aux|en|dans|sur|sous|devant|derrière|vers|près|autour|proximité|côté|face|entrée|cour|abords)\s+(?:(?:de|à|du|des|d[’']|au|aux)\s*)?(?:la\s|le\s|les\s|l[’'])?$/iu;

const NEED_A_NAME =
  /^(?:place|rue|ruelle|avenue|boulevard|impasse|allée|chemin|route|quai|pont|cité|cours|terrain|résidence|quartier|hameau|salle|halle)$/u;

const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-’']/gu, ' ')
    .replace(/\b(?:de la|de l|du|des|de|d|la|le|les)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
