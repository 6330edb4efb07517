/** Each sentence of the catalogue is read by some view: what nobody is shown is either missing from the pane, or to be taken out. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../../src/pane/i18n/en';
import { fr } from '../../../src/pane/i18n/fr';

const PANE = path.join(__dirname, '../../../src/pane');

/** The sources of the views, without their comments and what they say themselves. */
const views = readdirSync(PANE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !name.startsWith('i18n'))
  .map((name) => readFileSync(path.join(PANE, name), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\/|(?<![:\w])\/\/.*$/gmu, '');
const words = new Set(views.match(/[A-Za-z_]\w*/gu));
/** Objects that are read by a name that is not written: `steps[now]`. */
const byName = new Set(
  [
    ...views.matchAll(/\.(\w+)\s*(?:\[|as\b|satisfies\b)|:\s*(?:Readonly<)?Record<[^=;]*=\s*[\w.]*\.(\w+)/gu),
  ].flatMap(([, one, other]) => [one ?? '', other ?? '']),
);

/** Paths of the leaves of which no part is ever named. */
function unread(value: unknown, at: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...at, key];
    if (!words.has(key)) return [here.join('.')];
    return byName.has(key) ? [] : unread(inner, here);
  });
}

test.each([
  ['French', fr],
  ['English', en],
])('%s: every sentence has a view that reads it', (_, catalogue) => {
  expect(words.size).toBeGreaterThan(500);
  expect(unread(catalogue)).toEqual([]);
});
