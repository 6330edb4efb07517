/**
 * Quarters: "T3 2025", "3e trimestre", keys "T1", "T2"… Each is a rank among quarters, and three months of the year.
 */
import type { Evidence, Origin } from './evidence';

const IN_TEXT =
  /(?:(?<![\p{L}\d])T\s?([1-4])(?=[\s/-]*20\d\d)|(?<=20\d\d[\s/-]*)T([1-4])(?![\d\p{L}])|(?<!\d)([1-4])\s?(?:er|e|ème|eme)\s+trimestre|(premier|deuxième|deuxieme|troisième|troisieme|quatrième|quatrieme)\s+trimestre)/giu;
/** Ends the ids of what a quarter says: its months are told two by two, never one alone. */
export const QUARTER = '.#quarter';
const WORDS: Readonly<Record<string, number>> = { p: 1, d: 2, t: 3, q: 4 };

/** The quarters that a text of the facts names. */
export const quartersIn = (text: string, origin: Origin): readonly Evidence[] =>
  [...text.matchAll(IN_TEXT)].flatMap(([, short, after, figure, word]) =>
    quarter(Number(short ?? after ?? figure ?? WORDS[word?.charAt(0).toLowerCase() ?? ''] ?? 0), origin),
  );

/** "frequentation: {T1: 4310, T2: 5120}": two keys at least, and nothing but quarters. */
export const quarterKeys = (keys: readonly string[], origin: Origin): readonly Evidence[] => {
  if (/logement|appartement|typ|ligne|surface|tram|bus/iu.test(origin.id)) return [];
  const ranks = keys.map((key) => Number(/^(?:t|trim(?:estre)?_?)([1-4])$/iu.exec(key)?.[1] ?? 0));
  return ranks.length > 1 && ranks[0] === 1 && ranks.every((rank) => rank > 0)
    ? ranks.flatMap((rank) => quarter(rank, origin))
    : [];
};

const quarter = (rank: number, origin: Origin): readonly Evidence[] => {
  if (rank < 1 || rank > 4) return [];
  const own = { ...origin, id: `${origin.id}${QUARTER}` };
  const months = [rank * 3 - 2, rank * 3].map((month): Evidence => ({
    origin: own,
    value: { type: 'month', month },
    roles: [],
  }));
  return [
    { origin: own, value: { type: 'ordinal', rank, noun: 'trimestre' }, roles: ['trimestre'] },
    ...months,
  ];
};
