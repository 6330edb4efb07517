/** A sentence found and replaced: sources keep to their words, and no flag goes by rewriting what it is on. */
import { normaliseParagraph } from '../../../src/document/words';
import type { Generation } from '../../../src/drafting/generation';
import type { DraftedPassage, Segment } from '../../../src/drafting/passage';
import type { RecordedFlag, RecordedPassage } from '../../../src/review/record';
import { findSentence, withSentence } from '../../../src/server/services/rewritten-sentence';
import type { StandingDraft } from '../../../src/server/services/standing-draft';

const source = { kind: 'fact', id: 'street' } as const;
const SEGMENTS: readonly Segment[] = [
  { text: 'La rue est fermée. La ', sources: [] },
  { text: 'rue Pasteur', sources: [source] },
  { text: '\u00A0sera rouverte en mars. Merci.', sources: [] },
];
const SENTENCE = 'La rue Pasteur sera rouverte en mars.';

const found = (sentence = SENTENCE) => findSentence([{ segments: SEGMENTS }], 0, sentence);
const text = (segments: readonly Segment[] = []): string => segments.map((one) => one.text).join('');

test('a sentence is found whatever its spaces, with the sources of its words', () => {
  const sentence = found();
  expect(sentence?.segments).toEqual([
    { text: 'La ', sources: [] },
    { text: 'rue Pasteur', sources: [source] },
    { text: '\u00A0sera rouverte en mars.', sources: [] },
  ]);
  expect([text(sentence?.before), text(sentence?.after)]).toEqual(['La rue est fermée. ', ' Merci.']);
  expect(found('La rue Pasteur sera rouverte en avril.')).toBeUndefined();
  // Twice, "rue" would be anybody's guess.
  expect(found('rue')).toBeUndefined();
  expect(findSentence([{ segments: SEGMENTS }], 1, SENTENCE)).toBeUndefined();
});

const flagOn = (words: string, confirmed = false): RecordedFlag => {
  const start = normaliseParagraph(text(SEGMENTS)).indexOf(words);
  return {
    ...{
      id: `f-${words}`,
      paragraph: 0,
      start,
      end: start + words.length,
      text: words,
      kind: 'date',
      why: 'x',
    },
    ...(confirmed ? { confirmed: { agent: { id: 'a', name: 'A' }, time: '', source: 's' } } : {}),
  };
};
const writing = (model: string) => ({ model }) as unknown as Generation;
const composed = { mode: 'compose', model: 'a', version: '1' } as const;
const rewritten = (
  words: string,
  flags: readonly RecordedFlag[],
  drafter: RecordedPassage['drafter'] = composed,
  how: Partial<StandingDraft['how']> = {},
) => {
  const standing = {
    recorded: { flags, drafter } as unknown as RecordedPassage,
    how,
    paragraphs: [{ segments: SEGMENTS }],
  } as unknown as StandingDraft;
  const written: DraftedPassage = {
    ...{ slot: 's', drafter: { mode: 'rephrase', model: 'b', version: '1' }, generation: writing('b') },
    paragraphs: [{ segments: [{ text: words, sources: [] }] }],
  };
  const sentence = found();
  if (sentence === undefined) throw new Error('not found');
  const done = withSentence(standing, sentence, written, 'shorten', () => 'neuf');
  const { passage, kept } = done;
  return { words: normaliseParagraph(text(passage.paragraphs[0]?.segments)), kept, done };
};

test('how the passage was written stays, and what wrote the sentence is told beside it', () => {
  const former = { sentence: 'Avant.', style: 'simplify', generation: writing('c') } as const;
  const discarded = { generation: writing('d'), reasons: ['Non.'] };
  const how = { generation: writing('a'), rewritten: [former], discarded };
  const { done } = rewritten('Elle rouvre.', [], composed, how);
  expect(done.drafter).toBe(composed);
  expect(done.passage).toMatchObject({ drafter: { model: 'b' }, generation: { model: 'a' }, discarded });
  expect(done.since).toEqual({
    first: composed,
    rewritten: [former, { sentence: 'Elle rouvre.', style: 'shorten', generation: { model: 'b' } }],
  });
});

test('a passage that no model wrote is recorded as of the model that wrote a sentence of it', () => {
  const embedded = { mode: 'embedded', version: '1' };
  const { done } = rewritten('Elle rouvre.', [], embedded);
  expect(done.drafter).toMatchObject({ model: 'b' });
  expect(done.since.first).toBe(embedded);
  const again = rewritten('Elle rouvre.', [], done.drafter, done.since);
  expect(again.done.since.first).toBe(embedded);
  expect(again.done.drafter).toMatchObject({ model: 'b' });
});

test('flags outside the sentence move with their words', () => {
  const { words, kept } = rewritten('Elle rouvre.', [flagOn('fermée'), flagOn('Merci', true)]);
  expect(words).toBe('La rue est fermée. Elle rouvre. Merci.');
  for (const flag of kept) expect(words.slice(flag.start, flag.end)).toBe(flag.text);
  expect(kept.map(({ id, confirmed }) => [id, confirmed !== undefined])).toEqual([
    ['f-fermée', false],
    ['f-Merci', true],
  ]);
});

test('a flag in the sentence stays on its words, or becomes the whole sentence’s and is open again', () => {
  const same = rewritten('Elle rouvre en mars.', [flagOn('en mars', true)]);
  expect(same.kept).toMatchObject([{ id: 'f-en mars', text: 'en mars', confirmed: { source: 's' } }]);
  const other = rewritten('Elle rouvre au printemps.', [flagOn('en mars', true)]);
  expect(other.kept).toMatchObject([{ id: 'neuf', text: 'Elle rouvre au printemps.' }]);
  expect(other.kept[0]).not.toHaveProperty('confirmed');
});

test('a doubt about another sentence stays, one about the sentence goes: its new words were read', () => {
  const doubtOn = (words: string) => ({ ...flagOn(words), kind: 'role' });
  const recorded = { drafter: composed, doubts: [doubtOn('fermée'), doubtOn('mars'), doubtOn('Merci')] };
  const standing = {
    ...{ recorded, how: {}, paragraphs: [{ segments: SEGMENTS }] },
  } as unknown as StandingDraft;
  const written: DraftedPassage = {
    ...{ slot: 's', drafter: composed, generation: writing('b') },
    paragraphs: [{ segments: [{ text: 'Elle rouvre en mars.', sources: [] }] }],
  };
  const sentence = found();
  if (sentence === undefined) throw new Error('not found');
  const { keptDoubts } = withSentence(standing, sentence, written, 'shorten', () => 'neuf');
  expect(keptDoubts.map((doubt) => doubt.text)).toEqual(['fermée', 'Merci']);
});

test('two rewritings in a row keep a doubt about a sentence that neither touched', () => {
  const segments: readonly Segment[] = [{ text: 'A court. Le judo reçoit 900 €.', sources: [] }];
  const words = normaliseParagraph(text(segments));
  const doubt = {
    ...flagOn('x'),
    id: 'd',
    text: '900 €',
    start: words.indexOf('900'),
    end: words.indexOf('900') + 5,
  };
  const rewrite = (
    paragraphs: readonly { readonly segments: readonly Segment[] }[],
    doubts: RecordedPassage['doubts'],
    sentence: string,
    after: string,
  ) => {
    const standing = {
      ...{ recorded: { drafter: composed, doubts }, how: {}, paragraphs },
    } as unknown as StandingDraft;
    const place = findSentence(paragraphs, 0, sentence);
    if (place === undefined) throw new Error('not found');
    const written: DraftedPassage = {
      ...{ slot: 's', drafter: composed, generation: writing('b') },
      paragraphs: [{ segments: [{ text: after, sources: [] }] }],
    };
    return withSentence(standing, place, written, 'shorten', () => 'neuf');
  };
  const long = 'La première phrase est devenue bien plus longue que celle qui la suivait.';
  const once = rewrite([{ segments }], [doubt], 'A court.', long);
  expect(once.keptDoubts.map(({ start }) => start)).toEqual([long.length + 1 + 'Le judo reçoit '.length]);
  const twice = rewrite(once.passage.paragraphs, once.keptDoubts, long, 'A court.');
  expect(twice.keptDoubts.map(({ text: said, start }) => [said, start])).toEqual([['900 €', doubt.start]]);
});
