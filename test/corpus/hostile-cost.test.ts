/** Small files made to be long to read are within the limits: each is read whole, by every reader. How long it takes is told by `npm run bench`. */
import { openPackage } from '../../src/document/package';
import { openForPublication } from '../../src/document/publication';
import { scanDocument } from '../../src/document/scan';
import { readSource } from '../../src/document/source/read-source';
import { HOSTILE_SEEDS } from '../support/docx/hostile';

test.each(HOSTILE_SEEDS.map(({ name, n, make }) => [name, n, make] as const))('%s', (_, n, make) => {
  const bytes = make(n);
  const scan = scanDocument(openPackage(bytes));
  const { source } = readSource(openPackage(bytes));
  const { places } = openForPublication(bytes);
  const words = scan.blocks.filter(({ text }) => text !== '').length;
  expect(words === 0).toBe(source.paragraphs.length === 0);
  expect(words === 0).toBe(places.length === 0);
});
