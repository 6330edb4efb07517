/** What is, and what is not, generated text outside its mark. */
import fc from 'fast-check';
import { outsideText } from '../../../src/review/outside';
import type { DocumentRecord } from '../../../src/review/record';
import type { ScannedBlock, Story } from '../../../src/review/scan';
import { digestOne, fresh, GENERATED, passageId } from './model';

const B = passageId('b');
const sentence = GENERATED[B]?.[0] ?? '';
const block = (unmarked: string, text = unmarked, story: Story = 'body'): ScannedBlock => ({
  story,
  part: story,
  text,
  unmarked,
  digest: digestOne(text),
});
const found = (blocks: ScannedBlock[], record: DocumentRecord = fresh().record) =>
  outsideText(blocks, record).map((hit) => `${hit.passage.slice(0, 1)} ${hit.story}`);

test.each([
  ['the whole sentence', sentence],
  ['in capitals without accents', sentence.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()],
  ['with other punctuation', sentence.replaceAll(' ', ' – ')],
  ['inside a longer paragraph', `Pour mémoire, ${sentence.slice(10, 80)} et ainsi de suite.`],
])('finds %s', (_name, text) => {
  expect(found([block(text)])).toEqual(['b body']);
});

test('finds it in any story, and across a line that Enter has cut', () => {
  expect(found([block(sentence, sentence, 'footnote')])).toEqual(['b footnote']);
  const words = sentence.split(' ');
  expect(found([block(words.slice(0, 5).join(' ')), block(words.slice(5, 11).join(' '))])).toEqual([
    'b body',
  ]);
});

test.each([
  ['a synonym and a word put in', 'Nous avons bien reçu votre courrier par lequel vous signalez donc un bruit nocturne persistant près de votre logement.'],
  ['another order', 'Près de votre habitation, vous signalez un bruit nocturne persistant par votre lettre, que nous avons bien reçue.'],
  ['words left out', 'Bien reçu votre lettre signalant un bruit nocturne persistant, habitation.'],
])('finds it reworded: %s', (_name, text) => {
  const hits = outsideText([block(text)], fresh().record);
  expect(hits).toMatchObject([{ passage: B, reworded: true }]);
}); // prettier-ignore

/** Upper case, without accents, or as it is. */
const LOOKS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  (word) => word.replaceAll('o', '\u043e'),
];
const PROSE = 'La séance est levée à vingt-deux heures trente et le public quitte la salle du conseil'.split(
  ' ',
);

test('eight generated words in a row are always found, whatever they look like and wherever they stand', () => {
  const passages = Object.entries(GENERATED);
  const stretch = fc.constantFrom(...passages).chain(([id, paragraphs]) => {
    const words = paragraphs.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
    return fc.tuple(
      fc.constant(id),
      fc
        .nat(words.length - 8)
        .chain((from) =>
          fc.integer({ min: 8, max: words.length - from }).map((length) => words.slice(from, from + length)),
        ),
    );
  });
  const property = fc.property(
    stretch,
    fc.array(fc.constantFrom(...LOOKS), { minLength: 1 }),
    fc.array(fc.constantFrom(' ', ', ', '\u00a0', ' – ', '’', '\n', '\n\n\n'), { minLength: 1 }),
    fc.subarray(PROSE),
    fc.subarray(PROSE),
    fc.constantFrom<Story>('body', 'header', 'footer', 'footnote', 'endnote', 'comment', 'textbox'),
    ([id, words], looks, gaps, before, after, story) => {
      const typed = words.map((word, i) => `${looks[i % looks.length]?.(word) ?? word}${gaps[i % gaps.length] ?? ' '}`);
      const text = [...before, typed.join(''), ...after].join(' ');
      const blocks = text.split('\n').map((paragraph) => block(paragraph.trim(), paragraph.trim(), story));
      const hits = outsideText(blocks, fresh().record);
      expect(hits).toContainEqual(expect.objectContaining({ passage: id, story, reworded: false }));
    },
  ); // prettier-ignore
  fc.assert(property, { numRuns: 2000 });
});

test('two passages that share words hide none of them', () => {
  const { record } = fresh();
  const shared = 'dans les conditions que fixe le règlement intérieur';
  const [first, second, ...others] = record.passages;
  if (first === undefined || second === undefined) throw new Error('two passages');
  const words = [`Les clés sont remises à la mairie ${shared} avant midi.`];
  const both = { ...record, passages: [{ ...first, words }, { ...second, words: [`Le gardien ferme ${shared}.`] }, ...others] };
  for (let from = 0; from + 8 <= 16; from += 1) {
    const copy = (words[0] ?? '').split(' ').slice(from, from + 8).join(' ');
    if (copy.split(' ').length === 8) expect(outsideText([block(copy)], both)).toMatchObject([{ reworded: false }]);
  }
}); // prettier-ignore

test('what an agent typed as a fact may be repeated, what was written around it not', () => {
  const { record } = fresh();
  const fact = 'le renouvellement complet de la conduite de gaz entre le pont et la place du marché couvert';
  const [first, ...others] = record.passages;
  if (first === undefined) throw new Error('a passage');
  const words = [`Considérant que la société doit entreprendre ${fact} avant que les gelées n’empêchent tout terrassement ;`];
  const typed = { ...record, passages: [{ ...first, words }, ...others], fixedWords: [fact] };
  expect(outsideText([block(fact)], typed)).toEqual([]);
  expect(outsideText([block(fact)], { ...typed, fixedWords: [] })).toHaveLength(1);
  expect(outsideText([block(words[0] ?? '', 'x')], typed)).toMatchObject([{ reworded: false }]);
}); // prettier-ignore

test('ignores what stands inside the mark', () => {
  expect(found([block('', sentence)])).toEqual([]);
});

test.each([
  ['a few words in common', 'Nous avons bien reçu votre lettre du 3 mars et vous en remercions.'],
  ['other prose', 'La séance est levée à vingt-deux heures trente.'],
])('ignores %s', (_name, text) => {
  expect(found([block(text)])).toEqual([]);
});

test('ignores what the template and the facts say by themselves', () => {
  const record = { ...fresh().record, fixedWords: [`Article 1er. ${sentence}`] };
  expect(found([block(sentence.slice(0, 90))], record)).toEqual([]);
});

test('without the words, still recognises a whole paragraph by its digest', () => {
  const { record } = fresh();
  const blind = { ...record, passages: record.passages.map((passage) => ({ ...passage, words: [] })) };
  expect(found([block(sentence)], blind)).toEqual(['b body']);
  expect(found([block(`${sentence} Bien à vous.`)], blind)).toEqual([]);
});
