/**
 * What the organisation owns is found as whole words: the short name of its town hides in no other word, and leaves no home nor name in
 * clear. Its own address still stays.
 */
import { detect } from '../../../../src/privacy/detect';
import { ownStretches } from '../../../../src/privacy/own-words';
import type { Register } from '../../../../src/privacy/register';
import { viewText } from '../../../../src/privacy/text/view';
import { wholeLexicon } from '../../../support/privacy/lexicon';

const registerOf = (...own: string[]): Register => ({ people: [], own });
/** What is hidden or asked about. */
const hidden = (text: string, register?: Register): string[] => {
  const { spans, doubtful } = detect(text, {
    lexicon: wholeLexicon(),
    ...(register === undefined ? {} : { register }),
  });
  return [...spans, ...doubtful].map(({ start, end }) => text.slice(start, end));
};
const owned = (text: string, ...own: string[]): string[] =>
  ownStretches(viewText(text), registerOf(...own)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['76260 Eu', 'Mme Petit est chez elle au Pré Neuf'],
  ['76260 Eu', 'mme lacaze chemin neuf'],
  ['76260 Eu', 'le local Meunier est vide'],
  ['76260 Eu', 'Mme Rose Lebleu, 4 rue des Feuillantines, 76200 Dieppe'],
  ['62770 Wail', 'Mme Wailly, 3 rue Haute, 62217 Wailly'],
  ['64000 Pau', 'M. Paul Petit et Mme Paulette Morel'],
  ['80120 Rue', 'mme lacaze rue haute'],
  ['80120 Rue', 'mme lacaze 12 Rue haute'],
])('%s hides in no other word: %s', (own, text) => {
  const alone = hidden(text);
  expect(alone).not.toEqual([]);
  expect(hidden(text, registerOf(own))).toEqual(alone);
});

test('a short name is a whole word with a capital', () => {
  expect(owned('Fait à Eu : il a eu neuf jours à EU.', '76260 Eu')).toEqual(['Eu', 'EU']);
  expect(owned('Mairie, 76260 Eu', '76260 Eu')).toEqual(['76260 Eu', 'Eu']);
  expect(owned('Y. Petit va à Y.', '80190 Y')).toEqual([]);
  expect(owned('Le 12 de la rue, n° 12', '12')).toEqual([]);
});

test('a longer value is found whole, in any letters', () => {
  expect(owned('À vaux ou VAUX, non à Vauxaillon ni Desvaux ni 3vaux', '86220 Vaux')).toEqual([
    'vaux',
    'VAUX',
  ]);
  expect(owned('1 place d’Armes, 11 place d’Armes', '1 place d’Armes')).toEqual(['1 place d’Armes']);
});

test('the own address stays', () => {
  const own = registerOf('2 rue Jean-Duhornay', '76260 Eu');
  const text = 'Mme Petit écrit à la mairie, 2 rue Jean-Duhornay, 76260 Eu.';
  expect(hidden(text)).toContain('2 rue Jean-Duhornay');
  expect(hidden(text, own)).toEqual(['Petit']);
});
