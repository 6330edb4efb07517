/**
 * The agenda as a summons or minutes list it, and the paragraphs that it takes. It compares it with nothing.
 */
import { fold } from '../reading/fold';
import { isCitation, isClosing, isFormula, isSession, isSignature, isVote } from './lines';
import type { Line } from './lines';
import type { Part } from './model';

export interface Agenda {
  readonly items: readonly Part[];
  /** Ranks of the first and last lines that it takes; absent when there is none. */
  readonly lines?: { readonly first: number; readonly last: number };
}

const HEAD = /ordre\s+du\s+jour/;
const TITLE =
  /^(?:l'\s?)?ordre\s+du\s+jour(?:\s+(?:de\s+la\s+(?:seance|reunion)|est\s+le\s+suivant|suivant|previsionnel))?\s*(?:[:.]\s*|$)/;
const INTRO = /ordre\s+du\s+jour[^.:]{0,60}:\s*$/;
/** "1)", "2.", "I –", "–", "Point 3 :" */
export const BULLET =
  /^\s*(?:[-–—•·▪◦*>]+\s*|(?:point|question|affaire|sujet)s?\s*(?:n\s?°\s*)?\d+\s*[:.)–-]*\s*|\d{1,3}(?:[.\-/]\d{1,3})*\s*[.):°–-]+\s*|[IVX]{1,5}\s*[.):–-]+\s*|[A-Za-z]\s*[.)]\s+)/u;
const LONG = 220;

export const agendaOf = (lines: readonly Line[]): Agenda => {
  for (let rank = 0; rank < lines.length; rank++) {
    const line = lines[rank];
    if (line === undefined || line.paragraph.story !== undefined || !HEAD.test(line.lower)) continue;
    const title = TITLE.exec(line.lower);
    if (title === null && !INTRO.test(line.lower)) continue;
    const items: Part[] = [];
    const { start, text } = line.paragraph;
    // "Ordre du jour : tarifs ; budget ; questions diverses" on one line.
    const said = title === null ? '' : line.lower.slice(title[0].length).trim();
    if (said !== '') items.push(...inline(start + text.length - trailing(text, said), text, said));
    let last = rank;
    let bulleted = false;
    for (let next = rank + 1; next < lines.length; next++) {
      const item = lines[next];
      if (item === undefined || !belongs(item, items, bulleted)) break;
      const part = partOf(item);
      // "II." alone on its line: its words are on the next.
      bulleted = part.text !== '' && (BULLET.test(item.paragraph.text) || item.paragraph.label !== undefined);
      if (part.text !== '') items.push(part);
      last = next;
    }
    if (items.length > 0) return { items, lines: { first: rank, last } };
  }
  return { items: [] };
};

const trailing = (text: string, words: string): number => {
  const at = fold(text).lower.lastIndexOf(words.slice(0, 20));
  return at < 0 ? words.length : text.length - at;
};

const inline = (start: number, text: string, said: string): Part[] => {
  const from = text.length - trailing(text, said);
  const parts: Part[] = [];
  let at = from;
  for (const piece of text.slice(from).split(/\s*[;•]\s*|\s+[-–]\s+/u)) {
    const begin = text.indexOf(piece, at);
    at = begin + piece.length;
    const words = piece.replace(BULLET, '').trim();
    if (words.length > 2) parts.push({ start: start - from + begin, end: start - from + at, text: words });
  }
  return parts;
};

const partOf = ({ paragraph: { start, end, text } }: Line): Part => ({
  start,
  end,
  text: text.replace(BULLET, '').trim(),
});

/** How every session opens and closes. */
const USUAL =
  /^(?:(?:designation|nomination|election)\s+(?:du|d'\s?une?)\s+(?:ou\s+de\s+la\s+)?secretaire|(?:approbation|adoption|arret)\s+d[eu]s?\s+(?:proces|compte)|(?:compte[\s-]rendu|information)\s+(?:d[eu]s?|sur\s+les)\s+(?:decisions|delegations)|questions?\s+(?:orales?|ecrites?|diverses?)\s*$)/;

/** Whether a line goes on with the list. The first affair repeats the words of one of its items. */
const belongs = (line: Line, items: readonly Part[], bulleted: boolean): boolean => {
  const { lower, paragraph } = line;
  if (lower.length > LONG || paragraph.cell !== undefined) return false;
  const isNew = !items.some((item) => wordsOf(item.text) === wordsOf(paragraph.text));
  // "Désignation du secrétaire de séance" is signed by nobody, "Compte rendu des décisions… article L. 2122-22" cites nothing.
  if (USUAL.test(fold(paragraph.text.replace(BULLET, '')).lower.trim()) && isNew) return true;
  if (
    isSession(line) ||
    isCitation(line) ||
    isFormula(line) ||
    isVote(line) ||
    isClosing(line) ||
    isSignature(line)
  )
    return false;
  if (
    /^(?:l'an|fait|je\s|vous\s|nous\s|si\s|en\s+cas|comptant|dans\s+l'attente|veuillez|monsieur\s+l|madame\s+l|m\.\s|mme\s|l[ea]\s+(?:maire|president|conseil|seance|quorum)|il\s|apres\s|a\s+la\s+demande)/.test(
      lower,
    )
  )
    return false;
  if (!isNew) return false;
  if (BULLET.test(paragraph.text) || paragraph.label !== undefined) return true;
  if (bulleted) return false;
  // A sentence is no item, unless it is short.
  return !/[.!?]$/.test(lower) || lower.length < 90;
};

/** The words of an item, for comparing: no number before, no sign, plain lower case. */
export const wordsOf = (text: string): string =>
  fold(text.replace(BULLET, ''))
    .lower.replace(/[^a-z0-9]+/g, ' ')
    .trim();
