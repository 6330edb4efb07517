/**
 * A season right beside a day that is not in it: "à l'automne, le samedi 20 mars". The days of the change are of both.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

/** First and last month, the ones of the change included. */
const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  printemps: [3, 6],
  ete: [6, 9],
  automne: [9, 12],
  hiver: [12, 3],
};
const SEASON =
  /(?<![a-z])(?:au|a\s+l'|en|cet|cette|ce|de\s+l'|du|l'|prochain)\s*(printemps|ete|automne|hiver)(?:\s+prochain|\s+20\d\d)?(?:,|\s+\(|,?\s+soit|,?\s+plus\s+precisement)?\s+(?:le\s+|du\s+)?(?:[a-z]+di\s+|dimanche\s+)?$/u;

export const seasons: TextRule = ({ read }) =>
  read.claims.flatMap((claim): PlainFlag[] => {
    if (claim.value.type !== 'date' && claim.value.type !== 'month') return [];
    const head = read.folded.lower.slice(Math.max(0, claim.from - 60), claim.from);
    const found = SEASON.exec(head);
    const [first, last] = MONTHS[found?.[1] ?? ''] ?? [];
    if (found === null || first === undefined || last === undefined) return [];
    const { month } = claim.value;
    const fits = first < last ? month >= first && month <= last : month >= first || month <= last;
    const from = claim.from - head.length + found.index;
    return fits
      ? []
      : [{ from, to: claim.to, kind: 'contradiction', why: 'Ce jour n’est pas de cette saison.' }];
  });
