/**
 * A Word document: an excerpt a paragraph, a table row in one excerpt. Tracked deletions are out; headers and footers too, which
 * say who writes and not what.
 */
import { openPackage, HostileFileError } from '../../document/package';
import { readSource } from '../../document/source/read-source';
import { SourceError } from '../source-error';
import type { Piece } from '../source-text';
import type { SourceReader } from './reader';

export const readDocx: SourceReader = ({ name, bytes }) => {
  try {
    return pieces(bytes);
  } catch (error) {
    if (error instanceof HostileFileError) throw new SourceError('unreadable', name, error.message);
    throw error;
  }
};

function pieces(bytes: Uint8Array): readonly Piece[] {
  const { source } = readSource(openPackage(bytes));
  const found: { text: string; place: string; row?: string }[] = [];
  let number = 0;
  for (const { text, label, story, cell } of source.paragraphs) {
    if (story === 'header' || story === 'footer') continue;
    number += 1;
    if (cell === undefined) {
      found.push({
        text: label === undefined ? text : `${label} ${text}`,
        place: `${story === undefined ? 'paragraphe' : 'note ou zone de texte, paragraphe'}\u00A0${number}`,
      });
      continue;
    }
    if (cell.heading) continue;
    const row = `${cell.table}.${cell.row}`;
    const last = found.at(-1);
    if (last?.row === row) last.text += `, ${text}`;
    else found.push({ text, row, place: `tableau\u00A0${cell.table + 1}, ligne\u00A0${cell.row + 1}` });
  }
  return found;
}
