/** `paraphe publish`: it proposes without writing, refuses until each mention has an answer, and writes a copy that holds nothing hidden. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { PublicationItemView } from '../../src/server/api/publication';
import { cliBench } from '../support/cli';
import { docx, par, run } from '../support/docx/fixture';

const bench = cliBench();
afterAll(() => bench.remove());
const profile = path.resolve('assets/demo/profile.yaml');
const file = (name: string): string => path.join(bench.folder, name);
const common = ['acte.docx', '--profile', profile, '--data', 'data'];

beforeAll(() => {
  const lines = [
    'Une aide est accordée à Mme Solange Bréchemin, 12 rue des Lilas.',
    'La maire, Mme Hélène Carrez',
  ];
  writeFileSync(file('acte.docx'), docx({ body: lines.map((line) => par(run(line))).join('') }).save());
});

test('without answers it lists, writes nothing, and says so with its code', async () => {
  const { code, out } = await bench.run('publish', ...common);
  expect(code).toBe(2);
  expect(out).toMatch(/à masquer\s+Solange Bréchemin/);
  expect(out).toContain('Rien n’est écrit.');
  expect((await bench.run('publish', ...common, '--out', 'copie.docx')).code).toBe(64);
  expect(existsSync(file('copie.docx'))).toBe(false);
});

test('with an answer for each, the copy is written; with one too few, it is not', async () => {
  const { items } = await bench.json<{ items: PublicationItemView[] }>('publish', ...common);
  const decisions = items.map(({ id, proposed }) => ({ id, hide: proposed !== 'keep' }));
  const answer = (given: unknown): void => writeFileSync(file('reponses.json'), JSON.stringify(given));
  const make = ['publish', ...common, '--decisions', 'reponses.json', '--out', 'copie.docx'];

  answer({ decisions: decisions.slice(1) });
  const refused = await bench.run(...make, '--json');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('publication-incomplete');
  answer(['quoi']);
  expect((await bench.run(...make)).code).toBe(65);
  // A name mistyped would be believed hidden.
  answer({ decisions, also: ['Une aide', 'Mme Brechemain'] });
  const absent = await bench.run(...make);
  expect(absent.code).toBe(1);
  expect(absent.err).toContain('«\u00A0Mme Brechemain\u00A0» ne sont pas dans le document');
  expect(absent.err).not.toContain('Une aide');
  expect(existsSync(file('copie.docx'))).toBe(false);

  answer({ decisions, also: ['Une aide'] });
  const done = await bench.json<{ hidden: number; kept: number }>(...make);
  expect(done).toMatchObject({ hidden: 3, kept: 1 });
  const all = Object.values(unzipSync(new Uint8Array(readFileSync(file('copie.docx')))))
    .map((part) => strFromU8(part).replace(/<[^>]*>/g, ''))
    .join('\n');
  expect(all).not.toMatch(/Solange|Bréchemin|Lilas|Une aide/);
  expect(all).toContain('Hélène Carrez');
});
