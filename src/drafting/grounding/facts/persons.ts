/**
 * A record that describes a person: civility, first and last name, in the keys of forms or in those that people invent.
 */
import type { NameFact, Origin } from './evidence';

const FIRST = /^(?:first_?name|prenoms?|given_?name|firstname)$/iu;
const LAST = /^(?:last_?name|nom|nom_de_famille|surname|family_?name|lastname|nom_usage)$/iu;
const CIVILITY = /^(?:civility|civilite|titre|title|gender|sexe)$/iu;

export const personOf = (record: Readonly<Record<string, unknown>>, origin: Origin): NameFact | undefined => {
  const pick = (pattern: RegExp): string | undefined => {
    const found = Object.entries(record).find(
      ([key, value]) => pattern.test(plain(key)) && typeof value === 'string',
    );
    return typeof found?.[1] === 'string' ? found[1] : undefined;
  };
  const [first, last] = [pick(FIRST), pick(LAST)];
  if (last === undefined || (first === undefined && pick(CIVILITY) === undefined)) return undefined;
  const words = `${first ?? ''} ${last}`;
  const civility = genderOf(pick(CIVILITY) ?? '');
  return {
    origin,
    words: new Set(
      plain(words)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    ),
    ...(civility === undefined ? {} : { civility }),
  };
};

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036F]/gu, '');

const genderOf = (text: string): NameFact['civility'] => {
  const word = plain(text).toLowerCase();
  if (/\bet\b/u.test(word)) return 'couple';
  if (/^(?:mme|madame|mlle|f|femme|mrs|ms)\b/u.test(word)) return 'f';
  return /^(?:m|mr|monsieur|h|homme)\b/u.test(word) ? 'm' : undefined;
};
