/**
 * The control key of a SIRET. It must not format it.
 */

/** SIREN of La Poste: its establishments' digits add up to a multiple of 5 instead of passing Luhn. */
const LA_POSTE = '356000000';

/** Whether 14 digits (spaces allowed) are a SIRET with the right key. */
export const isSiret = (text: string): boolean => {
  const digits = text.replace(/[\s\u00A0\u202F]/gu, '');
  if (!/^\d{14}$/u.test(digits)) return false;
  if (luhn(digits)) return true;
  return (
    digits.startsWith(LA_POSTE) && digits.split('').reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
  );
};

const luhn = (digits: string): boolean =>
  digits
    .split('')
    .reverse()
    .reduce((sum, char, i) => {
      const digit = Number(char) * (i % 2 === 1 ? 2 : 1);
      return sum + (digit > 9 ? digit - 9 : digit);
    }, 0) %
    10 ===
  0;
