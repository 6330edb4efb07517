/**
 * Chooses the reader of an attached document by its name, checks that the bytes are what the name says, and bounds what is read.
 * It must not open anything by itself.
 */
import { SOURCE_LIMITS } from './limits';
import { readCsv } from './readers/csv';
import { readDocx } from './readers/docx';
import { readEml } from './readers/eml';
import { pdfWith } from './readers/pdf';
import type { PdfReader, SourceFile, SourceReader } from './readers/reader';
import { readText } from './readers/text';
import { SourceError } from './source-error';
import { sourceText, type SourceText } from './source-text';

const READERS: Readonly<Record<string, SourceReader>> = {
  docx: readDocx,
  txt: readText,
  csv: readCsv,
  eml: readEml,
};

/** What a file of these formats begins with; it may not stand under the name of another. */
const BEGINNINGS: readonly { readonly extension: string; readonly bytes: string }[] = [
  { extension: 'docx', bytes: 'PK\u0003\u0004' },
  { extension: 'pdf', bytes: '%PDF-' },
  { extension: 'doc', bytes: '\u00D0\u00CF\u0011\u00E0' },
];

/**
 * The excerpts of one document.
 * @param id `s1`, `s2`… @param pdf absent where there is no .pdf library
 * @throws SourceError
 */
export async function readAttached(id: string, file: SourceFile, pdf?: PdfReader): Promise<SourceText> {
  const { name, bytes } = file;
  if (bytes.length > SOURCE_LIMITS.fileBytes) throw new SourceError('too-large', name);
  if (bytes.length === 0) throw new SourceError('empty', name);
  const extension = /\.([a-z]{3,4})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const reader = extension === 'pdf' && pdf !== undefined ? pdfWith(pdf) : READERS[extension];
  if (reader === undefined) throw new SourceError(extension === 'pdf' ? 'no-pdf' : 'unknown-format', name);
  const begins = BEGINNINGS.find(({ bytes: head }) => startsWith(bytes, head));
  if (begins !== undefined && begins.extension !== extension) throw new SourceError('unreadable', name);
  if (extension === 'pdf' && begins === undefined) throw new SourceError('unreadable', name);
  return sourceText(id, name, await reader(file));
}

const startsWith = (bytes: Uint8Array, head: string): boolean =>
  Array.from(head).every((character, i) => bytes[i] === character.charCodeAt(0));
