/**
 * The words that addresses are made of, as sources of regular expressions (flags "iu"). Each opens with a cheap look at its first
 * letter, for the reason that `text/dates` tells.
 */
import { REGIONAL_WAY } from './regional';

/** Ways that are nothing else: a number before them makes an address. */
export const STRONG_STREET = `(?=[a-z])(?:rue|r\\.|r(?= [^\\d\\s])|avenue|aven\\.|ave\\.?|av\\.?|boulevard|boul\\.?|bd\\.?|bld\\.?|blvd\\.?|chemin|chem\\.|chem(?= [a-zA-ZÀ-ÖØ-öø-ῼ])|che\\.|chm\\.?|ch\\.|ch(?= (?:de |du |des |d\\x27|la |le |les ))|impasse|imp\\.?|all[ée]es?|all\\.|all(?= )|route|rte\\.?|quai|square|sq\\.|passage|pass\\.|cit[ée]s?|r[ée]sidence|r[ée]s(?:id)?\\.|r[ée]s(?= (?:les? |la |l\\x27|du |des |\\p{Lu}))|lot\\.|lot(?= (?:les? |la |l\\x27))|coron|courée|cour[ée]e|ruisseau|remparts?|${REGIONAL_WAY}|lotissement|hameau|ham\\.|sente|sentier|ruelle|ruette|venelle|voie|esplanade|promenade|rond[- ]point|mont[ée]e|traverse|faubourg|fbg\\.?|fg\\.?|chauss[ée]e|clos|parvis|domaine|quartier|quart\\.|rampe|lev[ée]e|corniche|dr[èe]ve|placette|b[ée]guinage|cav[ée]e|raidillon|g(?:ran)?de[- ]rue|grand(?:e?[- ]|\\x27)rue|petite[- ]rue|haute[- ]rue|basse[- ]rue|vieux chemin|vieille route|ancienne route|ancien chemin|chemin rural|lieu[- ]?dit|enclos|coteaux?|villa|traboule|coursive|place|pl\\.|pl(?= (?:de |du |des |d\\x27))|cours|mail)`;
/** Words that are also common nouns: a capital must follow, or the text must have none. */
export const WEAK_STREET =
  '(?=[a-zî])(?:cour|c[oô]te|galerie|porte|descente|escaliers?|digue|carrefour|plan|carreau|parc|tour|ferme|mas|moulin|ch[âa]teau|jardins?|terrasses?|val|vallon|port|pont|plage|colline|berges?|rives?|bourg|[îi]l[eo]t|camping|domaine|servitude(?! [A-Z]{1,2}\\d)|rocade|immeuble|hlm|z\\.?a\\.?c?|z\\.?i\\.?|ker|mon|vieux|via|castel|square|rond|trace|bali|viale|porzh)';
/** Buildings and small places that open an address, before a name of their own. */
export const DWELLING =
  "(?=[a-z])(?:r[ée]sidences?|r[ée]s(?:id)?\\.|dom\\.|immeuble|imm\\.|b[âa]timent|b[âa]t\\.?|hlm|foyer(?:[- ]logement)?|lotissement|lot\\.|domaine|villa|cit[ée]s?|pavillon|campou|kampu|ehpad|marpa|tour|ferme|mas|bastide|manoir|ch[âa]teau|moulin|hameau|lieu[- ]?dit|ld\\.?|le lieu[- ]dit|quartier|clos|b[ée]guinage|p[ée]niche|camping|parking|domaine|maison|maisonnette|h[oô]tel|auberge|chalet|gîte|appartement|appt?\\.?|logement|chambre|studio|b[âa]teau|mobil[- ]?home|caravane|aire d'accueil|z\\.?a\\.?|z\\.?i\\.?|parc|ensemble|groupe|rond[- ]point|centre|le bourg|bourg)";
/** What an address may be made of besides, where something tells that it is one: after somebody, before a postcode. */
export const SMALL_PLACE =
  "(?:village|tribu|section(?= (?![a-zA-ZÀ-ÖØ-öø-ῼ]{1,2}(?![a-zA-ZÀ-ÖØ-öø-ῼ]))[a-zA-ZÀ-ÖØ-öø-ῼ]{3})|case|kaz|carbet|far[ée]|cabane|zone (?:de|du|des|d'|art|ind)|ham|[ée]cart|secteur|habitation|anse|morne|ravine|bourg|p\\.?k\\.? ?\\d|km ?\\d|lot(?: n[°o])? ?\\d+(?!\\d| (?!lotissement|r[ée]s|cit[ée]|quartier|hameau|domaine)\\p{Ll}{4})|b\\.?p\\.? ?\\d|servitude|vall[ée]e|val|pointe|portail|volets?|c\\/o)";
/** Buildings open to all: their address is nobody's. "La maison du 4", "la maison de la voisine" is none. */
export const PUBLIC_BUILDING =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:mairies?|h[oô]tels? de ville|tribuna(?:l|ux)|pr[ée]fectures?|sous-pr[ée]fectures?|minist[èe]re|d[ée]fenseure? des droits|cnil|(?<!(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:au|du|en|un|le|actuellement|log[ée]e?s?|h[ée]berg[ée]e?s?),? )cada|tr[ée]sorerie|perception|caf|cpam|cms|mds|pmi|mdph|cmp|caisses?|ccas|[ée]coles?|coll[èe]ges?|lyc[ée]es?|gymnases?|salles?|stade|m[ée]diath[èe]ques?|biblioth[èe]ques?|mus[ée]es?|th[ée][âa]tres?|gare|cour(?: administrative)? d'appel|conseil d'[ée]tat|conseil (?:d[ée]partemental|r[ée]gional)|centre (?:communal|technique|hospitalier|social|de gestion|culturel)|services?|direction|si[èe]ge|maison (?:des|du|de (?:la|l['’]|quartier|retraite|sant[ée]|services?|justice|soins|commune))(?! ?(?:$|\d|n[°o] ?\d|coin|bout|haut|bas|fond|virage|m[èe]re|p[èe]re|fils|filles?|voisine?s?|familles?|s[œo]eu?rs?|fr[èe]res?|tante|oncle|grand|vieux|vieille|couple|dame|monsieur|locataires?|propri[ée]taires?|d[ée]funte?|gardes?|gardiens?|garde-barri[èe]re|garde-chasse|[ée]clusiers?|passeur|meunier|cantonnier|forgeron|m[ée]tayer|r[ée]gisseur|forestier|bedeau|parents?|gens|cousine?s?)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))|office|archives|commissariat|gendarmerie|caserne|cimeti[èe]re|[ée]glise|communaut[ée]|(?<!en )m[ée]tropole|syndicat|agence|siret|rcs|soci[ée]t[ée]|sarl|sasu|s\.a\.|entreprise|association|greffe|commune|(?<!maisons? de )ville|d[ée]partement|libre r[ée]ponse|bureau de vote)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/giu;
/** Places of the country and of the overseas territories that are somebody's home when they stand right after a name. */
export const SMALL_HOME =
  '(?:section|habitation|lieu[- ]?dit|lieudit|hameau|tribu|mas|ferme|village|quartier|cit[ée]|lotissement|morne|ravine|anse|fonds?|[îi]let|savane|[ée]cart|carbet|trace|bourg)';
/** The same source, its first letters in either case. */
export const eitherCase = (source: string): string =>
  source.replace(/(?<=\(\?:|\|)[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** What five figures count, where they could be a postcode: "38 000 kWh", "45000 Euros". */
export const COUNTED =
  '(?:[Ee]uros?|[Hh]abitants?|[Ff]rancs?|m[²³23]?|ha|hectares?|km|m[èe]tres?|kilom[èe]tres?|[kM]Wh?c?|kVA|litres?|hl|kg|tonnes?|exemplaires?|personnes?|[ée]l[èe]ves?|logements?|heures?|pages?|TTC|HT)';
export const AT_HOME =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:demeurant|domicili[ée]e?s?|r[ée]sidant|r[ée]sident|r[ée]side|habitant|habite|habitent|log[ée]e?s?|h[ée]berg[ée]e?s?|domicile|adresse personnelle|mon adresse|son adresse|chez|M\.|Mme|Mlle|Monsieur|Madame|n[ée]e?|c\/o|vit|vivant|chambre|sis|EI|entreprise individuelle)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/giu;
