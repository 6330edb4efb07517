/**
 * Which facts a value may be taken for, and whether a sentence says enough to name one of them. It reads keys and types, and words that were picked
 * before; it flags nothing.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { wordsOfKey } from '../facts/key-lexicon';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { related } from '../text/stems';
import { GENERIC } from './affinity-words';
import { pathWords } from './labels';

/** Of one type, and not the same fact. */
export const comparable = (one: Evidence, own: readonly Evidence[]): boolean =>
  own.some(
    (mine) =>
      mine.value.type === one.value.type &&
      mine.origin.id !== one.origin.id &&
      // Hours a week are no rival of days a week.
      !(
        mine.value.type === 'duration' &&
        one.value.type === 'duration' &&
        mine.value.base !== one.value.base
      ),
  );

/** "le logement n° 27" numbers: what is counted is no rival. */
export const isNumbering = ({ value, roles }: Evidence, claim: Claim): boolean =>
  claim.value.type !== 'number' ||
  claim.value.label === undefined ||
  (value.type === 'number' && value.label !== undefined) ||
  roles.some((role) => /^(?:numero|number|rang|lot|tranche|porte|etage|place|emplacement)$/u.test(role));

/** "6 rue Ampère" is no rival of a sum: what a text counts is of another kind than an amount, a share or a measure. */
export const isOfKind = ({ value }: Evidence, claim: Claim): boolean =>
  claim.value.type === 'number' ||
  value.type !== 'number' ||
  value.noun === undefined ||
  value.noun === 'euro';

/** "nuits_signalees: [11, 14, 18 juillet]": what is told of one day is not told of several. */
export const isOneOfMany = ({ origin, value }: Evidence, { evidence }: Basis): boolean =>
  /\.\d{1,3}$/u.test(origin.id) &&
  evidence.some(
    (other) =>
      other.value.type === value.type &&
      other.origin.id !== origin.id &&
      parentOf(other.origin.id) === parentOf(origin.id),
  );

/** "le repas sera facturé 3 €" is not "cout_revient_repas": of the words of the rival's key, at least half are said. */
export const isMostlyTold = (
  id: string,
  ids: readonly string[],
  isDay: boolean,
  mine: readonly string[],
  told: readonly string[],
): boolean => {
  const isTold = (key: string): boolean =>
    told.includes(key) || wordsOfKey(key).some((word) => told.some((one) => related(word, one)));
  const parts = id.split('.');
  if (parts.slice(0, -1).some((part) => pathWords(part).some(isTold))) return true;
  const parent = parentOf(id);
  const shared = ids.flatMap((other) =>
    other !== id && parentOf(other) === parent ? pathWords(other.split('.').at(-1) ?? '') : [],
  );
  const keys = pathWords(parts.at(-1) ?? '').filter(
    (word) =>
      word.length > 3 &&
      !GENERIC.test(word) &&
      !mine.includes(word) &&
      !(/^\D/.test(word) && shared.includes(word)),
  );
  const said = keys.filter(isTold).length * 2;
  return isDay ? said >= keys.length : said > keys.length || keys.length === 0;
};

/** Fields of one record that is not the whole form. */
export const areOfOneRecord = (one: Evidence, own: readonly Evidence[]): boolean => {
  const parent = parentOf(one.origin.id);
  return parent !== '' && own.some(({ origin }) => parentOf(origin.id) === parent);
};
