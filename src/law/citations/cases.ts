/**
 * Finds decisions of courts: "CE, 14 nov. 2012, Cne de X, n° 342327", "CAA Nancy, 12 mars 2020, n° 18NC01234", "aff. C-131/12".
 * By number; by date when a sigle and a date are all that the text gives.
 */
import { dateAt } from '../../act/reading/dates';
import type { Folded } from '../../act/reading/fold';
import type { PlainText } from './texts';

interface Court {
  readonly id: string;
  /** For plain text, case kept: the sigle must be in capitals. */
  readonly sigle: string;
  readonly name?: string;
  readonly number: string;
}

const COURTS: readonly Court[] = [
  {
    id: 'CAA',
    sigle: 'CAA|C\\.A\\.A\\.',
    name: "cour administrative d'appel",
    number: '\\d{2}[A-Za-z]{2}\\d{4,5}',
  },
  { id: 'CE', sigle: 'CE|C\\.E\\.', name: "conseil d'etat", number: '\\d{5,6}' },
  { id: 'TA', sigle: 'TA|T\\.A\\.', name: 'tribunal administratif', number: '\\d{6,7}(?:-\\d)?' },
  {
    id: 'CC',
    sigle: 'CC|Cons\\.? ?const\\.?',
    name: 'conseil constitutionnel',
    number: '\\d{2,4}-\\d{1,4}(?: ?(?:QPC|DC|LP|AN|L|I)(?![A-Za-z]))?',
  },
  {
    id: 'Cass',
    sigle: 'Cass\\.?|Crim\\.|Civ\\. ?[123](?:re|e)?',
    name: 'cour de cassation',
    number: '\\d{2}-\\d{2}\\.?\\d{3}',
  },
  {
    id: 'CJUE',
    sigle: 'CJUE|CJCE',
    name: "cour de justice de l'union europeenne",
    number: 'C-? ?\\d{1,4}/\\d{2}',
  },
  { id: 'CEDH', sigle: 'CEDH', name: "cour europeenne des droits de l'homme", number: '\\d{3,6}/\\d{2}' },
  { id: 'TC', sigle: 'TC', name: 'tribunal des conflits', number: 'C?\\d{4}' },
];

const SIGN = '(?:[Nn] ?°s?|[Nn]os?|[Rr]eq\\.? ?n?°?|[Aa]ff\\.? ?(?:jointes )?n?°?|[Pp]ourvoi n ?°)';
const NEAR = 110;
const HEADS: readonly (Court & { readonly head: RegExp; readonly numbered: RegExp })[] = COURTS.map(
  (court) => ({
    ...court,
    head: new RegExp(`(?<![A-Za-z.])(?:${court.sigle})(?=[,\\s(]|\\.,)`, 'g'),
    numbered: new RegExp(`(?:${SIGN}\\s*|(?<=[,(] ?)(?=C-))(${court.number})(?![\\w/-])`),
  }),
);
const DATE_START = /(?<![\d/-])(?:[1l]er |\d{1,2}[ /.])/g;
/** What separates the court from its date: a formation, a town, nothing that begins another sentence. */
const BEFORE_DATE = /^[^;\n\d]{0,60}(?:(?<=[,.\s])\d{1,2}(?:re|e|eme|\/\d)[^;\n\d]{0,30})*$/;

/** "le marquage CE, lot n° 342327": what is made has the mark of conformity, and a number of its own. */
const MARKED =
  /(?:marquages?|marques?|logos?|labels?|sigles?|normes?|conformite|certificats?|declarations?)\s+$/;
const OF_A_THING = /(?<![a-z])(?:lots?|series?|modeles?|types?|norme|nf|en)\s/;

/** In order. */
export const findCases = (folded: Folded): PlainText[] => {
  const found: PlainText[] = [];
  for (const court of HEADS) {
    for (const match of folded.cased.matchAll(court.head)) {
      const one = caseAt(folded, match.index, match[0].length, court, true);
      if (one !== undefined) found.push(one, ...othersOf(folded, one, court));
    }
    if (court.name === undefined) continue;
    const name = court.name;
    for (let at = folded.lower.indexOf(name); at >= 0; at = folded.lower.indexOf(name, at + 1)) {
      const one = caseAt(folded, at, name.length, court, false);
      if (one !== undefined) found.push(one);
    }
  }
  return found.sort((a, b) => a.from - b.from);
};

/** "nos 17413 et 17520": each number is a case of its own. */
const othersOf = ({ cased }: Folded, { to, date }: PlainText, { id, number }: Court): PlainText[] => {
  const next = new RegExp(`\\s*(?:,|et)\\s+(?:n ?°\\s*)?(${number})(?![\\w/-])`, 'y');
  const others: PlainText[] = [];
  for (let at = to; ; at = next.lastIndex) {
    next.lastIndex = at;
    const match = next.exec(cased);
    const textNumber = match?.[1]?.replace(/ /gu, '').toUpperCase();
    if (match === null || textNumber === undefined) return others;
    others.push({
      ...{ from: match.index + match[0].length - (match[1]?.length ?? 0), to: next.lastIndex, kind: 'case' },
      ...{ normal: `${id}|${textNumber}`, textNumber },
      ...(date === undefined ? {} : { date }),
    });
  }
};

const caseAt = (
  folded: Folded,
  from: number,
  length: number,
  { id, numbered }: (typeof HEADS)[number],
  sigle: boolean,
): PlainText | undefined => {
  const start = from + length;
  if (sigle && MARKED.test(folded.lower.slice(Math.max(0, from - 20), from))) return undefined;
  const date = firstDate(folded, start);
  const search = date?.end ?? start;
  const window = clause(folded.cased.slice(search, search + NEAR));
  const match = numbered.exec(window);
  // A sigle is always a court; a name in full, in running text, only with a date or a number right after it.
  const near =
    match !== null &&
    (date !== undefined ||
      (match.index < 40 && !(sigle && OF_A_THING.test(window.slice(0, match.index).toLowerCase()))));
  if (match !== null && near) {
    const textNumber = (match[1] ?? '').replace(/ /gu, '').toUpperCase();
    const number = id === 'CJUE' ? textNumber.replace(/^C(?=\d)/u, 'C-') : textNumber;
    const to = search + match.index + match[0].length;
    const after = date ?? trailingDate(folded, to);
    return {
      from,
      to: after !== undefined && date === undefined ? after.end : to,
      kind: 'case',
      normal: `${id}|${number}`,
      textNumber: number,
      ...(after === undefined ? {} : { date: after.iso }),
    };
  }
  if (date === undefined || !sigle) return undefined;
  return { from, to: date.end, kind: 'case', normal: `${id}|${date.iso}`, date: date.iso };
};

/** Up to the end of the clause: the next court or semicolon is another decision. */
const clause = (window: string): string => {
  const end = window.search(
    /[;\n](?!$)|(?<![A-Za-z])(?:CE|CAA|TA|CC|CJUE),\s|(?<!(?:^|[^A-Za-z])(?:MM?|Mme|Mlle|St|Ste|[A-Z]))\.\s+[A-Z][a-z]/u,
  );
  return end < 0 ? window : window.slice(0, end);
};

const firstDate = (
  folded: Folded,
  start: number,
): { readonly end: number; readonly iso: string } | undefined => {
  const window = folded.lower.slice(start, start + 90);
  for (const match of window.matchAll(DATE_START)) {
    if (!BEFORE_DATE.test(window.slice(0, match.index))) return undefined;
    const date = dateAt(folded, start + match.index);
    if (date !== undefined) return date;
  }
  return undefined;
};

const TRAILING = /^\s*,?\s*(?:du\s+)?/;
const trailingDate = (
  folded: Folded,
  index: number,
): { readonly end: number; readonly iso: string } | undefined => {
  const gap = TRAILING.exec(folded.lower.slice(index, index + 8))?.[0].length ?? 0;
  return dateAt(folded, index + gap);
};
