/**
 * A .pdf with text, through a reader that is handed in: an excerpt a paragraph of each page.
 */
import type { Piece } from '../source-text';
import type { PdfReader, SourceReader } from './reader';
import { linePieces } from './text';

export const pdfWith =
  (read: PdfReader): SourceReader =>
  async (file) => {
    const pages = await read(file);
    return pages.flatMap((page, i): readonly Piece[] =>
      linePieces(page, (from, to) =>
        from === to
          ? `page\u00A0${i + 1}, ligne\u00A0${from}`
          : `page\u00A0${i + 1}, lignes\u00A0${from} à\u00A0${to}`,
      ),
    );
  };
