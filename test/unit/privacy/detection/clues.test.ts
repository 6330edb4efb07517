/**
 * Indirect clues: what points at somebody without a name, and the data of GDPR articles 9 and 10.
 */
import { detect } from '../../../../src/privacy/detect';
import { ownLexicon } from '../../../support/privacy/lexicon';

const clues = (text: string) =>
  detect(text, { lexicon: ownLexicon() }).indirect.map(({ kind, sensitive, start, end }) => [
    kind,
    sensitive,
    text.slice(start, end),
  ]);

test.each([
  [
    'Diabétique, elle est dialysée ; ITT de 3 jours, dans l’enceinte du stade',
    [
      ['health', true, 'Diabétique'],
      ['health', true, 'dialysée'],
      ['health', true, 'ITT'],
    ],
  ],
  [
    'Il souffre de dépression et il est délégué syndical CGT.',
    [
      ['health', true, 'dépression'],
      ['union', true, 'délégué syndical'],
      ['union', true, 'CGT'],
    ],
  ],
  [
    'Reconnue travailleuse handicapée (RQTH), 56 ans',
    [
      ['health', true, 'travailleuse handicapée'],
      ['health', true, 'RQTH'],
      ['age', false, '56 ans'],
    ],
  ],
  [
    'de nationalité marocaine, veuve',
    [
      ['nationality', false, 'de nationalité marocaine'],
      ['family', false, 'veuve'],
    ],
  ],
  [
    'régime sans porc, allergie à l’arachide',
    [
      ['religion', true, 'sans porc'],
      ['health', true, 'allergie'],
    ],
  ],
  [
    'victime de violences conjugales, une condamnation',
    [
      ['offence', true, 'violences conjugales'],
      ['offence', true, 'condamnation'],
    ],
  ],
  ['adhérent du Parti radical', [['politics', true, 'adhérent du Parti radical']]],
  ['Elle a quatre-vingt-un ans', [['age', false, 'quatre-vingt-un ans']]],
  [
    'perçoit le RSA, expulsion en mars',
    [
      ['social', false, 'RSA'],
      ['social', false, 'expulsion'],
    ],
  ],
  [
    'l’ancien maire et le porte-drapeau',
    [
      ['occupation', false, 'ancien maire'],
      ['occupation', false, 'porte-drapeau'],
    ],
  ],
  ['La rue sera fermée du 12 au 16 mai pour des travaux.', []],
])('%s', (text, expected) => expect(clues(text)).toEqual(expected));

test('clues stay in clear', () => {
  const text = 'Mme Petit, malade, 81 ans.';
  const { spans } = detect(text, { lexicon: ownLexicon() });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Petit']);
});
