/**
 * Numbers written out in French ("vingt-trois mille quatre cents"), read back to integers. It must not know money or dates.
 */

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  mil: 1000,
  mille: 1000,
  million: 1_000_000,
  millions: 1_000_000,
  milliard: 1_000_000_000,
  milliards: 1_000_000_000,
};

const WORD = [...Object.keys(UNITS), 'cent', 'cents', ...Object.keys(SCALES)]
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A number in words, as the source of a pattern for plain lower-case text. */
export const NUMBER_WORDS = `(?:${WORD})(?:(?:\\s+et\\s+|\\s*-\\s*et\\s*-\\s*|\\s*-\\s*|\\s+)(?:${WORD}))*(?![a-z])`;

/** The number that words say, plain and in lower case; undefined when they say none ("vingt vingt"). */
export const parseNumberWords = (words: string): number | undefined => {
  let total = 0;
  let group = 0;
  let last = Infinity;
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((part) => part !== '' && part !== 'et');
  if (parts.length === 0) return undefined;
  for (const part of parts) {
    const scale = Object.hasOwn(SCALES, part) ? SCALES[part] : undefined;
    const unit = Object.hasOwn(UNITS, part) ? UNITS[part] : undefined;
    if (scale !== undefined) {
      total += Math.max(group, 1) * scale;
      group = 0;
      last = Infinity;
    } else if (part === 'cent' || part === 'cents') {
      if (group > 9) return undefined;
      group = Math.max(group, 1) * 100;
      last = 100;
    } else if (unit === undefined) return undefined;
    else if (unit === 20 && group % 100 === 4) {
      // quatre-vingts
      group += 76;
      last = 80;
    } else {
      // After soixante and quatre-vingt, ten to nineteen are added: soixante-douze, quatre-vingt-dix.
      const fits = last === Infinity || unit < (last === 60 || last === 80 ? 20 : last >= 100 ? last : 10);
      if (!fits || (last < 20 && last > 10) || (last <= 10 && last !== 10)) return undefined;
      if (last === 10 && (unit < 7 || unit > 9)) return undefined;
      group += unit;
      last = unit;
    }
  }
  return total + group;
};
