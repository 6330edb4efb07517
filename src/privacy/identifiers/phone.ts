/**
 * Telephone numbers: French in every grouping, overseas, foreign with their prefix, spelled out, and numbers too short or too
 * long after a word that announces one. Free-of-charge numbers and the switchboard of a public service are left in clear; a
 * mobile number never is.
 */
import type { Detector, DetectorInput, Finding } from '../detector';
import { after, before, clauseBefore } from '../text/context';
import { fold } from '../text/fold';
import { matchesOf } from '../text/matches';

const GAP = '[ .–_·-]{1,3}';
const FRENCH = new RegExp(
  [
    // Pairs: 06 12 34 56 78, 06.12.34.56.78, 06/12/34/56/78, 06-12 34 56 78
    `(?<!\\d)\\(?0\\)?[ ]?[1-9](?:[/|]\\d\\d){4}(?!\\d)`,
    `(?<!\\d)\\(?0[ ]?\\)?[ .-]?[1-9](?:${GAP}\\d\\d){4}(?!\\d)`,
    // In one go, or in any groups of two digits and more: 0612345678, 0639 11 22 33, (0596) 78 51 02, 06 123 456 78
    // Before an hour: 0690 41 22 87 07:35
    `(?<![\\d.,])0[1-9](?:[ .]?\\d){8}(?= (?:[01]?\\d|2[0-3])[:h][0-5]\\d)`,
    `(?<![\\d.,])\\(?0[1-9]\\d{0,3}\\)?(?:[ .–_-]{0,2}\\d){6,8}(?!\\d)`,
    // 0 612 345 678 and digit by digit
    `(?<!\\d)0 [1-9]\\d{2} \\d{3} \\d{3}(?!\\d)`,
    `(?<!\\d)0 [1-9](?: \\d){8}(?! ?\\d)`,
    // 0 6 . 1 7 . 4 0 . 0 2 . 9 3
    `(?<!\\d)0 ?[1-9](?: ?[.–/|-] ?\\d ?\\d){4}(?! ?\\d)`,
  ].join('|'),
  'gu',
);
const ABROAD = /(?<![\da-zA-ZÀ-ÖØ-öø-ῼ+])(?:\+ ?|00 ?)[1-9]\d{0,2}(?:[ .–_/()-]{0,3}\d){6,12}(?!\d|-\d)/gu;
/** 33 6 12 34 56 78, the "+" forgotten. */
const BARE_PREFIX = /(?<![\da-zA-ZÀ-ÖØ-öø-ῼ+])33[ .-]?[1-9](?:[ .-]?\d\d){4}(?!\d)/gu;
const ANNOUNCED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:t[ée]l(?:[ée]phone|\.)?|portable|port\.|mobile|mob\.|gsm|fax|whats ?app|fixe|joindre|joignable|(?:r?app|cont)el(?:er|ez|le)|num[ée]ro)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\d\n;|]{0,40}?(?<![a-zA-ZÀ-ÖØ-öø-ῼ/-])(?<number>\(?\+?\d(?:[ .–_/()-]{0,2}\d){5,13})(?!\d)/giu;
/** Letters that a machine read for figures: "O4 7O 64 11 28", "06.l2.33.S4.78". In pairs, as no code is. */
const SCANNED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d/.,-])[0Oo][1-9IlS](?:(?<sign>[ .-]{1,2})[\dOolIS]{2})(?:\k<sign>[\dOolIS]{2}){3}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])|(?<=(?:t[ée][l1](?:[ée]phone)?|portable|port|mobile|fax)[ :.]{1,4})[0Oo][1-9IlS](?:[ .-]{0,2}[\dOoIlS]{2}){4}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
/** Fewer figures are letters that happen to stand in pairs. */
const LEAST_READ = 6;
const DIGIT_WORD =
  '(?=[a-z])(?:z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?)';
const SPELLED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])z[ée]ro[ ,]+(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)(?:(?:[ ,-]+et)?[ ,-]+${DIGIT_WORD}){4,15}(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'giu',
);
/** "zéro six 02.44 19 73", "06 soixante-douze 19 …": half said, half in figures. */
const HALF_SAID = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d.,])(?:z[ée]ro[ ,.-]{1,2}(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|[1-9])|0[1-9])(?:[ ,.-]{1,3}(?:\\d\\d(?!\\d)|${DIGIT_WORD}(?:[ -](?:et[ -])?${DIGIT_WORD}){0,3})){4}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`,
  'giu',
);
/** 0800 to 0805 are free, 081, 082 and 089 belong to services: nobody's own. */
const SERVICE_NUMBER = /^0?8/;
const SERVICE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:standard|accueil|mairies?|h[oô]tel de ville|num[ée]ro (?:vert|unique|gratuit|d'urgence)|secr[ée]tariat|r[ée]gie|services?|directions?|guichet|police municipale|gendarmerie|pompiers|pr[ée]fecture|tr[ée]sorerie|perception|ccas|centre (?:communal|technique|social|hospitalier)|office|m[ée]diath[èe]que|biblioth[èe]que|cr[èe]ches?|maison|communes?|ville|communaut[ée]|m[ée]tropole|agglom[ée]ration|d[ée]partement|syndicat|permanence|renseignements?|urgences|samu|allo)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/giu;
/** "n.riou@ville-x.bzh": the words of an address speak of nobody. */
const MAIL = /\S+@\S+/gu;
const PERSON =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:M|MM|Mme|Mmes|MME|MMES|Mlle|MLLE|Me|Dr|DR)\.?(?![a-zA-ZÀ-ÖØ-öø-ῼ])|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]a[iî]tre|docteur|MONSIEUR|MADAME|[Ll]igne directe|LIGNE DIRECTE|portable|PORTABLE|personnel|PERSONNEL|mobile|MOBILE|domicile|DOMICILE|son|sa|mon|ma|voisin|p[èe]re|m[èe]re)(?![a-zA-ZÀ-ÖØ-öø-ῼ])|(?:aupr[èe]s de |aupr[èe]s d'|appeler |contacter |joindre )(?=\p{Lu})/gu;

export const findPhones: Detector = (input) => {
  const { text } = input.view;
  const found: Finding[] = [];
  for (const match of matchesOf(text, FRENCH)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length !== 10 || isDateLike(match[0]) || isPartOfNumber(input, match.index)) continue;
    if (SERVICE_NUMBER.test(digits.slice(1))) continue;
    found.push(...unlessService(input, match.index, match[0], digits));
  }
  for (const pattern of [ABROAD, BARE_PREFIX, SPELLED, HALF_SAID]) {
    for (const match of matchesOf(text, pattern)) {
      if (pattern === HALF_SAID && !/[a-zA-ZÀ-ÖØ-öø-ῼ]/u.test(match[0])) continue;
      if (/^00/.test(match[0]) && match[0].replace(/\D/g, '').length < 11) continue;
      // The groups of a longer number.
      if (/^00/.test(match[0]) && /\d ?$/.test(text.slice(Math.max(0, match.index - 2), match.index)))
        continue;
      found.push(phone(match.index, match[0].length, 'numéro de téléphone', 0.97));
    }
  }
  for (const { 0: number, index } of matchesOf(text, SCANNED)) {
    if (number.replace(/\D/g, '').length < LEAST_READ || !/[a-zA-ZÀ-ÖØ-öø-ῼ]/u.test(number)) continue;
    const digits = number.replace(/o/giu, '0').replace(/[il]/giu, '1').replace(/s/giu, '5');
    found.push(...unlessService(input, index, number, digits.replace(/\D/g, '')));
  }
  for (const match of matchesOf(text, ANNOUNCED)) {
    const number = match.groups?.['number'] ?? '';
    const digits = number.replace(/\D/g, '');
    const at = match.index + match[0].length - number.length;
    if (
      SERVICE_NUMBER.test(digits.replace(/^0/, '')) ||
      isDateLike(number) ||
      /^\d{1,3} ?(?:€|euros|ans|%)/u.test(number)
    )
      continue;
    if (/^ ?(?:€|euros?|%|ans|h\b|m²)/iu.test(after(input.view, at + number.length, 8))) continue;
    // "numéro" alone announces many things: then only what is grouped like a telephone number.
    if (/^num[ée]ro/iu.test(match[0]) && !groupsOf(text, match.index).test(number)) continue;
    found.push(...unlessService(input, at, number, digits));
  }
  return [...found, ...found.flatMap((one) => nextNumbers(text, one))];
};

/** "son numéro, 75.20.46": overseas three groups are a telephone number, when it is somebody's. */
const groupsOf = (text: string, at: number): RegExp =>
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:mon|son|leur|ton|mes|ses|leurs) $/iu.test(text.slice(Math.max(0, at - 7), at))
    ? /^\(?\+?\d{2,4}(?:[ .-]\d{2,3}){2,4}$/
    : /^\(?\+?\d{2,4}(?:[ .-]\d{2,3}){3,4}$/;

/** "tél. 0692 44 18 22, 87 41 18 22": after a telephone number, those of the same list. */
const NEXT =
  /(?: ?[,;/] ?| (?:ou|et) )(?<number>\(?\+?\d(?:[ .-]?\d){5,9})(?![\d/,]|[ .]\d| ?(?:€|%|euros))/uy;
function nextNumbers(text: string, { end }: Finding): readonly Finding[] {
  NEXT.lastIndex = end;
  const match = NEXT.exec(text);
  const number = match?.groups?.['number'] ?? '';
  if (match === null || !/^\(?\+?\d{2,4}(?:[ .-]\d{2,3}){2,4}$/.test(number) || isDateLike(number)) return [];
  if (/^08/.test(number)) return [];
  return [phone(end + match[0].length - number.length, number.length, 'numéro de téléphone', 0.9)];
}

const phone = (start: number, length: number, reason: string, confidence: number): Finding => ({
  type: 'PHONE',
  start,
  end: start + length,
  reason,
  confidence,
});

function unlessService(
  input: DetectorInput,
  start: number,
  number: string,
  digits: string,
): readonly Finding[] {
  const mobile = /^0[67]/.test(digits);
  const clause = clauseBefore(input.view, start, 70);
  if (!mobile && isSwitchboard(clause) && !isBesideSomebody(input, clause)) return [];
  // "Mme Roux (06 11 22 33 44)": the bracket is the sentence's; "(0596) 78 51 02": the number's.
  const opened = number.startsWith('(') && !number.includes(')') ? 1 : 0;
  return [phone(start + opened, number.length - opened, 'numéro de téléphone', 0.97)];
}

/** What is named last before the number has it: a service, or somebody. */
function isSwitchboard(context: string): boolean {
  const said = context.replace(MAIL, (mail) => ' '.repeat(mail.length));
  return lastIndex(said, SERVICE) > lastIndex(said, PERSON);
}

/** "en mairie, ou auprès de Bernadette Roux, 04 …": a full name that no building bears stands right before. */
function isBesideSomebody({ lexicon }: DetectorInput, clause: string): boolean {
  const { first = '' } = FULL_NAME.exec(clause)?.groups ?? {};
  return first !== '' && lexicon.firstName(fold(first)) !== undefined;
}
const FULL_NAME =
  /(?:(?:,|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:et|ou)) |(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:ou|et|aupr[èe]s|num[ée]ro|celui|ligne) (?:de |d')|par |à |contact(?:er)? |joindre |appeler ))(?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:,| ?:| –| ?\()? ?(?:au |t[ée]l\.? ?:? ?)?$/u;

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index;
  return last;
}

/** 01/02/2025 03, 01 02 2025 03 */
const isDateLike = (number: string): boolean =>
  /^\(?\d{1,2}[ ./–-]\d{1,2}[ ./–-](?:19|20)\d{2}(?!\d)/.test(number);

/** A longer number goes on here: SIRET, NUR, an account. Two telephone numbers in a row are grouped in pairs. */
function isPartOfNumber({ view }: DetectorInput, start: number): boolean {
  const ahead = before(view, start, 12);
  if (!/\d{2,}[ .-]$/.test(ahead)) return false;
  return !/^0[1-9]([ .-])\d\d\1\d\d\1\d\d\1\d\d/.test(after(view, start, 16));
}
