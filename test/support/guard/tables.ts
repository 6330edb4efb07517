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

/** What the guard may learn from; the others only measure it. */
export const LEARNT = [
  'tuned',
  'probe',
  'probe2',
  'probe3',
  'fresh',
  'second',
  'third',
  'fourth',
  'blind-a',
  'blind-b',
  'fifth',
  'blind-c',
  'sixth',
  'seventh',
  'set-e',
  'hand-f',
  'hand-g',
  'hand-h',
  'hand-i',
  'hand-j',
  'hand-k',
  'hand-l',
  'forms',
] as const;
export const MEASURED = ['held-out', 'last', 'blind-d'] as const;
