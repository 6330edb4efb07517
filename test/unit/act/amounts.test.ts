/** Amounts and numbers, in figures and in words. */
import fc from 'fast-check';
import { amountInWords, amountInWordsAndFigures, formatAmount, parseAmount } from '../../../src/act/amounts';
import { formatNumber, InvalidNumberError, numberInWords } from '../../../src/act/numbers';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

describe('amounts', () => {
  test.each([
    ['24 500,50', 2450050],
    ['24500.50', 2450050],
    ['24\u202F500,5 €', 2450050],
    ['24 500 euros', 2450000],
    ['24500', 2450000],
    [24500, 2450000],
    [0.29, 29],
    ['-1 507,50', -150750],
    ['−1 507,50', -150750],
    ['0', 0],
    ['-0', 0],
  ])('reads %j', (input, cents) => {
    expect(parseAmount(input)).toBe(cents);
  });

  test.each([
    '24 50',
    '1.250,50',
    '1.250',
    '12,345',
    'douze',
    '',
    '€',
    '1e5',
    '24 5000',
    '99999999999999999',
    NaN,
    0.125,
  ])('refuses %j', (input) => {
    expect(parseAmount(input)).toBeUndefined();
  });

  test.each([
    [2450000, '24 500 €', 'vingt-quatre mille cinq cents euros'],
    [2450050, '24 500,50 €', 'vingt-quatre mille cinq cents euros et cinquante centimes'],
    [100000000, '1 000 000 €', 'un million d’euros'],
    [250000000, '2 500 000 €', 'deux millions cinq cent mille euros'],
    [200000000050, '2 000 000 000,50 €', 'deux milliards d’euros et cinquante centimes'],
    [100, '1 €', 'un euro'],
    [101, '1,01 €', 'un euro et un centime'],
    [5, '0,05 €', 'cinq centimes'],
    [0, '0 €', 'zéro euro'],
    [8000000, '80 000 €', 'quatre-vingt mille euros'],
    [-150750, '−1 507,50 €', 'moins mille cinq cent sept euros et cinquante centimes'],
  ])('writes %d', (cents, figures, words) => {
    expect(plain(formatAmount(cents))).toBe(figures);
    expect(amountInWords(cents)).toBe(words);
  });

  it('writes words then figures', () => {
    expect(plain(amountInWordsAndFigures(2450000))).toBe('vingt-quatre mille cinq cents euros (24 500 €)');
  });

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (cents) => {
        expect(parseAmount(formatAmount(cents))).toBe(cents);
      }),
    );
  });
});

describe('numbers', () => {
  it('writes figures', () => {
    expect([4127, -3, 1250.5, 0, 999, 0.0000001].map(formatNumber).map(plain)).toEqual([
      '4 127',
      '−3',
      '1 250,5',
      '0',
      '999',
      '0,0000001',
    ]);
    expect(() => formatNumber(Infinity)).toThrow(InvalidNumberError);
    expect(formatNumber(-1e-25)).toBe('0');
  });

  it('writes words', () => {
    expect(numberInWords(4127)).toBe('quatre mille cent vingt-sept');
    expect([71, 80, 81, 200, 201].map((n) => numberInWords(n))).toEqual([
      'soixante et onze',
      'quatre-vingts',
      'quatre-vingt-un',
      'deux cents',
      'deux cent un',
    ]);
    expect([1, 21, 81, 101, 1001].map((n) => numberInWords(n, 'f'))).toEqual([
      'une',
      'vingt et une',
      'quatre-vingt-une',
      'cent une',
      'mille une',
    ]);
    expect(() => numberInWords(1.5)).toThrow(InvalidNumberError);
  });
});
