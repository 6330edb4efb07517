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
  [
    'L’article R. 417-10 du code de la route punit l’arrêt gênant ; en vertu dudit article, des véhicules sont enlevés',
    ['C. route|R417-10', '= C. route|R417-10'],
  ],
  [
    'Vu les articles L. 2212-1 et L. 2212-2 du CGCT ; vu l’article L. 325-1 du code de la route ; audit article',
    ['CGCT|L2212-1', 'CGCT|L2212-2', 'C. route|L325-1', '= C. route|L325-1'],
  ],
  [
    'Au sens de l’article L. 480-4 du code de l’urbanisme, de la peine prévue au même article',
    ['C. urb.|L480-4', '= C. urb.|L480-4'],
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
  [
    'it is of a contract',
    'Vu l’article L. 2224-1 du CGCT. L’article susvisé du cahier des charges fixe le tarif.',
    ['CGCT|L2224-1'],
  ],
  [
    'it is of a convention',
    'Vu l’article L. 1411-1 du CGCT. Ledit article de la convention, le même article de l’avenant et l’article précité des statuts',
    ['CGCT|L1411-1'],
  ],
  [
    'it is something sold',
    'Vu l’article L. 2224-18 du CGCT. Les stands vendent ce même article à bas prix.',
    ['CGCT|L2224-18'],
  ],
  [
    'two articles were cited together',
    'Les articles L. 2212-1 et L. 2212-2 du CGCT fondent la police du maire ; ledit article',
    ['CGCT|L2212-1', 'CGCT|L2212-2'],
  ],
  [
    'three articles were cited together',
    'Vu les articles L. 411-1, R. 411-8, R. 411-25 du code de la route. En application dudit article',
    ['C. route|L411-1', 'C. route|R411-8', 'C. route|R411-25'],
  ],
  [
    'an interval was cited',
    'Vu les articles L. 2213-1 à L. 2213-6 du CGCT. En application du même article',
    ['CGCT|L2213-1..L2213-6'],
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
