/**
 * Reads again what another program left half read, keeping the way back to the offsets of the text as it was given: accents of UTF-8 taken for
 * two signs ("ThÃ©rond"), of a message's transport ("Th=E9rond"), of a web page ("Th&eacute;rond"). It must not touch a text that shows none.
 */
import type { Compacted } from './compact';
import { rewritten } from './rewritten';

/** Windows-1252 from 0x80 on; signs that stand nowhere are kept out. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTINUED = `[${HIGH}\u00A0-\u00BF]`;
const TWICE_READ = new RegExp(`[\u00C2-\u00C5]${CONTINUED}|\u00E2${CONTINUED}{2}|Ã(?= )`, 'gu');
/** "Ã©", "Ã¨", "â€™": no language writes these. */
const IS_TWICE_READ = new RegExp(`Ã[${HIGH}\u00A2-\u00BC]|\u00E2€`, 'u');

const IS_QUOTED = /=(?:C3=[89AB][\dA-F]|E[\dA-F](?![\dA-F]))/u;
const QUOTED = /=\r?\n|(?:=[\dA-F]{2})+/gu;

const ENTITY = /&(?:#(?<number>\d{1,5})|(?<name>[a-z]{2,8}));/giu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ...pairs('agrave à acirc â auml ä ccedil ç eacute é egrave è ecirc ê euml ë icirc î iuml ï ocirc ô ouml ö'),
  ...pairs(
    'ugrave ù ucirc û uuml ü oelig œ aelig æ ntilde ñ rsquo ’ lsquo ‘ laquo « raquo » ndash – mdash —',
  ),
  ...pairs('amp & quot " apos \' lt < gt > euro € deg ° hellip …'),
  ['nbsp', '\u00A0'],
]);

export function decoded(given: string): Compacted {
  let read: Compacted = { text: given, origin: (offset) => offset };
  if (IS_QUOTED.test(given)) read = rewritten(read, QUOTED, ([code]) => ofTransport(code));
  if (IS_TWICE_READ.test(read.text)) read = rewritten(read, TWICE_READ, ([signs]) => ofBytes(bytesOf(signs)));
  if (given.includes('&'))
    read = rewritten(read, ENTITY, (match) => {
      const { number, name = '' } = match.groups ?? {};
      return number === undefined ? ofName(name) : ofCode(Number(number));
    });
  return read;
}

const bytesOf = (signs: string): readonly number[] =>
  signs === 'Ã'
    ? [0xc3, 0xa0]
    : signs.split('').map((sign) => {
        const high = HIGH.indexOf(sign);
        return high < 0 ? sign.charCodeAt(0) : 0x80 + high;
      });

/** A soft line end is nothing; else the bytes, as UTF-8 or one sign each. */
const ofTransport = (code: string): string =>
  code.endsWith('\n') ? '' : ofBytes((code.match(/[\dA-F]{2}/gu) ?? []).map((byte) => parseInt(byte, 16)));

const ofBytes = (bytes: readonly number[]): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return String.fromCharCode(...bytes);
  }
};

const ofName = (name: string): string | undefined => {
  const sign = NAMED.get(name.toLowerCase());
  return sign !== undefined && /^[A-Z]/u.test(name) ? sign.toUpperCase() : sign;
};

const ofCode = (code: number): string | undefined =>
  code >= 0x20 && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : undefined;

function pairs(list: string): readonly (readonly [string, string])[] {
  const words = list.split(' ');
  return words.flatMap((name, i) => (i % 2 === 0 ? [[name, words[i + 1] ?? ''] as const] : []));
}
