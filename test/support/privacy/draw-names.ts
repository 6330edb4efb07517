/**
 * Puts names drawn from INSEE's files, by their number of bearers, where a text has places for them. It must not choose the
 * names: that is the point.
 */
import type { CountedFirstName, CountedName } from '../../../src/privacy/lexicon/insee';
import type { Random } from './random';

export type DrawName = (random: Random) => string;

/** Draws a name with the probability of its number of bearers. */
export function nameDrawer(names: readonly (CountedName | CountedFirstName)[]): DrawName {
  const sums: number[] = [];
  let sum = 0;
  for (const { count } of names) {
    sum += count;
    sums.push(sum);
  }
  return (random) => {
    const target = random.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return titled(names[low]?.name ?? '');
  };
}

/** INSEE writes in capitals. */
const titled = (name: string): string =>
  name.toLowerCase().replace(/(^|[ '-])\p{L}/gu, (start) => start.toUpperCase());

const PLACE = /\{([FLUI])(\d+)\}/gu;

/**
 * A text with its places filled, one person a number. A line that has no capital of its own gets names without capitals, a line
 * all in capitals names in capitals.
 * @param lowered writes the whole text without capitals, as on a telephone
 */
export function fillNames(
  text: string,
  { first, last }: { readonly first: DrawName; readonly last: DrawName },
  random: Random,
  lowered = false,
): string {
  const people = new Map<string, { first: string; last: string }>();
  const person = (number: string) => {
    const known = people.get(number) ?? { first: first(random), last: last(random) };
    people.set(number, known);
    return known;
  };
  return text
    .replaceAll('⏎', '\n')
    .split('\n')
    .map((line) => {
      const own = line.replace(/\{\{[A-Z]+:/gu, '{{').replace(PLACE, '');
      const lower = lowered || !(/\p{Lu}/u.test(own) || /^\W*\{/u.test(line) || line.includes(';'));
      const upper = !/\p{Ll}/u.test(own) && /\p{Lu}.*\p{Lu}/u.test(own);
      const filled = line.replace(PLACE, (_, kind: string, number: string) => {
        const { first: firstName, last: lastName } = person(number);
        const name =
          kind === 'F'
            ? firstName
            : kind === 'I'
              ? firstName.slice(0, 1)
              : kind === 'U'
                ? lastName.toUpperCase()
                : lastName;
        return upper ? name.toUpperCase() : lower ? name.toLowerCase() : name;
      });
      return lowered
        ? filled.replace(/\{\{([A-Z]+):|[^{]+/gu, (part) =>
            part.startsWith('{{') ? part : part.toLowerCase(),
          )
        : filled;
    })
    .join('\n');
}
