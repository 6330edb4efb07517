/** What models do to tokens, one line an alteration; what only looks like a token; what is wrong in an answer. */
import { mask } from '../../../../src/privacy/pseudonyms/mask';
import { newTable } from '../../../../src/privacy/pseudonyms/table';
import { createRestorer, restore } from '../../../../src/privacy/restoration/restorer';
import { ALTERATIONS } from '../../../support/privacy/alterations';
import { marked } from '../../../support/privacy/spans';

const names = [
  'Rose Petit',
  'Karim Belaïd',
  ...Array.from({ length: 10 }, (_, i) => `Zoé Durand${'abcdefghij'[i] ?? ''}`),
];
const source = marked(
  `${names.map((name) => `Mme {{PERSON:${name}}}`).join(', ')}. Joindre le {{PHONE:06 12 34 56 78}}, {{ADDRESS:12, rue du Moulin}}. Mme {{PERSON:Petit}}.`,
);
const { table, masked } = mask(source.text, source.spans, newTable('k7f3q2'));
const restored = (answer: string) => restore(answer, table).text;

test('the table is the one that the tests below suppose', () => {
  expect(masked).toMatch(
    /^Mme \[PERS-1\], Mme \[PERS-2\], .*\[PERS-12\]\. Joindre le \[TELX-1\], \[ADRS-1\]\. Mme \[PERS-1n\]\.$/,
  );
});

describe('restores, whatever the model did', () => {
  test(`${ALTERATIONS.length} alterations, at least 50`, () => {
    expect(new Set(ALTERATIONS.map(([, form]) => form)).size).toBe(ALTERATIONS.length);
    expect(ALTERATIONS.length).toBeGreaterThanOrEqual(50);
  });

  test.each(ALTERATIONS)('%s: %s', (_what, form) => {
    const answer = `Madame ${form}, nous avons bien reçu votre lettre.`;
    expect(restore(answer, table)).toMatchObject({
      text: 'Madame Rose Petit, nous avons bien reçu votre lettre.',
      problems: [],
    });
    expect(restored(form)).toBe('Rose Petit');
    expect(restored(`${form}\n${form}.`)).toBe('Rose Petit\nRose Petit.');
    expect(restored(`(${form})`)).toContain('Rose Petit');
  });

  test.each(ALTERATIONS)('… and as it streams, wherever it is cut: %s', (_what, form) => {
    const answer = `À Mme ${form} (${form}), ${form}`;
    const { text } = restore(answer, table);
    for (let at = 0; at <= answer.length; at += 1) {
      const restorer = createRestorer(table);
      const shown = restorer.push(answer.slice(0, at)) + restorer.push(answer.slice(at));
      expect(shown + restorer.end().rest).toBe(text);
    }
  });

  test.each(ALTERATIONS)(
    '… and the same alteration of another number is not taken for it: %s',
    (_what, form) => {
      // No alteration of 11 or 12 ever gives 1 or 2.
      const other = form.replaceAll('1', '11').replaceAll('１', '１１').replaceAll('𝟏', '𝟏𝟏');
      if (/#x|&#|%|\u{1D7CF}/u.test(form)) return;
      expect(restored(other)).toBe('Zoé Duranda'.replace('Duranda', 'Durandi'));
    },
  );
});

describe('leaves to the sentence what is the sentence’s', () => {
  test.each([
    ['bold', '**[PERS-1]**', '**Rose Petit**'],
    ['bold without brackets', '**PERS-1**', '**Rose Petit**'],
    ['underscores around', '_PERS-1_', '_Rose Petit_'],
    ['quotes around a whole token', '"[PERS-1]"', '"Rose Petit"'],
    ['guillemets around a whole token', '«\u00A0[PERS-1]\u00A0»', '«\u00A0Rose Petit\u00A0»'],
    ['brackets around a whole token', '([PERS-1])', '(Rose Petit)'],
    ['brackets around more than the token', '(PERS-1, [ADRS-1])', '(Rose Petit, 12, rue du Moulin)'],
    ['an elision', "l’[PERS-1] et d'PERS-2", "l’Rose Petit et d'Karim Belaïd"],
    ['two tokens in one pair of brackets', '[PERS-1, PERS-2]', 'Rose Petit, Karim Belaïd'],
    ['two tokens with a slash', 'PERS-1/PERS-2', 'Rose Petit/Karim Belaïd'],
    ['two tokens glued', '[PERS-1][PERS-2]', 'Rose PetitKarim Belaïd'],
    ['the end of a sentence', 'Vu par PERS-1.', 'Vu par Rose Petit.'],
    ['a number after a comma', 'PERS-1, 5 rue', 'Rose Petit, 5 rue'],
    ['a negation', 'PERS-1 n’a pas répondu', 'Rose Petit n’a pas répondu'],
    ['an apostrophe after', 'PERS-1’', 'Rose Petit’'],
    ['a table row', '| PERS-1 | PERS-2 |', '| Rose Petit | Karim Belaïd |'],
    ['JSON', '{"nom":"[PERS-1]","tel":"[TELX-1]"}', '{"nom":"Rose Petit","tel":"06 12 34 56 78"}'],
  ])('%s', (_what, answer, expected) => {
    expect(restored(answer)).toBe(expected);
  });

  test('keeps brackets that the source had, when the model dropped ours', () => {
    const inside = marked('Votre contact ({{PERSON:Jean Roux}}) vous écrira.');
    const one = mask(inside.text, inside.spans, newTable('k7f3q2'));
    expect(restore('Voyez votre contact (PERS-1).', one.table).text).toBe('Voyez votre contact (Jean Roux).');
  });
});

test.each([
  ['a form', '[PERS-1n]', 'Petit'],
  ['a first name that no text held', '[PERS-1p]', 'Rose'],
  ['a form in capitals', '[PERS-1N]', 'Petit'],
  ['a form apart', '[PERS-1 n]', 'Petit'],
  ['a form after a dash', 'PERS-1-n', 'Petit'],
  ['a form after an underscore', '[PERS_1_n]', 'Petit'],
  ['a form in brackets', '[PERS-1 (n)]', 'Petit'],
  ['another family', 'adrs 1', '12, rue du Moulin'],
  ['another family, no brackets', 'TELX 1', '06 12 34 56 78'],
])('restores %s', (_what, answer, expected) => {
  expect(restored(answer)).toBe(expected);
});

test.each([
  'personne 1',
  'Personne 1',
  'personnes 12',
  '3 personnes',
  'perspective 2',
  'Perspective-1',
  'PERSPECTIVE 1',
  'PERSONNE-1',
  'Perse 1',
  'PERSE-1',
  'Pers 1',
  'pers 1',
  'pers. 1',
  '4 pers. 2 chambres',
  'PERS. 1',
  'des yeux pers, 2 fois',
  'adresse 1',
  'Adresse 1 est la bonne',
  'adr. 1',
  'téléphone 1',
  'tel 1',
  'parcelle 1',
  'XPERS-1',
  'SUPERS-1',
  'xpers-1@exemple.fr',
  'contact@pers-1.exemple.fr',
  'e\u0301PERS-1',
  'PERS-1.5',
  'PERS-1,5',
  'PERS-1-2',
  'PERS-1abc',
  'PERS\n1. Premier point',
  'article 1',
  'n° 1',
  '[1]',
  '[Note 1]',
])('leaves %j alone', (answer) => {
  expect(restored(answer)).toBe(answer);
});

describe('problems', () => {
  const problems = (answer: string, required: readonly string[] = []) =>
    restore(answer, table, { required }).problems.map((problem) => [
      problem.kind,
      'raw' in problem ? problem.raw : problem.token,
      problem.blocks,
    ]);

  test.each([
    ['a number that was never issued', 'Vu avec [PERS-13].', '[PERS-13]'],
    ['a form that was never issued', 'Vu avec [PERS-1m].', '[PERS-1m]'],
    ['a zero', 'Vu avec [PERS-0].', '[PERS-0]'],
    ['a family that was not used', 'Son compte [IBNX-1].', '[IBNX-1]'],
    ['an altered one', 'Vu avec pers-13.', 'pers-13'],
    ['no number', 'Vu avec [PERS].', '[PERS]'],
    ['a letter for a number', 'Vu avec [PERS-X].', '[PERS-X]'],
  ])('%s blocks, and stays as it is', (_what, answer, raw) => {
    expect(problems(answer)).toEqual([['unknown', raw, true]]);
    expect(restored(answer)).toBe(answer);
  });

  test('a required person who is not named blocks; any form of the name will do', () => {
    expect(problems('Bonjour [PERS-2].', ['PERS-1', 'PERS-2'])).toEqual([['missing', 'PERS-1', true]]);
    expect(problems('Bonjour Mme [PERS-1n].', ['PERS-1'])).toEqual([]);
    expect(problems('Bonjour [PERS-11].', ['PERS-1'])).toEqual([['missing', 'PERS-1', true]]);
    expect(problems('Bonjour [PERS-1].', ['PERS-1n'])).toEqual([]);
  });

  test.each([
    ['the whole name', 'Il s’agit sans doute de Rose Petit.', 'PERS-1'],
    ['in capitals, without accents', 'KARIM BELAID a écrit.', 'PERS-2'],
    ['the surname that the civility gives away', 'Chère Mme Petit, bonjour.', 'PERS-1n'],
    ['a first name', 'Bonjour Karim, merci.', 'PERS-2p'],
    ['two people of one name', 'Mme Petit contre Petit', 'PERS-1n'],
    ['a telephone number typed otherwise', 'Appelez le +33 6.12.34.56.78.', 'TELX-1'],
    ['an address without its comma', 'Habite 12 rue du moulin.', 'ADRS-1'],
  ])('an original value raises the alarm: %s', (_what, answer, token) => {
    expect(problems(answer)).toContainEqual(['leak', token, true]);
  });

  test.each([
    ['restored values', 'Bonjour [PERS-1], au [TELX-1].'],
    ['the common word', 'Un petit retard, une rose.'],
    ['a set phrase', 'Petit à petit, le dossier avance. Il avance petit à petit.'],
    ['a part of a longer word', 'Petitement, Rosette, Karima.'],
    ['a longer number', '106 12 34 56 78'],
    ['a number that goes on', '06 12 34 56 789'],
  ])('no alarm for %s', (_what, answer) => {
    expect(problems(answer)).toEqual([]);
  });

  test('says where a leak is, without repeating it', () => {
    const answer = 'Bonjour [PERS-2], et Rose Petit.';
    const [leak] = restore(answer, table).problems;
    expect(leak).toMatchObject({ kind: 'leak', start: answer.indexOf('Rose'), end: answer.length - 1 });
    expect(leak?.message).not.toMatch(/Rose|Petit/);
  });

  test('no alarm for what the source itself left in clear', () => {
    const own = marked('Mme {{PERSON:Rose Petit}} ; le chien de Rose Petit, et M. {{PERSON:Karim Belaïd}}.');
    const one = mask(own.text, own.spans, newTable('k7f3q2'));
    expect(restore(one.masked, one.table).problems).toEqual([]);
    expect(restore('Rose Petit', one.table).problems).toEqual([]);
    expect(restore('Karim', one.table).problems).toHaveLength(1);
  });

  test.each(['Vu avec [PERS', 'Vu avec [PERS-', 'Vu avec [', 'Vu avec [PE', 'Vu avec PERS-'])(
    'an answer that ends inside a token is cut: %s',
    (answer) => {
      expect(problems(answer).map(([kind]) => kind)).toEqual(['cut']);
    },
  );
});
