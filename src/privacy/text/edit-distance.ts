/**
 * How many letters are to be added, lost, changed or swapped with their neighbour to go from one word to another.
 */

/** @returns the number, or `most + 1` when it is above `most` */
export function editDistance(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return most + 1;
  let earlier: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = word[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (earlier[j - 2] ?? 0) + 1);
      next.push(least);
    }
    earlier = row;
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
