/** Which writings are the same words. */
import fc from 'fast-check';
import {
  digestPassage,
  digestWords,
  normaliseParagraph,
  normaliseWords,
} from '../../../../src/document/words';

describe('the same words', () => {
  const same: [string, string, string][] = [
    ['a non-breaking space', 'article\u00a01er', 'article 1er'],
    ['a narrow non-breaking space', 'quoi\u202f?', 'quoi ?'],
    ['a tab', 'a\tb', 'a b'],
    ['a line break of Word', 'a\u000bb', 'a b'],
    ['two spaces', 'a  b', 'a b'],
    ['an optional hyphen', 'stationne\u00adment', 'stationnement'],
    ['Word’s optional hyphen', 'stationne\u001fment', 'stationnement'],
    ['a zero-width space', 'sta\u200btion', 'station'],
    ['a byte order mark', '\ufeffVu', 'Vu'],
    ['a variation selector', '✓\ufe0f', '✓'],
    ['an invisible tag character', 'Vu\u{e0041}', 'Vu'],
    ['a non-breaking hyphen', 'rez\u2011de\u001echaussée', 'rez-de-chaussée'],
    ['decomposed accents', 'arre\u0302te\u0301', 'arrêté'],
    ['a picture', 'a\ufffcb', 'ab'],
    ['spaces at the edges', ' Vu ', 'Vu'],
    ['empty paragraphs', '\nVu\n\n \nConsidérant\n', 'Vu\nConsidérant'],
    ['Word’s ends of paragraph', 'Vu\rConsidérant\r\nArrête\u0007', 'Vu\nConsidérant\nArrête'],
  ];
  test.each(same)('%s', (_what, a, b) => {
    expect(normaliseWords(a)).toBe(b);
    expect(digestWords(a)).toBe(digestWords(b));
  });
});

describe('other words', () => {
  const other: [string, string, string][] = [
    ['apostrophes', 'l’arrêté', "l'arrêté"],
    ['quotation marks', '« a »', '" a "'],
    ['case', 'Maire', 'maire'],
    ['accents', 'arrête', 'arrêté'],
    ['punctuation', 'Vu', 'Vu,'],
    ['a hyphen and a dash', 'a-b', 'a–b'],
    ['a space', 'quoi ?', 'quoi?'],
    ['where a paragraph ends', 'a b', 'a\nb'],
    ['a superscript written as such', '1er', '1ᵉʳ'],
  ];
  test.each(other)('%s', (_what, a, b) => expect(digestWords(a)).not.toBe(digestWords(b)));
});

test('a digest is SHA-256 of UTF-8, in hexadecimal', () => {
  // printf 'Vu le code\nArrêté' | sha256sum
  expect(digestPassage(['Vu le code', 'Arrêté '])).toBe(digestWords('Vu le code\nArrêté'));
  expect(digestWords('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(digestWords('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normaliseWords(normaliseWords(text))).toBe(normaliseWords(text));
      expect(normaliseParagraph(normaliseParagraph(text))).toBe(normaliseParagraph(text));
    }),
    { numRuns: 2000 },
  );
});
