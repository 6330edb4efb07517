/**
 * Where people live, and their numbers: what stands beside a name goes with it; elsewhere a street stays, without the number of
 * the house. It must not look for anything: spans are handed in, but for "n° 9", which is a house beside somebody only.
 */
import type { Span } from '../../privacy/span';
import { STREET } from './places';

/** A word left out inside a sentence that would not stand without it. */
const LEFT_OUT = '[…]';

/** Between a name and what is said of it: signs alone, or a verb of dwelling. */
const BESIDE = /^[\s,;–-]*(?<verb>(?:qui\s+)?(?:demeur|domicili|habit|résid)\p{L}*(?:\s+(?:au|à))?\s+)?$/iu;

/** Whether what follows such a stretch of text is said of the person before it. */
export const isBeside = (gap: string): boolean => BESIDE.test(gap);

const AT_HOME = /(?<![\p{L}])chez (?:lui|elle|eux|elles|moi|nous)[\s,]+$/iu;

/** How a stretch that names nobody goes. */
export interface Taken {
  readonly head: string;
  readonly instead: string;
}

/** @param gap what stands between the person before it and the stretch; undefined when nobody does */
export function withoutStretch(
  type: Span['type'],
  words: string,
  before: string,
  gap: string | undefined,
): Taken {
  if (type === 'BIRTH')
    return { head: before.replace(/,?\s*(?:née?s?)(?:\(e\))?\s+(?:(?:le|en|à)\s+)?$/iu, ''), instead: '' };
  if (type === 'PLATE') return plate(before);
  const beside = gap === undefined ? null : BESIDE.exec(gap);
  if (beside !== null || (type === 'ADDRESS' && AT_HOME.test(before)))
    return beside?.groups?.['verb'] === undefined
      ? { head: before.replace(/[\s,;–-]+$/u, ''), instead: '' }
      : { head: before, instead: LEFT_OUT };
  if (type === 'ADDRESS') return { head: before, instead: street(words, before) };
  return { head: before, instead: INSTEAD[type] ?? 'une référence' };
}

const INSTEAD: Readonly<Partial<Record<Span['type'], string>>> = {
  PHONE: 'un numéro de téléphone',
  EMAIL: 'une adresse électronique',
};

/** "véhicule AB-123-CD": the word says enough. */
const plate = (before: string): Taken =>
  /(?:véhicule|voiture|camion(?:nette)?|fourgon(?:nette)?|scooter|moto|utilitaire|immatriculée?s?)\s*$/iu.test(
    before,
  )
    ? { head: before.replace(/\s*(?:,?\s*immatriculée?s?)?\s*$/iu, ''), instead: '' }
    : { head: before, instead: 'un véhicule' };

/** A street without its number; figures of a day or of an hour ("08:30, rue Pasteur") are no number of a house. */
function street(words: string, before: string): string {
  if (/^\d{1,2}[/.]\d{1,2}|^\d{4}-/u.test(words) || !/\d/u.test(words)) return words;
  if (/\d\s?[:hH/.-]\s?$/u.test(before)) return words;
  const name = STREET.exec(words)?.[0].trim();
  if (name === undefined) return 'une adresse';
  return /(?<!\p{L})(?:au|aux|du|des|le|les)\s$/iu.test(before) ? `${LEFT_OUT} ${name}` : name;
}

const NUMBER = 'n°\\s?\\d{1,4}(?:\\s?(?:bis|ter))?(?![\\d/-]|\\s?\\d)';
/** What makes a number that of a house: somebody, or a street, just before it. */
const HOUSE =
  '(?<=(?:voisin|voisine|voisins|riverain|riveraine|habitante?s?|propriétaire|locataire|personnes?|dame|monsieur|famille|chez \\p{L}{1,30}|' +
  '(?:rue|impasse|avenue|allée|chemin|place|boulevard|route|quai|lotissement|résidence)[^,.;:()]{0,40}))';
const HOUSE_NUMBER = new RegExp(
  `${HOUSE}\\s*(?:\\(${NUMBER}\\)|,\\s*(?:au\\s+)?${NUMBER}(?=\\s*(?:[,.;:)]|$)))`,
  'giu',
);
const THE_NUMBER = new RegExp(`(?<=(?<!\\p{L})(?:le|au|du|les|aux|des)\\s)${NUMBER}`, 'giu');

/** Numbers of houses that are told by themselves: "le voisin (n° 9)", "entre le n° 4 et le carrefour". */
export const withoutHouseNumbers = (text: string): string =>
  text.replace(HOUSE_NUMBER, '').replace(THE_NUMBER, `n°\u00A0${LEFT_OUT}`);
