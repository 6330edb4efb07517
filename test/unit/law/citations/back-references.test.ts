/** "Ledit article": what repeats an article of a code, and what repeats none. */
import * as fc from 'fast-check';
import { withBackReferences } from '../../../../src/law/citations/back-references';
import { findCitations } from '../../../../src/law/citations/find';

const normals = (text: string): readonly string[] =>
  withBackReferences(text, findCitations(text).citations).map(({ normal, repeats }) =>
    repeats === true ? `= ${normal}` : normal,
  );

it.each([
  [
    'Considérant que l’article L. 2212-2 du CGCT charge le maire de la sûreté et que ledit article lui permet d’agir ;',
    ['CGCT|L2212-2', '= CGCT|L2212-2'],
  ],
  [
    'Vu l’article L. 511-19 du code de la construction et de l’habitation ;\nEn application du même article, et par application dudit article',
    ['CCH|L511-19', '= CCH|L511-19', '= CCH|L511-19'],
  ],
  [
    'Les articles L. 2213-1 et L. 2213-2 du CGCT ; l’article précité',
    ['CGCT|L2213-1', 'CGCT|L2213-2', '= CGCT|L2213-2'],
  ],
])('« %s »', (text, expected) => {
  expect(normals(text)).toEqual(expected);
});

it.each([
  ['nothing was cited', 'En application dudit article, il est fait défense.', []],
  [
    'an article of the act is nearer',
    'Vu l’article L. 2212-2 du CGCT. À l’article 3 du présent arrêté ; ledit article',
    ['CGCT|L2212-2'],
  ],
  [
    'a law is nearer',
    'Vu l’article L. 2212-2 du CGCT et la loi n° 2000-321 du 12 avril 2000 ; ledit article',
    ['CGCT|L2212-2', 'loi|2000-321'],
  ],
  [
    'it says its number',
    'Vu l’article L. 2212-2 du CGCT ; ledit article L. 2212-2',
    ['CGCT|L2212-2', 'CGCT|L2212-2'],
  ],
  [
    'it is far away',
    `Vu l’article L. 2212-2 du CGCT.${' Il est décidé.'.repeat(60)} Ledit article`,
    ['CGCT|L2212-2'],
  ],
])('when %s, none', (_, text, expected) => {
  expect(normals(text)).toEqual(expected);
});

it('keeps spans in order, each of the words that it says', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'l’article L. 2212-2 du CGCT',
          'ledit article',
          'l’article 3',
          'du même article',
          'la loi n° 2000-321',
          ', ',
        ),
      ),
      (parts) => {
        const text = parts.join(' ');
        let before = 0;
        for (const { start, end, text: words } of withBackReferences(text, findCitations(text).citations)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(words);
          before = end;
        }
      },
    ),
  );
});
