/**
 * How a text is read before anything is sought in it: one writing for many, offsets that stay true, words and what their
 * capitals mean.
 */
import fc from 'fast-check';
import { DWELLING, STRONG_STREET, WEAK_STREET } from '../../../../src/privacy/addresses/words';
import { compact } from '../../../../src/privacy/text/compact';
import { MONTH_NAME, NUMERAL_WORDS } from '../../../../src/privacy/text/dates';
import { fold } from '../../../../src/privacy/text/fold';
import { matchesOf } from '../../../../src/privacy/text/matches';
import { normalise } from '../../../../src/privacy/text/normalise';
import { phraseKey } from '../../../../src/privacy/text/phrase';
import { perView, viewText } from '../../../../src/privacy/text/view';

const TYPOGRAPHY =
  '\u00A0\u202F\u2009\u2011\u2010\u2013\u2014\u2019\u2018`´\u2212\uFF11\uFF20\r\n\t\u0007\u2028 aé0.@-';
const typed = fc.string({ unit: fc.constantFrom(...TYPOGRAPHY.split('')), maxLength: 80 });

test('normalisation keeps every character in its place, and does nothing twice', () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
      const once = normalise(text);
      expect(once).toHaveLength(text.length);
      expect(normalise(once)).toBe(once);
    }),
  );
});

test.each([
  ['06\u00A012\u202F34\u200956\u00A078', '06 12 34 56 78'],
  ['AB\u2011123\u2011CD', 'AB-123-CD'],
  ['N\u2019Diaye et l\u2018Hostis', "N'Diaye et l'Hostis"],
  ['a\r\nb\rc', 'a \nb\nc'],
  ['\uFF10\uFF16 j\uFF20x', '06 j@x'],
  ['cellule\u0007autre', 'cellule\tautre'],
])('writes %j as %j', (given, expected) => expect(normalise(given)).toBe(expected));

test('what nobody sees is taken out, and the way back leads to the text as given', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('\u00AD', '\u200B', '\u0301', 'e', 'x', ' ', '\uFEFF', '😀') }),
      (given) => {
        const { text, origin } = compact(given);
        let previous = -1;
        for (let i = 0; i < text.length; i += 1) {
          expect(origin(i)).toBeGreaterThanOrEqual(previous);
          previous = origin(i);
        }
        expect(origin(text.length)).toBe(given.length);
        expect(text).not.toMatch(/[\u00AD\u200B\uFEFF]/u);
      },
    ),
  );
  const { text, origin } = compact('Du\u00ADpont Zoe\u0301');
  expect(text).toBe('Dupont Zoé');
  expect([origin(0), origin(2), origin(7), origin(10)]).toEqual([0, 3, 8, 12]);
});

test('a run of blanks longer than any layout’s is cut, and the way back leads beyond it', () => {
  for (const blank of [' ', '\t', '\u00A0', '\u3000']) {
    const given = `Roux${blank.repeat(500)}Paul`;
    const { text, origin } = compact(given);
    expect(text).toBe(`Roux${blank.repeat(100)}Paul`);
    expect([origin(4), origin(103), origin(104), origin(108)]).toEqual([4, 103, 504, 508]);
  }
  const table = `Roux${'\t'.repeat(100)}Paul`;
  expect(compact(table).text).toBe(table);
});

test('folding opens ligatures and takes accents off', () => {
  expect(['Œuvre', 'ÇA', 'Yılmaz', 'Łukasz', 'Straße'].map(fold)).toEqual([
    'oeuvre',
    'ca',
    'yilmaz',
    'lukasz',
    'strasse',
  ]);
  expect(phraseKey('L’Abergement-Clémenciat')).toBe('l abergement clemenciat');
  expect(phraseKey('St-Brieuc')).toBe('saint brieuc');
});

test('a capital after a full stop, a bullet or an opening quote is the sentence’s; after an abbreviation or an initial it is not', () => {
  const { tokens } = viewText('Or M. Roux dit : « Venez. » Puis P. Le Bihan parle.\n- Le sol\nart. Premier');
  const opening = tokens.filter(({ opensSentence }) => opensSentence).map(({ text }) => text);
  expect(opening).toEqual(['Or', 'Venez', 'Puis', 'Le', 'art']);
});

test('a line says what its capitals mean', () => {
  const { lines } = viewText(
    'MERCI DE VENIR EN MAIRIE\nbonjour je vous appelle pour le bruit\nLe Maire ouvre la séance.\n',
  );
  expect(lines.map((line) => line.case)).toEqual(['upper', 'lower', 'mixed', 'mixed']);
});

test('words and lines are found again by their offsets', () => {
  const view = viewText('un deux\n\ntrois');
  expect(view.tokenAt(3)?.text).toBe('deux');
  expect(view.tokenAt(7)?.text).toBe('trois');
  expect(view.lineAt(10)).toEqual(expect.objectContaining({ start: 9, end: 14 }));
});

test('all matches of an expression are those of matchAll, whatever was searched before', () => {
  const patterns = [/a+/g, /(?<=b)a*/gu, /(?<x>a)|😀?/gu, /^b?/gmu, /[^]/gu];
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '\uD83D'), maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...patterns), fc.nat(20), (text, pattern, last) => {
      const expected = [...text.matchAll(new RegExp(pattern))];
      pattern.lastIndex = last;
      expect(matchesOf(text, pattern)).toEqual(expected);
      expect(pattern.lastIndex).toBe(0);
    }),
  );
});

test('what is asked of a text is computed when first asked, once a view', () => {
  let computed = 0;
  const length = perView(({ text }) => {
    computed += 1;
    return text.length;
  });
  const view = viewText('un deux');
  expect(computed).toBe(0);
  expect([length(view), length(view), length(viewText('un'))]).toEqual([7, 7, 2]);
  expect(computed).toBe(2);
});

test.each(Object.entries({ STRONG_STREET, WEAK_STREET, DWELLING, MONTH_NAME, NUMERAL_WORDS }))(
  'the look at the first letter lets every word of %s pass',
  (_, source) => {
    const [, letters = '', alternatives = ''] = /^\(\?=(\[[^\]]+\])\)\(\?:(.*)$/su.exec(source) ?? [];
    const allowed = new RegExp(`^${letters}$`, 'iu');
    const firsts = firstsOf(alternatives);
    expect(firsts.length).toBeGreaterThan(10);
    expect(firsts.filter((first) => !allowed.test(first))).toEqual([]);
  },
);

/** The characters that may begin the alternatives of a group, given what follows its opening. */
function firstsOf(source: string): readonly string[] {
  const firsts: string[] = [];
  let depth = 1;
  let opens = true;
  for (const [part] of source.matchAll(/\\.|\[[^\]]*\]|[^]/gu)) {
    if (opens) firsts.push(...Array.from(part.replace(/^\[|\]$/gu, '')));
    opens = part === '|' && depth === 1;
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (depth === 0) break;
  }
  return firsts;
}
