/** Where the words of a copy stand: each paragraph once, also when paragraphs stand in one another. */
import { openForPublication } from '../../../../src/document/publication';
import { docx, par, run } from '../../../support/docx/fixture';

test('paragraphs in one another are each one place', () => {
  let body = par(run('fin'));
  for (let at = 0; at < 40; at++)
    body = `<w:p><w:foo>${body}</w:foo>${par(run(`ligne ${String(at)}`))}</w:p>`;
  const { places } = openForPublication(docx({ body }).save());
  const texts = places.map(({ text }) => text);
  expect(texts).toHaveLength(41);
  expect(new Set(texts).size).toBe(41);
});
