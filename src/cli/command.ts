/**
 * What a command is. One file a command under `commands/`; the table in `run` lists them.
 */
import type { Arguments, OptionsSpec } from './arguments';
import type { CliIo } from './io';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is written, one line a form, without "paraphe". */
  readonly usage: readonly string[];
  /** What the options mean, one line each. */
  readonly help: readonly (readonly [option: string, meaning: string])[];
  readonly options: OptionsSpec;
  readonly places: readonly string[];
  /** @returns the exit code. */
  run(args: Arguments, io: CliIo): Promise<number>;
}
