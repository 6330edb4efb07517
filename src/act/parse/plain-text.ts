/**
 * Cuts a plain text into paragraphs, as its author meant them: lines that were wrapped at a margin belong together, those that
 * open a block of an act ("Vu", "Article 2", "Fait à") do not. Offsets are those of the text as given.
 */
import { fold } from '../reading/fold';
import type { SourceParagraph, SourceText } from './source';

/** What begins a paragraph even without an empty line before it. */
const OPENS =
  /^[\s#*>•·▪◦-]*(?:vus?(?=\s)|considerant|attendu|sur\s+(?:proposition|le\s+rapport)|apres\s+(?:avoir|en\s+avoir|avis)|article\s|art\.\s|arret(?:e|ons|ent)\s*[:.]?$|decid(?:e|ons)\b|fait\s+(?:a|aux?|et|le|en)\s|(?:l[ae]|monsieur\s+l[ae]|madame\s+l[ae])\s+(?:maire|presidente?)(?:\s+d[^.;:]{0,80},)?\s*,?$|nous,\s|pour\s+(?:le|la)\s+maire|ampliation|presents?\s*:|etaient\s+presents|absents?|excuses?|pouvoirs?|procurations?|secretaire|nombre\s+de|objet\s*:|date\s+de|pour\s*:|contre\s*:|abstentions?\s*:|annexe|certifie|publie|affiche|notifie|transmis|envoye|recu\s|accuse\s|acte\s+(?:rendu|publie)|id\s*:|voies\s+et\s+delais)/;
/** The same, when it begins with a capital: in the middle of a sentence the word is in lower case. */
const HEADS =
  /^(?:deliberations?\s+(?:n|du|\d)|seance\s|l'an\s|convocation|conseillers\s|membres\s|votants?\s*:|en\s+exercice|quorum|ordre\s+du\s+jour|note\s+(?:de\s+(?:synthese|presentation|service)|explicative|interne|a\s+l'attention)|rapporteure?\s*:|president[a-z]*\s)/;
/** Longer than any line that was cut at a margin: each line of such a text is a paragraph. */
const MARGIN = 160;
const BULLET = /^\s*(?:[-–—•·▪◦*]\s|\d{1,2}\s?[°.)]\s|[a-z]\)\s|[IVX]{1,4}\s?[-–.)]\s)/u;
/** Laid out in columns: two signatures side by side, a table without lines. */
const COLUMNS = /\S(?:\t| {3,})\s*\S/u;
/** "(cachet)", "(arrêté de délégation du 3 mars)" alone on its line, under a capacity. */
const ASIDE =
  /^\s*[([](?:l\.?\s?s\.?|signe|cachet|sceau|tampon|signature|(?:par\s+|vu\s+)?(?:l')?(?:arrete|delegation|decision)|contractuel|agent|sans\s+delegation)[^()]{0,200}[)\]]\s*$/;
const CLOSED = /[.;:!?»]\s*$/u;

/** Lines of a budget or a price list, one under the other: an amount, then the next line of account. */
const AMOUNT_ENDS = /(?:€|euros?|\d)\s*$/u;
const ACCOUNT =
  /^\s*(?:D[ÉEée]penses?|R[ée]cettes?|D[ÉE]PENSES?|RECETTES?|[Ss]ection\s+d|SECTION\s+D|FONCTIONNEMENT|INVESTISSEMENT|[Cc]hapitre\s+\d|[Tt]otal|TOTAL|[DRC][FI/]?\s?-?\s?\d|\d{3,6}\s)/u;

interface Line {
  readonly start: number;
  readonly text: string;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    lines.push({ start, text: raw.endsWith('\r') ? raw.slice(0, -1) : raw });
    start += raw.length + 1;
  }
  return lines;
};

/** Linear in the length of the text. */
export const sourceOfText = (text: string): SourceText => {
  const paragraphs: SourceParagraph[] = [];
  let block: Line[] = [];
  const lines = linesOf(text);
  const cut = lines.every((line) => line.text.length <= MARGIN);
  const flush = (): void => {
    for (const group of wrapped(block, cut)) paragraphs.push(paragraphOf(text, group));
    block = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '') flush();
    else block.push(line);
  }
  flush();
  return { text, paragraphs };
};

/** Lines of a block, grouped into paragraphs. */
const wrapped = (block: readonly Line[], cut: boolean): Line[][] => {
  const widest = Math.max(0, ...block.map(({ text }) => text.trim().length));
  const groups: Line[][] = [];
  for (const line of block) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && goesOn(before.text, line.text, cut ? widest : Infinity))
      groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
};

/** A line goes on where the one before came near the margin and neither closed a sentence nor the next opens a block. */
const goesOn = (before: string, line: string, widest: number): boolean => {
  const plain = fold(line).lower;
  if (BULLET.test(line) || OPENS.test(plain) || ASIDE.test(plain)) return false;
  if (AMOUNT_ENDS.test(before) && ACCOUNT.test(line)) return false;
  if (/^\s*\S[^|]*\|/u.test(line) || before.includes(' | ')) return false;
  if (/^\s*\p{Lu}/u.test(line) && HEADS.test(fold(line.trimStart()).lower)) return false;
  if (COLUMNS.test(line) || COLUMNS.test(before)) return false;
  const lower = /^\s*[\p{Ll}«(]/u.test(line);
  if (CLOSED.test(before) && !lower) return false;
  // What stands at the right of the page is short, however far it begins.
  const { length } = before.trim();
  return length >= Math.max(45, widest * 0.72) || (lower && length >= 30);
};

const paragraphOf = (text: string, group: readonly Line[]): SourceParagraph => {
  const [first, last] = [group[0], group.at(-1)];
  const begin = first === undefined ? 0 : first.start + (first.text.length - first.text.trimStart().length);
  const end = last === undefined ? begin : last.start + last.text.trimEnd().length;
  return { start: begin, end, text: text.slice(begin, end) };
};
