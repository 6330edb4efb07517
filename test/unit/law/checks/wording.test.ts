/** Numbers in messages command their plurals, in both languages. */
import { RULES } from '../../../../src/law/checks';
import { typeset, wordMessage } from '../../../../src/law/checks/framework/wording';

const CLEAR = '{days} jour(s) franc(s), il en faut {needed}.';

it.each([
  [0, '0 jour franc, il en faut 5.'],
  [1, '1 jour franc, il en faut 5.'],
  [2, '2 jours francs, il en faut 5.'],
  ['12', '12 jours francs, il en faut 5.'],
])('%s in French', (days, expected) => {
  expect(wordMessage(CLEAR, { days, needed: 5 }, 'fr')).toBe(expected);
});

it.each([
  [0, '0 days'],
  [1, '1 day'],
  [2, '2 days'],
])('%s in English', (days, expected) => {
  expect(wordMessage('{days} day(s)', { days }, 'en')).toBe(expected);
});

it('each plural follows the last number before it; other values command nothing', () => {
  expect(wordMessage('{a} vœu(x) de {who}, {b} avis et {b} vote(s)', { a: 1, who: 'M. X', b: 3 }, 'fr')).toBe(
    '1 vœu de M. X, 3 avis et 3 votes',
  );
});

it('what has no value, and what stands in a value, stays', () => {
  expect(wordMessage('{a} {b} mot(s)', { b: 'texte(s)' }, 'fr')).toBe('{a} texte(s) mot(s)');
});

it('a French message gets its non-breaking spaces; what it quotes, and English, are left as they are', () => {
  expect(
    wordMessage('« {words} » : est-ce {rate} % ; n° {at} ?', { words: 'a : b', rate: 3, at: 4 }, 'fr'),
  ).toBe('«\u00A0a : b\u00A0»\u00A0: est-ce 3\u00A0%\u202F; n°\u00A04\u202F?');
  expect(wordMessage('{words} : no', { words: 'x' }, 'en')).toBe('x : no');
});

/** Non-breaking spaces seen as "_", what is left: an ordinary space, or none, where French wants one that does not break. */
const BREAKS = / [:;?!»%]|« |[^\s_][:;?!](?=\s|$)/u;

it.each(RULES.map(({ meta }) => [meta.id, meta] as const))(
  '%s says nothing whose signs could begin a line',
  (_, { title, messages }) => {
    const told = [typeset(title.fr), ...Object.values(messages).map(({ fr }) => wordMessage(fr, {}, 'fr'))];
    for (const one of told) expect(one.replace(/[\u00A0\u202F]/gu, '_')).not.toMatch(BREAKS);
  },
);

it.each([
  ['le pouvoir de {name}', 'Odile Marchal', 'le pouvoir d’Odile Marchal'],
  ['le pouvoir de {name}', 'Luc Petit', 'le pouvoir de Luc Petit'],
  ['plus que {name}', 'Hélène Vauthier', 'plus qu’Hélène Vauthier'],
  ['une durée de {name}', '8 ans', 'une durée de 8 ans'],
  ['parle de «\u00A0{name}\u00A0»', 'Ornans', 'parle de «\u00A0Ornans\u00A0»'],
])('words of a French message elide before a value: %s, %s', (message, name, expected) => {
  expect(wordMessage(message, { name }, 'fr')).toBe(expected);
});

it('English elides nothing', () => {
  expect(wordMessage('the seat de {name}', { name: 'Odile' }, 'en')).toBe('the seat de Odile');
});
