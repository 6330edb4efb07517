/** Tags of marks. */
import { formatTag, isPassageId, parseTag, TAG_LIMIT } from '../../../../src/document/tags';

const ID = 'AbCdEfGhIjKlMnOpQr_-01';

test('a tag says passage and paragraph, and fits in Word', () => {
  const tag = formatTag({ passage: ID, index: 12 });
  expect(tag).toBe(`paraphe:${ID}:12`);
  expect(tag.length).toBeLessThanOrEqual(TAG_LIMIT);
  expect(parseTag(tag)).toEqual({ passage: ID, index: 12 });
});

test.each([
  `paraphe:${ID}`,
  `paraphe:${ID}:`,
  `paraphe:${ID}:01`,
  `paraphe:${ID}:-1`,
  `paraphe:${ID}:1 `,
  `paraphe:${ID}:12345`,
  `paraphe:${ID}x:1`,
  `Paraphe:${ID}:1`,
  `paraphe:${ID.slice(1)}:1`,
  `paraphe:${ID.slice(1)}+:1`,
  'paraphe-filigrane',
  '',
])('%j is not a mark', (tag) => expect(parseTag(tag)).toBeUndefined());

test('what would not be read back is not written', () => {
  expect(() => formatTag({ passage: 'court', index: 0 })).toThrow(RangeError);
  expect(() => formatTag({ passage: ID, index: 1.5 })).toThrow(RangeError);
  expect(isPassageId(`${ID}\n`)).toBe(false);
});
