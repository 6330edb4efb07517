/**
 * What the reading of an act could not place is told by stretches, with their words and nothing else.
 */
import { parseAct } from '../../../../src/act/parse/parse-act';
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import { unplacedStretches } from '../../../../src/act/parse/unplaced';

const ACT = (...strange: string[]): string =>
  [
    'COMMUNE DE VALMORIN',
    'Séance du 3 mars 2026',
    'Le conseil municipal de Valmorin,',
    'Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;',
    'Considérant que la voirie doit être reprise,',
    ...strange,
    'Après en avoir délibéré, à l’unanimité,',
    'DÉCIDE',
    'Article 1er : Les travaux sont approuvés.',
  ].join('\n');

const stretchesOf = (text: string): string[] =>
  unplacedStretches(parseAct(sourceOfText(text), { kind: 'deliberation' }), text).map(
    ({ text: words }) => words,
  );

test('an act that is wholly read has none', () => {
  expect(stretchesOf(ACT())).toEqual([]);
});

test('lines in a row are one stretch, others another', () => {
  expect(
    stretchesOf(
      ACT('SECTION DE FONCTIONNEMENT', '011 / 60612 / + 6 200', 'Considérant l’urgence,', 'TOTAL 20 000'),
    ),
  ).toEqual(['SECTION DE FONCTIONNEMENT\n011 / 60612 / + 6 200', 'TOTAL 20 000']);
});

test('each stretch is words of the text, at its place', () => {
  const text = ACT('TOTAL 20 000', 'TOTAL 20 000');
  for (const { start, end, text: words } of unplacedStretches(parseAct(sourceOfText(text), {}), text))
    expect(text.slice(start, end)).toBe(words);
});
