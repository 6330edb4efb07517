/**
 * Plain text: an excerpt a line; a line that goes on with the sentence of the one before is joined to it.
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

/** A wrapped line: no end of sentence above, and a small letter here. */
const goesOn = (above: string, line: string): boolean => !/[.!?:;]$/u.test(above) && /^\p{Ll}/u.test(line);

const linesPlace = (from: number, to: number): string =>
  from === to ? `ligne\u00A0${from}` : `lignes\u00A0${from} à\u00A0${to}`;
