/** `paraphe mask`, as it is used in a pipe: exact shapes, UTF-16 offsets, one result a line. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { cliBench, type CliBench } from '../../support/cli';

const TEXT =
  '🏛️ Mme Rose Petit, née le 3 février 1979, 14 bis rue du Moulin, tél. 06 12 34 56 78. Elle est diabétique.';

let bench: CliBench;
beforeEach(() => {
  bench = cliBench();
});
afterEach(() => bench.remove());

interface Report {
  readonly masked: string;
  readonly spans: readonly { readonly type: string; readonly start: number; readonly end: number }[];
  readonly indirect: readonly { readonly kind: string; readonly sensitive: boolean }[];
}

test('--json has the documented keys, and offsets that cut the text as it was given', async () => {
  const report = await bench.feed(TEXT).json<Report>('mask');
  expect(Object.keys(report)).toEqual(['masked', 'spans', 'doubtful', 'indirect']);
  for (const span of report.spans)
    expect(Object.keys(span)).toEqual(['type', 'start', 'end', 'reason', 'confidence']);
  expect(report.spans.map(({ type, start, end }) => [type, TEXT.slice(start, end)])).toEqual([
    ['PERSON', 'Rose Petit'],
    ['BIRTH', '3 février 1979'],
    ['ADDRESS', '14 bis rue du Moulin'],
    ['PHONE', '06 12 34 56 78'],
  ]);
  expect(report.indirect).toContainEqual(expect.objectContaining({ kind: 'health', sensitive: true }));
  expect(report.masked).toBe(
    '🏛️ Mme [PERS-1], née le [NAIX-1], [ADRS-1], tél. [TELX-1]. Elle est diabétique.',
  );
});

test('--map writes what tokens stand for, for its owner only, and never over a file', async () => {
  const { code, out } = await bench.feed(TEXT).run('mask', '--map', 'map.json');
  expect([code, out.includes('Rose')]).toEqual([0, false]);
  const file = path.join(bench.folder, 'map.json');
  expect(readFileSync(file, 'utf8')).toContain('Rose Petit');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(await bench.feed(TEXT).run('mask', '--map', 'map.json')).toMatchObject({ code: 73, out: '' });
});

test('--batch answers line for line, and a line that is no string does not stop the others', async () => {
  const lines = [JSON.stringify('M. Marchand'), '{"text":1}', '', JSON.stringify('Rien\nà signaler')];
  const { code, out, err } = await bench.feed(lines.join('\n')).run('mask', '--batch');
  const results = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(results).toMatchObject([
    { masked: 'M. [PERS-1n]', spans: [{ type: 'PERSON', start: 3, end: 11 }] },
    { error: { code: 'line-unreadable', line: 2 } },
    { masked: 'Rien\nà signaler', spans: [], doubtful: [], indirect: [] },
  ]);
  expect([code, err]).toEqual([65, expect.stringContaining('Ligne 2\u00A0: une chaîne JSON est attendue')]);
});
