/**
 * The tables of the guard: one request, or one sentence of an answer, a line, to refuse or legitimate.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sentencesIn } from '../../../src/drafting/grounding/text/sentences';

const ROOM = path.resolve(__dirname, '../../unit/drafting');

export type Kind = 'refused' | 'legitimate';

const linesOf = (...file: readonly string[]): readonly string[] =>
  readFileSync(path.join(ROOM, ...file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

export const requestsOf = (kind: Kind, table: string): readonly string[] =>
  linesOf('guard/tables', `${kind}.${table}.txt`);

export const answersOf = (kind: Kind, table: string): readonly string[] =>
  linesOf('guard/answers', `${kind}.${table}.txt`);

/** Sentences of faithful passages: no one who wrote them thought of the guard. */
export const ordinarySentences = (): readonly string[] => [
  ...new Set([
    ...linesOf('guard/answers', 'ordinary.txt'),
    ...FAITHFUL.flatMap((table) => linesOf('grounding/tables', `${table}.jsonl`))
      .map((line) => JSON.parse(line) as { readonly text: string; readonly corrupt: boolean })
      .filter(({ corrupt }) => !corrupt)
      .flatMap(({ text }) => sentencesIn(text).map(({ from, to }) => text.slice(from, to))),
  ]),
];
const FAITHFUL = ['blind-a', 'blind-b', 'blind-c', 'blind-d', 'derived', 'derived2', 'roles'] as const;

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
  'hand-m',
  'hand-n',
  'hand-o',
  'hand-p',
  'hand-q',
  'hand-r',
  'hand-s',
  'hand-t',
  'hand-w',
  'hand-x',
  'hand-y',
  'hand-z',
  'hand-aa',
  'hand-ab',
  'hand-ac',
  'hand-ad',
  'forms',
  'forms-2',
  'plain',
  'plain-2',
  'plain-3',
  'plain-4',
  'plain-5',
  'plain-6',
  'hand-ae',
  'hand-af',
  'hand-ag',
  'hand-ah',
  'hand-ai',
  'hand-aj',
  'hand-ak',
  'hand-al',
  'hand-am',
  'hand-an',
] as const;
export const MEASURED = ['held-out', 'last', 'blind-d'] as const;
/** Instructions that ask for no judgement: measured, not learnt from, and nothing to refuse. */
export const ORDINARY = 'ordinary';

/** Of answers: what the guard learns from. */
export const LEARNT_ANSWERS = [
  'hand-a',
  'hand-b',
  'hand-c',
  'hand-d',
  'hand-e',
  'hand-f',
  'hand-g',
  'hand-h',
] as const;
export const MEASURED_ANSWERS = ['blind-a'] as const;
