/** French mended around what was restored, and nowhere else. */
import { mask } from '../../../../src/privacy/pseudonyms/mask';
import { newTable } from '../../../../src/privacy/pseudonyms/table';
import { repair } from '../../../../src/privacy/restoration/repair';
import { restore } from '../../../../src/privacy/restoration/restorer';
import { marked } from '../../../support/privacy/spans';

const source = marked(
  'Mme {{PERSON:Émilie Roux}}, M. {{PERSON:Paul Martin}}, M. {{PERSON:Hamid Aziz}}, {{PERSON:Camille Onze}}, {{ADDRESS:avenue Foch}}.',
);
const { table } = mask(source.text, source.spans, newTable('k7f3q2'));
const repaired = (answer: string) => repair(restore(answer, table), table);

test.each([
  ['de before a vowel', 'le dossier de [PERS-1]', 'le dossier d’Émilie Roux'],
  ['De in a heading', 'De [PERS-1]', 'D’Émilie Roux'],
  ['que before a vowel', 'afin que [PERS-1] réponde', 'afin qu’Émilie Roux réponde'],
  ['lorsque', 'lorsque [PERS-1] viendra', 'lorsqu’Émilie Roux viendra'],
  ['an altered token', 'le dossier de PERS_1', 'le dossier d’Émilie Roux'],
  ['a token in bold', 'le dossier de **[PERS-1]**', 'le dossier d’**Émilie Roux**'],
  ['a consonant in bold', 'le dossier d’**[PERS-2]**', 'le dossier de **Paul Martin**'],
  ['d’ before a consonant', 'le dossier d’[PERS-2]', 'le dossier de Paul Martin'],
  ['a straight apostrophe', "qu'[PERS-2] réponde", 'que Paul Martin réponde'],
  ['d’ before an aspirated h', 'le dossier d’[PERS-3]', 'le dossier de Hamid Aziz'],
  ['de before an aspirated h', 'le dossier de [PERS-3]', 'le dossier de Hamid Aziz'],
  ['an address', 'près de [ADRS-1]', 'près d’avenue Foch'],
  ['a surname alone', 'le dossier de [PERS-3n]', 'le dossier d’Aziz'],
  ['either civility, a woman', 'M. ou Mme [PERS-1n]', 'Mme Roux'],
  ['either civility, a man', 'Madame/Monsieur [PERS-2n]', 'Monsieur Martin'],
  [
    'both genders in brackets, a woman',
    '[PERS-1], né(e) et domicilié(e) ici.',
    'Émilie Roux, née et domiciliée ici.',
  ],
  ['both genders in brackets, a man', 'M. [PERS-2n] est invité(e) demain.', 'M. Martin est invité demain.'],
  ['the first name twice', 'Bonjour [PERS-1p] [PERS-1] !', 'Bonjour Émilie Roux !'],
  ['the surname twice', 'Bonjour [PERS-1] [PERS-1n].', 'Bonjour Émilie Roux.'],
])('mends %s', (_what, answer, expected) => {
  expect(repaired(answer).text).toBe(expected);
});

test.each([
  ['right elision', 'le dossier d’[PERS-1]', 'le dossier d’Émilie Roux'],
  ['de before a consonant', 'le dossier de [PERS-2]', 'le dossier de Paul Martin'],
  ['words away from tokens', 'de Émilie, né(e), M. ou Mme X', 'de Émilie, né(e), M. ou Mme X'],
  ['both genders when the gender is not known', '[PERS-4], né(e) ici', 'Camille Onze, né(e) ici'],
  ['both genders for two people', '[PERS-1] et [PERS-2], né(e) ici', 'Émilie Roux et Paul Martin, né(e) ici'],
  [
    'both genders in the next sentence',
    '[PERS-1] viendra. Chaque invité(e) aussi.',
    'Émilie Roux viendra. Chaque invité(e) aussi.',
  ],
  ['either civility when the gender is not known', 'M. ou Mme [PERS-4]', 'M. ou Mme Camille Onze'],
  ['first name, then surname', '[PERS-1p] [PERS-1n]', 'Émilie Roux'],
  ['two people side by side', '[PERS-1p] [PERS-2]', 'Émilie Paul Martin'],
  ['que without a token', 'que onze', 'que onze'],
  ['de before onze', 'de [PERS-4n]', 'de [PERS-4n]'],
])('leaves %s', (_what, answer, expected) => {
  expect(repaired(answer).text).toBe(expected);
});

test('leaves what the source itself wrote, and still mends the rest', () => {
  const own = marked('Le dossier de {{PERSON:Émilie Roux}}, né(e) ici.');
  const one = mask(own.text, own.spans, newTable('k7f3q2'));
  const answer = (text: string) => repair(restore(text, one.table), one.table).text;
  expect(answer(one.masked)).toBe(own.text);
  expect(answer('Il faut que [PERS-1] signe.')).toBe('Il faut qu’Émilie Roux signe.');
});

test.each([
  ['Monsieur [PERS-1n]', true],
  ['Madame [PERS-1n]', false],
  ['M. [PERS-2]', false],
  ['Mme [PERS-2]', true],
  ['Mme [PERS-4]', false],
  ['Maître [PERS-1]', false],
])('says when a civility contradicts what is known: %s', (answer, wrong) => {
  const { problems } = repaired(answer);
  expect(problems.map(({ kind, blocks }) => [kind, blocks])).toEqual(wrong ? [['civility', false]] : []);
});
