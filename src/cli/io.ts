/**
 * What a command may touch of the world: streams, folder, clock, randomness. Handed in, so that tests run commands without a
 * process.
 */
export interface CliIo {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes text as it is. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input, UTF-8. */
  readonly input: () => string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
  /** A folder inside the package, from which the product's own files are found. */
  readonly home: string;
}
