/**
 * One minimum of Node, said wherever a reader looks for it, and accepted by every package of the lock file. It must not ask
 * any registry.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const textOf = (name: string): string => readFileSync(join(__dirname, '../../..', name), 'utf8');
interface Wants {
  readonly engines?: { readonly node?: string };
}
const minimum = /^>=(\d+\.\d+)$/.exec(
  (JSON.parse(textOf('package.json')) as { engines: { node: string } }).engines.node,
)?.[1];

type Version = readonly number[];
const versionOf = (text: string): Version => text.split('.').map(Number).filter(Number.isInteger);
function compare(left: Version, right: Version): number {
  const differs = [0, 1, 2].find((place) => (left[place] ?? 0) !== (right[place] ?? 0));
  return differs === undefined ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0);
}

/** The ranges that package authors write: alternatives of `>=`, `<`, `^`, and of versions whose missing parts are free. */
function accepts(range: string, version: Version): boolean {
  return range.split('||').some((alternative) =>
    [...alternative.matchAll(/(>=|<|\^)? *v?([\d.x*]+)/g)].every(([, operator = '', text = '']) => {
      const bound = versionOf(text);
      if (operator === '>=') return compare(version, bound) >= 0;
      if (operator === '<') return compare(version, bound) < 0;
      if (operator === '^') return version[0] === bound[0] && compare(version, bound) >= 0;
      return bound.every((part, place) => part === (version[place] ?? 0));
    }),
  );
}

it('reads the ranges', () => {
  const node = versionOf('20.19');
  expect(
    ['>= 20.19.0', '^18.18.0 || ^20.9.0', '18 || 20 || >=22', '>=0.8.x', '*', '20.x'].filter(
      (range) => !accepts(range, node),
    ),
  ).toEqual([]);
  expect(
    ['>=20.19.1', '^18 || ^22.13.0', '18 || 22', '<20', '>=6 <7 || >=22'].filter((range) =>
      accepts(range, node),
    ),
  ).toEqual([]);
});

it('is a version that every package of the lock file accepts', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    packages: Readonly<Record<string, Wants>>;
  };
  const wanted = Object.entries(packages).flatMap(([name, { engines }]) =>
    engines?.node === undefined ? [] : [{ name, range: engines.node }],
  );
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter(({ range }) => !accepts(range, versionOf(minimum ?? '')))).toEqual([]);
});

it.each(['README.md', 'CONTRIBUTING.md', 'docs/operations.md'])('is what %s says', (name) => {
  const said = [...textOf(name).matchAll(/Node (\d+(?:\.\d+)?) or later/g)].map(([, version]) => version);
  expect(said).toEqual([minimum]);
});
