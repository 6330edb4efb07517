/** Runs the test files of a folder as one, when all tests run: a file costs some two seconds before its first test. A file run by its path runs by itself. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** @param share which of the `shares` parts of the folder's files, from 0 */
export const together = (folder: string, share: number, shares: number): void => {
  const whole = path.join(__dirname, '../..', folder);
  const files = readdirSync(whole).filter((name) => name.endsWith('.test.ts'));
  for (const name of files.sort().filter((_, at) => at % shares === share))
    // What a file does before and after its tests is of its own tests alone.
    describe(name, () => void jest.requireActual(path.join(whole, name)));
};
