/**
 * A table as text (RFC 4180, with the semicolon or the tab of French spreadsheets): an excerpt a row, its cells joined by commas.
 * The first row is a heading when no cell of it holds a figure. A formula is text.
 */
import { SourceError } from '../source-error';
import type { Piece } from '../source-text';
import { decodeText } from './decode';
import type { SourceReader } from './reader';

export const readCsv: SourceReader = (file) => {
  const text = decodeText(file);
  const rows = csvRows(text, separatorOf(text));
  if (rows === undefined) throw new SourceError('unreadable', file.name);
  const heading = rows.length > 1 && rows[0]?.every((cell) => !/\d/u.test(cell)) === true;
  return rows.flatMap((cells, i): Piece[] =>
    (heading && i === 0) || cells.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            text: cells
              .map((cell) => cell.trim())
              .filter((cell) => cell !== '')
              .join(', '),
            place: `ligne\u00A0${i + 1} du tableau`,
          },
        ],
  );
};

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const line = text.replace(/"[^"]*"/gu, '').split(/[\r\n]/u)[0] ?? '';
  const counted = [';', '\t', ','].map((one) => ({ one, count: line.split(one).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).one;
}

/** Undefined when a quoted cell is never closed. */
function csvRows(text: string, separator: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[i + 1] === '\n') i += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (quoted) return undefined;
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
