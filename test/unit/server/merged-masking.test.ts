/** What was decided of words before and what is decided now: the last word on each holds. */
import fc from 'fast-check';
import type { Masking } from '../../../src/server/api/messages';
import { mergedMasking, newInMasking } from '../../../src/server/services/merged-masking';

const why = (text: string) => ({ text, reason: 'Un lieu.' });

test('what was decided stands beside what is decided now', () => {
  expect(mergedMasking({ mask: ['a'], unmask: [why('b')] }, { mask: ['c'], unmask: [why('d')] })).toEqual({
    mask: ['a', 'c'],
    unmask: [why('b'), why('d')],
  });
  expect(mergedMasking({ mask: ['a'] }, {})).toEqual({ mask: ['a'], unmask: [] });
});

test('the contrary takes the place of it, however the word is written', () => {
  expect(mergedMasking({ mask: ['Chaussée verte'] }, { unmask: [why('chaussée Verte')] })).toEqual({
    mask: [],
    unmask: [why('chaussée Verte')],
  });
  expect(mergedMasking({ unmask: [why('Riom')] }, { mask: ['RIOM'] })).toEqual({
    mask: ['RIOM'],
    unmask: [],
  });
});

test('only what is new is told', () => {
  const before: Masking = { mask: ['a'], unmask: [why('b')] };
  expect(newInMasking(before, before)).toEqual({ mask: [], unmask: [] });
  expect(newInMasking(before, { mask: ['a', 'c'], unmask: [{ text: 'b', reason: 'Autre.' }] })).toEqual({
    mask: ['c'],
    unmask: [{ text: 'b', reason: 'Autre.' }],
  });
});

test('deciding the same again changes nothing, and no word is both masked and in clear', () => {
  const word = fc.constantFrom('a', 'A', 'b', 'é', 'E', 'c');
  const some = fc.record({ mask: fc.uniqueArray(word), unmask: fc.uniqueArray(word) }).map(
    // An agent says one thing of a word.
    ({ mask, unmask }): Masking => ({
      mask,
      unmask: unmask.filter((one) => !mask.some((other) => plain(other) === plain(one))).map(why),
    }),
  );
  fc.assert(
    fc.property(some, some, (before, now) => {
      const merged = mergedMasking(before, now);
      expect(mergedMasking(merged, now)).toEqual(merged);
      const open = new Set((merged.unmask ?? []).map(({ text }) => plain(text)));
      for (const one of merged.mask ?? []) expect(open.has(plain(one))).toBe(false);
      for (const one of now.mask ?? []) expect(merged.mask).toContain(one);
    }),
  );
});
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
