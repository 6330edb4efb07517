/**
 * Where somebody lives, said right after their name or of what is theirs: "M. Roux (Les Combes)", "son garage rue Pasteur",
 * "celle du 21". Needs to know where people were found.
 */
import type { DetectorInput, Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';
import { readComplements } from './complements';
import type { Stretch } from './pieces';
import { lastPublic } from './public';
import { readStreetName } from './read';
import { STRONG_STREET } from './words';

/** "(Les Combes)", "(La Croix d'en Haut)", "(Kerbihan)" is not: an article tells the house. */
const HOUSE_IN_BRACKETS =
  /^,? ?\((?<house>(?:(?:[Ll]es?|[Ll]a|[Aa]ux?) |[Ll]')\p{Lu}[\p{L}'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\p{Lu}[\p{L}'-]+){0,3})\)/u;
const AGE = /^,? ?\(?(?:[âa]g[ée]e? de )?\d{1,3} ans\)?(?=[,; ])/u;
/** "M. Rambaud, agriculteur, La Petite Motte": what somebody does; who answers for an institution is named with it. */
const TRADE =
  /^, (?!(?:pr[ée]sident|vice|conseill|adjoint|maire|direct|responsable|tr[ée]sori|secr[ée]taire|b[ée]n[ée]vole|membre|d[ée]l[ée]gu|animat|repr[ée]sent|charg|chef|g[ée]rant|salari|employ|au nom|pour)[^,]*)\p{Ll}[\p{Ll}' -]{3,34}(?=, (?:L[ea]s? |L'|[Ll]ieu|[Ff]erme |[Mm]as |[Dd]omaine |[Hh]ameau |[Mm]oulin ))/u;
const OLD_HOUSE =
  '(?:ferme|mas|moulin|manoir|ch[âa]teau|m[ée]tairie|logis|bastide|borderie|borie|prieur[ée]|presbyt[èe]re|longère|grange|bergerie|maison (?:foresti[èe]re|[ée]clusi[èe]re|de garde)|corps de ferme|gentilhommi[èe]re|habitation|tribu)';
/** "M. Perrot (rue du Lac)", "Mme Tellier de la rue des Lilas", "GARNIER – chemin des Vignes" */
const STREET_OF = new RegExp(
  `^(?:, ?| ?\\(| [–-] | | de (?:la |l')|,? du |,? des? |, (?:celui|celle|ceux|celles) (?:de (?:la |l')|du |des? ))(?<way>${STRONG_STREET}|hameau|${OLD_HOUSE})(?!\\p{L})`,
  'iu',
);
/** "M. Got, La Croix Blanche, se plaint": a house between commas; "Mme Le Bris, 7 Sous-la-Ville," */
const HOUSE_OF =
  /^,? (?:– )?(?<house>(?:(?:(?:Le|La|Les) |L')|[Aa]ux? (?=(?:Mas|Moulin|Pr[ée]s?|Ch[âa]teau|Bourg|Hameau|Clos|Puy|Village|Domaine|Bois|Plan|Mont|Champ|Grand|Petit|Haut|Bas|Vieux|Creux|Pont|Puits|Lavoir|Cros|Col|Gu[ée]|Lac|Buisson|Combe|Roc)(?!\p{L}))|\d{1,4}(?: ?(?:bis|ter))?,? (?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll]')?)\p{Lu}[\p{L}'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\p{Lu}[\p{L}'-]+){0,3})(?= ?[,;.\n]|$| [–-] )/u;
/** "celle du 21", "les gens du 14 bis", "habite au 33": a house by its number. */
const NUMBER_ALONE =
  /(?<!\p{L})(?:(?:celles?|ceux|celui|maison|pavillon|portail|haie|cl[ôo]ture|mur|chien|jardin|gens|dames?|messieurs|voisine?s?|occupante?s?|locataires?|propri[ée]taires?|riveraine?s?|famille|appartement|logement|r[ée]sidents?|habitants?) du|(?:habit\p{L}*|demeur\p{L}*|log\p{L}*|r[ée]sid\p{L}*|vit|vivent|domicili[ée]e?s?) (?:au|le)) (?<number>(?:n[°o]s? ?|num[ée]ro )?\d{1,4}(?: ?(?:bis|ter|quater)(?!\p{L}))?)(?![\d/h]|,\d|\.\d| ?(?:h|heures?|%|€|euros?|au|er|e|[èe]me|janv\p{L}*|f[ée]vr\p{L}*|mars|avril|mai|juin|juil\p{L}*|ao[ûu]t|sept\p{L}*|oct\p{L}*|nov\p{L}*|d[ée]c\p{L}*)(?!\p{L}))/giu;
/** "sa cour (au n° 3, mitoyen)" */
const NUMBER_IN_BRACKETS =
  /(?<!\p{L})(?:mon|ma|mes|son|sa|ses|leurs?|notre|votre) (?:maison|appartement|jardin|portail|cour|terrain|garage|cl[ôo]ture|haie|mur|toit|pavillon|domicile|trottoir) \((?:au |le )?(?<number>(?:n[°o] ?)?\d{1,4}(?: ?(?:bis|ter))?)(?=[,)])/giu;
/** "PONCET Michel, 6 bis", "famille Sabouret, n° 15": neighbours of one street. */
const NUMBER_OF = /^, (?<number>(?:n[°o] ?)?\d{1,4}(?: ?(?:bis|ter))?)(?=[ \t]*(?:\n|;|$))/u;
/** "et Mme Yildiz, au 22." */
const NUMBER_AT =
  /^,? au (?<number>(?:n[°o] ?)?\d{1,4}(?: ?(?:bis|ter))?)(?=[.,;)](?!\d)|\n|$| (?:aussi|[ée]galement|et|qui|a|ont|se|est|sont|dit|demande|ne|n')(?!\p{L}))/u;
/** "son garage rue Pasteur", "devant chez moi, rue des Clos", "la maison de mes parents, sente aux Ânes" */
const OWN_PLACE = new RegExp(
  `(?<!\\p{L})(?:(?:mon|ma|mes|son|sa|ses|leurs?|notre|nos|votre|vos) (?:\\p{L}+ )?(?:maison|appartement|appart|apt|garage|jardin|portail|terrain|studio|chambre|logement|domicile|commerce|magasin|atelier|cave|cl[ôo]ture|haie|mur|toit|immeuble|pavillon|local|cabinet|boutique|adresse|porte|trottoir)|chez (?:moi|elle|lui|eux|nous|mes parents|ses parents|sa m[èe]re|son p[èe]re|ma m[èe]re|mon p[èe]re)|(?:maison|appartement|logement|pavillon|jardin|domicile) (?:de|d'|du|des) (?:mes|ses|leurs|sa|son|ma|mon) \\p{L}+|(?:mon|ma|mes|son|sa|ses|leurs?) (?:fr[èe]re|s(?:œ|oe)ur|m[èe]re|p[èe]re|fils|fille|grand-m[èe]re|grand-p[èe]re|tante|oncle|voisine?|ex|ami|amie|copine|copain|compagne|compagnon))(?: (?:situ[ée]e?|sise?|est|se trouve))?,? (?:(?:de|dans|à) (?:la |l')|du |au |à la )?(?<way>${STRONG_STREET}|(?<=, )(?:hameau|${OLD_HOUSE}))(?!\\p{L})`,
  'giu',
);

/** "Mme Roy, le grand mas, portail bleu", "M. Bô (la maison après le pont)": a house that is described. */
const HOUSE_WORD =
  '(?=[a-z])(?:mas|ferme|maison(?:nette)?|moulin|villa|case|kaz|chalet|pavillon|bastide|cabane|longère|immeuble|roulotte|caravane|bergerie|bungalow|dernière porte)';
const DETAIL =
  '(?:, (?:portail|volets?|portes?|mur|façade|maison|kaz|case|toit|clôture|barrière|grille|boîte aux lettres|au fond|au bout|à gauche|à droite) ?[^,;.:()\\n]{0,30})*';
const NO_VERB =
  '(?![^,;.:()\\n]*(?<!\\p{L})(?:est|a|ont|sont|sera|était|avait|doit|peut|lui|nous|vous|qui|que)(?!\\p{L}))';
const DESCRIBED = new RegExp(
  `^(?:,? ?\\(?|,? (?:c'est |habite |vit |dans ))(?<house>${NO_VERB}(?:(?:(?:le|la|les|une?) |l')|(?=premi|derni|second|deuxi))(?:(?:grande?|petite?|vieux|vieille|ancien(?:ne)?|premi[èe]re|derni[èe]re|seconde|deuxi[èe]me) )?${HOUSE_WORD}(?!\\p{L})[^,;.:()\\n]{0,40}${DETAIL})(?=[,;.)\\n]|$)`,
  'iu',
);
/** "Mme B., 12.04.1969, face à la boulangerie", "Suzanne, née le …, c'est au fond du chemin" */
const LANDMARK =
  '(?=[a-zé])(?:rues?|chemins?|avenue|impasse|place|pont|[ée]glise|boulangerie|pharmacie|[ée]cole|mairie|garage|cimeti[èe]re|gare|stade|boucherie|[ée]picerie|caf[ée]|bar|tabac|chapelle|lavoir|carri[èe]re|ferme|silo|calvaire|croix|rond-point|poste|port|plage|canal|rivi[èe]re|maison|moulin|usine|lotissement|r[ée]sidence)';
const WHERE = new RegExp(
  `^\\.?(?:,? ?\\(?(?:n[ée]e? (?:le )?)?\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\)?)?,? (?:c'est |elle |il )?(?:habite |vit |loge |demeure )?(?<where>${NO_VERB}(?:juste )?(?:au (?:fond|bout|coin)|face (?:à|au)|en face|derri[èe]re|apr[èe]s|avant|[àa] c[ôo]t[ée]|au[- ]dessus|pr[èe]s) ?(?:de la |de l'|du |des? |d'|à la |au |à l'|la |le |l')?${LANDMARK}(?!\\p{L})[^,;.:()\\n]{0,40}${DETAIL})(?=[,;.)\\n]|$)`,
  'iu',
);
/** "habite à Lahitte, la maison après le pont", "qui vit au-dessus du tabac": of whomever it is said. */
const LIVES = new RegExp(
  `(?<!\\p{L})(?:j'?habite|habit(?:e|ent|ant|ait)|demeur(?:e|ant|ait)|log(?:e|é|ée|ent)|r[ée]sid(?:e|ant)|vit|vivent|domicili[ée]e?s?)(?: (?:à|au|aux) (?<town>\\p{Lu}[\\p{L}'-]+(?:[ -]\\p{Lu}[\\p{L}'-]+)*),)?(?= )`,
  'giu',
);
/** "demeurant même rue, n° 33" */
const SAME_WAY =
  /(?<!\p{L})(?<way>(?:(?:la|dans la|au|le) )?m[êe]me (?:rue|voie|avenue|impasse|chemin|all[ée]e|route|place|quai|boulevard|adresse|lotissement|r[ée]sidence|immeuble),? (?:au )?(?:n[°o]s? ?|num[ée]ro )?\d{1,4}(?: ?(?:bis|ter))?)(?![\d/])/giu;
/** "il loge au 7e", "qui habite au troisième étage": a floor of the same building. */
const FLOOR_ALONE =
  /(?<!\p{L})(?:habit\p{L}*|demeur\p{L}*|log(?:e|é|ée|ent|eait)|r[ée]sid\p{L}*|vit|vivent|domicili[ée]e?s?|voisine?s?|dame|monsieur|gens|famille|couple|jeunes?|locataires?) (?<floor>(?:au|du) (?:\d{1,2} ?(?:er|[èe]re|[èe]me|e)(?: [ée]tage)?|(?:premier|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|septi[èe]me|huiti[èe]me|dernier)(?: [ée]tage)?(?= ?[,.;)\n]|$)|rez-de-chauss[ée]e|rdc)(?: (?:gauche|droite|face))?)(?! (?:jour|tour|rang|arrondissement|si[èe]cle|mois|trimestre|groupe)(?!\p{L}))(?![\p{L}\d])/giu;
/** "le 12 bis, 4e gauche": a number that a floor or a door follows. */
const NUMBER_AND_FLOOR =
  /(?<=(?<!\p{L})(?:au|le|du|n[°o]) )\d{1,4}(?: ?(?:bis|ter))?(?=,? (?:\d{1,2} ?(?:er|[èe]re|[èe]me|e)(?: (?:gauche|droite|face|[ée]tage))|porte \d|appt?\.? |appartement |rdc(?!\p{L})|b[âa]t\.? |esc\.? ))/giu;
/** "c/o Perrillat", "aux bons soins de Mme Roy" */
const CARE_OF =
  /(?<![\p{L}\d/])(?<care>(?:c\/o|[Cc]\/[Oo]|[Aa]ux bons soins (?:de|d'))(?: (?:M\.|Mme|Mlle|Monsieur|Madame|m\.|mme|mr))? ?[\p{L}][\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})/gu;

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
  const ends = people.flatMap(({ end }) => {
    // "FERRERO Huguette, 88 ans, Villa Les Embruns": an age stands between.
    const age = AGE.exec(text.slice(end, end + 30));
    const trade = TRADE.exec(text.slice(end, end + 44));
    return [end, ...[age, trade].flatMap((one) => (one === null ? [] : [end + one[0].length]))];
  });
  for (const end of ends) {
    const following = text.slice(end, end + 80);
    const house = HOUSE_IN_BRACKETS.exec(following);
    const name = house?.groups?.['house'];
    if (house !== null && name !== undefined && lastPublic(name) === -1) {
      const start = end + house[0].indexOf('(') + 1;
      add(start, start + name.length, 'maison, après une personne');
    }
    const place = HOUSE_OF.exec(following)?.groups?.['house'];
    if (
      place !== undefined &&
      (/^(?:\d|aux? )/iu.test(place) ? isNumberedHouse(lexicon, place) : isHouse(lexicon, place))
    ) {
      const start = end + following.indexOf(place);
      add(start, start + place.length, 'maison, après une personne');
    }
    const number = NUMBER_OF.exec(following)?.groups?.['number'];
    const numberAt = NUMBER_AT.exec(following);
    const alone = numberAt?.groups?.['number'];
    if (numberAt !== null && alone !== undefined) {
      const last = end + numberAt[0].length;
      add(last - alone.length, last, 'numéro d’une maison, après une personne');
    }
    if (number !== undefined)
      add(end + 2, end + 2 + number.length, 'numéro d’une maison, après une personne');
    const way = STREET_OF.exec(following);
    for (const [pattern, name] of [
      [DESCRIBED, 'house'],
      [WHERE, 'where'],
    ] as const) {
      const described = pattern.exec(text.slice(end, end + 140).replace(/\n[^]*$/u, ''));
      const where = described?.groups?.[name];
      if (described === null || where === undefined) continue;
      const start = end + described[0].lastIndexOf(where);
      add(start, start + where.length, 'maison décrite, après une personne');
    }
    if (way !== null) addStreet(end + way[0].length, way.groups?.['way'] ?? '', 'voie, après une personne');
  }
  for (const match of matchesOf(text, LIVES)) {
    const from = match.index + match[0].length;
    const following = text.slice(from, from + 120).replace(/\n[^]*$/u, '');
    for (const [pattern, name] of [
      [DESCRIBED, 'house'],
      [WHERE, 'where'],
    ] as const) {
      const where = pattern.exec(following)?.groups?.[name];
      if (where === undefined) continue;
      const town = match.groups?.['town'];
      const start = from + following.indexOf(where);
      // The village and the house are one address.
      add(town === undefined ? start : from - town.length - 1, start + where.length, 'maison décrite');
    }
  }
  for (const pattern of [SAME_WAY, CARE_OF]) {
    for (const match of matchesOf(text, pattern)) {
      if (lastPublic(match[0]) === -1)
        add(match.index, match.index + match[0].length, 'adresse chez quelqu’un');
    }
  }
  for (const match of matchesOf(text, NUMBER_AND_FLOOR)) {
    const end = readComplements(text, match.index + match[0].length);
    if (end > match.index + match[0].length) add(match.index, end, 'numéro et étage');
  }
  for (const match of matchesOf(text, FLOOR_ALONE)) {
    const floor = match.groups?.['floor'] ?? '';
    const end = match.index + match[0].length;
    // "la dame du 3e" is somewhere; "du" opens no address of its own.
    const lead = /^du /iu.test(floor) ? 3 : 0;
    add(end - floor.length + lead, end, 'étage de quelqu’un');
  }
  for (const match of matchesOf(text, OWN_PLACE)) {
    addStreet(match.index + match[0].length, match.groups?.['way'] ?? '', 'voie de chez quelqu’un');
  }
  for (const match of [...matchesOf(text, NUMBER_ALONE), ...matchesOf(text, NUMBER_IN_BRACKETS)]) {
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

/** "7 Sous-la-Ville", "au Mas Vieux": not "3 BD", "1 Annie Ernaux". */
function isNumberedHouse(lexicon: DetectorInput['lexicon'], place: string): boolean {
  if (/^aux? /iu.test(place)) return true;
  const name = /^\d[^\p{L}]*(?:(?:bis|ter),? )?(?<name>\p{L}.*)$/u.exec(place)?.groups?.['name'];
  if (name === undefined || /^\p{Lu}{2,4}$/u.test(name)) return false;
  return lexicon.firstName(phraseKey(name.replace(/[ -].*$/u, ''))) === undefined;
}

/** Words that houses and fields are called by, though institutions are too. Folded. */
const OF_LAND =
  /^(?:petits?|petites?|grande?s?|hauts?|hautes?|bas|basses?|vieux|vieille|neuf|neuve|beau|belle|bel|bons?|bonne|blanc|blanche|rouges?|noire?|verte?|longue?|rond|ronde|terres?|pres?|croix|champs?|bois|ponts?|fontaines?|sources?|moulins?|ferme|mas|granges?|vignes?|jardins?|roches?|rochers?|combes?|vals?|vallee|vallon|plaines?|cotes?|coteaux?|riviere|ruisseau|lac|etang|marais|landes?|bruyeres?|forges?|tuilerie|four|puits|chapelle|tour|chateau|clos|bordes?|maison|mottes?|buttes?|monts?|montagne|vergers?|saules|chenes?|peupliers|tilleuls|oliviers?|pins|sapins|genets|lilas|acacias|mimosas|cerisiers|noyers?|ormeaux?|rosiers|charmes?|bergerie|bastide|metairie|borie|cabane|sablons?|essarts|prairies?|gare|lavoir|barraques?|baraques?|quatre|vents?|soleil|midi|parc|domaine|villa|sud|nord|est|ouest)$/u;
const ARTICLES = /^(?:aux?|les?|la|l|de|du|des|d|en|sous|sur)$/u;

/** Not "Les Amis du Vélo", "La Poste": no institution, no public building, no brand. */
export function isHouse(lexicon: DetectorInput['lexicon'], place: string): boolean {
  if (lastPublic(place) !== -1 || lexicon.has('brands', phraseKey(place))) return false;
  return !phraseKey(place)
    .split(' ')
    .filter((word) => !ARTICLES.test(word) && !OF_LAND.test(word))
    .some((word) => lexicon.has('institutions', word) || lexicon.has('acronyms', word));
}
