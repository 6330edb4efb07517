/**
 * Passwords that the server makes: shown once, dictated or copied, and changed at the first sign-in.
 */

/** No letter or digit that is read for another; 31 signs. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of five signs: 99 bits. @param randomBytes unguessable bytes. */
export function temporaryPassword(randomBytes: (size: number) => Uint8Array): string {
  const signs: string[] = [];
  while (signs.length < 20) {
    for (const byte of randomBytes(32)) {
      // A byte above the last multiple would favour the first letters.
      const sign = byte < 248 ? ALPHABET[byte % ALPHABET.length] : undefined;
      if (sign !== undefined && signs.length < 20) signs.push(sign);
    }
  }
  return [0, 5, 10, 15].map((at) => signs.slice(at, at + 5).join('')).join('-');
}
