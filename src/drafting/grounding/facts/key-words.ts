/**
 * The words of keys, and which language they are of: the French of an English word or of its plural, and how many words of some keys are of each language.
 */
import { DICTIONARY } from './key-dictionary';

/** "dateDepot", "date_depot": their words, in lower case. */
export const wordsOf = (key: string): readonly string[] =>
  key
    .replace(/([a-z\d])([A-Z])/gu, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');

/** The French of an English word, or of its plural. */
export const englishOf = (word: string): string | undefined => {
  const known = DICTIONARY.get(word);
  if (known !== undefined) return known;
  const single = singularOf(word);
  const french = single === undefined ? undefined : DICTIONARY.get(single);
  return french === undefined ? undefined : pluralOf(french);
};

const singularOf = (word: string): string | undefined => {
  if (!/[a-z]{3,}s$/u.test(word) || /(?:ss|us|is)$/u.test(word)) return undefined;
  if (/ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  const bare = word.replace(/s$/u, '');
  return DICTIONARY.has(bare) || !/(?:s|x|ch|sh)es$/u.test(word) ? bare : word.replace(/es$/u, '');
};

/** "pneu" → "pneus", "local" → "locaux", as most nouns go. */
export const pluralOf = (french: string): string => {
  if (/[sxz]$/u.test(french)) return french;
  if (/al$/u.test(french)) return french.replace(/al$/u, 'aux');
  return french + (/eau$/u.test(french) ? 'x' : 's');
};

const FRENCH: ReadonlySet<string> = new Set([
  ...[...DICTIONARY.values()].flatMap((word) => [word, pluralOf(word)]),
  ...'nom prenom adresse nb nombre numero lieu mairie titre ans mois jours du des la le les au aux par pour en de'.split(
    ' ',
  ),
]);

/** Words of both languages, of another meaning in each: they tell neither. */
const OF_BOTH: ReadonlySet<string> = new Set(
  'application arrive base case change complete condition course courses example grave ligne location locations mains mine net occupation office port position recipients regulation report reports retention retire route routes session sessions square support supports table tables tour tours visa vote votes'.split(
    ' ',
  ),
);

/** Whether more words of the keys are English alone than French alone. */
export const areEnglish = (keys: readonly string[]): boolean => {
  let [english, french] = [0, 0];
  for (const word of keys.flatMap(wordsOf)) {
    if (OF_BOTH.has(word)) continue;
    const isFrench = FRENCH.has(word);
    if (englishOf(word) !== undefined) english += isFrench ? 0 : 1;
    else if (isFrench) french++;
  }
  // One word alone may be of a French form: "rail", "index".
  return english > 1 && english > french;
};
