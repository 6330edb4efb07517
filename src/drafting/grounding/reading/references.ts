/**
 * References in letters and figures: files, permits, acts, invoices, parcels, roads, and labels of one letter ("catégorie C",
 * "zone UB"). Kept as capitals and figures, whatever the spaces and signs.
 */
import type { Claim } from '../claim';
import { NUMBER, parseNumber } from '../text/numbers';
import type { ClaimReader } from './reader';

/** "PC 035 288 24 A0012" → "PC03528824A0012". */
export const referenceKey = (text: string): string => text.toUpperCase().replace(/[^\p{L}\d]/gu, '');

const SIGN = String.raw`(?:n°|nos?\.?|numeros?|ref\.?|references?|registre|dossier|sous le n°)\s*:?\s*`;
/** Capitals then groups of figures: PC 035 288 24 A0012, AC 214, RD 101, TVA excluded by its want of figures. */
const SPACED =
  /(?<![\p{L}\d/-])(?!(?:HT|TTC|LE|DU|AU|DE|ET|EN|A|LES|DES|LA|M|MM|QF)\b)[A-Z]{1,4}[.]?(?:[ -]?\d[\dA-Z]*(?![\p{Ll}])|[ -][A-Z]\d[\dA-Z]*)+(?:[-/_][A-Z\d]+)*(?![\p{L}\d])/gu;
/** Letters and figures in one word, or figures joined by signs: 2026-098, F-2026-00871, 7741-B, NS-2026/07, 28/35e. */
const MIXED =
  /(?<![\p{L}\d.,/_-])(?:\d+[A-Za-z]*(?:[-/_][A-Za-z\d]+)+|[A-Za-z]{1,8}[-/_](?:[A-Za-z\d]+[-/_])*\d[A-Za-z\d]*(?:[-/_][A-Za-z\d]+)*|[A-Z]+\d[A-Z\d]*|\d+[A-Z][A-Z\d]*)(?![\p{L}\d°]|,\d|\.\d)/gu;
/** What follows a sign says itself to be a reference, even in figures alone when there are five or more, or a zero first. */
const SIGNED = new RegExp(String.raw`(?<![a-z])${SIGN}((?:0\d+|\d{5,}))(?![\d-])`, 'gu');
/** "n° 2026.4.1" */
const DOTTED = new RegExp(
  String.raw`(?<![a-z])${SIGN}(\d+(?:\.\d+){2,}|(?:19|20)\d\d\.\d{1,4})(?![\d-])`,
  'gu',
);
const LABELLED =
  /(?<![\p{L}])(categorie|tranche|formule|carre|allee|rangee|travee|zone|groupe|lot|serie|batiment|bloc|secteur|section|option|annexe|filiere|equipe|classe|porte|escalier)\s+([A-Z]{1,3}\d{0,2}|\d?[A-Z])(?![\p{L}\d']|\.\p{L})/gu;
/** "zones UBa, 1AUh et Nl": what a plan of town calls its zones, whose first capitals are U, AU, A or N. */
const ZONE = String.raw`(?:\dAU|AU|[UAN])[A-Z]{0,2}[a-z]{0,2}\d{0,2}(?![\p{L}\d'])`;
const ZONES = new RegExp(
  String.raw`(?<![\p{L}])(?:[Zz]ones?|[Ss]ecteurs?)\s+${ZONE}(?:(?:\s*,\s*|\s+et\s+|\s*,\s*et\s+)${ZONE})*`,
  'gu',
);
const ZONE_OF_TWO = new RegExp(String.raw`(?<=[\s,])(?![AY](?![\p{L}\d]))${ZONE}`, 'gu');
/** "PR 0+350", "PK 12 + 080": a place on a road, its sign perhaps said once for two of them. */
const POST = /(?<![\p{L}\d+.,])(?:P[RK]\s?\d{1,3}\s?\+\s?|\d{1,3}\+)\d{3,4}(?!\d|\s?[%€=])/gu;
const BIS = /(?<![\d.,/])\d{1,4}\s?(?:bis|ter|quater)(?![a-z])/g;
const LABELLED_WORD = new Set([
  'categorie',
  'tranche',
  'formule',
  'zone',
  'section',
  'secteur',
  'batiment',
  'classe',
  'carre',
  'allee',
]);
/** "-ci" is no reference, nor is a range of hours, nor "24h/24", "7j/7". */
const NOT_ONE =
  /^(?:\d{1,2}h\d{0,2}-\d{1,2}h\d{0,2}|\d{1,2}[hj]\/\d{1,2}[hj]?|\d+-(?:ci|la)|\p{L}.*-(?:ci|la|elle|il|on|t-.*))$/iu;
/** "9h", "14h30": read as a time. */
const HOUR = /^\d{1,2}[hH]\d{0,2}$/u;
const SUPERSCRIPT = /^\d{1,3}(?:er|re|e|eme|nd|nde)$/iu;
const UNIT = /^\d+(?:km|m|cm|mm|kg|g|t|l|ha|kw|kwh|kwc|db|mo|go|h|min|s|j|k|m2|m3)$/iu;

export const references: ClaimReader = ({ folded, taken }) => {
  const found: Claim[] = [];
  const put = (from: number, text: string, after?: string): void => {
    const to = from + text.length;
    if (taken(from, to) || found.some((claim) => claim.from < to && from < claim.to)) return;
    found.push({
      from,
      to,
      kind: 'reference',
      value: { type: 'reference', key: referenceKey(text), ...(after === undefined ? {} : { after }) },
    });
  };
  for (const match of folded.cased.matchAll(POST)) put(match.index, match[0]);
  for (const match of folded.cased.matchAll(SPACED)) put(match.index, match[0]);
  for (const match of folded.lower.matchAll(BIS)) put(match.index, match[0]);
  for (const claim of fractionsOfWeek(folded.lower)) if (!taken(claim.from, claim.to)) found.push(claim);
  for (const { index, 0: text } of folded.cased.matchAll(MIXED)) {
    if (NOT_ONE.test(text) || HOUR.test(text) || SUPERSCRIPT.test(text) || UNIT.test(text)) continue;
    if (isFraction(text) || isRangeOfCounts(text, folded.lower.slice(index + text.length))) continue;
    put(index, text);
  }
  for (const match of [...folded.lower.matchAll(DOTTED), ...folded.lower.matchAll(SIGNED)]) {
    const [whole, text = ''] = match;
    put(match.index + whole.length - text.length, text);
  }
  for (const list of folded.cased.matchAll(ZONES))
    for (const match of list[0].matchAll(ZONE_OF_TWO)) put(list.index + match.index, match[0], 'zone');
  for (const match of folded.cased.matchAll(LABELLED)) {
    const [whole, word = '', label = ''] = match;
    if (label.length === 1 && !LABELLED_WORD.has(word) && /^[AY]$/u.test(label)) continue;
    put(match.index + whole.length - label.length, label, word);
  }
  return found;
};

const OF_WEEK = new RegExp(`(?<![a-z\\d,.])(${NUMBER})\\s+trente[- ](cinqu|neuv)iemes(?![a-z])`, 'gu');

/** "vingt-huit trente-cinquièmes" is 28/35e: a share of working time, in words. */
const fractionsOfWeek = (lower: string): readonly Claim[] =>
  [...lower.matchAll(OF_WEEK)].flatMap(({ 0: whole, 1: said = '', 2: under, index }): Claim[] => {
    const hours = parseNumber(said);
    const key = `${String(hours).replace('.', '')}${under === 'cinqu' ? '35' : '39'}E`;
    return hours === undefined
      ? []
      : [{ from: index, to: index + whole.length, kind: 'reference', value: { type: 'reference', key } }];
  });

/** "8-10 jeunes": so many to so many of something, in the plural. */
const isRangeOfCounts = (text: string, after: string): boolean => {
  const [, low, high] = /^(\d{1,3})-(\d{1,3})$/u.exec(text) ?? [];
  return (
    Number(low) < Number(high) &&
    /^\s(?!(?:dans|sans|sous|apres|vers|rues?|places?)\s)[a-z]{4,}[sx](?![a-z])/u.test(after)
  );
};

/** 28/35e is a share of working time, kept as a reference; 12/11 may be a day: dates come first. */
const isFraction = (text: string): boolean =>
  /^\d{1,2}\/\d{1,2}$/u.test(text) && Number(text.split('/')[1]) < 13;
