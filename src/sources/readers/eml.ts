/**
 * An electronic message: its words, line by line. Addresses, attachments, links, pictures and quoted earlier messages are left
 * out; of a message in HTML alone, the text. The subject is the first excerpt.
 */
import PostalMime from 'postal-mime';
import { SourceError } from '../source-error';
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
  const text = email.text ?? (email.html === undefined ? '' : plainOf(email.html));
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

/** Words of an HTML message; nothing of it is shown as HTML anywhere. */
function plainOf(html: string): string {
  return html
    .replace(/<(script|style|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/giu, '\n')
    .replace(/<[^>]{0,10000}>/gu, ' ')
    .replace(
      /&(nbsp|amp|lt|gt|quot|apos|#39|#x27|eacute|egrave|agrave|ccedil|ecirc|rsquo|laquo|raquo);/giu,
      (_, entity: string) => ENTITIES[entity.toLowerCase()] ?? ' ',
    );
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  '#39': '’',
  '#x27': '’',
  rsquo: '’',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ecirc: 'ê',
  laquo: '«',
  raquo: '»',
};
