/** Whoever enters a room finds what it is for, on the map and at its door. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('the map names every room, and no other', () => {
  const map = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const named = [...map.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);
  expect(named.sort()).toEqual([...rooms].sort());
});

test.each(rooms)('%s has a README that says what it may not', (room) => {
  const file = join(ROOT, 'src', room, 'README.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(text.split('\n')[0]).toBe(`# ${room}`);
  expect(text).toMatch(/^May not\b/m);
});
