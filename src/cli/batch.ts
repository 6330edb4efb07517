/**
 * Answers a batch: one JSON value a line in, one JSON value a line out, in order. A line that cannot be read, or whose answer fails, gets an
 * error in its place and does not stop the others: nothing of a long batch is lost to one line.
 */
import { CliError, EXIT } from './errors';
import type { CliIo } from './io';

export interface Batch<T> {
  /** The value that a line holds, undefined when it is not what is expected. */
  readonly read: (value: unknown) => T | undefined;
  /** What a line should hold, with an example: a French sentence. */
  readonly expected: string;
  readonly answer: (value: T) => unknown;
}

/** What stands in the place of an answer; lines count from 1. */
export interface LineError {
  readonly error: { readonly code: 'line-unreadable' | 'internal'; readonly line: number };
}

/**
 * Writes one answer a line; empty lines are skipped.
 * @throws CliError at the end, when a line had no answer
 */
export function answerLines<T>(
  input: string,
  io: Pick<CliIo, 'out'>,
  { read, expected, answer }: Batch<T>,
): number {
  const [unreadable, failed]: [number[], number[]] = [[], []];
  // Windows begins files with a byte-order mark, which is no part of the first value.
  for (const [index, text] of input
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const value = read(valueOf(text));
    let out: unknown;
    if (value === undefined) {
      unreadable.push(line);
      out = { error: { code: 'line-unreadable', line } } satisfies LineError;
    } else
      try {
        out = answer(value);
      } catch {
        // Not told further: an error of ours may quote the text.
        failed.push(line);
        out = { error: { code: 'internal', line } } satisfies LineError;
      }
    io.out(`${JSON.stringify(out)}\n`);
  }
  if (failed.length > 0)
    throw new CliError(
      EXIT.internal,
      'lines-failed',
      `${linesOf(failed)}\u00A0: une erreur interne est survenue, signalez-la. Les autres lignes ont été traitées.`,
      { failed, unreadable },
    );
  if (unreadable.length > 0)
    throw new CliError(
      EXIT.data,
      'lines-unreadable',
      `${linesOf(unreadable)}\u00A0: ${expected} Les autres lignes ont été traitées.`,
      { unreadable },
    );
  return EXIT.done;
}

export const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const SHOWN = 10;
const linesOf = (lines: readonly number[]): string =>
  `${lines.length === 1 ? 'Ligne' : 'Lignes'} ${lines.slice(0, SHOWN).join(', ')}${lines.length > SHOWN ? '…' : ''}`;

const valueOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
