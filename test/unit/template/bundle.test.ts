/** What the pane imports of this room brings neither zod nor yaml into its bundle. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../../src');

/** Packages that a module brings, types excepted, through all that it imports. */
const packagesOf = (module: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(module)) return new Set();
  seen.add(module);
  const found = new Set<string>();
  const source = readFileSync(`${module}.ts`, 'utf8');
  for (const match of source.matchAll(/^(?:import|export)\s+(?!type\s)(?:[^;]*?\sfrom\s+)?'([^']+)'/gmu)) {
    const name = match[1] ?? '';
    if (!name.startsWith('.')) found.add(name);
    else for (const inner of packagesOf(join(dirname(module), name), seen)) found.add(inner);
  }
  return found;
};

describe('the pane may import', () => {
  it.each(['model', 'facts/validate', 'defaults', 'profile'])('template/%s without a validator', (name) => {
    const packages = packagesOf(join(root, 'template', name));
    expect([...packages].filter((found) => found !== 'n2words/fr-FR')).toEqual([]);
  });

  it('and the loader is seen to bring them', () => {
    const packages = packagesOf(join(root, 'template/load'));
    expect(packages.has('zod')).toBe(true);
    expect(packages.has('yaml')).toBe(true);
  });
});
