/**
 * The lexicons: an automaton that holds exactly what was put in, a file that refuses to be another, the names of INSEE's files.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { Dawg } from '../../../../src/privacy/lexicon/dawg';
import { buildDawg } from '../../../../src/privacy/lexicon/dawg-builder';
import {
  InseeFileError,
  packInseeNames,
  readInseeFirstNames,
  readInseeSurnames,
} from '../../../../src/privacy/lexicon/insee';
import { openLexicon, SECTIONS } from '../../../../src/privacy/lexicon/lexicon';
import { LexiconError, packLexicon, unpackLexicon } from '../../../../src/privacy/lexicon/pack';
import { isMistyped } from '../../../../src/privacy/lexicon/typos';
import { fold } from '../../../../src/privacy/text/fold';
import { LEXICON_FILE, ownLexicon } from '../../../support/privacy/lexicon';

const word = fc.string({ unit: fc.constantFrom(..."abcz -'".split('')), minLength: 1, maxLength: 7 });

test('an automaton holds the words that were put in it, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 40 }),
      fc.array(word, { maxLength: 20 }),
      (words, others) => {
        const dawg = new Dawg(buildDawg(words));
        for (const one of words) expect(dawg.has(one)).toBe(true);
        for (const one of others) expect(dawg.has(one)).toBe(words.includes(one));
        expect(dawg.has('')).toBe(false);
      },
    ),
  );
});

test('the longest entry wins, and ends with a word', () => {
  const lexicon = openLexicon([
    packLexicon({
      sources: [],
      sections: [{ name: 'places', words: 2, edges: buildDawg(['la rochelle', 'la rochelle guyon']) }],
    }),
  ]);
  expect(lexicon.longest('places', 'la rochelle guyon et', 0)).toBe(17);
  expect(lexicon.longest('places', 'la rochelles', 0)).toBe(-1);
});

test('a pack opens to what it held, the same bytes each time, and nothing else opens', () => {
  const sections = [{ name: 'words', words: 2, edges: buildDawg(['mairie', 'maire']) }];
  const packed = packLexicon({ sources: ['test'], sections });
  expect(unpackLexicon(packed)).toEqual({ sources: ['test'], sections });
  expect(packLexicon({ sources: ['test'], sections })).toEqual(packed);
  for (const bytes of [new Uint8Array(), strToU8('rien'), packed.slice(0, -9)]) {
    expect(() => unpackLexicon(bytes)).toThrow(LexiconError);
  }
});

test('the product’s lexicon holds its lists, says its sources and stays small', () => {
  const { sources, sections } = unpackLexicon(new Uint8Array(readFileSync(LEXICON_FILE)));
  expect(sections.map(({ name }) => name)).toEqual(expect.arrayContaining([...SECTIONS]));
  expect(sources.every((source) => /MIT/.test(source))).toBe(true);
  expect(statSync(LEXICON_FILE).size).toBeLessThan(700_000);
  const lexicon = ownLexicon();
  const names = listed('first-names.txt').filter((name) => !lexicon.firstName(fold(name)));
  const surnames = listed('surnames.txt').filter((name) => !lexicon.has('surnames', fold(name)));
  expect([names, surnames]).toEqual([[], []]);
});

const listed = (file: string): string[] =>
  readFileSync(path.join(path.dirname(LEXICON_FILE), 'lists', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^[#[]/u.test(line))
    .flatMap((line) => line.split(/\s+/u))
    // The automaton knows the letters of Latin: a name in another script is found as unknown.
    .filter((name) => /^[a-z'-]+$/u.test(fold(name)));

test('it knows genders, words that are only names, towns', () => {
  const lexicon = ownLexicon();
  expect(['aissatou', 'youssef', 'claude', 'mairie'].map((name) => lexicon.firstName(name))).toEqual([
    'f',
    'm',
    'unknown',
    undefined,
  ]);
  expect([
    lexicon.has('words', 'mairie'),
    lexicon.has('words', 'gauthier'),
    lexicon.has('words', 'mercier'),
  ]).toEqual([true, false, false]);
  expect([
    lexicon.has('places', 'evrecy'),
    lexicon.has('towns', 'evrecy'),
    lexicon.has('towns', 'lyon'),
  ]).toEqual([true, false, true]);
});

test('a word one letter away from another is mistyped, a name is not', () => {
  expect(['batimant', 'urbanismme', 'urgnece'].map((one) => isMistyped(ownLexicon(), one))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['wojciechowski', 'ramatoulaye'].map((one) => isMistyped(ownLexicon(), one))).toEqual([
    false,
    false,
  ]);
});

const FIRST =
  'sexe;preusuel;annais;nombre\n1;_PRENOMS_RARES;1980;900\n2;ZÉLINDA;1990;40\n1;KAMBIZ;1985;30\n1;KAMBIZ;1910;500\n2;KAMBIZ;1985;28\n1;RARISSIME;1990;3\n';
const LAST = 'NOM\t_1951_1960\t_1991_2000\nQUERVENNEC\t12\t30\nZWICKELMANN\t2\t1\nAUTRES NOMS\t9000\t9000\n';

test.each([
  ['as it is', (text: string) => strToU8(text)],
  ['zipped', (text: string) => zipSync({ 'fichier.csv': strToU8(text) })],
  ['in Windows’ encoding', (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))],
])('INSEE’s files are read %s', (_, write) => {
  expect(readInseeFirstNames(write(FIRST))).toEqual([
    { name: 'ZÉLINDA', count: 40, gender: 'f' },
    { name: 'KAMBIZ', count: 58, gender: 'unknown' },
    { name: 'RARISSIME', count: 3, gender: 'm' },
  ]);
  expect(readInseeSurnames(write(LAST))).toEqual([
    { name: 'QUERVENNEC', count: 42 },
    { name: 'ZWICKELMANN', count: 3 },
  ]);
});

test('added names complete the product’s, without the rarest', () => {
  const added = packInseeNames(readInseeFirstNames(strToU8(FIRST)), readInseeSurnames(strToU8(LAST)));
  const lexicon = openLexicon([new Uint8Array(readFileSync(LEXICON_FILE)), added]);
  expect([
    lexicon.firstName('zelinda'),
    lexicon.firstName('kambiz'),
    lexicon.firstName('rarissime'),
    lexicon.firstName('marie'),
  ]).toEqual(['f', 'unknown', undefined, 'f']);
  expect([
    lexicon.has('surnames', 'quervennec'),
    lexicon.has('surnames', 'zwickelmann'),
    lexicon.has('surnames', 'dupont'),
  ]).toEqual([true, false, true]);
});

test('a file that is not INSEE’s is refused in words', () => {
  for (const read of [readInseeFirstNames, readInseeSurnames]) {
    expect(() => read(strToU8('nom;prenom\nPetit;Rose\n'))).toThrow(InseeFileError);
    expect(() => read(Uint8Array.of(0x50, 0x4b, 1, 2))).toThrow(/INSEE/);
  }
});
