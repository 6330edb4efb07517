/**
 * Addresses of the web and of mail, kept with their signs; telephone numbers, SIRET, SIREN, IBAN, number plates and long numbers in groups, kept as letters and figures.
 */
import type { Claim } from '../claim';
import { referenceKey } from './references';
import { matchesIn, type ClaimReader } from './reader';

const PATTERNS: readonly (readonly [RegExp, Claim['kind']])[] = [
  [/[a-z\d._%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/g, 'contact'],
  [/(?:https?:\/\/|www\.)[^\s<>«»"]*[^\s<>«»".,;:!?)'…]/g, 'contact'],
  [/(?<![\d+])(?:\+33|0033|0)\s?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/g, 'contact'],
  [/(?<!\d)0\s?8\d{2}\s?\d{3}\s?\d{3}(?!\d)/g, 'contact'],
  [/(?<![a-z\d])fr\d{2}(?:\s?[\da-z]{4}){5}\s?[\da-z]{3}(?![a-z\d])/g, 'reference'],
  [/(?<!\d)\d{3}\s?\d{3}\s?\d{3}\s?\d{5}(?!\d)/g, 'reference'],
  [/(?<=siren\s{0,4}(?:n°\s{0,4})?(?::\s{0,4})?)\d{3}\s?\d{3}\s?\d{3}(?!\d)/g, 'reference'],
  [/(?<![a-z\d-])[a-z]{2}[- ]\d{3}[- ][a-z]{2}(?![a-z\d-])/g, 'reference'],
  // "250 26 97 10 443 812": a chip, a file, a card; no amount is written in such groups.
  [/(?<![\d,.-]|\d )(?=(?:\d ?){10,24}(?![\d ]| ))\d{1,5}(?: \d{1,5}){3,7}(?![\d,]| \d)/g, 'reference'],
];
/** The first patterns: a dot there is no hyphen. */
const ADDRESSES = 2;
const PLATE = 7;

const addressKey = (text: string): string =>
  text
    .toUpperCase()
    .replace(/^(?:HTTPS?:\/\/)?(?:WWW\.)?/u, '')
    .replace(/\/$/u, '');

export const contacts: ClaimReader = (reading) =>
  PATTERNS.flatMap(([pattern, kind], index) =>
    matchesIn(reading, pattern).flatMap((match): Claim[] => {
      const [from, to] = [match.index, match.index + match[0].length];
      // A plate with spaces is told from ordinary words by its capitals.
      const written = reading.folded.cased.slice(from, to);
      if (index === PLATE && written !== written.toUpperCase()) return [];
      const key =
        index < ADDRESSES
          ? addressKey(match[0])
          : referenceKey(kind === 'contact' ? phoneAsDialled(match[0]) : match[0]);
      return [{ from, to, kind, value: { type: 'reference', key } }];
    }),
  );

const phoneAsDialled = (text: string): string => text.replace(/^(?:\+33|0033)\s?/u, '0');
