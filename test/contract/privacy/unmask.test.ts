/** `paraphe unmask` and the map file, as they are used in a pipe. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CliError } from '../../../src/cli/errors';
import { prepareMapFile, readMapFile } from '../../../src/cli/map-file';
import type { CliIo } from '../../../src/cli/io';
import { mask } from '../../../src/privacy/pseudonyms/mask';
import { newTable } from '../../../src/privacy/pseudonyms/table';
import { wrongCivility } from '../../../src/privacy/restoration/problems';
import { cliBench, type CliBench } from '../../support/cli';
import { marked } from '../../support/privacy/spans';

const { text, spans } = marked(
  '\uFEFFMme {{PERSON:Émilie Roux}}, {{ADDRESS:12, rue du Moulin}},\r\nvoit M. {{PERSON:Martin}}. Roux de colère.\n\n',
);
const { masked, table } = mask(text, spans, newTable('k7f3q2'));

let bench: CliBench;
beforeEach(() => {
  bench = cliBench();
  prepareMapFile(ioIn(bench), 'map.json', table, false).commit();
});
afterEach(() => bench.remove());

/** As much of the world as the map file touches. */
const ioIn = ({ folder }: CliBench): CliIo => ({ cwd: folder }) as CliIo;

test('gives back the source, character for character', async () => {
  expect(await bench.feed(masked).run('unmask', '--map', 'map.json')).toEqual({
    code: 0,
    out: text,
    err: '',
  });
});

test('restores an answer, and mends its French', async () => {
  const { out } = await bench
    .feed('Le dossier de PERS_1 et de M. [Pers-2n].')
    .run('unmask', '--map', 'map.json');
  expect(out).toBe('Le dossier d’Émilie Roux et de M. Martin.');
});

test('writes what it found as JSON', async () => {
  const found = await bench.feed('Monsieur [PERS-1n]').json('unmask', '--map', 'map.json');
  expect(found).toEqual({
    text: 'Monsieur Roux',
    problems: [wrongCivility('PERS-1n')],
  });
});

test.each([
  ['an unknown token', 'Vu par [PERS-9].', [], /PERS-9/],
  ['a required one that is missing', 'Bonjour.', ['--require', 'PERS-1,[ADRS-1]'], /PERS-1.*ADRS-1/],
  ['a value that the model guessed', 'Bonjour Émilie Roux.', [], /PERS-1/],
])('%s: nothing is written but the reason', async (_what, answer, more, reason) => {
  const { code, out, err } = await bench.feed(answer).run('unmask', '--map', 'map.json', ...more);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(reason);
  expect(err).not.toMatch(/Émilie|Roux/);
  expect(err.trimEnd()).not.toContain('\n');
  const forced = await bench.feed(answer).run('unmask', '--map', 'map.json', '--force', ...more);
  expect(forced).toMatchObject({ code: 0, out: answer });
  const json = await bench.feed(answer).run('unmask', '--map', 'map.json', '--json', ...more);
  expect(json).toMatchObject({ code: 1, out: '' });
  const { error } = JSON.parse(json.err) as { error: { code: string; problems: { blocks: boolean }[] } };
  expect(error.code).toBe('not-restored');
  expect(error.problems.map(({ blocks }) => blocks)).toEqual(more.length === 0 ? [true] : [true, true]);
});

test.each([
  ['no map', [], 64],
  ['a map that is not there', ['--map', 'none.json'], 66],
  ['a token that is none', ['--map', 'map.json', '--require', 'personne'], 64],
  ['an argument too many', ['--map', 'map.json', 'extra'], 64],
])('%s', async (_what, args, code) => {
  expect(await bench.feed('x').run('unmask', ...args)).toMatchObject({ code, out: '' });
});

test('refuses input that is not text', async () => {
  const found = await bench.feed(new Uint8Array([0x66, 0xff])).run('unmask', '--map', 'map.json');
  expect(found).toMatchObject({ code: 65, out: '', err: 'L’entrée standard n’est pas du texte UTF-8.\n' });
});

describe('the map file', () => {
  const file = () => path.join(bench.folder, 'map.json');

  test('says what it is, and only its owner may read it', () => {
    expect(readFileSync(file(), 'utf8')).toMatch(/^\{\n {2}"avertissement": "DONNÉES PERSONNELLES/);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readMapFile(ioIn(bench), 'map.json')).toEqual(table);
  });

  test('is not written over unless asked, and then keeps its rights', () => {
    const other = newTable('other1');
    expect(() => prepareMapFile(ioIn(bench), 'map.json', other, false)).toThrow('existe déjà');
    expect(readMapFile(ioIn(bench), 'map.json')).toEqual(table);
    writeFileSync(path.join(bench.folder, 'open.json'), '', { mode: 0o644 });
    prepareMapFile(ioIn(bench), 'open.json', other, true).commit();
    expect(readMapFile(ioIn(bench), 'open.json')).toEqual(other);
    if (process.platform !== 'win32')
      expect(statSync(path.join(bench.folder, 'open.json')).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['no JSON', 'bonjour', 'map-unreadable'],
    ['another JSON', '[]', 'map-unreadable'],
    [
      'an altered table',
      JSON.stringify({ format: 'paraphe-pseudonyms', version: 1, table: { tag: 'x' } }),
      'map-unreadable',
    ],
    ['another version', JSON.stringify({ format: 'paraphe-pseudonyms', version: 2, table }), 'map-newer'],
  ])('is refused when it is none: %s', (_what, content, code) => {
    writeFileSync(file(), content);
    let thrown: unknown;
    try {
      readMapFile(ioIn(bench), 'map.json');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CliError);
    expect(thrown).toMatchObject({ exit: 65, code });
  });
});
