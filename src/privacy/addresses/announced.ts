/**
 * Addresses that a word announces, whatever their shape: "demeurant", "domicilié à", "j'habite", "Adresse :". Without a number,
 * without a street, with regional words. It must not take the sentence that follows.
 */
import type { Detector, Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';
import { isPublicAddress } from './public';
import { readComplement, readComplements } from './complements';
import { isNoAddress } from '../people/columns';
import { readPostcodeTown, readStreetName } from './read';
import { DWELLING, eitherCase, SMALL_HOME, SMALL_PLACE, STRONG_STREET, WEAK_STREET } from './words';

const AT_HOME = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ]|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])à )(?:demeurant|demeur(?:e|ent|ons|ez|ais|aient)|r[ée]sid(?:ons|ez|ais|aient)|logeons|domicili[ée]e?s?|(?:son|leur|mon|notre|nouveau|nouvel|nouvelle) (?:domicile|adresse|logement)|[ée]lisant domicile|r[ée]sid(?:ant|ent|e)|habit(?:ant|ent|er|ait|aient|ons|ez|ais|e)|jabite|loger|logeait|logent|demeurer|demeurait|r[ée]sider|r[ée]sidait|vivre|vivait|vivaient|squatt(?:e|ent|ait)|(?<=(?:il|elle|on|qui|je|ils|elles|nous) )rest(?:e|ent|ait)|(?:re)?log[ée]e?s?|h[ée]berg[ée]e?s?|vi(?:t|vant|vent|vons|s)|d[ée]m[ée]nag[ée]e?s?|install[ée]e?s?|exploitants?|sis|sise|situ[ée]e?s?|domicile|appartenant|propri[ée]taires?|(?<!\\d ?)hab\\.|dem\\.|dom\\.|passe|courrier|rendez[- ]vous|attribution du logement|dor(?:t|mant))(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?<link>(?: chez (?:sa|son|ses|une?|leurs?|mon|ma|mes|ton|ta|tes|notre|nos|des) [a-zA-ZÀ-ÖØ-öø-ῼ-]+(?:,? (?!(?:${STRONG_STREET}|${WEAK_STREET}|${DWELLING}|${SMALL_HOME}|${SMALL_PLACE}|bloc|esc(?:alier)?|hall|porte|entr[ée]e)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ-]+)?)?(?:,? (?=[a-z])(?:ensemble|toujours|actuellement|encore|depuis (?:(?:le )?\\d[^,;.\\n]{0,20}|[a-zûé]{3,9}(?: \\d{4})?)|provisoirement|seule?|tous deux|chez elle|chez lui|donc|bien|désormais|maintenant)){0,2}(?: ?[:…]| ?\\.{3})?,?(?: (?:(?:à|au|aux|a|dans|chez|en|sur|le|la|les|est|dans la|à la|un|une|de)(?![a-zA-ZÀ-ÖØ-öø-ῼ])|l'))?(?: (?:le|la|les|n°|numéro))?)[ ]?`,
  'giu',
);
/** "dans sa caravane, chemin de la Gravière": what stands there, before where. */
const SHELTER =
  /(?:(?:sa|son|leur|ma|mon|notre|une?|la|le) )?(?:(?:petite?|vieille|vieux|ancien(?:ne)?) )?(?:caravane|p[ée]niche|bateau|voilier|camion|fourgon|voiture|yourte|tente|cabane|mobil[- ]?home|camping-car|roulotte|chalet|studio|garage|annexe|d[ée]pendance|appartement|maison|pavillon|[TF]\d)(?: (?:stationn|amarr|gar|install|pos|situ)[ée]{1,2}s?)?(?:, | (?=(?:à|au|aux|sur|dans|le long de) ))(?:(?:à|au|aux|sur|dans|le long de) )?(?:la |le )?/iuy;
const LABEL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ]|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])[àa] )(?:adresse(?:s)?(?: (?:postale|personnelle|actuelle|compl[èe]te|du (?:demandeur|terrain|bien|domicile|logement|foyer|chantier|projet|p[ée]titionnaire)|de (?:facturation|correspondance|l'intéressée?|la famille|l'enfant|livraison)|des travaux|fiscale|principale|pr[ée]c[ée]dente|ancienne|nouvelle|(?!mail|e-?mail|[ée]lectronique|ip|mac|interne|internet|web|courriel|url|d[eu]s? (?:la mairie|site|serveur|l'[ée]cole)|de messagerie)[^:.;,|\n]{2,40}))?|dernier domicile(?: connu)?|derni[èe]re (?:adresse )?connue|adr\.?|dom\.?|h[ée]bergement|domicile|domicili[ée]e?\(?e?\)?|demeurant|r[ée]sidence principale|situation du bien|lieu de r[ée]sidence|(?:point|lieu|logement|site) (?:desservi|de (?:livraison|comptage|desserte|consommation)|[àa] desservir|alimenté)|n[°o]? ?et (?:rue|voie)|rue|voie|habitation) ?:\s?/giu;
/** "son adresse (Les Granges Neuves, D 14, 39100 Dole)": a postcode tells that it is one. */
const IN_BRACKETS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:adresse|domicile)(?: [a-zA-ZÀ-ÖØ-öø-ῼ]{3,12}){0,2} \((?<value>(?=[^()\n]*\d{5} \p{Lu})[^()@\n]{8,90})\)/giu;
const HOUSE =
  "(?:(?:Le|La|Les|L'|Au|Aux)[ ']?)?\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3}";
const PLACE_TO_LIVE = new RegExp(
  `(?:(?<street>(?:(?:vieux|vieille|ancien(?:ne)?|petite?|grande?|nouvelle) )?(?:${STRONG_STREET}))|(?<weak>${WEAK_STREET}|${DWELLING}|${SMALL_PLACE}))(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'iuy',
);
const NUMBER = /(?:n[°o]s? ?)?\d{1,5}(?: ?(?:bis|ter|quater|[A-H])(?![a-zA-ZÀ-ÖØ-öø-ῼ\d]))?,? /iuy;
const CARE_OF =
  /(?:c\/o|chez)(?: (?:M\.|Mme|Mlle|Monsieur|Madame))? \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+)?/uy;
/** Ends where the sentence does or goes on: "J'habite La Petite Métairie, au-dessus". */
const ARTICLED_HOUSE =
  /(?:(?:Le|La|Les|Au|Aux) |L')\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3}(?= ?(?:$|[,.;(\n]| depuis| avec| et ))/uy;
/** "La Maison du Garde, D 12, écluse n° 7, 08400 Vouziers": what stands between a house and its postcode. */
const UP_TO_POSTCODE = /(?:, [^,;.\n]{1,24}){1,3}(?=, \d{5} \p{Lu})/uy;
/** "demeurant à Moulin-Neuf, commune de Chambérat" */
const HOUSE_OF_TOWN = new RegExp(`${HOUSE}(?=,? (?:commune|section|paroisse) (?:de |d'|du ))`, 'uy');
/** "Mme Fabre, montée du Château,": whose street it is stands right before. */
const OF_SOMEBODY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:M\.|MM\.|Mr|Mme|Mmes|Mlle|Monsieur|Madame|[ÉEée]poux|[Ff]amille)(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){1,3}, /gu;
const NUMBERED_HOUSE = new RegExp(`(?:(?:le|la|les) |l')?${HOUSE}`, 'uy');
/** "On habite toujours Kerham, maison bleue après le calvaire" */
const DESCRIBED_HOUSE =
  /(?:(?:la|le|une?) )?(?:(?:derni[èe]re|premi[èe]re|deuxi[èe]me|troisi[èe]me|\d{1,2}(?:re|nde|[èe]?me|e)|grande|petite|vieille) )?(?:maison|case|kaz|carbet|ferme|mas|pavillon|chalet|portail|volets|immeuble)(?: \p{Ll}[\p{Ll}'-]*){1,6}(?=[,.;)\n]|$)/uy;
const HOUSE_HERE = new RegExp(HOUSE, 'uy');
const TOWN_HERE = /(?:à |au |aux )?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[- ]\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+)*/uy;
const SEPARATOR = /(?:,? ?[–-] | ?, ?|,? ?\n ?| )/uy;
/** A label's line, up to the next label or column; a floor may stand after more spaces. */
const REST_OF_LINE =
  /[^\n|\t;]*?(?= {2,}(?!(?:\d{1,2} ?(?:er|[èe]re|[èe]me|e|nde?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])|b[âa]t|esc|app|apt|porte|rdc|rez|[ée]tage|r[ée]s|lot|lieu[- ]?dit|hameau|quartier|cit[ée]|\d{5} ?[a-zA-ZÀ-ÖØ-öø-ῼ])[^\n]*)|\t|\||;|\n|$| [–-] (?:t[ée]l|mail|courriel|port|superf|\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ]{0,14}(?: [a-zA-ZÀ-ÖØ-öø-ῼ]{2,12})? ?:)| (?:t[ée]l(?:[ée]phone|\.)?|courriel|mail|code postal|cp|ville|commune) ?:)/iuy;

/** "Objet : adresse : il habite désormais …": the words that announce an address in it find it. */
const SENTENCE = /^(?:j'|ils? |elles? |on |je |nous |qui )/iu;
/** "Résid. Le Barrou, 14 rue …": a full stop that ends no sentence. */
const CUT_SHORT = eitherCase(
  '(?:r[ée]s(?:id)?|b[âa]t|imm|ave?|bl?d|chem|imp|all|rte|pl|sq|lot|ham|esc|app?t?|st|ste|gal|dr|mal|fg|lt|col|cdt|cne|pdt)',
);
/** "10 impasse du Lavoir, ne peut pas se déplacer", "12 rue du Lac. Sonner deux fois", "Puy Lachaud, et non plus au bourg" */
const GOES_ON = new RegExp(
  `(?:(?<!(?<![a-zA-ZÀ-ÖØ-öø-ῼ])${CUT_SHORT})\\.|[!?]) \\p{Lu}|, (?=(?:ne |n'|ils? |elles? |on |je |j'|qui |que |mais |et non |puis |sonner|passer|passage|appel|rappel|attention|voir |acc[èe]s |demander|interphone en|sans |avec |fermé|absent|pri[èe]re|merci|tout |toujours ))`,
  'u',
);

export const findAnnounced: Detector = ({ view, lexicon }) => {
  const { text } = view;
  const found: Finding[] = [];
  const add = (start: number, end: number, confidence: number) => {
    if (end > start) found.push({ type: 'ADDRESS', start, end, reason: 'adresse annoncée', confidence });
  };
  /** "demeurant La Petite Métairie, …": an article and a capital, that are no known town. */
  const addHouse = (from: number) => {
    // The words that link may have taken the article.
    for (const start of [from, from - 2, from - 3, from - 4]) {
      const house = at(ARTICLED_HOUSE, text, Math.max(0, start));
      if (house === null || lexicon.has('towns', phraseKey(house))) continue;
      const end = start + house.length;
      add(start, end + (at(UP_TO_POSTCODE, text, end)?.length ?? 0), 0.7);
    }
  };
  for (const match of matchesOf(text, AT_HOME)) {
    const from = match.index + match[0].length;
    // "rendez-vous le 12 place de la Mairie": a day.
    if (
      /^rendez/iu.test(match[0]) &&
      /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])le ?$/iu.test(match[0]) &&
      /^\d{1,2} /.test(text.slice(from, from + 3))
    )
      continue;
    const meeting =
      /^rendez/iu.test(match[0]) &&
      !/^\d+(?!\d| ?(?:er|e|[èe]me)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/u.test(text.slice(from, from + 12));
    if (meeting) continue;
    const strict = !/^(?:demeur|domicil|r[ée]sid|j?habit|jabit|[ée]lisant)/iu.test(match[0]);
    const home = from + (at(SHELTER, text, from)?.length ?? 0);
    for (const [start, end] of readPieces(text, home, view.lineAt(from).case, strict)) {
      if (!(strict && isPublicAddress(view, start))) add(start, end, 0.85);
    }
    if (strict) continue;
    addHouse(from);
    const house = at(HOUSE_OF_TOWN, text, from);
    if (house !== null) add(from, from + house.length, 0.8);
  }
  for (const match of matchesOf(text, OF_SOMEBODY)) {
    const from = match.index + match[0].length;
    PLACE_TO_LIVE.lastIndex = from;
    const street = PLACE_TO_LIVE.exec(text);
    if (street?.groups?.['street'] === undefined) continue;
    const end = readStreetName(text, from + street[0].length, view.lineAt(from).case);
    if (/\p{Lu}/u.test(text.slice(from + street[0].length, end)) && /^(?:[,.;)\n]|$)/u.test(text.slice(end)))
      add(from, end, 0.75);
  }
  for (const match of matchesOf(text, IN_BRACKETS)) {
    const value = match.groups?.['value'] ?? '';
    const start = match.index + match[0].length - value.length - 1;
    if (!isPublicAddress(view, start)) add(start, start + value.length, 0.85);
  }
  for (const match of matchesOf(text, LABEL)) {
    const from = match.index + match[0].length;
    if (isPublicAddress(view, match.index)) continue;
    const rest = at(REST_OF_LINE, text, from)?.trimEnd() ?? '';
    if (
      rest === '' ||
      /^\[[A-Z]{4}-/u.test(rest) ||
      /@|arobase/iu.test(rest) ||
      /^(?:idem|m[êe]me|inconnue|non|id\.|-|_|\.)/iu.test(rest) ||
      isNoAddress(rest) ||
      SENTENCE.test(rest)
    )
      continue;
    // A sentence goes on after the address: then only its pieces.
    const sentence = GOES_ON.exec(rest);
    add(from, from + (sentence?.index ?? rest.length), 0.9);
  }
  return found;
};

/** Where an address can be read after a word that announces one: pieces that follow each other. */
function readPieces(
  text: string,
  from: number,
  lineCase: 'mixed' | 'upper' | 'lower',
  strict: boolean,
): [start: number, end: number][] {
  let position = from;
  let start = -1;
  let end = -1;
  let solid = false;
  for (let pieces = 0; pieces < 8; pieces += 1) {
    const piece = readPiece(text, position, lineCase);
    if (piece === undefined) {
      // "domicilié à Rennes, 9 quai …": a town first, that `towns-of-people` finds; "demeurant Etxe Ona, chemin d'Olha": a house.
      if (pieces > 0 || strict) break;
      const house = at(HOUSE_HERE, text, position) ?? at(TOWN_HERE, text, position);
      if (house === null) break;
      // "aux Granges, route de Dole": of a hamlet.
      const isTown = /(?:à|a) $/iu.test(text.slice(Math.max(0, position - 4), position));
      if (!isTown) start = position;
      position += house.length;
      if (!isTown) end = position;
    } else {
      if (start === -1) start = position;
      solid = true;
      position = piece;
      end = piece;
    }
    const gap = at(SEPARATOR, text, position);
    if (gap === null) break;
    position += gap.length;
  }
  return start !== -1 && end > start && solid ? [[start, end]] : [];
}

function readPiece(text: string, from: number, lineCase: 'mixed' | 'upper' | 'lower'): number | undefined {
  const town = readPostcodeTown(text, from, lineCase);
  if (town > from) return town;
  const complement = readComplement(text, from);
  const careOf = at(CARE_OF, text, from);
  if (careOf !== null) return from + careOf.length;
  const number = at(NUMBER, text, from)?.length ?? 0;
  PLACE_TO_LIVE.lastIndex = from + number;
  const place = PLACE_TO_LIVE.exec(text);
  if (place !== null) {
    const named = readStreetName(text, from + number + place[0].length, lineCase);
    const name = text.slice(from + number + place[0].length, named);
    const weak = place.groups?.['street'] === undefined;
    if (name === '' && /^(?:grande?|petite|haute|basse)[- ']?rue$/iu.test(place[0]))
      return readComplements(text, named);
    if (name !== '' && (!weak || lineCase !== 'mixed' || /[\p{Lu}\d]/u.test(name))) {
      return readComplements(text, named);
    }
  }
  if (complement > from) return readComplements(text, complement);
  const described = at(DESCRIBED_HOUSE, text, from);
  if (described !== null) return from + described.length;
  // "demeurant 12 Kerguelen", "domicilié 15 le Bourg"
  const house = number === 0 ? null : at(NUMBERED_HOUSE, text, from + number);
  return house === null ? undefined : readComplements(text, from + number + house.length);
}

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}
