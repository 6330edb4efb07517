/**
 * What a .pdf would take once inflated, measured before pdf.js opens it, with nothing kept: pdf.js inflates without a bound. What cannot
 * be measured (other compressions, several in a row, encryption) is refused. It must not read what the file says.
 */
import { createInflateRaw } from 'node:zlib';
import { SOURCE_LIMITS } from '../../sources/limits';
import { SourceError } from '../../sources/source-error';
import type { SourceFile } from '../../sources/readers/reader';

const { inflatedStream, inflatedTogether, objects: MOST_OBJECTS } = SOURCE_LIMITS.pdf;

/** Blanks and comments between two tokens (ISO 32000-1, 7.2). */
const GAP = String.raw`(?:[\s\0]|%[^\r\n]{0,200}[\r\n])*`;
/** Filters that write bytes as text. */
const WRAPPED = 'ASCII85Decode|A85|ASCIIHexDecode|AHx';
/** Names of filters (7.4) whose output is not bounded by what is measured here, alone or after another, or that are named elsewhere. */
const UNMEASURED = [
  /\/(?:LZWDecode|RunLengthDecode|Crypt)\b/u,
  new RegExp(String.raw`/(?:Filter|F)${GAP}\[?${GAP}/(?:LZW|RL)\b`, 'u'),
  new RegExp(String.raw`/(?:FlateDecode|Fl)${GAP}/(?:FlateDecode|Fl|${WRAPPED})\b`, 'u'),
  new RegExp(String.raw`/(?:${WRAPPED})${GAP}/(?:${WRAPPED})\b`, 'u'),
  new RegExp(String.raw`/Filter${GAP}\[?${GAP}\d+${GAP}\d+${GAP}R\b`, 'u'),
  new RegExp(String.raw`\bobj${GAP}\[?${GAP}/(?:FlateDecode|Fl)\b`, 'u'),
]; // prettier-ignore
/** Longest of these expressions that is looked for across two pieces. */
const OVERLAP = 512;

/** @throws SourceError `encrypted`, `too-complex`, `too-inflated`, `unusual-compression` */
export async function mustBeLight({ name, bytes }: SourceFile): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = plainNames(file.toString('latin1'));
  // Protected against copying only, it opens without a password, and inflates once decrypted.
  if (/\/Encrypt\b/u.test(text)) throw new SourceError('encrypted', name);
  if (declaresTooMany(text)) throw new SourceError('too-complex', name);
  if (isUnmeasured(text)) throw new SourceError('unusual-compression', name);
  const wrapped = new RegExp(String.raw`/(?:${WRAPPED})\b`, 'u').test(text);
  let [count, together] = [0, 0];
  for (const start of streamsIn(file)) {
    if (++count > MOST_OBJECTS) throw new SourceError('too-complex', name);
    for (const packed of [file.subarray(start), ...(wrapped ? unwrapped(file, start) : [])]) {
      if (!isZlib(packed)) continue;
      const size = await inflatedSize(packed, Math.min(inflatedStream, inflatedTogether - together), name);
      if (size === undefined) throw new SourceError('too-inflated', name);
      together += size;
    }
  }
}

/** `/F#6cate` is `/Flate` (7.3.5). */
const plainNames = (text: string): string =>
  text.replace(/#([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const isUnmeasured = (text: string): boolean => UNMEASURED.some((pattern) => pattern.test(text));

/** More objects than a document has: as declared, which is what a reader makes room for, or as written. */
function declaresTooMany(text: string): boolean {
  const declared = [
    ...text.matchAll(/\/(?:Size|N)[\s\0]{0,20}(\d{1,20})/gu),
    ...text.matchAll(/\/Index[\s\0]{0,20}\[([\d\s\0]{0,2000})/gu),
  ].flatMap(([, numbers = '']) => numbers.match(/\d+/gu) ?? []);
  if (declared.some((number) => Number(number) > MOST_OBJECTS * 10)) return true;
  let written = 0;
  for (let at = text.indexOf(' obj'); at >= 0; at = text.indexOf(' obj', at + 4)) written++;
  return written > MOST_OBJECTS;
}

/** Where the data of each stream begins: after the end of the line on which `stream` stands (7.3.8). */
function* streamsIn(file: Buffer): Generator<number> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    let end = at + 6;
    while (end < file.length && file[end] !== 10 && file[end] !== 13) end++;
    yield end + (file[end] === 13 && file[end + 1] === 10 ? 2 : 1);
  }
}

/** As pdf.js asks of the two first bytes (RFC 1950). */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 15) === 8 && ((first << 8) + second) % 31 === 0 && (second & 32) === 0;

/** Bytes up to the end or to the first fault; undefined beyond the limit. */
async function inflatedSize(packed: Uint8Array, limit: number, name: string): Promise<number | undefined> {
  const inflate = createInflateRaw();
  inflate.end(packed.subarray(2));
  let [size, before] = [0, ''];
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return undefined;
      // Objects may be written in streams: their names too.
      const text = before + chunk.toString('latin1');
      if (text.includes('/') && isUnmeasured(plainNames(text)))
        throw new SourceError('unusual-compression', name);
      before = text.slice(-OVERLAP);
    }
  } catch (error) {
    // A damaged stream gives what came before the damage, to pdf.js as well.
    if (error instanceof SourceError) throw error;
  } finally {
    inflate.destroy();
  }
  return size;
}

/** What text-encoded data may stand for; each is smaller than the file. */
const unwrapped = (file: Buffer, start: number): readonly Uint8Array[] => {
  const end = file.indexOf('endstream', start);
  const text = file.toString('latin1', start, end < 0 ? file.length : end);
  return [fromHex(text), fromAscii85(text)];
};

const fromHex = (text: string): Uint8Array =>
  Buffer.from((text.split('>', 1)[0] ?? '').replace(/[^\da-f]/giu, ''), 'hex');

function fromAscii85(text: string): Uint8Array {
  const digits = (text.split('~', 1)[0] ?? '').replace(/[\s\0]/gu, '').replace(/z/gu, '!!!!!');
  const bytes: number[] = [];
  for (let at = 0; at < digits.length; at += 5) {
    const group = digits.slice(at, at + 5);
    let value = 0;
    for (const digit of group.padEnd(5, 'u')) value = value * 85 + digit.charCodeAt(0) - 33;
    for (let byte = 3; byte > 4 - group.length; byte--) bytes.push(Math.floor(value / 256 ** byte) % 256);
    if (group.length === 5) bytes.push(value % 256);
  }
  return Uint8Array.from(bytes);
}
