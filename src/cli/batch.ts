/**
 * Reads a batch: one JSON value a line. Every line is read before any answer is written, so that a bad one leaves standard output empty.
 */
import { CliError, EXIT } from './errors';

/**
 * @param read gives the value that a line holds, undefined when it is not what is expected
 * @param expected what a line should hold, with an example
 * @throws CliError
 */
export const batchOf = <T>(
  input: string,
  read: (value: unknown) => T | undefined,
  expected: string,
): readonly T[] =>
  input
    .split('\n')
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, index }) => {
      const value = read(valueOf(line));
      if (value !== undefined) return value;
      throw new CliError(EXIT.data, 'input-unreadable', `Ligne ${String(index + 1)}\u00A0: ${expected}`);
    });

const valueOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
