/**
 * `npm ci` refuses a lock file that leaves out an optional package, and npm leaves out those that its registry could not
 * show it (a mirror often holds one platform's only). It must not ask any registry.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync(join(__dirname, '../../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Where Node would find `name` from the package at `from`: its own folder, then each enclosing one. */
function resolves(from: string, name: string): boolean {
  const folders = from.split(/\/?node_modules\//).slice(1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const key = [...folders.slice(0, depth), name].map((folder) => `node_modules/${folder}`).join('/');
    if (lock.packages[key] !== undefined) return true;
  }
  return false;
}

test('the lock file names the optional packages of every platform', () => {
  const wanted = Object.entries(lock.packages).flatMap(([key, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ key, name })),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter(({ key, name }) => !resolves(key, name))).toEqual([]);
});
