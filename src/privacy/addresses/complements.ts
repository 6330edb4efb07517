/**
 * Building, staircase, floor, door, boxes: what completes an address, before or after the street; the place that an address
 * goes on with. Offsets in, offsets out.
 */
import { readStreetName } from './read';
import { STRONG_STREET } from './words';

/** "et" joins two people as a rule: a floor only before its number. */
const PARTS =
  /(?:b[âa]t(?:iment)?|imm(?:euble)?|all[ée]e(?= [A-Z](?![a-zA-ZÀ-ÖØ-öø-ῼ']))|esc(?:alier)?|[ée]tage|ét|et(?=\.| ?(?:n[°o]|\d))|app(?:artement|art|t)?|apt|porte|pte|hall|entr[ée]e|tour|bloc|lot|logement|logt|log|chambre|ch|studio|villa|pavillon|pav|maison|cage|bo[iî]te(?: aux lettres)?|bal|bte|secteur|emplacement|loge|ponton|anneau|mouillage|bouée|place(?= (?:n[°o] ?)?\d{1,3}(?!\d))|mobil[- ]?home|digicode|code(?: (?:porte|d'entr[ée]e|portail|immeuble))?(?= ?:? ?[\dA-Z]{4,6}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d]))|interph(?:one)?|local|box|aile|palier|section|voie|p[ée]niche|bateau|carbet(?= (?:n[°o] ?)?\d)|casier|sonnette|emplact|niveau|niv)(?:\.|(?![a-zA-ZÀ-ÖØ-öø-ῼ])) ?:? ?/iuy;
/** "entrée rue des Lilas": its own street. */
const ENTRANCE = new RegExp(
  `entr[ée]e (?:(?:par|sur|c[ôo]t[ée]) )?(?:la |le |l')?(?:${STRONG_STREET})(?= [a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'iuy',
);
/** "C", "B2", "n° 42", "214", "IV", "cour", "sur rue"; a name: "Le Capitole", "Hêtre", "« L'Albatros »". */
const CODE =
  /(?:n[°o]\.? ?)?(?:(?:(?:sur|c[ôo]t[ée]|fond de|en fond de|du|au|de|d'en) )?(?:haut|bas|milieu|derri[èe]re|devant|(?:cour|rue|jardin|parc)(?= ?(?:[,;.)\n/–-]|$)| \d| (?:esc|b[âa]t|ap|porte|[ée]tage))|fond|face|avant|arri[èe]re|gauche|droite|dte|gche|nord|sud|est|ouest|principal|annexe|central)|\d{2,4}[A-Z]\d{0,3}|[A-Z]{1,2} ?\d{0,4}|\d{1,4} ?[A-Z]?|[a-h]|[IVX]{1,4})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/uy;
const NAME =
  /(?:(?:Le|La|Les|L') ?)?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,2}|« ?[^»\n]{2,30} ?»/uy;
const NTH = '\\d{1,2} ?(?:er|[èe]re|[èe]me|e|nde?)';
const SIDE =
  '(?:,? ?(?:[àa] )?(?:(?:gauche|droite|face|fond|dte|gche)(?![a-zA-ZÀ-ÖØ-öø-ῼ])|(?:dr|g|f)\\.)| au fond| sur cour| sur rue| porte (?:de )?(?:gauche|droite))';
const FLOOR = new RegExp(
  `(?:${NTH}(?: ?[ée]tage)?,? (?:sans|avec) ascenseur|${NTH} ?(?:[ée]tages?|[ée]tg?\\.?|porte)(?![a-zA-ZÀ-ÖØ-öø-ῼ])${SIDE}?(?: porte (?:gauche|droite|[\\dA-Z]{1,3}(?![a-zA-ZÀ-ÖØ-öø-ῼ])))?` +
    `|${NTH}${SIDE}|${NTH}(?=$|[,;.):|\\n]| [–|:/-]| depuis| se )|(?:rdc|r\\.d\\.c\\.?|rez[- ]de[- ](?:chauss[ée]e|jardin))(?![a-zA-ZÀ-ÖØ-öø-ῼ])${SIDE}?` +
    `|(?:entresol|(?:demi-)?sous-sol|combles|mansarde|mezzanine|(?:en |au )?fond de (?:la )?cour|dans la cour|sur (?:cour|rue|jardin)(?= ?(?:$|[,.;)\\n])))(?![a-zA-ZÀ-ÖØ-öø-ῼ])${SIDE}?|\\d{1,2} ?[ée]tage|[àa] (?:gauche|droite)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))`,
  'iuy',
);
const NTH_WORD =
  '(?:premier|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|septi[èe]me|huiti[èe]me|neuvi[èe]me|dixi[èe]me|dernier)';
/** "troisième droite", "au deuxième étage" */
const FLOOR_IN_WORDS = new RegExp(
  `(?:au ${NTH_WORD}(?= ?[,.;)\\n]|$)|(?:au )?${NTH_WORD} (?:[ée]tage(?:${SIDE})?|gauche|droite|face|porte (?:de )?(?:gauche|droite))|porte (?:de )?(?:gauche|droite|face|du fond))(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'iuy',
);
/** "au-dessus du salon de coiffure": to the end of the clause, else it is something else. */
const WHEREABOUTS =
  /(?:au[- ]dessus|au[- ]dessous|derri[èe]re|en face|face|[àa] c[ôo]t[ée]|au fond|au coin|au bout|[àa] l'angle|pr[èe]s(?= d)|[àa] proximit[ée]|(?:juste )?(?:avant|apr[èe]s)(?= (?:le |la |l')(?:pont|[ée]glise|[ée]cole|virage|carrefour|rond|feu|passage|boulang|garage|stade|cimeti|gare|silo|calvaire|croix))|c[ôo]t[ée] (?:cour|jardin|rue|mer|montagne))(?: (?:d[eu]s?|à|aux?|la|le|les) ?| d'| de l'| )?[^,.;:()\n]{2,40}?(?=[,.;)\n]|$| (?:avec|depuis|mais|je|j'ai|il|elle|on|nous|car|pour)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/iuy;
const BOXES = /(?:B\.?P\.?|C\.?S\.?|T\.?S\.?A\.?) ?(?:n° ?)?\d(?:[\d ]{0,6}\d)?(?!\d)/iuy;
/** "résidence X – allée B – n° 20" */
const NUMBER_ALONE = /n[°o]s? ?\d{1,4}(?: ?(?:bis|ter))?(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])/iuy;
/** "Résidence Le Mistral, B12": a flat by its letter; "D 912" and "A 31" are roads. */
const FLAT = /(?![ADEN] ?\d{2})[A-Z] ?\d{1,3}(?=$|[,;.)\n]| [–→|-])/uy;
/** "PK 14,200": the road's kilometre; "côté montagne" */
const KILOMETRE =
  /(?:P\.?K\.? ?\d{1,3}(?:[,.]\d{1,3})?|c[ôo]t[ée] (?:cour|jardin|rue|mer|montagne|parc|place|lagon|rivi[èe]re))(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/iuy;
/** "27 rte de cazals lot les cigales", in a line without capitals: to the end of the clause. */
const LOWER_PLACE =
  /(?:lot(?:issement)?\.?|r[ée]s(?:id(?:ence)?)?\.?|quartier|cit[ée]|hameau|lieu[- ]?dit|hlm) (?:(?:les?|la|des?|du) |l')\p{Ll}[\p{Ll}'-]+(?: \p{Ll}[\p{Ll}'-]+)?(?=[,;.)\n]|$| \d{5})/uy;
const SIDE_HERE = new RegExp(SIDE, 'iuy');
const GAP = /(?: ?[,–(/-] ?| )(?:et )?/uy;
const CLOSES = / ?\)/uy;

/** The end of the one complement that begins here; `from` when none does. */
export function readComplement(text: string, from: number): number {
  const simple =
    at(FLOOR, text, from) ||
    at(FLOOR_IN_WORDS, text, from) ||
    at(BOXES, text, from) ||
    at(LOWER_PLACE, text, from) ||
    at(WHEREABOUTS, text, from) ||
    at(KILOMETRE, text, from) ||
    at(FLAT, text, from);
  if (simple > 0) return from + simple;
  const numbered = at(NUMBER_ALONE, text, from);
  if (numbered > 0) return from + numbered;
  const part = at(PARTS, text, from);
  if (part === 0) return from;
  const value = at(NAME, text, from + part) || at(CODE, text, from + part);
  if (value === 0) return readEntrance(text, from);
  const end = from + part + value;
  return end + at(SIDE_HERE, text, end);
}

function readEntrance(text: string, from: number): number {
  const way = from + at(ENTRANCE, text, from);
  const end = way === from ? from : readStreetName(text, way, 'mixed');
  return /\p{Lu}/u.test(text.slice(way, end)) ? end : from;
}

/** The end of the complements that follow: ", bât. C, 3e étage porte 12"; `from` when none does. */
export function readComplements(text: string, from: number): number {
  let end = from;
  for (;;) {
    const gap = at(GAP, text, end);
    const next = gap === 0 ? end : readComplement(text, end + gap);
    if (gap === 0 || next === end + gap) return end;
    end = next + (text.slice(end, end + gap).includes('(') ? at(CLOSES, text, next) : 0);
  }
}

/** A place that holds houses, before its own name. */
const PLACE =
  /(?:,? ?[–-] ?|, ?| \(| )(?:(?:au |dans (?:la |le |l'))?(?:lot(?:issement)?\.?|r[ée]s(?:idence)?\.?|cit[ée]|quartier|hameau|lieu[- ]?dit|domaine|clos|village|tribu|parc|immeuble|hlm|foyer|camping|copropri[ée]t[ée]|ensemble|section|habitation|[ée]cart|morne|ravine|savane|[îi]let))(?= )/iuy;

/** Complements and places that an address goes on with: ", lotissement Les Vavangues, bât. C"; `from` when none do. */
export function readPlacesAfter(text: string, from: number, lineCase: 'mixed' | 'upper' | 'lower'): number {
  for (let end = readComplements(text, from); ;) {
    const opening = at(PLACE, text, end);
    const named = opening === 0 ? end : readStreetName(text, end + opening, lineCase);
    const name = text.slice(end + opening, named);
    if (opening === 0 || name === '' || (lineCase === 'mixed' && !/\p{Lu}/u.test(name))) return end;
    // "12 rue du Lac (quartier Gambetta)"
    end = named + (text.slice(end, named).includes('(') ? at(CLOSES, text, named) : 0);
    end = readComplements(text, end);
  }
}

/** Whether a stretch is one complement and nothing else. */
export const isComplement = (piece: string): boolean =>
  piece !== '' && readComplement(piece, 0) === piece.length;

function at(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}
