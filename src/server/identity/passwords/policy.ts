/**
 * Which passwords are refused, and why, in a sentence. Length first, no imposed mixture of characters, no periodic change:
 * CNIL, délibération n° 2022-100 (50 bits are enough where attempts are limited) and ANSSI, Recommandations relatives à
 * l’authentification multifacteur et aux mots de passe (2021).
 */
import { COMMON_WORDS } from './common';

export const SHORTEST = 12;
/** Long enough for any sentence; scrypt reads all of it. */
export const LONGEST = 200;
/** "aaaaaaaaaaaa" and "121212121212" are long and worth nothing. */
const FEWEST_DIFFERENT = 6;

/** Letters, digits and signs that people put in place of a letter. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};

/**
 * @param about words that anybody would try for this account: its login, its holder's names, the organisation's.
 * @returns the French sentence of the refusal; undefined when the password is accepted.
 */
export function passwordFault(password: string, about: readonly string[]): string | undefined {
  const characters = Array.from(password.normalize('NFKC'));
  if (characters.length < SHORTEST) {
    return `Choisissez un mot de passe d’au moins ${SHORTEST}\u00A0caractères\u00A0: une courte phrase convient très bien.`;
  }
  if (characters.length > LONGEST) {
    return `Ce mot de passe est trop long\u00A0: ${LONGEST}\u00A0caractères au plus.`;
  }
  if (new Set(characters).size < FEWEST_DIFFERENT || isRun(characters)) {
    return 'Ce mot de passe répète les mêmes caractères ou suit le clavier\u00A0: choisissez-en un autre.';
  }
  const words = [...COMMON_WORDS, ...about.flatMap(parts)];
  if (remainder(password, words) < SHORTEST / 2) {
    return 'Ce mot de passe est trop courant, ou reprend votre nom ou celui de la collectivité\u00A0: choisissez-en un autre.';
  }
  return undefined;
}

/** Each character follows the former: "abcdefghijkl", "987654321098". */
function isRun(characters: readonly string[]): boolean {
  const steps = characters
    .slice(1)
    .map((char, at) => (char.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0));
  const straight = steps.filter((step) => step === 1 || step === -1 || step === 0);
  return straight.length >= steps.length - 1;
}

/** How many letters are left when the words that anybody would try are taken out. */
function remainder(password: string, words: readonly string[]): number {
  let left = plain(password);
  for (const word of [...words].sort((a, b) => b.length - a.length)) left = left.replaceAll(word, ' ');
  return left.replace(/[^a-z]/g, '').length;
}

/** Names worth refusing: "de" is part of too many good passwords. */
const parts = (text: string): string[] =>
  plain(text)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 4);

/** Without accents and case, lookalikes read as letters. */
function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/./gu, (char) => LOOKALIKES[char] ?? char);
}
