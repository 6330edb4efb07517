/**
 * The rank that the facts give by size to the one line that a clause names: "Couverture Delattre est deuxième" of three offers with a note and a price
 * each. It grounds a rank, and denies none (`comparisons/rankings` does).
 */
import { lineIdOf, linesNamed, linesOf, spoken } from '../compute/lines';
import { columnsOf, placeOf } from '../comparisons/lines';
import { families } from '../roles/records';
import type { Basis } from './basis';
import type { Place } from './matcher';

const SAID =
  /(?<![a-z])(?:est|sont|etait|arriv\w*|class\w*|plac\w*|termin\w*|figur\w*|ressort\w*|position|rang|place)\s+(?:donc\s+|ainsi\s+)?(?:(?:en|au|a\s+la|la|le)\s+)?$/u;

/** Where that rank comes from, if the facts give it. */
export const rankBySize = (
  rank: number,
  from: number,
  basis: Basis,
  { lower, sentence }: Place,
): string | undefined => {
  const before = lower.slice(sentence.from, from);
  if (!SAID.test(before)) return undefined;
  for (const lines of families(basis.records)) {
    const ids = lines.flatMap(({ evidence }) => evidence.map(({ origin }) => origin.id));
    const all = linesOf(ids, basis);
    const [line, ...more] =
      [before, lower.slice(sentence.from, sentence.to)]
        .map((said) => linesNamed(all, spoken(said)))
        .find((named) => named.length === 1) ?? [];
    if (line === undefined || more.length > 0) continue;
    const owner = lines.findIndex(({ evidence }) =>
      evidence.some(({ origin }) => lineIdOf(origin.id) === line.id),
    );
    const found = columnsOf(lines).some((column) => {
      const place = placeOf(column, owner);
      return place?.down === rank || place?.up === rank;
    });
    if (found) return line.id;
  }
  return undefined;
};
