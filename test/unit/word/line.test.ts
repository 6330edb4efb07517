/** The small edits by which words are mended in a paragraph of Word. */
import fc from 'fast-check';
import { WordError } from '../../../src/word/errors';
import { editsOf } from '../../../src/word/line';

const edits = (whole: string, start: number, end: number, text: string) =>
  editsOf(whole, { start, end }, text, { start: 0, end: whole.length });

test('looks for the words alone when they stand once', () => {
  expect(edits('La rue est barré.', 11, 16, 'barrée')).toEqual([{ words: 'é', by: 'ée' }]);
});
test('takes in what is around words that stand twice, and no space at the edges', () => {
  const [edit] = edits('le 3 mars et le 4 mars', 3, 4, '3er');
  expect(edit).toEqual({ words: '3', by: '3er' });
  for (const { words } of edits('a a a', 2, 3, 'b')) expect(words).toBe(words.trim());
});
test('a space alone is found by its neighbours', () => {
  expect(edits('Article 3 : suite', 9, 10, '\u00a0')).toEqual([{ words: '3 :', by: '3\u00a0:' }]);
});
test('signs that change here and there are small edits, what is between is left alone', () => {
  const whole = 'Vu la demande n° 12 de l’entreprise chargée des travaux, reçue le 3 mars';
  const mended = whole.replace('n° 12', 'n°\u00a012').replace('3 mars', '3\u00a0mars');
  const made = edits(whole, 0, whole.length, mended);
  expect(made.map(({ words }) => words.length).every((length) => length < 8)).toBe(true);
  expect(made).toHaveLength(2);
});
test('words that cannot be told apart are not mended', () => {
  const refused = () => edits('aa', 0, 1, 'b');
  expect(refused).not.toThrow();
  expect(() => edits('x\ty', 1, 2, ' ')).toThrow(WordError);
  expect(() => edits('^', 0, 1, 'b')).toThrow(WordError);
});
test('put one after the other, the edits make the mended text', () => {
  const words = fc.array(fc.constantFrom('la', 'rue', 'n°', '12', ':', 'est', 'fermée'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), fc.constantFrom('', '\u00a0', 'x', 'deux mots'), (list, a, b, text) => {
      const whole = list.join(' ');
      const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [number, number];
      let made;
      try {
        made = edits(whole, start, end, text);
      } catch (error) {
        expect(error).toBeInstanceOf(WordError);
        return;
      }
      let result = whole;
      for (const { words: wanted, by } of made) {
        expect(whole.split(wanted)).toHaveLength(2);
        result = result.replace(wanted, () => by);
      }
      expect(result).toBe(whole.slice(0, start) + text + whole.slice(end));
    }),
  );
}); // prettier-ignore
