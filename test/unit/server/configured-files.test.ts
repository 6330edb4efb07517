/** Files that an administrator writes or imports: what the server takes from them, and how it refuses what it cannot use. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findAssets } from '../../../src/server/assets';
import { loadCatalogue } from '../../../src/server/catalogue';
import { readConfig } from '../../../src/server/config';
import { parseDirectory } from '../../../src/server/identity/directory';
import { parseModelsConfig } from '../../../src/server/models/config';
import { parseIdentityFile } from '../../../src/server/identity/oidc/configuration';

const index = (articles: readonly unknown[]): string =>
  JSON.stringify({
    ...{ format: 'paraphe-law-index/1', source: 'essai', asOf: '2026-11-01', title: 'Code d’essai' },
    articles,
  });
const KEY = 'CGCT|L9999-7';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-law-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lawWith = (text?: string) => {
  if (text !== undefined) writeFileSync(path.join(folder, 'essai.json'), text);
  return loadCatalogue(
    findAssets(__dirname),
    readConfig({ PARAPHE_DATA: folder, ...(text === undefined ? {} : { PARAPHE_LAW: folder }) }),
  ).law;
};

test('the server checks with the indexes of the folder that PARAPHE_LAW names', () => {
  expect(lawWith().indexed(KEY)).toBeUndefined();
  expect(lawWith(index([[KEY, '2020-01-01', null, null]])).indexed(KEY)?.article.from).toBe('2020-01-01');
});

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

test.each([
  [
    'an index',
    () => lawWith(index([['CGCT|L1', 12, null, null]])),
    'articles.0.1\u00A0: un texte est attendu',
  ],
  ['a list of agents', () => parseDirectory('agents: [{ id: a }]'), 'agents[0].name\u00A0: manque'],
  [
    'an identity file',
    () => parseIdentityFile('providers: 3', () => undefined),
    'providers\u00A0: une liste est attendue',
  ],
  [
    'a configuration of models',
    () => parseModelsConfig('endpoints: 3\n', 'models.yaml', new Set()),
    'une liste est attendue',
  ],
])('%s that is not of its form is refused in French, with the place', (_, work, words) => {
  const told = refusal(work);
  expect(told).toContain(words);
  expect(told).not.toMatch(/Invalid|expected|received|required|Too /u);
});
