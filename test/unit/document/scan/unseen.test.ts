/** Words that only the branch that is not shown holds: found, at a cost that does not grow with the product of the branches. */
import fc from 'fast-check';
import { contains } from '../../../../src/document/scan/contains';
import { scanDocument } from '../../../../src/document/scan';
import { docx, par, run } from '../../../support/docx/fixture';

const wordsIn = (shown: string, other: string): string[] =>
  scanDocument(
    docx({
      body: `<mc:AlternateContent><mc:Choice Requires="w14">${shown}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`,
    }),
  )
    .blocks.map(({ text }) => text)
    .filter((text) => text !== '');
const lines = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => par(run(text(at)))).join('');

test('the search says what a native one says', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (whole, part) => {
      expect(contains(whole, part)).toBe(whole.includes(part));
    }),
  );
});

test('the same paragraphs in another order, and pieces of paragraphs, are not read again', () => {
  const shown = lines(500, (at) => `Ligne ${String(at)} du cartouche`);
  expect(
    wordsIn(
      shown,
      lines(500, (at) => `Ligne ${String(499 - at)} du cartouche`),
    ),
  ).toHaveLength(500);
  expect(
    wordsIn(
      shown,
      lines(50, (at) => `${String(at)} du cartouche`),
    ),
  ).toHaveLength(500);
});

test('one hidden line among many is read', () => {
  const shown = lines(500, (at) => `Ligne ${String(at)}`);
  const other = lines(500, (at) => (at === 444 ? 'sauf les riverains' : `Ligne ${String(at)}`));
  expect(wordsIn(shown, other)).toContain('sauf les riverains');
});

test('two branches of many lines that have none in common are both read', () => {
  const found = wordsIn(
    lines(4_000, (at) => `Ligne ${String(at)}`),
    lines(4_000, (at) => `Autre ${String(at)}`),
  );
  expect(new Set(found).size).toBe(8_000);
});

test('too many pieces of paragraphs count as not seen', () => {
  const found = wordsIn(
    lines(200, (at) => `Ligne ${String(at)} du cartouche`),
    lines(200, (at) => `${String(at)} du cartouche`),
  );
  expect(found.length).toBeGreaterThan(200);
});
