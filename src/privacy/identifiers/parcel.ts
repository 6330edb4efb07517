/**
 * Cadastral parcels: they lead to their owner in one click. Found after a word that announces them, then everywhere in the
 * text where the same section and number come again.
 */
import type { Detector, Finding } from '../detector';
import { NUMERAL_WORDS } from '../text/dates';
import { matchesOf } from '../text/matches';

/** The land register writes a section of one letter with a zero: "0B 1432". */
const SECTION =
  '(?:\\d{3} ?)?(?:0?[A-Z]|[A-Z]{2}|\\d{1,2}(?= n°)|(?<=sections? ?:? ?)\\d{1,2}(?=,? (?:parcelles?|num[ée]ros?) ))';
const SIGN = '(?:-(?=\\d)|[ ,]*(?:parcelles? )?(?:n(?:[°o]s?|os|um[ée]ros?)\\.?)? ?)';
/** A part of a parcel: "63p", "278 (p)", "12 pie". */
const PART =
  ' ?\\((?:p|pp|pie|partie)\\)| ?(?:pp|pie|partie)(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])| ?[a-mo-z](?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])';
const NUMBER = `\\d{1,4}(?:/\\d{1,3})?(?:${PART})?`;
const ONE = `(?:sections? ?:? ?)?${SECTION}${SIGN}${NUMBER}(?:(?:,| et|,? ?à| ?/| ?-) ?(?:n[°o]s? ?)?${NUMBER}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d/]| n°))*`;
const ANCHOR =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:parcelles?|cadastr[a-zA-ZÀ-ÖØ-öø-ῼ]*|sections?|lots? cadastra[a-zA-ZÀ-ÖØ-öø-ῼ]+|r[ée]f[ée]rences? cadastrales?|terrains?|propri[ée]t[ée]s?|jardin|unit[ée] fonci[èe]re|propri[ée]taires? d[eu]s?|usufruiti[èe]re?s? d[eu]s?|indivisaires? d[eu]s?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/giu;
/** A form: "Préfixe : 000 Section : CR Numéro : 0276". */
const FIELDS =
  /(?:(?<=pr[ée]fixe ?: ?)\d{3}[ ,;|–-]+)?section ?: ?[A-Z]{1,2}[ ,;|–-]+(?:n(?:um[ée]ro|[°o])s?|parcelle) ?:? ?\d{1,4}(?!\d)/giu;
/** "sur AY n°s 61, 62 et 63p": a section and several numbers need no other word. */
const SEVERAL = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'./-])(?!(?:PV|OS|BC|AR|RG|BP|PJ|CM)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))[A-Z]{2} n(?:[°o]s|os) ?${NUMBER}(?:(?:,| et|,? ?à| ?/| ?-) ?${NUMBER})*(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`,
  'gu',
);
/** "B 471 qui est à Lucien", "ZD 12 appartient à M. Roy" */
const OWNED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d'./-])[A-Z]{1,2}[ -]?\d{2,4}(?=,? (?:qui )?(?:est (?:à|au|aux) (?:\p{Lu}|mon |ma |mes |nous|moi|lui|elle)|appartien(?:t|nent|drait) |appartenant |propri[ée]t[ée] (?:de|d'|des|du)))/gu;
/** "YB deux cent sept", in a text that speaks of parcels. */
const SPOKEN = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'./-])[A-Z]{2} (?:num[ée]ro )?${NUMERAL_WORDS}(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'gu',
);
/** "Elle a la 208": the number alone, right after a parcel. */
const ALONE = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:la|le) (?<number>\d{2,4})(?= ?(?:[.,;:?!)\n]|$))/gu;
const IN_CLEAR = new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'./-])${ONE}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`, 'gu');
const IN_LOWER = new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'./-])${ONE}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`, 'giu');
/** "la parcelle 214", "parcelles n° 97/41 et 98/41": the number alone, as where sections are numbers; not "parcelles de 500 m²". */
const NUMBER_ONLY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])parcelles? (?:cadastr[a-zA-ZÀ-ÖØ-öø-ῼ]+ |contiguë )?(?<sign>(?:sous le )?(?:n[°o]s?|num[ée]ros?) ?)?(?<numbers>\d{1,4}(?:\/\d{1,3})?(?:(?:, ?| et | ?- ?)(?:n[°o] ?)?\d{1,4}(?:\/\d{1,3})?)*)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d%€/°]|[.,]\d| (?:à|de) \d| ?(?:m²|m2|m|m[èe]tres?|ares?|ha|hectares?|ca|euros?|lots?|logements?|l[ea]s?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])| \d)/giu;
/** "parcelle n° 412 (section ZD)", "n° 17 et 18 de la section BC" */
const REVERSED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?:parcelles? )?(?:n[°o]s? ?)?\d{1,4}(?:(?:, ?| et )(?:n[°o] ?)?\d{1,4})*,? ?\(?(?:(?:de la|en|dans la) )?section [A-Z]{1,2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
/** How far the list of parcels may be from the word that announces it. */
const REACH = 60;
/** Roads, zones, boxes, laws: letters and a number that are no parcel. */
const NOT_SECTION =
  /^(?:sections? )?(?:RD|RN|CD|VC|CR|U[A-Z]|I[BM]|BP|CS|TA|PC|DP|PA|ZI|LE|LA|DE|DU|AU|EN|UN|ET|OU|À|A|N|L|R|D)(?=[ ]?\d|[ ]?n)/u;

export const findParcels: Detector = ({ view: { text } }) => {
  const found = new Map<number, Finding>();
  const add = (start: number, parcel: string) => {
    found.set(start, {
      type: 'PARCEL',
      start,
      end: start + parcel.length,
      reason: 'parcelle cadastrale',
      confidence: 0.9,
    });
  };
  const [inClear, inLower] = [searchForward(IN_CLEAR, text), searchForward(IN_LOWER, text)];
  for (const anchor of matchesOf(text, ANCHOR)) {
    const isLand = /^(?:parcelle|cadastr|r[ée]f|section|lot|propri[ée]taires? |usufr|indivis)/iu.test(
      anchor[0],
    );
    const from = /^section/iu.test(anchor[0]) ? anchor.index : anchor.index + anchor[0].length;
    const nextFrom = isLand && lowerCased(text, from) ? inLower : inClear;
    let reach = from + REACH;
    for (
      let match = nextFrom(from);
      match !== null && match.index <= reach;
      match = nextFrom(match.index + match[0].length)
    ) {
      if (text.slice(from, match.index).includes('\n')) break;
      const bracketed = /\($/u.test(text.slice(from, match.index).trim()) && /^[A-Z]{2} ?\d/u.test(match[0]);
      // "propriété BK 127", "le terrain ZD 46": right after what it is.
      const named = /^ $/u.test(text.slice(from, match.index)) && /^[A-Z]{2} ?\d{1,4}$/u.test(match[0]);
      if (!isLand && !bracketed && !named && !/n[°o]|section/iu.test(match[0])) continue;
      // "section A 3" may be; "D 1204" too, but "L 2213" is the code's article.
      const follows =
        isLand && /^[ :,('«"]*(?:n[°o]s?|est|sise?s?|nos?)?[ ]*$/iu.test(text.slice(from, match.index));
      if (NOT_SECTION.test(match[0]) && !/section|n[°o]/iu.test(match[0]) && !follows) continue;
      add(match.index, match[0]);
      reach = match.index + match[0].length + REACH / 2;
    }
  }
  for (const { 0: parcel, index } of matchesOf(text, REVERSED)) {
    const lead = /^parcelles? /iu.exec(parcel)?.[0].length ?? 0;
    add(index + lead, parcel.slice(lead));
  }
  for (const { 0: parcel, index, groups } of matchesOf(text, NUMBER_ONLY)) {
    const { sign, numbers = '' } = groups ?? {};
    if (sign === undefined && /^\d$|^(?:19|20)\d{2}$/u.test(numbers)) continue;
    const start = index + parcel.length - numbers.length;
    if (!found.has(start)) add(start, numbers);
  }
  for (const pattern of [FIELDS, SEVERAL, OWNED, ...(/parcelle|cadastr/iu.test(text) ? [SPOKEN] : [])]) {
    for (const { 0: parcel, index } of matchesOf(text, pattern)) {
      if (pattern === FIELDS || !NOT_SECTION.test(parcel)) add(index, parcel);
    }
  }
  // The same parcel again, and its neighbours: another number of the same section.
  const known = new Set([...found.values()].flatMap(({ start, end }) => keysOf(text.slice(start, end))));
  if (known.size > 0) {
    // What `searchForward` left there would be where this search begins.
    IN_CLEAR.lastIndex = 0;
    for (const match of matchesOf(text, IN_CLEAR)) {
      const again = keysOf(match[0]).some((key) => known.has(key));
      if (!found.has(match.index) && (again || isNeighbour(text, match, found.values())))
        add(match.index, match[0]);
    }
  }
  if (found.size > 0) {
    const endsOf = () => new Set([...found.values()].map(({ end }) => end));
    let ends = endsOf();
    for (const match of matchesOf(text, ALONE)) {
      const number = match.groups?.['number'] ?? '';
      const start = match.index + match[0].length - number.length;
      if (!Array.from({ length: 30 }, (_, back) => start - back).some((end) => ends.has(end))) continue;
      const replaces = found.has(start);
      add(start, number);
      if (replaces) ends = endsOf();
      else ends.add(start + number.length);
    }
  }
  return [...found.values()];
};

/**
 * The first match from a place on. Many words announce a parcel that is far, or none: what was searched once is not searched
 * again. The pattern must be global.
 */
function searchForward(pattern: RegExp, text: string): (from: number) => RegExpExecArray | null {
  let searched = Infinity;
  let next: RegExpExecArray | null = null;
  return (from) => {
    if (from >= searched && (next === null || next.index >= from)) return next;
    pattern.lastIndex = from;
    next = pattern.exec(text);
    searched = from;
    return next;
  };
}

/** "la parcelle B 417, elle a mis B 471": the same section of one letter, close on the line. */
function isNeighbour(text: string, { 0: parcel, index }: RegExpExecArray, found: Iterable<Finding>): boolean {
  const section = /^[B-Z](?= ?\d{2,4}$)/u.exec(parcel)?.[0];
  if (section === undefined) return false;
  return [...found].some(
    ({ start, end }) =>
      Math.abs(start - index) < NEAR &&
      text.slice(start, end).startsWith(section) &&
      !text.slice(Math.min(start, index), Math.max(start, index)).includes('\n'),
  );
}
const NEAR = 80;

/** "parcelle d 1204": the letters follow at once. */
const lowerCased = (text: string, from: number): boolean =>
  /^ (?:n[°o] ?)?(?!(?:en|le|la|de|du|un|et|au|ou|vu|il|on|ne|si) ?\d)(?:0?[a-z]|[a-z]{2}) ?\d{1,4}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/u.test(
    text.slice(from, from + 16),
  );

/** "ZC n° 087" → "ZC87" */
function keysOf(parcel: string): string[] {
  const match =
    /(?<section>[A-Z]{1,2})[^A-Z\d]*(?:n[°o]s?\.?|nos|num[ée]ros?)?[^A-Z\d]*(?<number>\d+)/iu.exec(
      parcel.replace(/^sections? ?:? ?/iu, ''),
    );
  if (match?.groups === undefined) return [];
  const section = (match.groups['section'] ?? '').toUpperCase();
  return [`${section}${Number(match.groups['number'])}`, ...(section.length > 1 ? [section] : [])];
}
