/** A correction of a sign is shown with the words beside it; one of words as it is. */
import { amongWords } from '../../../src/act/among-words';

const LINE = 'Le maire  , la rue est fermée.';
const at = (words: string): { start: number; end: number } => ({
  start: LINE.indexOf(words),
  end: LINE.indexOf(words) + words.length,
});

test('words stand as they are', () => {
  expect(amongWords(LINE, at('rue'))).toBe('rue');
  expect(amongWords(LINE, at('rue'), 'voie')).toBe('voie');
});
test('a sign or a space stands between the words beside it', () => {
  expect(amongWords(LINE, at('  ,'))).toBe('maire  , la');
  expect(amongWords(LINE, at('  ,'), ',')).toBe('maire, la');
  expect(amongWords('fermée  le soir', { start: 6, end: 8 }, ' ')).toBe('fermée le');
  expect(amongWords('a,b', { start: 2, end: 2 }, ' ')).toBe('a, b');
});
test('another line is none of it, and a sign alone stays', () => {
  expect(amongWords('un\n,\ndeux', { start: 3, end: 4 }, ' ,')).toBe(',');
  expect(amongWords(',', { start: 0, end: 1 })).toBe(',');
});
