/**
 * Cadastral parcels: they lead to their owner in one click. Found after a word that announces them, then everywhere in the
 * text where the same section and number come again.
 */
import type { Detector, Finding } from '../detector';

const SECTION = '(?:\\d{3} ?)?(?:[A-Z]{1,2}|\\d{1,2}(?= n°))';
const SIGN = '(?:[ ,]*(?:n(?:[°o]s?|os|um[ée]ros?)\\.?)? ?)';
const NUMBER = '\\d{1,4}(?:/\\d{1,3})?(?: ?[a-mo-z](?![\\p{L}\\d]))?';
const ONE = `(?:sections? ?:? ?)?${SECTION}${SIGN}${NUMBER}(?:(?:,| et|,? ?à| ?/| ?-) ?(?:n[°o]s? ?)?${NUMBER}(?![\\p{L}\\d/]| n°))*`;
const ANCHOR =
  /(?<!\p{L})(?:parcelles?|cadastr\p{L}*|sections?|lots? cadastra\p{L}+|r[ée]f[ée]rences? cadastrales?|terrains?|propri[ée]t[ée]s?|jardin|unit[ée] fonci[èe]re|propri[ée]taires? d[eu]s?|usufruiti[èe]re?s? d[eu]s?|indivisaires? d[eu]s?)(?!\p{L})/giu;
const IN_CLEAR = new RegExp(`(?<![\\p{L}\\d'./-])${ONE}(?![\\p{L}\\d])`, 'gu');
const IN_LOWER = new RegExp(`(?<![\\p{L}\\d'./-])${ONE}(?![\\p{L}\\d])`, 'giu');
/** "parcelle n° 412 (section ZD)", "n° 17 et 18 de la section BC" */
const REVERSED =
  /(?<![\p{L}\d])(?:parcelles? )?(?:n[°o]s? ?)?\d{1,4}(?:(?:, ?| et )(?:n[°o] ?)?\d{1,4})*,? ?\(?(?:(?:de la|en|dans la) )?section [A-Z]{1,2}(?![\p{L}\d])/gu;
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
  for (const anchor of text.matchAll(ANCHOR)) {
    const isLand = /^(?:parcelle|cadastr|r[ée]f|section|lot|propri[ée]taires? |usufr|indivis)/iu.test(
      anchor[0],
    );
    const from = /^section/iu.test(anchor[0]) ? anchor.index : anchor.index + anchor[0].length;
    const pattern = isLand && lowerCased(text, from) ? IN_LOWER : IN_CLEAR;
    pattern.lastIndex = from;
    let reach = from + REACH;
    for (let match = pattern.exec(text); match !== null && match.index <= reach; match = pattern.exec(text)) {
      if (text.slice(from, match.index).includes('\n')) break;
      const bracketed = /\($/u.test(text.slice(from, match.index).trim()) && /^[A-Z]{2} ?\d/u.test(match[0]);
      if (!isLand && !bracketed && !/n[°o]|section/iu.test(match[0])) continue;
      // "section A 3" may be; "D 1204" too, but "L 2213" is the code's article.
      const follows =
        isLand && /^[ :,('«"]*(?:n[°o]s?|est|sise?s?|nos?)?[ ]*$/iu.test(text.slice(from, match.index));
      if (NOT_SECTION.test(match[0]) && !/section|n[°o]/iu.test(match[0]) && !follows) continue;
      add(match.index, match[0]);
      reach = match.index + match[0].length + REACH / 2;
    }
  }
  for (const { 0: parcel, index } of text.matchAll(REVERSED)) {
    const lead = /^parcelles? /iu.exec(parcel)?.[0].length ?? 0;
    add(index + lead, parcel.slice(lead));
  }
  // The same parcel again, and its neighbours: another number of the same section.
  const known = new Set([...found.values()].flatMap(({ start, end }) => keysOf(text.slice(start, end))));
  if (known.size > 0) {
    for (const match of text.matchAll(IN_CLEAR)) {
      if (!found.has(match.index) && keysOf(match[0]).some((key) => known.has(key)))
        add(match.index, match[0]);
    }
  }
  return [...found.values()];
};

/** "parcelle d 1204": the letters follow at once. */
const lowerCased = (text: string, from: number): boolean =>
  /^ (?:n[°o] ?)?[a-z]{1,2} ?\d{1,4}(?![\p{L}\d])/u.test(text.slice(from, from + 16));

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
