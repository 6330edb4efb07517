/** Hostile .pdf files: what would fill the memory or never end is refused, before pdf.js opens it or while it reads. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { mustBeLight } from '../../src/server/sources/pdf-weight';
import { SourceError } from '../../src/sources/source-error';
import { pdfOf, textStream, type PdfObject } from '../support/pdf';

const MB = 1024 * 1024;
const bomb = deflateSync(Buffer.alloc(65 * MB, 32));
const flate = { entries: '/Filter /FlateDecode' };
const hex = (bytes: Uint8Array): Uint8Array => textStream(`${Buffer.from(bytes).toString('hex')}>`);
const said = textStream('BT /T 12 Tf 72 700 Td (Place du Lavoir, 21 h.) Tj ET');

const codeOf = (bytes: Uint8Array): Promise<string> =>
  mustBeLight({ name: 'a.pdf', bytes }).then(
    () => 'light',
    (error: unknown) => (error instanceof SourceError ? error.code : String(error)),
  );

const HOSTILE: readonly (readonly [string, PdfObject, string, string?])[] = [
  ['a stream that inflates beyond the limit', { ...flate, stream: bomb }, 'too-inflated'],
  ['the same, its filter’s name disguised', { entries: '/F#69lter /Fl#61teDecode', stream: bomb }, 'too-inflated'],
  ['the same, written in hexadecimal', { entries: '/Filter [/ASCIIHexDecode /FlateDecode]', stream: hex(bomb) }, 'too-inflated'],
  ['the same, damaged at its end', { ...flate, stream: bomb.subarray(0, -9) }, 'too-inflated'],
  ['two compressions in a row', { entries: '/Filter [/FlateDecode % x\n /Fl]', stream: deflateSync(bomb) }, 'unusual-compression'],
  ['a compression that is not measured', { entries: '/Filter /LZWDecode', stream: said }, 'unusual-compression'],
  ['a filter named elsewhere', { entries: '/Filter 9 0 R', stream: bomb }, 'unusual-compression'],
  ['filters named in a compressed object', { ...flate, stream: deflateSync(Buffer.from('<< /A [/FlateDecode /FlateDecode] >>')) }, 'unusual-compression'],
  ['protection, under which sizes cannot be seen', { entries: '', stream: said }, 'encrypted', '/Encrypt << /Filter /Standard >>'],
  ['a table of a thousand million objects', { entries: '/Type /XRef /W [0 0 0] /Index [0 999999999]', stream: said }, 'too-complex'],
]; // prettier-ignore
it.each(HOSTILE.map(([what, content, code, trailer]) => ({ what, content, code, trailer })))(
  'refuses $what',
  async ({ content, code, trailer }) => {
    const bytes = pdfOf(content, [], trailer);
    expect(bytes.length).toBeLessThan(MB);
    expect(await codeOf(bytes)).toBe(code);
  },
);

it('counts all streams together, and objects', async () => {
  const half = deflateSync(Buffer.alloc(60 * MB, 32));
  const nine = Array.from({ length: 9 }, () => ({ ...flate, stream: half }));
  expect(await codeOf(pdfOf({ entries: '', stream: said }, nine))).toBe('too-inflated');
  const many = Buffer.from('1 0 obj\nendobj\n'.repeat(50_001));
  expect(await codeOf(Buffer.concat([pdfOf({ entries: '', stream: said }), many]))).toBe('too-complex');
});

describe('read by pdf.js', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-pdf-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (bytes: Uint8Array): unknown => {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const run = spawnSync('node', ['test/support/run-ts.cjs', 'test/support/read-pdf.ts', file], {
      encoding: 'utf8',
    });
    return JSON.parse(run.stdout);
  };
  const line = [{ id: 's1.1', text: 'Place du Lavoir, 21 h.', place: 'page\u00A01, ligne\u00A01' }];

  it('what is light gives its text, whatever the measured compressions', () => {
    expect(read(pdfOf({ ...flate, stream: deflateSync(said) }))).toEqual(line);
    const wrapped = { entries: '/Filter [/ASCIIHexDecode /FlateDecode]', stream: hex(deflateSync(said)) };
    expect(read(pdfOf(wrapped))).toEqual(line);
  });
  it('what is not is refused, unopened', () => {
    expect(read(pdfOf({ ...flate, stream: bomb }))).toEqual({ code: 'too-inflated' });
  });
  it('a page that repeats its forms a thousand million times is left when it has said too much', () => {
    const ten = (form: number): PdfObject => ({
      entries: '',
      stream: textStream(`/F${form} Do `.repeat(10)),
    });
    const long = textStream(`BT /T 12 Tf 72 700 Td (${'mot '.repeat(500)}) Tj ET`);
    const forms = [6, 7, 8, 9, 10, 11, 12, 13].map(ten);
    expect(read(pdfOf(ten(5), [...forms, { entries: '', stream: long }]))).toEqual({ code: 'too-long' });
  });
});
