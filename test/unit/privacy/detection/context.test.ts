/**
 * What the organisation brings: its register, its own address, the other texts of the matter; and who is who.
 */
import { detect, detectAll, type DetectionContext } from '../../../../src/privacy/detect';
import type { Register } from '../../../../src/privacy/register';
import { ownLexicon } from '../../../support/privacy/lexicon';

const context = (more: Partial<DetectionContext> = {}): DetectionContext => ({
  lexicon: ownLexicon(),
  ...more,
});
const found = (text: string, more: Partial<DetectionContext> = {}): string[] =>
  detect(text, context(more)).spans.map(({ start, end }) => text.slice(start, end));

const register: Register = {
  people: [
    { firstName: 'Clémentine', lastName: 'Maréchal', kind: 'agent' },
    { firstName: 'Aïcha', lastName: 'Belhadj', kind: 'elected' },
    { firstName: 'Rose', lastName: 'Place', kind: 'contact' },
  ],
  own: ['Esplanade de la Mairie', '25440 Valmorin-sur-Loue', '03 81 00 12 34', 'mairie@valmorin.example'],
};

test('the register finds names that nothing announces', () => {
  const text = 'Le planning : Maréchal lundi, rose place mardi. Voir Place pour la clé de la place.';
  expect(found(text)).toEqual([]);
  expect(found(text, { register })).toEqual(['Maréchal', 'rose place', 'Place']);
});

test('elected members are hidden like everybody, unless they are asked to stay', () => {
  const text = 'Mme Aïcha Belhadj et Mme Rose Petit. Belhadj signe.';
  expect(found(text, { register })).toEqual(['Aïcha Belhadj', 'Rose Petit', 'Belhadj']);
  expect(found(text, { register, elected: 'clear' })).toEqual(['Rose Petit']);
});

test('the organisation’s own address and numbers stay', () => {
  const text =
    'Écrire à Esplanade de la Mairie, 25440 Valmorin-sur-Loue, ou 03 81 00 12 34. Mme Petit : 06 11 22 33 44.';
  expect(found(text, { register })).toEqual(['Petit', '06 11 22 33 44']);
});

test('of the boxes of services, its own alone stays', () => {
  const text =
    'Écrire à mairie@valmorin.example, à urbanisme@valmorin.example ou à accueil@ville-pontarlier.fr.';
  expect(found(text, { register })).toEqual(['urbanisme@valmorin.example', 'accueil@ville-pontarlier.fr']);
  expect(found(text)).toHaveLength(3);
});

test('a name of one text is found in the others', () => {
  const letter = 'Mme Soizic Chaussée demande une aide.';
  const note = 'Chaussée est venue hier. La chaussée est étroite.';
  expect(found(note)).toEqual([]);
  expect(found(note, { related: [letter] })).toEqual(['Chaussée']);
  const [first, second] = detectAll([letter, note], context());
  expect(first?.spans[0]?.person?.key).toBe('chaussee|soizic');
  expect(second?.spans[0]?.person?.key).toBe('chaussee|soizic');
});

const people = (text: string) => detect(text, context()).spans.map(({ person }) => person);

test('the mentions of one person share a key, a form and a gender', () => {
  expect(people('Mme Rose Petit est venue. PETIT Rose a signé. Mme Petit insiste, R. Petit aussi.')).toEqual([
    { form: 'full', gender: 'f', key: 'petit|rose' },
    { form: 'full', gender: 'f', key: 'petit|rose' },
    { form: 'surname', gender: 'f', key: 'petit|rose' },
    { form: 'full', gender: 'f', key: 'petit|rose' },
  ]);
});

test('two people who may not be told apart are not made one', () => {
  const keys = people('M. Paul Martin et M. Luc Martin. M. Martin proteste.').map((person) => person?.key);
  expect(keys).toEqual(['martin|paul', 'martin|luc', 'martin|']);
  const family = people('M. et Mme Pierre et Odile Vasseur')[0];
  expect(family).toEqual({ form: 'group', gender: 'unknown', key: 'vasseur|' });
  expect(people('la mère, Fatoumata Marchand née Diallo')[0]).toEqual({
    form: 'full',
    gender: 'f',
    key: 'marchand|fatoumata',
  });
});
