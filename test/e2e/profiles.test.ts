/** The same work in other Words: the oldest that is supported, the one on the web, one that refuses every change. */
import { readStatement } from '../../src/document/statement';
import { draftExample } from '../support/api';
import { read } from '../support/file';
import { stage } from '../support/e2e';
import type { Bench } from '../support/workbench';

const here = stage();

const choose = async (bench: Bench, word: string): Promise<void> => {
  await bench.page.getByLabel('Version de Word').selectOption({ label: word });
  await bench.pane.getByRole('button', { name: /Olivier Grosjean/ }).waitFor();
};

test.each([
  ['Word 2021 LTSC (Windows)', '1.3'],
  ['Word sur le web', '1.9'],
])('%s: an order from an empty page to a finalised document', async (word, api) => {
  const bench = await here.openBench();
  await choose(bench, word);
  await bench.signIn(/Nadia Perrin/);
  await bench.pane.getByRole('button', { name: 'Diagnostic' }).click();
  await bench.pane.getByText(`WordApi ${api}`).waitFor();
  await bench.pane.getByRole('button', { name: 'Rédiger', exact: true }).click();
  await bench.draftExample('Arrêté temporaire de circulation');
  await bench.handOver(/Olivier Grosjean/);
  expect(await bench.approveEach()).toBe(1);
  await bench.finalise();
  const { pkg, scan } = read(await bench.download());
  expect(readStatement(pkg)).toMatchObject({ status: 'ok', statement: { digest: scan.digest } });
  expect(scan.watermark).toBe(false);
  expect(bench.faults).toEqual([]);
});

test('the diagnostic passes in each Word that can write', async () => {
  const bench = await here.openBench();
  for (const word of [
    'Word 2021 LTSC (Windows)',
    'Word 2024 LTSC (Windows)',
    'Word Microsoft 365 (Mac)',
    'Word sur le web',
  ]) {
    // prettier-ignore
    await bench.page.getByRole('button', { name: 'Nouveau document' }).click();
    await choose(bench, word);
    await bench.signIn(/Olivier Grosjean/);
    await bench.pane.getByRole('button', { name: 'Diagnostic' }).click();
    await bench.pane.getByRole('button', { name: 'Lancer les vérifications' }).click();
    await bench.pane.getByText('8 vérifications réussies sur 8.').waitFor();
  }
  expect(bench.faults).toEqual([]);
});

test('a protected document: the refusal is said, nothing is recorded', async () => {
  const { bytes } = await draftExample(here.url, 'arrete-circulation-temporaire');
  const bench = await here.openBench();
  await bench.openFile(bytes);
  await choose(bench, 'Word, document protégé');
  await bench.signIn(/Olivier Grosjean/);
  await bench.openPassage('Motifs de la mesure');
  await bench.pane.getByRole('button', { name: 'Corriger' }).click();
  await bench.pane.getByRole('button', { name: 'Mettre ce texte dans le document' }).click();
  await bench.pane.getByText(/lecture seule|n’autorise pas la modification/).waitFor();
});
