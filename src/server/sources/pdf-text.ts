/**
 * The text of a .pdf, page by page, by pdf.js without its viewer: no script, no font, no image, no address is opened. It must not
 * read more pages or more text than the limits, nor open what was not weighed. It runs in a thread of its own (`pdf-thread`).
 */
import { SOURCE_LIMITS } from '../../sources/limits';
import type { PdfReader } from '../../sources/readers/reader';
import { SourceError } from '../../sources/source-error';
import { mustBeLight } from './pdf-weight';

/**
 * One text a page; lines as they stand.
 * @throws SourceError `encrypted`, `too-many-pages`, `too-long`, `too-complex`, `too-inflated`, `unusual-compression`, `unreadable`
 */
export const pdfText: PdfReader = async (file) => {
  const { name, bytes } = file;
  await mustBeLight(file);
  // Loaded when a .pdf comes: it is large, and most runs have none.
  const { getDocumentProxy } = await import('unpdf');
  let document;
  try {
    document = await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: true,
      verbosity: 0,
    });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new SourceError(locked ? 'encrypted' : 'unreadable', name);
  }
  try {
    if (document.numPages > SOURCE_LIMITS.pages) throw new SourceError('too-many-pages', name);
    const budget: Budget = {
      characters: SOURCE_LIMITS.characters,
      until: Date.now() + SOURCE_LIMITS.pdfSeconds * 1000,
    };
    const pages: string[] = [];
    for (let page = 1; page <= document.numPages; page++)
      pages.push(await pageText(await document.getPage(page), budget, name));
    return pages;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('unreadable', name);
  } finally {
    await document.loadingTask.destroy();
  }
};

interface Budget {
  characters: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}
/** As much of a page of pdf.js as is used here. */
interface Page {
  streamTextContent(): ReadableStream<{ readonly items: readonly Partial<Item>[] }>;
}
interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
}

/** Piece by piece: a page can repeat its own content for ever. */
async function pageText(page: Page, budget: Budget, name: string): Promise<string> {
  const reader = page.streamTextContent().getReader();
  let late: NodeJS.Timeout | undefined;
  const overtime = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new SourceError('too-complex', name)), budget.until - Date.now());
  });
  let text = '';
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), overtime]);
      if (done) return text;
      for (const { str = '', hasEOL = false } of value.items) {
        text += hasEOL ? `${str}\n` : str;
        budget.characters -= str.length;
      }
      if (budget.characters < 0) throw new SourceError('too-long', name);
    }
  } finally {
    clearTimeout(late);
    await reader.cancel(new Error('enough')).catch(() => undefined);
  }
}
