/**
 * Numbers that open the rows of a list, each right before somebody: jurors, electors, cards ("2877 – DIARRASSOUBA Vamara"). Ranks
 * in order ("1", "2", "3"), years and hours are nobody's. Needs to know where people were found.
 */
import type { Finding } from '../detector';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/stretches';
import type { TextView } from '../text/view';
import { GRAVES } from './number-words';

const ROW =
  /^[ \t>•*|«"-]*(?<thing>(?:[Ee]mplacement|[Ee]mpl\.|[Cc]oncession|[Cc]onc\.|[Tt]ombe|[Cc]aveau|[Cc]ase|[Cc]avurne|[Aa]nneau|[Bb]ox|[Cc]asier|[Bb]adge|[Cc]arte|[Dd]ossier|[Ll]icence|[Jj]eton) )?(?:[nN][°o] ?)?(?<number>(?:[A-Z]{1,4}[-/ ]?)?\d{1,9}(?:[-/]?[A-Z\d]{1,6})?)(?<gap>[ \t]*[|;\t][ \t]*| [–—-] |, | : |\) | (?=\p{Lu}|famille |veuve |vve |hoirs |consorts |indivision ))/gmu;
/** The label above the column says that it is somebody's number. */
const LABEL =
  /^[ \t|]*(?:(?:n[°o]|num(?:[ée]ro)?s?\.?)(?: ?(?:d'|d[eu] )?[a-zA-ZÀ-ÖØ-öø-ῼ]{3,}[^|;\t–]*)|id(?:entifiant)?|code|matr[a-zA-ZÀ-ÖØ-öø-ῼ]*|carte|badge|licence|r[ée]f[a-zA-ZÀ-ÖØ-öø-ῼ]*|dossier|allocataire)\.? ?(?:[|;\t]| [–-] )/iu;
/** Or that it ranks, dates or counts. */
const RANK =
  /^[ \t|]*(?:n[°o] d'ordre|ordre|rang|classement|place|lot|heure|horaire|date|jour|ann[ée]e|article|art|chapitre|d[ée]lib[a-zA-ZÀ-ÖØ-öø-ῼ]*|bureau|page|point|prix|montant|quantit[ée]|qt[ée]|nombre|nb|[âa]ge|voix)/iu;
const CIVILITY =
  /^(?:(?:MM?\.|Mmes?|Mlle|Mr|Me|Dr|Monsieur|Madame|Ma[îi]tre|Docteur|[Aa]bb[ée]|[Ss](?:œ|oe)ur|[Ff]r[èe]re|P[èe]re|[Vv]euve|[Vv]ve|[Ff]amille|[Cc]onsorts|[Hh]oirs|[Ii]ndivision|[Ss]uccession|[ÉEée]poux|[Ff]eue?|[Ee]nfant|[Pp]etite?) )+/u;
const YEAR_OR_DATE = /^(?:(?:19|20)\d{2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)$/u;
/** Shorter ones may be counts: a label must say that they are numbers of somebody. */
const TELLING = 3;
/** A rank is small and one more than the one before it. */
const LAST_RANK = 400;
/** How far above its list, or in its first rows, the word that speaks of graves may be. */
const ABOVE = 400;
const BELOW = 120;
const LEAST_GRAVES = 3;

interface Row {
  readonly number: string;
  readonly start: number;
  readonly line: number;
  /** The row says what the number is of. */
  readonly said: boolean;
  readonly signed: boolean;
  /** Somebody comes next. */
  readonly named: boolean;
}

/** @param people where people were found */
export function findRowNumbers(view: TextView, people: readonly Stretch[]): readonly Finding[] {
  if (people.length < 2) return [];
  const { text } = view;
  const starts = new Set(people.map(({ start }) => start));
  const all = matchesOf(text, ROW).flatMap((match): Row[] => {
    const { number = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const civility = CIVILITY.exec(text.slice(end, end + 24))?.[0] ?? '';
    if (YEAR_OR_DATE.test(number)) return [];
    const start =
      match.index + match[0].lastIndexOf(number, match[0].length - (match.groups?.['gap'] ?? '').length);
    const said = match.groups?.['thing'] !== undefined;
    const signed = said || /n[°o] ?$/iu.test(text.slice(match.index, start));
    const named = starts.has(end) || starts.has(end + civility.length);
    return [{ number, start, line: match.index, said, signed, named }];
  });
  const rows = all.filter(({ named }) => named);
  const [first] = rows;
  if (rows.length < 2 || first === undefined || areRanks(rows)) return [];
  const header = lineAbove(text, first.line);
  if (RANK.test(header)) return [];
  const graves = GRAVES.test(text.slice(Math.max(0, first.line - ABOVE), first.line + BELOW));
  const labelled = LABEL.test(header) || graves;
  // In a list of graves each number is one's, though nobody is told: "n° 238 : illisible".
  const listed = graves && rows.length >= LEAST_GRAVES && rows.every(({ signed }) => signed);
  return (listed ? all.filter(({ signed }) => signed) : rows)
    .filter(({ number, said }) => labelled || said || number.replace(/\D/g, '').length >= TELLING)
    .map(({ number, start }) => ({
      type: 'ID',
      start,
      end: start + number.length,
      reason: 'numéro devant une personne, dans une liste',
      confidence: 0.75,
    }));
}

/** "1", "2", "3": what counts rows; a number padded with zeros to four figures does not. */
function areRanks(rows: readonly Row[]): boolean {
  if (!rows.every(({ number }) => /^\d{1,3}$/u.test(number))) return false;
  const steps = rows.slice(1).map(({ number }, i) => Number(number) - Number(rows[i]?.number ?? '0'));
  const inOrder = steps.filter((step) => step === 1).length;
  return Number(rows[0]?.number) < LAST_RANK && inOrder * 2 >= steps.length;
}

function lineAbove(text: string, at: number): string {
  const above = text.slice(Math.max(0, at - 200), Math.max(0, at - 1));
  return above.slice(above.lastIndexOf('\n') + 1);
}
