/** The thread that reads a .pdf: a file that never ends or that fills the memory is ended and refused, and the next one is read. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SourceError } from '../../src/sources/source-error';
import { pdfOf, textStream, type PdfObject } from '../support/pdf';
import { threadOf } from '../support/pdf-reader';

const read = (bytes: Uint8Array, limits: Parameters<typeof threadOf>[0] = {}): Promise<unknown> =>
  threadOf(limits)({ name: 'a.pdf', bytes }).catch((error: unknown) => {
    if (!(error instanceof SourceError)) throw error;
    return { code: error.code, message: error.message };
  });
const light = pdfOf({
  entries: '',
  stream: textStream('BT /T 12 Tf 72 700 Td (Place du Lavoir, 21 h.) Tj ET'),
});
/** Forms that call each other, ten times each: a hundred million calls for a letter each. */
const endless = ((): Uint8Array => {
  const ten = (form: number): PdfObject => ({ entries: '', stream: textStream(`/F${form} Do `.repeat(10)) });
  return pdfOf(ten(5), [
    ...[6, 7, 8, 9, 10, 11, 12, 13].map(ten),
    { entries: '', stream: textStream('BT /T 12 Tf 72 700 Td (m) Tj ET') },
  ]);
})();
const refused = {
  code: 'too-complex',
  message:
    'Le document «\u00A0a.pdf\u00A0» est trop complexe pour être lu\u00A0: joignez-en la partie utile.',
};

it('gives the text, and leaves the bytes that it was given', async () => {
  const copy = light.slice();
  expect(await read(light)).toEqual([expect.stringContaining('Place du Lavoir, 21 h.')]);
  expect(Buffer.compare(light, copy)).toBe(0);
});
it('ends a file that takes too long', async () => {
  expect(await read(endless, { seconds: 1 })).toEqual(refused);
  expect(await read(light)).toHaveLength(1);
});
it('ends a file that takes too much memory', async () => {
  expect(await read(light, { heap: 4 })).toEqual(refused);
  expect(await read(light)).toHaveLength(1);
});
describe('a thread of another make', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'paraphe-thread-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const script = (code: string): string => {
    const file = path.join(folder, 'thread.cjs');
    writeFileSync(file, `const { parentPort } = require('node:worker_threads');\n${code}`);
    return file;
  };

  it('is ended at its time, though it never looks at the clock itself', async () => {
    expect(await read(light, { script: script('for (;;);'), seconds: 0.2 })).toEqual(refused);
  });
  it('is ended once it has answered, whatever it still does', async () => {
    const beats = path.join(folder, 'beats');
    const beating = script(
      `const beat = () => require('node:fs').appendFileSync(${JSON.stringify(beats)}, '.');
       beat(); setInterval(beat, 2); parentPort.postMessage({ pages: ['read'] });`,
    );
    expect(await read(light, { script: beating })).toEqual(['read']);
    const { length } = readFileSync(beats);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readFileSync(beats)).toHaveLength(length);
  });
  it('is given nothing of the environment, where secrets are', async () => {
    const telling = script('parentPort.postMessage({ pages: Object.keys(process.env) });');
    expect(Object.keys(process.env)).toContain('PATH');
    expect(await read(light, { script: telling })).toEqual([]);
  });
  it('is refused when it ends without an answer', async () => {
    expect(await read(light, { script: script('process.exit(0);') })).toMatchObject({ code: 'unreadable' });
  });
});
it('says what the thread refuses', async () => {
  expect(await read(Buffer.from('%PDF-1.7 nothing'))).toMatchObject({ code: 'unreadable' });
});
