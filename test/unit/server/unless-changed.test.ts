/** What was made of files is made again when, and only when, one of their texts has changed. */
import { unlessChanged } from '../../../src/server/catalogue/unless-changed';

it('makes a value once for the same texts, and again for others', () => {
  const make = jest.fn(() => ({}));
  const first = unlessChanged('a', ['un', 'deux'], make);
  expect(unlessChanged('a', ['un', 'deux'], make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  for (const texts of [['un', 'trois'], ['un'], ['un', 'trois', 'quatre'], ['un', 'deux']])
    unlessChanged('a', texts, make);
  expect(make).toHaveBeenCalledTimes(5);
});

it('keeps names apart, and nothing of what failed', () => {
  const value = unlessChanged('b', [], () => 'b');
  expect(unlessChanged('c', [], () => 'c')).toBe('c');
  expect(unlessChanged('b', [], () => 'other')).toBe(value);
  const fails = (): never => {
    throw new Error('illisible');
  };
  expect(() => unlessChanged('d', [1], fails)).toThrow('illisible');
  expect(unlessChanged('d', [1], () => 'd')).toBe('d');
});
