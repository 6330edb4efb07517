/** The real code of relations between the public and the administration, as the npm package holds it, fetched for this test. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadLegalCore } from '../../src/law/core';
import { indexOfLegiData } from '../../src/law/import/legi-data';
import { writeLawIndex } from '../../src/law/law-index';
import { legalCore } from '../unit/template/support/assets';

const VERSION = '2.513.0';
const FILE = 'package/data/LEGITEXT000031366350.json';
// Kept between runs: the package is twelve megabytes.
const folder = path.join(tmpdir(), `paraphe-legi-data-${VERSION}`);

const fetched = (): string | undefined => {
  const file = path.join(folder, FILE);
  if (existsSync(file)) return file;
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', '--silent', `@socialgouv/legi-data@${VERSION}`], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 50_000,
    });
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (archive === undefined) return undefined;
    execFileSync('tar', ['xzf', archive, FILE], { cwd: folder, stdio: 'ignore', timeout: 30_000 });
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
};

const file = fetched();
if (file === undefined) {
  if (process.env['PARAPHE_REQUIRE_ALL_RINGS'] === '1')
    throw new Error('@socialgouv/legi-data cannot be fetched');
  process.stderr.write('not run: @socialgouv/legi-data absent\n');
}

(file === undefined ? describe.skip : describe)('the real CRPA', () => {
  const index = indexOfLegiData(file === undefined ? '' : readFileSync(file, 'utf8'), FILE, VERSION);

  it('is read whole', () => {
    expect(index.asOf).toBe('2026-02-05');
    expect(index.articles).toHaveLength(474);
    // L115-2 is repealed « différé » in its present wording, and goes on in another one from 2029.
    expect(index.articles.filter(({ to }) => to !== undefined)).toEqual([]);
    expect(index.articles.find(({ key }) => key === 'CRPA|L115-2')).toMatchObject({ wording: '2029-01-01' });
  });

  it('is what the repository ships', () => {
    const shipped = path.join(__dirname, '../../assets/law/index/crpa.json');
    expect(writeLawIndex(index)).toBe(readFileSync(shipped, 'utf8'));
  });

  it('agrees with the core kept by hand: every article of it exists', () => {
    const both = loadLegalCore([], [{ name: 'crpa.json', text: writeLawIndex(index) }]);
    const unknown = legalCore().entries.filter(
      ({ key }) => key.startsWith('CRPA|') && both.indexed(key) === undefined,
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});
