/**
 * An electronic message: its words, line by line. Addresses, attachments, links, pictures and quoted earlier messages are left
 * out; of a message in HTML alone, the text. The subject is the first excerpt.
 */
import PostalMime from 'postal-mime';
import { SourceError } from '../source-error';
import { htmlText } from './html';
import type { SourceReader } from './reader';
import { linePieces } from './text';

/** Depth of nested parts: beyond, a message is built to exhaust its reader. */
const NESTING = 20;
const HEADERS = 256 * 1024;

export const readEml: SourceReader = async ({ name, bytes }) => {
  let email;
  try {
    email = await PostalMime.parse(bytes, {
      maxNestingDepth: NESTING,
      maxHeadersSize: HEADERS,
      attachmentEncoding: 'arraybuffer',
    });
  } catch {
    throw new SourceError('unreadable', name);
  }
  if (email.headers.length === 0) throw new SourceError('unreadable', name);
  const text = email.text ?? (email.html === undefined ? '' : htmlText(email.html));
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => (/^\s*>/u.test(line) ? '' : line))
    .join('\n');
  const body = linePieces(lines, (from, to) =>
    from === to ? `message, ligne\u00A0${from}` : `message, lignes\u00A0${from} à\u00A0${to}`,
  );
  return [
    ...(email.subject === undefined ? [] : [{ text: email.subject, place: 'objet du message' }]),
    ...body,
  ];
};
