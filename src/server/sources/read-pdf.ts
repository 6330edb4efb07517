/**
 * The text of a .pdf, page by page, by pdf.js without its viewer: no script, no font, no image, no address is opened. It must not
 * read more pages than the limit.
 */
import { SOURCE_LIMITS } from '../../sources/limits';
import type { PdfReader } from '../../sources/readers/reader';
import { SourceError } from '../../sources/source-error';

/** One text a page; lines as they stand. @throws SourceError `encrypted`, `too-many-pages`, `unreadable` */
export const readPdf: PdfReader = async ({ name, bytes }) => {
  // Loaded when a .pdf comes: it is large, and most runs have none.
  const { getDocumentProxy, extractText } = await import('unpdf');
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
    const { text } = await extractText(document, { mergePages: false });
    return text;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('unreadable', name);
  } finally {
    await document.loadingTask.destroy();
  }
};
