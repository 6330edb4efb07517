/** Legal references found in texts written in the manner of real acts, and numbers that are none. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../../../src/law/citations/find';
import { preferredForm } from '../../../../src/law/citations/render';
import { formatCitation } from '../../../support/law/format-citation';

const lines = readFileSync(join(__dirname, 'table.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', expected = ''] = line.split(/\s+=>\s*/u);
    return {
      text: text.replace(/\\n/gu, '\n').replace(/␣/gu, '\u00A0'),
      expected: expected === '' ? [] : expected.split(' ; '),
    };
  });

describe('the table of citations', () => {
  it('has at least three hundred examples, and numbers that are no citations', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(lines.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(50);
  });

  it.each(lines)('$text', ({ text, expected }) => {
    const { citations } = findCitations(text);
    expect(citations.map(({ normal }) => normal)).toEqual(expected);
    let before = 0;
    for (const { start, end, text: words } of citations) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(text.slice(start, end)).toBe(words);
      before = end;
    }
  });
});

const number = fc
  .tuple(
    fc.constantFrom('L. ', 'L.', 'L', 'L ', 'R. ', 'R.', 'R*', 'R.* ', 'LO ', 'D. ', 'A. '),
    fc.integer({ min: 100, max: 4999 }),
    fc.array(fc.integer({ min: 1, max: 79 }), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', ' bis', ' ter', ' A', ' B'),
  )
  .map(([prefix, first, rest, suffix]) => `${prefix}${[first, ...rest].join('-')}${suffix}`);
const code = fc.constantFrom(
  'du CGCT',
  'du code de la route',
  'du code général des collectivités territoriales',
  'du Code de l’urbanisme',
  'du C.G.C.T.',
);
const reference = fc.oneof(
  fc
    .tuple(fc.array(number, { minLength: 1, maxLength: 5 }), code)
    .map(([list, of]) => `les articles ${list.join(', ')} ${of}`),
  fc.tuple(number, number, code).map(([a, b, of]) => `articles ${a} à ${b} ${of}`),
  fc.tuple(number, code).map(([a, of]) => `l’article ${a} et suivants ${of}`),
  fc.constantFrom(
    ...lines
      .filter(({ expected }) => expected.length > 0 && !expected.some((one) => one.startsWith('?')))
      .map(({ text }) => text),
  ),
);

describe('whatever the text', () => {
  it('spans lie within the text, in order, and its words are those of the text', () => {
    const pieces = fc.array(
      fc.oneof(
        reference,
        fc.string({ maxLength: 20 }),
        fc.constantFrom('\n', ' ; ', ', ', ' et ', 'R. 12 ', 'D 5 ', 'articles ', 'du code '),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join(' ');
        let before = 0;
        for (const { start, end, text: words } of findCitations(text).citations) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(words);
          before = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('each reference, written as advised, is found again with the same normal form, and needs no more advice', () => {
    fc.assert(
      fc.property(reference, (text) => {
        for (const citation of findCitations(text).citations) {
          const written = `Vu ${citation.normal === 'constitution' ? 'la' : 'le'} ${formatCitation(citation)} ;`;
          const [again, ...more] = findCitations(written).citations;
          expect({ written, normal: again?.normal, more }).toEqual({
            written,
            normal: citation.normal,
            more: [],
          });
          if (again !== undefined) expect(preferredForm(again)).toBeUndefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a fix applied in place keeps every normal form', () => {
    fc.assert(
      fc.property(reference, (text) => {
        const { citations } = findCitations(text);
        const mended = citations.reduceRight(
          (words, one) => words.slice(0, one.start) + (preferredForm(one) ?? one.text) + words.slice(one.end),
          text,
        );
        expect({ mended, normals: findCitations(mended).citations.map(({ normal }) => normal) }).toEqual({
          mended,
          normals: citations.map(({ normal }) => normal),
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('the advised form', () => {
  it.each([
    ['l’article L2212-2 du CGCT', 'L.\u00A02212-2'],
    ['l’article R*421-1 du CJA', 'R.*\u00A0421-1'],
    ['articles L 2213-1 à L 2213-6 du CGCT', 'L.\u00A02213-1 à L.\u00A02213-6'],
    ['articles L511-1 et s. du CCH', 'L.\u00A0511-1 et suivants'],
    ['Vu la loi n°82.213 du 02/03/1982', 'loi n°\u00A082-213 du 2\u00A0mars 1982'],
    ['Vu le décret 2021-1311', 'décret n°\u00A02021-1311'],
    ['la loi du 17 juillet 1978 n° 78-753', 'loi n°\u00A078-753 du 17\u00A0juillet 1978'],
    ['la loi n° 2020-1525 du 7/12/2020', 'loi n°\u00A02020-1525 du 7\u00A0décembre 2020'],
    ['la loi ASAP (n°\u00A02020-1525 du 7\u00A0décembre 2020)', undefined],
    ['l’article L.\u00A02212-2 du CGCT', undefined],
    ['Vu la loi n°\u00A082-213 du 2\u00A0mars 1982', undefined],
  ])('%s', (text, expected) => {
    const [citation] = findCitations(text).citations;
    expect(citation === undefined ? 'none' : preferredForm(citation)).toBe(expected);
  });
});

describe('what the core knows', () => {
  const holders = (article: string): readonly string[] =>
    article === 'L2212-2'
      ? ['CGCT']
      : article === 'L2122-1'
        ? ['CGCT', 'CGPPP', 'CCP']
        : article === 'R417-10'
          ? ['CROUTE']
          : [];
  const normals = (text: string) => findCitations(text, { holders }).citations.map(({ normal }) => normal);
  it.each([
    ['En application de l’article L. 2212-2, le maire', ['CGCT|L2212-2']],
    ['En application de l’article L. 2122-1, le maire', ['?|L2122-1']],
    ['Vu le CGCT et le code de la route ; l’article R417-10', ['C. route|R417-10']],
    ['Vu le CGCT ; vu le code de la commande publique ; l’article L. 2122-1', ['CCP|L2122-1']],
    ['facture L2212-2', []],
    ['selon L2212-2', ['CGCT|L2212-2']],
  ])('tells the code: %s', (text, expected) => expect(normals(text)).toEqual(expected));
});
