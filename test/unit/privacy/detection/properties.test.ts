/**
 * What holds of any text: offsets, order, typography that changes nothing, the same answer twice, nothing left after masking.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { detect } from '../../../../src/privacy/detect';
import { ownLexicon } from '../../../support/privacy/lexicon';
import { readMarkedTexts } from '../../../support/privacy/marked-text';

const run = (text: string) => detect(text, { lexicon: ownLexicon() });
const TEXTS = readMarkedTexts(
  readFileSync(path.resolve(__dirname, '../../../bench/privacy/texts/tuning.txt'), 'utf8'),
).map(({ text }) => text);

const piece = fc.constantFrom(
  ...'Mme |M. |Rose|Petit|DIALLO|Awa|né le |3/4/1985|06 12 34 56 78|rue |12 |, |. |\n|59190 Lille|le |Conseil|é|\u00A0|\u202F|’|-|FR76 3000|@|(|)|;|\t|:|\u00AD|😀| '.split(
    '|',
  ),
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('spans are inside the text, sorted, apart; questions are outside them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { spans, doubtful, indirect } = run(text);
      for (const list of [spans, doubtful]) {
        let end = 0;
        for (const span of list) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.confidence).toBeGreaterThan(0);
          expect(span.reason).not.toBe('');
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const asked of doubtful) {
        expect(spans.some(({ start, end }) => start < asked.end && asked.start < end)).toBe(false);
      }
      for (const { start, end } of indirect)
        expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same answer', () => {
  for (const text of TEXTS.slice(0, 6)) expect(run(text)).toEqual(run(text));
});

/** What Word, a telephone and an editor write for the same text, character for character. */
const TYPINGS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['non-breaking spaces', (text) => text.replace(/ (?=[\d:;?!])/gu, '\u00A0')],
  ['narrow spaces', (text) => text.replace(/(?<=\d) (?=\d)/gu, '\u202F')],
  ['curly apostrophes', (text) => text.replaceAll("'", '\u2019')],
  ['non-breaking hyphens', (text) => text.replaceAll('-', '\u2011')],
];

test.each(TYPINGS)('with %s the same characters are hidden', (_, write) => {
  for (const text of TEXTS) {
    const written = write(text);
    expect(written).toHaveLength(text.length);
    expect(run(written).spans.map(({ start, end }) => [start, end])).toEqual(
      run(text).spans.map(({ start, end }) => [start, end]),
    );
  }
});

test('a soft hyphen or a zero-width space inside a name or a number hides nothing from us', () => {
  const text = 'Mme Rose Del\u00ADattre, tél. 06 12\u200B 34 56 78.';
  expect(run(text).spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Rose Del\u00ADattre',
    '06 12\u200B 34 56 78',
  ]);
});

test('once masked, hardly anything more is found, and never the token', () => {
  for (const text of TEXTS) {
    let masked = '';
    let at = 0;
    for (const { start, end } of run(text).spans) {
      masked += `${text.slice(at, start)}[PERS-1]`;
      at = end;
    }
    masked += text.slice(at);
    const again = run(masked).spans.filter(({ start, end }) => /PERS/u.test(masked.slice(start, end)));
    expect(again).toEqual([]);
  }
});
