/**
 * Where somebody lives, said right after their name or of what is theirs: "M. Roux (Les Combes)", "son garage rue Pasteur",
 * "celle du 21". Needs to know where people were found.
 */
import type { DetectorInput, Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';
import { senseOf } from '../people/scene';
import { readComplements, readPlacesAfter } from './complements';
import type { Stretch } from './pieces';
import { lastPublic } from './public';
import { readStreetName } from './read';
import { STRONG_STREET } from './words';

/** "(Les Combes)", "(La Croix d'en Haut)", "(Kerbihan)" is not: an article tells the house. */
const HOUSE_IN_BRACKETS =
  /^,? ?\((?<house>(?:(?:[Ll]es?|[Ll]a|[Aa]ux?) |[Ll]')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})(?:\)|(?=, (?:rue|route|chemin|impasse|all[ée]e|avenue|place|mont[ée]e|quai|hameau|lieu[- ]dit) ))/u;
/** "- Elisabeth Guillon, la Cure": in a list of people, a house whose article has no capital; not what they are. */
const LISTED_HOUSE =
  /^, (?<house>(?:(?:le|la|les) |l')[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,2})(?=[ \t]*(?:\n|$)|, )/u;
const LIST_MARK = /^[ \t>]*(?:[-•*–—·]|\d{1,3}[.)°]?)[ \t]*$/u;
const AGE = /^,? ?\(?(?:[âa]g[ée]e? de )?\d{1,3} ans\)?(?=[,; ])/u;
const BRACKET = /^ \([^()\d\n]{2,40}\)(?=,? (?:L[ea]s? |L'|[Rr]ue |[Cc]hemin |[Rr]oute |[Ii]mpasse ))/u;
/** "M. Rambaud, agriculteur, La Petite Motte": what somebody does; who answers for an institution is named with it. */
const TRADE =
  /^, (?!(?:pr[ée]sident|vice|conseill|adjoint|maire|direct|responsable|tr[ée]sori|secr[ée]taire|b[ée]n[ée]vole|membre|d[ée]l[ée]gu|animat|repr[ée]sent|charg|chef|g[ée]rant|salari|employ|au nom|pour)[^,]*)[a-zß-ÿœ][a-zß-ÿœ' -]{3,34}(?=, (?:L[ea]s? |L'|[Ll]ieu|[Ff]erme |[Mm]as |[Dd]omaine |[Hh]ameau |[Mm]oulin ))/u;
const OLD_HOUSE =
  '(?:ferme|mas|moulin|manoir|ch[âa]teau|m[ée]tairie|logis|bastide|borderie|borie|prieur[ée]|presbyt[èe]re|longère|grange|bergerie|maison (?:foresti[èe]re|[ée]clusi[èe]re|de garde)|corps de ferme|gentilhommi[èe]re|habitation|tribu)';
/** "M. Perrot (rue du Lac)", "Mme Tellier de la rue des Lilas", "GARNIER – chemin des Vignes" */
const STREET_OF = new RegExp(
  `^(?:, ?| ?\\(| [–/|-] |; | | de (?:la |l')|,? du |,? des? |, (?:celui|celle|ceux|celles) (?:de (?:la |l')|du |des? ))(?<way>${STRONG_STREET}|hameau|${OLD_HOUSE})(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'iu',
);
/** "M. Got, La Croix Blanche, se plaint": a house between commas; "Mme Le Bris, 7 Sous-la-Ville," */
const HOUSE_OF =
  /^,? (?:[–/|] )?(?<house>(?:(?:(?:Le|La|Les|En|Sous|Chez) |L')|[Aa]ux? (?=(?:Mas|Moulin|Pr[ée]s?|Ch[âa]teau|Bourg|Hameau|Clos|Puy|Village|Domaine|Bois|Plan|Mont|Champ|Grand|Petit|Haut|Bas|Vieux|Creux|Pont|Puits|Lavoir|Cros|Col|Gu[ée]|Lac|Buisson|Combe|Roc)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))|\d{1,4}(?: ?(?:bis|ter))?,? (?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll]')?)[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})(?= ?[,;.\n]|$| [–/|-] )/u;
/** "Mme Tardy (foyer log. ch 14)", "Mlle Baudry le bourg, face au lavoir" */
const ROOM_IN_BRACKETS =
  /^ \((?<house>[^()\n]{0,30}?(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:ch(?:ambre)?|appt?|appartement|apt|logt|logement|porte|pte|b[âa]t(?:iment)?|villa|studio|mobil[- ]?home)\.? ?(?:n[°o] ?)?[A-Z]?\d{1,4}[A-Z]?(?:,[^()\n]{0,20})?)\)/iu;
const IN_THE_VILLAGE =
  /^,? (?<house>(?:le|au) (?:bourg|village)(?:, (?:face|en face|derri[èe]re|pr[èe]s|[àa] c[ôo]t[ée]|au-dessus)[^,;.\n]{0,30})?)(?=[,;.\n]|$)/u;
/** "celle du 21", "les gens du 14 bis", "habite au 33": a house by its number. */
const NUMBER_ALONE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:celles?|ceux|celui|maison|pavillon|portail|haie|cl[ôo]ture|mur|chien|jardin|gens|dames?|messieurs|voisine?s?|occupante?s?|locataires?|propri[ée]taires?|riveraine?s?|famille|appartement|logement|r[ée]sidents?|habitants?) du|(?:habit[a-zA-ZÀ-ÖØ-öø-ῼ]*|demeur[a-zA-ZÀ-ÖØ-öø-ῼ]*|log[a-zA-ZÀ-ÖØ-öø-ῼ]*|r[ée]sid[a-zA-ZÀ-ÖØ-öø-ῼ]*|vit|vivent|domicili[ée]e?s?) (?:au|le)) (?<number>(?:n[°o]s? ?|num[ée]ro )?\d{1,4}(?: ?(?:bis|ter|quater)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))?)(?![\d/h]|,\d|\.\d| ?(?:h|heures?|%|€|euros?|au|er|e|[èe]me|janv[a-zA-ZÀ-ÖØ-öø-ῼ]*|f[ée]vr[a-zA-ZÀ-ÖØ-öø-ῼ]*|mars|avril|mai|juin|juil[a-zA-ZÀ-ÖØ-öø-ῼ]*|ao[ûu]t|sept[a-zA-ZÀ-ÖØ-öø-ῼ]*|oct[a-zA-ZÀ-ÖØ-öø-ῼ]*|nov[a-zA-ZÀ-ÖØ-öø-ῼ]*|d[ée]c[a-zA-ZÀ-ÖØ-öø-ῼ]*)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/giu;
/** "sa cour (au n° 3, mitoyen)" */
const NUMBER_IN_BRACKETS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:mon|ma|mes|son|sa|ses|leurs?|notre|votre) (?:maison|appartement|jardin|portail|cour|terrain|garage|cl[ôo]ture|haie|mur|toit|pavillon|domicile|trottoir) \((?:au |le )?(?<number>(?:n[°o] ?)?\d{1,4}(?: ?(?:bis|ter))?)(?=[,)])/giu;
/** "PONCET Michel, 6 bis", "famille Sabouret, n° 15": neighbours of one street. */
const NUMBER_OF =
  /^, (?:(?<number>(?:n[°o] ?)?\d{1,4}(?: ?(?:bis|ter))?)(?=[ \t]*(?:\n|;|$))|au (?<at>n[°o] ?\d{1,4}(?: ?(?:bis|ter))?)(?=[,;.)\n]|$))/u;
/** "son garage rue Pasteur", "devant chez moi, rue des Clos", "la maison de mes parents, sente aux Ânes" */
const OWN_PLACE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:mon|ma|mes|son|sa|ses|leurs?|notre|nos|votre|vos) (?:[a-zA-ZÀ-ÖØ-öø-ῼ]+ )?(?=[a-z])(?:maison|appartement|appart|apt|garage|jardin|portail|terrain|studio|chambre|logement|domicile|commerce|magasin|atelier|cave|cl[ôo]ture|haie|mur|toit|immeuble|pavillon|local|cabinet|boutique|adresse|porte|trottoir)|chez (?:moi|elle|lui|eux|nous|(?:sa|son|ses|ma|mon|mes|leurs?) [a-zA-ZÀ-ÖØ-öø-ῼ]+)|(?:maison|appartement|logement|pavillon|jardin|domicile) (?:de|d'|du|des) (?:mes|ses|leurs|sa|son|ma|mon) [a-zA-ZÀ-ÖØ-öø-ῼ]+|(?:mon|ma|mes|son|sa|ses|leurs?) (?:fr[èe]re|s(?:œ|oe)ur|m[èe]re|p[èe]re|fils|fille|grand-m[èe]re|grand-p[èe]re|tante|oncle|voisine?|ex|ami|amie|copine|copain|compagne|compagnon))(?: (?:situ[ée]e?|sise?|est|se trouve))?,? (?:(?:de|dans|à) (?:la |l')|du |au |à la )?(?<way>${STRONG_STREET}|(?<=, )(?:hameau|${OLD_HOUSE}))(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'giu',
);

/** "Mme Roy, le grand mas, portail bleu", "M. Bô (la maison après le pont)": a house that is described. */
const HOUSE_WORD =
  '(?=[a-z])(?:mas|ferme|maison(?:nette)?|moulin|villa|case|kaz|chalet|pavillon|bastide|cabane|longère|immeuble|roulotte|caravane|bergerie|bungalow|dernière porte)';
const DETAIL =
  '(?:, (?:portail|volets?|portes?|mur|façade|maison|kaz|case|toit|clôture|barrière|grille|boîte aux lettres|au fond|au bout|à gauche|à droite) ?[^,;.:()\\n]{0,30})*';
const NO_VERB =
  '(?![^,;.:()\\n]*(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:est|a|ont|sont|sera|était|avait|doit|peut|lui|nous|vous|qui|que)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))';
const DESCRIBED = new RegExp(
  `^(?:,? ?\\(?|,? (?:c'est |habite |vit |dans ))(?<house>${NO_VERB}(?:(?:(?:le|la|les|une?) |l')|(?=premi|derni|second|deuxi|troisi)|(?=(?:case|kaz|cabane|caravane|maison) (?:en|au|sur|sous|derri[èe]re) )|(?=\\d{1,2}(?:re|e|[èe]me|nde) ))(?:(?:\\d{1,2}(?:re|e|[èe]me|nde)|grande?|petite?|vieux|vieille|ancien(?:ne)?|premi[èe]re|derni[èe]re|seconde|deuxi[èe]me) )?${HOUSE_WORD}(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^,;.:()\\n]{0,40}${DETAIL})(?=[,;.)\\n]|$)`,
  'iu',
);
/** "Mme B., 12.04.1969, face à la boulangerie", "Suzanne, née le …, c'est au fond du chemin" */
const LANDMARK =
  '(?=[a-zé])(?:rues?|chemins?|avenue|impasse|place|pont|[ée]glise|boulangerie|pharmacie|[ée]cole|mairie|garage|cimeti[èe]re|gare|stade|boucherie|[ée]picerie|caf[ée]|bar|tabac|chapelle|lavoir|carri[èe]re|ferme|silo|calvaire|croix|rond-point|poste|port|plage|canal|rivi[èe]re|maison|moulin|usine|lotissement|r[ée]sidence|c[ôo]te|mont[ée]e|colline|bourg|village|hameau|mairie|virage|carrefour|fontaine|coiffeur|m[ée]decin|banque|bistrot|restaurant|h[ôo]tel|magasin|presbyt[èe]re|monument|halles?|march[ée]|kiosque|tr[ée]sorerie|gendarmerie|caserne|ch[âa]teau)';
const WHERE = new RegExp(
  `^\\.?(?:,? ?\\(?(?:n[ée]e? (?:le )?)?\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\)?)?,? (?:c'est |elle |il )?(?:habite |vit |loge |demeure )?(?<where>${NO_VERB}(?:(?:juste|tout) )?(?:au (?:fond|bout|coin|pied|milieu)|(?:en|tout en) (?:haut|bas)|(?:sous|devant|contre)(?= (?:l[ae] |l'))|face (?:à|au)|en face|derri[èe]re|apr[èe]s|avant|[àa] c[ôo]t[ée]|au[- ]dessus|pr[èe]s) ?(?:de la |de l'|du |des? |d'|à la |au |à l'|la |le |l')?${LANDMARK}(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^,;.:()\\n]{0,40}${DETAIL})(?=[,;.)\\n]|$)`,
  'iu',
);
/** "habite à Lahitte, la maison après le pont", "qui vit au-dessus du tabac": of whomever it is said. */
const LIVES = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:j'?habite|habit(?:e|ent|ant|ait)|demeur(?:e|ant|ait)|log(?:e|é|ée|ent)|r[ée]sid(?:e|ant)|vit|vivent|domicili[ée]e?s?)(?: (?:à|au|aux) (?<town>[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -][A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+)*),| (?:juste )?(?:à côté|en face|plus haut|plus bas|derrière)(?=,| \\())?(?=[ ,])`,
  'giu',
);
/** "demeurant même rue, n° 33" */
const SAME_WAY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?<way>(?:(?:la|dans la|au|le) )?m[êe]me (?:rue|voie|avenue|impasse|chemin|all[ée]e|route|place|quai|boulevard|adresse|lotissement|r[ée]sidence|immeuble),? (?:au )?(?:n[°o]s? ?|num[ée]ro |(?:case|lot|villa|porte|appt?\.?|b[âa]t\.?) (?:n[°o] ?)?)?\d{1,4}(?: ?(?:bis|ter))?)(?![\d/])/giu;
/** "il loge au 7e", "qui habite au troisième étage": a floor of the same building. */
const FLOOR_ALONE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:habit[a-zA-ZÀ-ÖØ-öø-ῼ]*|demeur[a-zA-ZÀ-ÖØ-öø-ῼ]*|log(?:e|é|ée|ent|eait)|r[ée]sid[a-zA-ZÀ-ÖØ-öø-ῼ]*|vit|vivent|domicili[ée]e?s?|voisine?s?|dame|monsieur|gens|famille|couple|jeunes?|locataires?) (?<floor>(?:au|du) (?:\d{1,2} ?(?:er|[èe]re|[èe]me|e)(?: [ée]tage)?|(?:premier|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|septi[èe]me|huiti[èe]me|dernier)(?: [ée]tage)?(?= ?[,.;)\n]|$)|rez-de-chauss[ée]e|rdc)(?: (?:gauche|droite|face))?)(?! (?:jour|tour|rang|arrondissement|si[èe]cle|mois|trimestre|groupe)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
/** "le 12 bis, 4e gauche": a number that a floor or a door follows. */
const NUMBER_AND_FLOOR =
  /(?<=(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:au|le|du|n[°o]) )\d{1,4}(?: ?(?:bis|ter))?(?=,? (?:\d{1,2} ?(?:er|[èe]re|[èe]me|e)(?: (?:gauche|droite|face|[ée]tage))|porte \d|appt?\.? |appartement |rdc(?![a-zA-ZÀ-ÖØ-öø-ῼ])|b[âa]t\.? |esc\.? ))/giu;
/** "c/o Perrillat", "aux bons soins de Mme Roy" */
const CARE_OF =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d/])(?<care>(?:c\/o|[Cc]\/[Oo]|[Aa]ux bons soins (?:de|d'))(?: (?:M\.|Mme|Mlle|Monsieur|Madame|m\.|mme|mr))? ?[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: [A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,2})/gu;

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
    // "Le Calvez (le père ou le fils ?) La Petite Échelle"
    const bracket = BRACKET.exec(text.slice(end, end + 50));
    return [end, ...[age, trade, bracket].flatMap((one) => (one === null ? [] : [end + one[0].length]))];
  });
  // "chez mme lacaze chemin du lavoir": who types a name without its capital types a street so.
  const hasty = new Set(
    people.flatMap(({ start, end }) => (/[A-ZÀ-ÞŒ]/u.test(text.slice(start, end)) ? [] : [end])),
  );
  /** Where somebody who opens an item of a list ends. */
  const opened = new Set(
    people.flatMap(({ start, end }) =>
      LIST_MARK.test(text.slice(view.lineAt(start).start, start)) ? [end] : [],
    ),
  );
  for (const end of ends) {
    const following = text.slice(end, end + 80);
    const house = HOUSE_IN_BRACKETS.exec(following);
    const name = house?.groups?.['house'];
    if (house !== null && name !== undefined && lastPublic(name) === -1) {
      const start = end + house[0].indexOf('(') + 1;
      add(start, start + name.length, 'maison, après une personne');
    }
    for (const pattern of [ROOM_IN_BRACKETS, IN_THE_VILLAGE]) {
      const room = pattern.exec(following)?.groups?.['house'];
      if (room !== undefined)
        add(
          end + following.indexOf(room),
          end + following.indexOf(room) + room.length,
          'logement de quelqu’un',
        );
    }
    const place = HOUSE_OF.exec(following)?.groups?.['house'];
    if (
      place !== undefined &&
      (/^(?:\d|aux? )/iu.test(place) ? isNumberedHouse(lexicon, place) : isHouse(lexicon, place))
    ) {
      const start = end + following.indexOf(place);
      add(start, start + place.length, 'maison, après une personne');
    }
    const listed = LISTED_HOUSE.exec(following)?.groups?.['house'];
    if (listed !== undefined && opened.has(end) && isHouse(lexicon, listed) && !isDuty(lexicon, listed))
      add(end + 2, end + 2 + listed.length, 'maison, après une personne');
    const { number, at } = NUMBER_OF.exec(following)?.groups ?? {};
    const from = end + (at === undefined ? 2 : 5);
    const door = number ?? at;
    if (door !== undefined) add(from, from + door.length, 'numéro d’une maison, après une personne');
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
    if (way !== null)
      addStreet(end + way[0].length, way.groups?.['way'] ?? '', 'voie, après une personne', hasty.has(end));
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
  function addStreet(from: number, way: string, reason: string, lower = false): void {
    const { case: lineCase } = view.lineAt(from);
    const last = readStreetName(text, from, lineCase);
    const name = text.slice(from, last);
    const closes = /^(?:[\s,.;)–|]|$)/u.test(text.slice(last, last + 1));
    if (name !== '' && (lower || lineCase !== 'mixed' || /[A-ZÀ-ÞŒ]/u.test(name)) && closes)
      add(from - way.length, readPlacesAfter(text, last, lineCase), reason);
  }
  return found;
}

/** "la Présidente", "le Maire" */
const isDuty = (lexicon: DetectorInput['lexicon'], house: string): boolean =>
  phraseKey(house)
    .split(' ')
    .some((word) => senseOf(lexicon, word).role || senseOf(lexicon, word).civility);

/** "7 Sous-la-Ville", "au Mas Vieux": not "3 BD", "1 Annie Ernaux". */
function isNumberedHouse(lexicon: DetectorInput['lexicon'], place: string): boolean {
  if (/^aux? /iu.test(place)) return true;
  const name = /^\d[^a-zA-ZÀ-ÖØ-öø-ῼ]*(?:(?:bis|ter),? )?(?<name>[a-zA-ZÀ-ÖØ-öø-ῼ].*)$/u.exec(place)
    ?.groups?.['name'];
  if (name === undefined || /^[A-ZÀ-ÞŒ]{2,4}$/u.test(name)) return false;
  return lexicon.firstName(phraseKey(name.replace(/[ -].*$/u, ''))) === undefined;
}

/** Words that houses and fields are called by, though institutions are too. Folded. */
const OF_LAND =
  /^(?:petits?|petites?|grande?s?|hauts?|hautes?|bas|basses?|vieux|vieille|neuf|neuve|beau|belle|bel|bons?|bonne|blanc|blanche|rouges?|noire?|verte?|longue?|rond|ronde|terres?|pres?|croix|champs?|bois|ponts?|fontaines?|sources?|moulins?|ferme|mas|granges?|vignes?|jardins?|roches?|rochers?|combes?|vals?|vallee|vallon|plaines?|cotes?|coteaux?|riviere|ruisseau|lac|etang|marais|landes?|bruyeres?|forges?|tuilerie|four|puits|chapelle|cure|presbytere|prieure|couvent|abbaye|ermitage|tour|chateau|clos|bordes?|maison|mottes?|buttes?|monts?|montagne|vergers?|saules|chenes?|peupliers|tilleuls|oliviers?|pins|sapins|genets|lilas|acacias|mimosas|cerisiers|noyers?|ormeaux?|rosiers|charmes?|bergerie|bastide|metairie|borie|cabane|sablons?|essarts|prairies?|gare|lavoir|barraques?|baraques?|quatre|vents?|soleil|midi|parc|domaine|villa|maine|sud|nord|est|ouest)$/u;
const ARTICLES = /^(?:aux?|les?|la|l|de|du|des|d|en|sous|sur)$/u;

/** Not "Les Amis du Vélo", "La Poste": no institution, no public building, no brand. */
export function isHouse(lexicon: DetectorInput['lexicon'], place: string): boolean {
  if (lastPublic(place) !== -1 || lexicon.has('brands', phraseKey(place))) return false;
  return !phraseKey(place)
    .split(' ')
    .filter((word) => !ARTICLES.test(word) && !OF_LAND.test(word))
    .some((word) => lexicon.has('institutions', word) || lexicon.has('acronyms', word));
}
