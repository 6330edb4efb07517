/**
 * « Vérifier un fichier scellé » in the register, in a browser, against the running product: each kind of file that an agent may
 * have received, and another authority's with its keys.
 */
import { openPackage } from '../../src/document/package';
import { removeSeal } from '../../src/document/seal-part';
import { toBase64, type ParapheClient } from '../../src/server/client';
import { draftExample, signedIn } from '../support/api';
import { Desk } from '../support/desk';
import { stage } from '../support/e2e';
import { publishedKeys, sealedDocument } from '../support/sealed';
import { finalised, shown, withLedger } from '../support/word';
import type { Bench } from '../support/workbench';

const TEMPLATE = 'arrete-circulation-temporaire';
const here = stage();
let auditor: ParapheClient;
let id: string;
/** As the server archived it. */
let sealed: Uint8Array;

beforeAll(async () => {
  const { document, bytes } = await draftExample(here.url, TEMPLATE);
  const reviewer = await signedIn(here.url, 'olivier-grosjean');
  auditor = await signedIn(here.url, 'luc-vernier');
  id = document.documentId;
  let file = toBase64(bytes);
  for (const { id: passage } of document.passages) {
    const digest = shown(file, passage);
    const { ledgerXml } = await reviewer.review(id, { file, passage, action: 'approve', digest });
    file = withLedger(file, ledgerXml);
  }
  await reviewer.confirmFinalise(id, { file: finalised(file, await reviewer.finalise(id, { file })) });
  sealed = await reviewer.archived(id);
});

/** How often the journal tells that a seal was verified, and of whom. */
const told = async (): Promise<readonly string[]> =>
  (await auditor.life(id)).flatMap(({ kind, fr }) => (kind === 'seal-verified' ? [fr] : []));

/** The view, with that file open in Word: an auditor, who may only read. */
async function before(bytes: Uint8Array): Promise<Bench> {
  const bench = await here.openBench();
  await bench.openFile(bytes);
  await bench.signIn(/Luc Vernier/);
  await bench.pane.getByRole('button', { name: 'Registre' }).click();
  await bench.pane.getByRole('button', { name: 'Vérifier un fichier scellé' }).click();
  await bench.pane.getByRole('heading', { name: 'Vérifier un fichier scellé' }).waitFor();
  return bench;
}
const verify = (bench: Bench): Promise<void> =>
  bench.pane.getByRole('button', { name: /^Vérifier (le document ouvert|de nouveau)$/ }).click();
const says = (bench: Bench, sentence: string | RegExp): Promise<void> =>
  bench.pane
    .getByText(sentence, { exact: typeof sentence === 'string' })
    .first()
    .waitFor();

test('an intact file: what the seal says, that it is a demonstration’s, and who verified', async () => {
  const earlier = (await told()).length;
  const bench = await before(sealed);
  await verify(bench);
  await says(bench, 'Scellé et intact, avec des réserves');
  await says(bench, /SCEAU DE DÉMONSTRATION/);
  const facts = bench.pane.getByRole('region', { name: 'Ce que dit le sceau' });
  await facts.getByText(/Finalisé par Olivier Grosjean/).waitFor();
  await bench.pane.getByRole('region', { name: 'Ce que cela prouve', exact: true }).waitFor();
  await says(bench, 'Cette vérification est inscrite au journal, avec votre nom.');
  const now = await told();
  expect(now).toHaveLength(earlier + 1);
  expect(now.at(-1)).toMatch(/^Sceau d’un fichier vérifié par Luc Vernier.*: intact\.$/);
  expect(bench.faults).toEqual([]);
});

test('a changed file: the words that are not those that were sealed', async () => {
  const pkg = openPackage(sealed);
  const xml = pkg.text('word/document.xml').replace(/(<w:t[^>]*>)Considérant/, '$1Estimant');
  expect(xml).not.toBe(pkg.text('word/document.xml'));
  pkg.setBytes('word/document.xml', new TextEncoder().encode(xml));
  const bench = await before(pkg.save());
  await verify(bench);
  await says(bench, 'Modifié depuis le scellement');
  await bench.pane
    .getByRole('region', { name: 'Ce qui a changé' })
    .getByText(/Estimant/)
    .waitFor();
  expect(await bench.pane.getByRole('region', { name: 'Ce que cela prouve', exact: true }).count()).toBe(0);
  expect((await told()).at(-1)).toContain('texte modifié depuis');
  expect(bench.faults).toEqual([]);
});

test('a file without seal proves nothing, and leaves no trace', async () => {
  const earlier = (await told()).length;
  const pkg = openPackage(sealed);
  removeSeal(pkg);
  const bench = await before(pkg.save());
  await verify(bench);
  await says(bench, 'Pas de sceau');
  await says(bench, /Rien n’a été inscrit au journal/);
  expect(await bench.pane.getByRole('region', { name: 'Ce que dit le sceau' }).count()).toBe(0);
  expect(await told()).toHaveLength(earlier);
  expect(bench.faults).toEqual([]);
});

test('a file that is no .docx: refused in a sentence, and the report of the file before does not stay', async () => {
  const earlier = (await told()).length;
  const bench = await before(sealed);
  await verify(bench);
  await says(bench, 'Scellé et intact, avec des réserves');
  // Word opens no such file: what it hands over is made one on its way.
  await bench.page.route('**/seals/verify', (route) =>
    route.continue({ postData: JSON.stringify({ file: Buffer.from('%PDF-1.7\n').toString('base64') }) }),
  );
  await verify(bench);
  await says(bench, /n’est pas un document Word/);
  expect(await bench.pane.getByText('Scellé et intact, avec des réserves').count()).toBe(0);
  expect(await told()).toHaveLength(earlier + 1);
});

test('another authority’s file: an unknown key, then its own keys', async () => {
  const desk = await Desk.open(undefined, {}, '21250777600004');
  try {
    const { bytes } = await sealedDocument(desk, TEMPLATE);
    const keys = Buffer.from(await publishedKeys(desk));
    const bench = await before(bytes);
    await verify(bench);
    await says(bench, 'Clé inconnue');
    await says(bench, /paraphe-keys\.json de son serveur/);
    await bench.pane
      .getByLabel('Clés publiques de l’autre collectivité')
      .setInputFiles({ name: 'paraphe-keys.json', mimeType: 'application/json', buffer: keys });
    await verify(bench);
    await says(bench, 'Scellé et intact');
    await says(bench, /qui se présente comme celui de la collectivité de SIRET\s21250777600004/);
    await says(bench, /Rien n’a été inscrit au journal/);
    // The browser tells of each refusal: the document that is open is none of this server's.
    expect(bench.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  } finally {
    await desk.leave();
  }
});
