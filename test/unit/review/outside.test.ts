/** What is, and what is not, generated text outside its mark. */
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

test('ignores what stands inside the mark', () => {
  expect(found([block('', sentence)])).toEqual([]);
});

test.each([
  ['a few words in common', 'Nous avons bien reçu votre lettre du 3 mars et vous en remercions.'],
  ['the same words in another order', sentence.split(' ').reverse().join(' ')],
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
