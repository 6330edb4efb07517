/**
 * The tables of the guard: one request a line, to refuse or legitimate.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const TABLES = path.resolve(__dirname, '../../unit/drafting/guard/tables');

export const requestsOf = (kind: 'refused' | 'legitimate', table: string): readonly string[] =>
  readFileSync(path.join(TABLES, `${kind}.${table}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** What the guard learns from, by the hand that wrote it: a hand is left out whole when the learning is measured. */
export const HANDS = {
  authors: ['tuned', 'probe', 'probe2', 'probe3', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'],
  fresh: ['fresh'],
  'blind-a and b': ['blind-a', 'blind-b'],
  'blind-c': ['blind-c'],
  'blind-d': ['blind-d'],
  'set-e': ['set-e'],
  'hand-f': ['hand-f'],
  'hand-g': ['hand-g'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const LEARNT: readonly string[] = Object.values(HANDS).flat();
/** These only measure it. */
export const MEASURED = ['held-out', 'last'] as const;
