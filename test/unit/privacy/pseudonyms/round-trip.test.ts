/** Laws of masking: whatever the text and the spans, it comes back character for character, and nothing masked is left. */
import fc from 'fast-check';
import { mask } from '../../../../src/privacy/pseudonyms/mask';
import { newTable, tableFromJson } from '../../../../src/privacy/pseudonyms/table';
import { repair } from '../../../../src/privacy/restoration/repair';
import { createRestorer, restore } from '../../../../src/privacy/restoration/restorer';
import type { Span, SpanType } from '../../../../src/privacy/span';

const TYPES: readonly SpanType[] = [
  'PERSON',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'NIR',
  'IBAN',
  'BIRTH',
  'PLATE',
  'ID',
  'PARCEL',
  'IP',
];

/** Words and signs that make trouble: pieces of tokens, brackets, civilities, joints that elide, halves of pairs. */
const crumbs = fc.constantFrom(
  ...[
    '[PERS-1]',
    '[PERS-2n]',
    '[PERS-',
    'PERS',
    'pers-1',
    'ADRS_2',
    '[[',
    ']]',
    '[',
    ']',
    '](',
    '(s)',
    's',
    '`',
    '**',
    '\\',
    '\\[',
    '&lt;',
    '&#91;',
    '%5B',
    '&amp;lt;PERS-1&amp;gt;',
    '&#91;PERS-1&#93;',
    '%5BPERS-1%5D',
    '[PERS&nbsp;1]',
    '[PERS-1](http://x.fr)',
    '`PERS-1`',
    '@PERS-1',
    '{{f:nom}}',
    '{{',
    '}}',
    'tag4tests',
    '(',
    ')',
    '«\u00A0',
    '\u00A0»',
    '"',
    '’',
    "'",
    '-',
    '1',
    '11',
    'n',
    ' ',
    '\n',
    '.',
    ',',
    'Mme ',
    'M. ou Mme ',
    'Monsieur ',
    ' née ',
    'de ',
    'd’',
    'que ',
    'né(e)',
    'Rose Petit',
    'PETIT Rose',
    'Émilie',
    'Martin',
    'R. Petit',
    'Hassan',
    '06 12 34 56 78',
    '12 rue du Moulin',
    '\u200B',
    '\u00AD',
    '\uD83D\uDE00',
    '\uD83D',
    '\uDE00',
    '\u0301',
    'ＰＥＲＳ',
    '𝐏𝐄𝐑𝐒-1',
  ],
);
const text = fc.array(
  fc.oneof({ weight: 4, arbitrary: crumbs }, fc.string({ unit: 'binary', maxLength: 3 })),
  {
    maxLength: 14,
  },
);

/** Spans anywhere: across crumbs, inside pairs, over one another. */
const example = text.chain((pieces) => {
  const whole = pieces.join('');
  const offset = fc.nat({ max: whole.length });
  const span = fc.record({ type: fc.constantFrom(...TYPES), from: offset, to: offset });
  return fc.record({ whole: fc.constant(whole), spans: fc.array(span, { maxLength: 5 }) });
});

const asSpans = (spans: readonly { type: SpanType; from: number; to: number }[]): Span[] =>
  spans.map(({ type, from, to }) => ({
    type,
    start: Math.min(from, to),
    end: Math.max(from, to),
    reason: 'essai',
    confidence: 0.5,
  }));

const TAG = 'tag4tests';
/** A soak runs with more: PARAPHE_RUNS=100000. */
const RUNS = Number(process.env['PARAPHE_RUNS'] ?? 250);

test('restores the source exactly, and finds nothing wrong in it', () => {
  fc.assert(
    fc.property(example, ({ whole, spans }) => {
      const { masked, table } = mask(whole, asSpans(spans), newTable(TAG));
      const restored = restore(masked, table);
      expect(restored.text).toBe(whole);
      expect(restored.problems).toEqual([]);
      expect(repair(restored, table).text).toBe(whole);
    }),
    {
      numRuns: RUNS,
      // A token of ours within what the source wrote like a token.
      examples: [
        [{ whole: '[PERS-1](http://x.fr)de [PERS&nbsp;1]', spans: [{ type: 'PERSON', from: 32, to: 5 }] }],
      ],
    },
  );
});

test('does so with the table read back from JSON, and after other texts used it', () => {
  fc.assert(
    fc.property(example, example, (first, second) => {
      const one = mask(first.whole, asSpans(first.spans), newTable(TAG));
      const two = mask(second.whole, asSpans(second.spans), one.table);
      const table = tableFromJson(JSON.parse(JSON.stringify(two.table)));
      expect(restore(one.masked, table).text).toBe(first.whole);
      expect(restore(two.masked, table).text).toBe(second.whole);
      // What was issued is never changed.
      expect(two.table.entries.slice(0, one.table.entries.length).map(({ value }) => value)).toEqual(
        one.table.entries.map(({ value }) => value),
      );
    }),
    { numRuns: RUNS },
  );
});

test('masks every character that a span covers, but civilities and spaces at its ends', () => {
  fc.assert(
    fc.property(example, ({ whole, spans }) => {
      const all = asSpans(spans);
      const { tokens } = mask(whole, all, newTable(TAG));
      const covered = new Set(
        tokens.flatMap(({ source }) =>
          Array.from({ length: source.end - source.start }, (_, i) => source.start + i),
        ),
      );
      for (const span of all) {
        const value = whole.slice(span.start, span.end);
        if (span.type === 'PERSON' || value.trim() !== value || value === '') continue;
        for (let at = span.start; at < span.end; at += 1)
          if (!/\s/u.test(whole[at] ?? '') && !overlapsPerson(all, at)) expect(covered).toContain(at);
      }
    }),
    { numRuns: RUNS },
  );
});

const overlapsPerson = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ type, start, end }) => type === 'PERSON' && start <= at && at < end);

test('masks the same text with the same tokens again', () => {
  fc.assert(
    fc.property(example, ({ whole, spans }) => {
      const one = mask(whole, asSpans(spans), newTable(TAG));
      const two = mask(whole, asSpans(spans), one.table);
      const again = mask(whole, asSpans(spans), two.table);
      expect(again.masked).toBe(two.masked);
      expect(again.table).toEqual(two.table);
    }),
    { numRuns: RUNS },
  );
});

test('streams to the same text, however the answer is cut', () => {
  const cut = fc.array(fc.nat({ max: 200 }), { maxLength: 12 });
  fc.assert(
    fc.property(example, text, cut, ({ whole, spans }, noise, cuts) => {
      const { masked, table } = mask(whole, asSpans(spans), newTable(TAG));
      const answer = masked + noise.join('');
      const batch = restore(answer, table);
      const bounds = [0, ...cuts.filter((at) => at <= answer.length).sort((a, b) => a - b), answer.length];
      const chunks = bounds.slice(1).map((end, i) => answer.slice(bounds[i], end));
      for (const way of [chunks, Array.from(answer), answer.split('')]) {
        const restorer = createRestorer(table);
        const shown = way.map((chunk) => restorer.push(chunk)).join('');
        const { rest, restored } = restorer.end();
        expect(shown + rest).toBe(batch.text);
        expect(restored).toEqual(batch);
      }
    }),
    { numRuns: RUNS },
  );
});
