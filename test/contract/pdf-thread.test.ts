/** The thread that reads a .pdf: a file that never ends or that fills the memory is ended and refused, and the next one is read. */
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
it('says what the thread refuses', async () => {
  expect(await read(Buffer.from('%PDF-1.7 nothing'))).toMatchObject({ code: 'unreadable' });
});
