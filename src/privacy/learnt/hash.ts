/**
 * Numbers that stand for words and for their combinations: 32 bits, the same on every machine. They must not be taken for a secret: a short
 * word can be guessed from its number.
 */

/** FNV-1a over UTF-16 units, then mixed. */
export function hashOf(word: string): number {
  let hash = 2166136261;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return mix(0, hash);
}

/** One number of two; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) + b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
