/** Makes a source file that a script writes look as the format check wants it. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
/** Bytes: what the guard learns is longer than a child process may write by default. */
const LONGEST = 2 ** 24;

/** The same text, formatted as a file of that path. */
export const formatted = (text: string, file: string): string =>
  execFileSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/oxfmt/bin/oxfmt'), '--stdin-filepath', path.relative(ROOT, file)],
    { cwd: ROOT, input: text, encoding: 'utf8', maxBuffer: LONGEST },
  );
