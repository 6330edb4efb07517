/**
 * Homes that no street tells: a place where many live ("EHPAD Montviguier"), a kilometre of a road, a floor of the same building, a
 * hamlet where somebody's family is spoken of, the house that ends a line of births. Needs to know where people were found.
 */
import type { DetectorInput, Finding } from '../detector';
import { isComplement, readComplement, readComplements } from './complements';
import { isHouse } from './of-people';
import type { Stretch } from './pieces';
import { lastPublic } from './public';
import { matchesOf } from '../text/matches';
import { placeStretches } from '../text/stretches';
import { eitherCase, SMALL_HOME } from './words';

const SHARED =
  'm[êe]me (?:immeuble|adresse|r[ée]sidence|b[âa]timent|cage|tour|escalier|rue|all[ée]e|hall|chemin|impasse|route|lotissement|cit[ée]|cour|hameau|place|avenue)';
/** "même immeuble, 7e étage, porte 73": what follows tells one home from the other. */
const SAME_BUILDING = new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ])${SHARED}(?=,? [a-zA-ZÀ-ÖØ-öø-ῼ\\d])`, 'giu');
/** "villa 3, même chemin": so does what stands before. */
const SAME_AFTER = new RegExp(`^,? ${SHARED}(?![a-zA-ZÀ-ÖØ-öø-ῼ])`, 'iu');
/** "au hameau de La Frache", where somebody is spoken of. */
const HAMLET_OF =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:au|du|aux) (?:hameaux?|lieu[- ]dit|quartier|village|mas|moulin)|[àa] la (?:ferme|m[ée]tairie|bergerie|borderie|bastide)) (?:de |du |des |d')?(?<place>(?:(?:[Ll]a|[Ll]e|[Ll]es) |[Ll]')?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|d') ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})/gu;
const NAMED_SO = /^(?:au|du|aux) (?=(?:quartier|village|lieu[- ]dit) )/u;
/** "au Mas des Oliviers", "de la Grange Neuve": a house whose name says what it is. */
const NAMED_HOUSE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:au|du|aux?|à|de) (?<place>(?:(?:[Ll]a|[Ll]es?) |[Ll]')?(?:Mas|Moulin|Ferme|Grange|Bastide|Borie|M[ée]tairie|Bergerie|Domaine|Clos|Hameau|Manoir|Ch[âa]teau|Closerie|Villa|Chalet|Tuilerie|Forge|Borde|Borderie|Campagne|Logis|Gentilhommi[èe]re|Petite? [A-ZÀ-ÞŒ]|Grande? [A-ZÀ-ÞŒ]|Vieux [A-ZÀ-ÞŒ]|Vieille [A-ZÀ-ÞŒ])[a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?: (?:(?:de|du|des|la|le|les) |d'|l')*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})(?=[,.;:)\n]|$| (?:et|qui|avec|depuis|chez|pour|a|est|vers|hier|ce|le|à)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/gu;
/** "chez lui au Mas Vieux", "chez nous, Les Combes" */
const AT_HOME =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])chez (?:moi|toi|elle|lui|eux|elles|nous|vous)(?:,? (?:à|au|aux|en haut de|près de)|,) (?<place>(?:(?:[Ll]a|[Ll]es?) |[Ll]')?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les) |d'|l')*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})(?=[,.;:)\n]|$| [a-zß-ÿœ])/gu;
const FEAST =
  /^(?:(?:la |l')?(?:No[ëe]l|P[âa]ques|Toussaint|Pentec[ôo]te|Ascension|An)|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Mme|Mlle|Monsieur|Madame|Les? \d)/u;
const KIN_BEFORE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:dames?|monsieur|toujours|retourn[a-zA-ZÀ-ÖØ-öø-ῼ]+|revenue?s?|repartie?s?|vieux|vieille|gens|voisins?|voisines?|celui|celle|ceux|chez|rentr[ée]e?s?|n[ée]e?s?|m[èe]re|p[èe]re|fils|filles?|s[œo]eu?r|fr[èe]re|mari|femme|[ée]poux|[ée]pouse|veuve?|tante|oncle|grand-m[èe]re|grand-p[èe]re|parents|[âa]g[ée]e?s?|famille|couple|ferme|maison|seule?|[ée]leveu(?:r|se)s?|fermi(?:er|[èe]re)s?|agricult(?:eur|rice)s?|berg(?:er|[èe]re)s?|meuni(?:er|[èe]re)s?|viticult(?:eur|rice)s?|mara[iî]ch(?:er|[èe]re)s?|apicult(?:eur|rice)s?|m[ée]tay(?:er|[èe]re)s?|propri[ée]taires?|exploitante?s?|habit[a-zA-ZÀ-ÖØ-öø-ῼ]+|viv[a-zA-ZÀ-ÖØ-öø-ῼ]+|vit|log[a-zA-ZÀ-ÖØ-öø-ῼ]+|r[ée]sid[a-zA-ZÀ-ÖØ-öø-ῼ]+|demeur[a-zA-ZÀ-ÖØ-öø-ῼ]+)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;:!?\n]{0,60}$/iu;
/** A place to live of many, after somebody: "EHPAD Montviguier", "CHRS L'Escale, chambre 14". */
const HOME =
  "(?:EHPAD|Ehpad|ehpad|CHRS|chrs|MARPA|MAPAD|USLD|FJT|CADA|HUDA|CHU d'urgence|LAM|MECS|IME|ITEP|ESAT|MAS|FAM|[Ff]oyer|[Rr][ée]sidence|[Mm]aison de retraite|[Hh][ôo]tel|[Pp]ension|[Cc]amping|[Aa]uberge|[Pp]ension de famille|[Cc]entre d'h[ée]bergement)";
const HOME_OF = new RegExp(
  `^(?: {2,}|,? ?(?:[–;|] )?)(?:(?:qui )?(?:est|vit|se trouve|r[ée]side|[ée]tait|sera) (?:maintenant |désormais |toujours |encore )?|entr[ée]e? |parti?e? |admise? |plac[ée]e? )?(?:log[ée]e? |h[ée]berg[ée]e? )?(?:(?:à |en )?(?:l'|la |le )|au |en )?(?<home>${HOME}(?:(?: (?:de la |de l'|des |du |de |d'|la |le |les )?| (?:de )?[Ll]')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){1,4})(?=[,;.|\\n]|$| [–-] )`,
  'u',
);
/** "M. Bonnardel, dialysé, hameau de Pont-de-Cervières", "Mme Dorville (section Gros-Cap)": said of somebody, after a comma or two. */
const HAMLET_AFTER = new RegExp(
  `^(?:(?:, [a-zß-ÿœ][^,;.:()\\n]{2,34}){0,2},| ?\\(| [–-]| ?[|;/]) ?(?<hamlet>${eitherCase(SMALL_HOME)} (?:(?:de la |de l'|des |du |de |d'|la |le |les |l'|à )|(?:La |Le |Les |L'))?(?![A-Z]{1,2}(?![a-zA-ZÀ-ÖØ-öø-ῼ]))[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?: (?:(?:de|du|des|la|le|d'|à) ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})`,
  'u',
);
/** ", résidence Le Mas de Sorbier", after a staircase or a door. */
const BUILDING_AFTER = new RegExp(
  `^, (?:${HOME}|${eitherCase(SMALL_HOME)}|[Pp]ort(?: de plaisance)?|[Mm]arina|tour|immeuble|villa|[Cc]it[ée]|[Dd]omaine|clos|HLM)(?: (?:de la |de l'|des |du |de |d'|la |le |les )?| (?:de )?[Ll]')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d') ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3}`,
  'u',
);
/** "bât. 4, esc. A" tells a home; a floor alone may be an office's. */
const UNIT =
  /^(?:b[âa]t(?:iment|\.)?|imm(?:euble|\.)|esc(?:alier|\.)?|app(?:artement|t\.?|\.)|apt\.?|logement|chambre|villa|studio) ?(?:n[°o] ?)?(?:[A-Z]{0,2}\d|[A-Z](?![a-zA-ZÀ-ÖØ-öø-ῼ]))/iu;
/** "section Football", "section CGT": of a club or of a union. */
const OF_CLUB =
  /^[Ss]ection (?:[A-ZÀ-ÞŒ]{2,}(?![a-zA-ZÀ-ÖØ-öø-ῼ])|Foot|Rugby|Judo|Gym|Danse|Basket|Hand|Volley|Tennis|Nat|Athl|Cyclo|Rando|Marche|P[ée]tanque|Karat|Boxe|Tir|Voile|Yoga|Th[ée][âa]tre|Musique|Chorale|Jeunes?|Seniors?|Enfants|Adultes|Parti |Parents|Fonctionnement|Investissement|Sport|Escrime|Escalade|Badminton|Patrimoine|Lecture|Photo|Petits?$|Moyens?$|Grands?$)/u;
/** The same among what is said of somebody on a line with their birth. */
const AMONG_PIECES = new RegExp(
  `, (?<home>${HOME}(?:(?: (?:de la |de l'|des |du |de |d'|la |le |les )?| (?:de )?[Ll]')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){1,4})(?=[,;.|\\n]|$)`,
  'u',
);
/** "Le vendeur est à l'EHPAD les Tilleuls": not a meeting. */
const IN_A_HOME = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:est|sont|vit|vivent|[ée]tait|r[ée]side|entre|part|va) (?:maintenant |désormais |toujours |entrer |partir )?(?:à |en |au |dans )(?:l'|la |le |un |une )?(?<home>${HOME}(?:(?: (?:de la |de l'|des |du |de |d'|la |le |les )?| (?:de )?[Ll]')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){1,4})`,
  'gu',
);
const EVENT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:r[ée]unions?|spectacles?|march[ée]s?|ateliers?|rendez-vous|rdv|repas|s[ée]ances?|visites?|f[êe]tes?|loto|concert|c[ée]r[ée]monie|distribution|permanence|exposition|incendie|travaux|chantier|stage|poste)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\n]{0,40}$/iu;
const LODGED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:orient|h[ée]berg|log|plac|admis|accueilli|mis|fugu|pensionnaire|r[ée]sidente?s?|interne|sorti|rentr)[a-zA-ZÀ-ÖØ-öø-ῼ]* (?:[àa] l'abri )?(?:du |de la |de l')?(?:vers |[àa] |en |dans )?(?:l'|la |le |au )?(?<home>${HOME}(?:(?: (?:de la |de l'|des |du |de |d'|la |le |les )?| (?:de )?[Ll]')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){1,4})`,
  'gu',
);
/** "PK 14 route de Mana": the road's kilometre, after somebody. */
const KILOMETRE_OF =
  /^,? ?(?:[–:|] ?)?(?<km>P\.?K\.? ?\d{1,3}(?:[,.]\d{1,3})?(?:,? (?:de la |du )?(?:route|chemin|avenue|piste|c[ôo]t[ée])(?: (?:de la |de l'|des |du |de |d'|la |le |les )?[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){1,3}(?:, (?:carbet|case|maison|lot|lotissement|servitude|quartier)[^,;.\n]{0,30})?)?)/u;

/** "…, ex-chauffeur, Le Pech, La Croix de Lavaurette": houses with their article, at the end of a line. */
const LAST_HOUSES =
  /, (?<houses>(?:(?:Le|La|Les) |L')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3}(?:, (?:(?:Le|La|Les) |L')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})*)[ .;]*$/u;

/** "l'appartement 214 de la tour Lacépède": one home of a building that has a name. */
const UNIT_OF =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:appartement|appt?\.?|logement|chambre|studio|porte|lot|bungalow|emplacement) (?:n[°o] ?)?[A-Z]?\d{1,4} ?[A-Z]?,? (?:(?:de la |de l'|du |à la |au )?(?:tour|r[ée]sidence|immeuble|b[âa]timent|foyer|b[âa]t\.?|camping|h[ôo]tel|cit[ée]|marina|marine|copropri[ée]t[ée]|domaine|hameau)) (?:(?:de la |de l'|des |du |de |d')(?=[A-ZÀ-ÞŒ]))?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?: [A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3}/gu;

/** @param people where people, their births and their numbers were found */
export function findHomes(
  { view, lexicon }: DetectorInput,
  people: readonly Stretch[],
  births: readonly Stretch[],
): readonly Finding[] {
  if (people.length === 0) return [];
  const { text } = view;
  const found: Finding[] = [];
  const add = (start: number, end: number, reason: string) => {
    const shared = SAME_AFTER.exec(text.slice(end, end + 24))?.[0].length ?? 0;
    found.push({ type: 'ADDRESS', start, end: end + shared, reason, confidence: 0.8 });
  };
  for (const { end } of people) {
    const following = text.slice(end, end + 90);
    for (const [pattern, name] of [
      [HOME_OF, 'home'],
      [KILOMETRE_OF, 'km'],
      [HAMLET_AFTER, 'hamlet'],
    ] as const) {
      const home = pattern.exec(following);
      const words = home?.groups?.[name];
      if (home === null || words === undefined) continue;
      if (OF_CLUB.test(words)) continue;
      const start = end + home[0].length - words.length;
      add(start, readComplements(text, start + words.length), 'lieu où vit quelqu’un');
    }
  }
  for (const { end } of people) {
    // ", bât. D, résidence Le Mas de Sorbier": what completes a home, then the home.
    const gap = /^(?:, | ?\(| [–-] )/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    const start = end + gap;
    const parts = gap === 0 ? start : readComplements(text, readComplement(text, start));
    if (parts === start || !isComplement(text.slice(start, parts).replace(/,.*$/u, ''))) continue;
    const home = BUILDING_AFTER.exec(text.slice(parts, parts + 60));
    if (home !== null && lastPublic(home[0]) === -1)
      add(start, readComplements(text, parts + home[0].length), 'lieu où vit quelqu’un');
    else if (UNIT.test(text.slice(start, parts)) && /^ ?(?:[,;.)\n]|$)/u.test(text.slice(parts, parts + 2)))
      add(start, parts, 'lieu où vit quelqu’un');
  }
  for (const match of matchesOf(text, SAME_BUILDING)) {
    const end = match.index + match[0].length;
    const last = readComplements(text, end);
    if (last > end) add(match.index, last, 'adresse chez quelqu’un');
  }
  for (const match of matchesOf(text, UNIT_OF))
    add(match.index, match.index + match[0].length, 'logement d’un immeuble');
  for (const match of matchesOf(text, HAMLET_OF)) {
    const place = match.groups?.['place'] ?? '';
    const end = match.index + match[0].length;
    // "au quartier Bois-Joli", "au village des Pins" are whole names; "au hameau de La Frache" says what it is.
    const start = match.index + (NAMED_SO.exec(match[0])?.[0].length ?? match[0].length - place.length);
    if (KIN_BEFORE.test(text.slice(Math.max(0, match.index - 90), match.index)))
      add(start, end, 'hameau de quelqu’un');
  }
  const placed = placeStretches(people);
  for (const match of matchesOf(text, NAMED_HOUSE)) {
    const place = match.groups?.['place'] ?? '';
    const end = match.index + match[0].length;
    const ahead = text.slice(Math.max(0, match.index - 90), match.index);
    // "on l'a trouvé au Mas des Oliviers, chez Jean"
    const followed =
      /^,? chez /u.test(text.slice(end, end + 7)) && placed.touching(end + 6, end + 14).length > 0;
    if ((KIN_BEFORE.test(ahead) || followed) && lastPublic(`${ahead.slice(-30)}${place}`) === -1)
      add(end - place.length, end, 'maison de quelqu’un');
  }
  for (const match of matchesOf(text, AT_HOME)) {
    const place = match.groups?.['place'] ?? '';
    const end = match.index + match[0].length;
    if (
      !FEAST.test(place) &&
      placed.touching(end - place.length, end).length === 0 &&
      lastPublic(place) === -1
    )
      add(end - place.length, end, 'maison de quelqu’un');
  }
  for (const match of matchesOf(text, IN_A_HOME)) {
    const home = match.groups?.['home'] ?? '';
    const end = match.index + match[0].length;
    if (!EVENT.test(text.slice(view.lineAt(match.index).start, match.index)))
      add(end - home.length, readComplements(text, end), 'lieu où vit quelqu’un');
  }
  for (const match of matchesOf(text, LODGED)) {
    const home = match.groups?.['home'] ?? '';
    const end = match.index + match[0].length;
    add(end - home.length, readComplements(text, end), 'lieu où vit quelqu’un');
  }
  for (const birth of births) {
    const line = view.lineAt(birth.start);
    const shared = AMONG_PIECES.exec(text.slice(birth.end, line.end));
    const home = shared?.groups?.['home'];
    if (shared !== null && home !== undefined) {
      const last = birth.end + shared.index + shared[0].length;
      add(last - home.length, readComplements(text, last), 'lieu où vit quelqu’un');
    }
    const houses = LAST_HOUSES.exec(text.slice(birth.end, line.end))?.groups?.['houses'];
    if (houses === undefined || !houses.split(', ').some((house) => isHouse(lexicon, house))) continue;
    const start = birth.end + text.slice(birth.end, line.end).lastIndexOf(houses);
    add(start, start + houses.length, 'maison, au bout d’une ligne');
  }
  return found;
}
