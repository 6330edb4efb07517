/**
 * How a command fails: an exit code, a stable code, one French sentence. Nothing else ever reaches the terminal.
 */

/** Exit codes; 64 and above are those of sysexits.h. `verify` has its own below 64. */
export const EXIT = {
  done: 0,
  /** The state of the document, or the agent's role, does not allow it. */
  refused: 1,
  usage: 64,
  /** A file was read and cannot be used. */
  data: 65,
  /** A file, a template, a document or an agent is not there. */
  missing: 66,
  /** A fault of ours. */
  internal: 70,
  /** The output exists already, or cannot be written. */
  output: 73,
  /** The data folder or the product's own files cannot be used. */
  storage: 74,
} as const;

export class CliError extends Error {
  override readonly name = 'CliError';
  constructor(
    readonly exit: number,
    readonly code: string,
    sentence: string,
    /** More for `--json`: facts refused, reasons of a verdict. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(sentence);
  }
}
