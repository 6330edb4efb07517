/**
 * Plain text: an excerpt a line; a line that goes on with the sentence of the one before is joined to it,
 * whatever it begins with when that sentence cannot end there.
 */
import type { Piece } from '../source-text';
import { decodeText } from './decode';
import type { SourceReader } from './reader';

export const readText: SourceReader = (file) => linePieces(decodeText(file));

/** @param where says the place of line numbers `from` to `to` */
export function linePieces(text: string, where: (from: number, to: number) => string = linesPlace): Piece[] {
  const found: { text: string; from: number; to: number }[] = [];
  let open = false;
  for (const [i, raw] of text.split(/\r\n|\r|\n|\f/u).entries()) {
    const line = raw.trim();
    const last = found.at(-1);
    if (line === '') open = false;
    else if (last !== undefined && open && goesOn(last.text, line)) {
      last.text += ` ${line}`;
      last.to = i + 1;
    } else {
      found.push({ text: line, from: i + 1, to: i + 1 });
      open = true;
    }
  }
  return found.map(({ text, from, to }) => ({ text, place: where(from, to) }));
}

/**
 * A wrapped line: no end of sentence above, and a small letter or a parenthesis here; or whatever begins here, when the line
 * above ends in a word that announces another ("le", "de") or has a parenthesis open.
 */
function goesOn(above: string, line: string): boolean {
  if (ANNOUNCES.test(above)) return true;
  if (isOpen(above) && !BEGINS_WITH_DAY.test(line)) return true;
  return !/[.!?:;]$/u.test(above) && /^[\p{Ll}(]/u.test(line);
}

const ANNOUNCES =
  /(?<![\p{L}\d.’'-])(?:le|la|les|l[’']|un|une|du|des|de|d[’']|au|aux|à|et|ou|en|par|pour|sur|dans|avec|sans|chez|vers|n°|que|qu[’']|qui|ce|cette|ces|son|sa|ses)$/u;
const BEGINS_WITH_DAY = /^\d{1,2}[/.]\d{1,2}(?!\d)/u;

/** How far a parenthesis may run: beyond, nobody closed it. */
const PARENTHESIS = 240;
function isOpen(text: string): boolean {
  const at = text.lastIndexOf('(');
  return at > text.lastIndexOf(')') && text.length - at < PARENTHESIS;
}

const linesPlace = (from: number, to: number): string =>
  from === to ? `ligne\u00A0${from}` : `lignes\u00A0${from} à\u00A0${to}`;
