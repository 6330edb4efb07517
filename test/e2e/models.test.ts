/**
 * Drafting with a language model, in the pane, against the built server and a pretended endpoint: what leaves, words as they come, a stop
 * that stops at once, other words, points confirmed one by one, the service down, AI suspended; and documents attached to a note.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { configurationFile } from '../contract/models/support';
import { launchBrowser } from '../support/browser';
import { startFakeModels, type FakeModels } from '../support/fake-models/server';
import { changedBy, mapTexts, withSentence } from '../support/fake-models/writers';
import { startProduct, type RunningProduct } from '../support/product';
import { Bench } from '../support/workbench';

const ORDER = 'Arrêté temporaire de circulation';
const MOTIVES = 'Motifs de la mesure';
/** Where a person looks at the views: no picture is compared. */
const PICTURES = process.env['PARAPHE_PICTURES'];
let fake: FakeModels;
let folder: string;
let browser: Browser;
let product: RunningProduct;
let context: BrowserContext;
beforeAll(async () => {
  fake = await startFakeModels();
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-e2e-models-'));
  const models = configurationFile(folder, fake, 'compose', 'public, internal, personal');
  [browser, product] = await Promise.all([launchBrowser(), startProduct({ PARAPHE_MODELS: models })]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await fake.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  fake.play({ kind: 'answer' });
  context = await browser.newContext({
    viewport: { width: 1400, height: PICTURES === undefined ? 1000 : 2600 },
    locale: 'fr-FR',
  });
});
afterEach(() => context.close());

const picture = async (bench: Bench, name: string): Promise<void> => {
  if (PICTURES === undefined) return;
  await bench.page.waitForTimeout(300);
  await bench.page.locator('iframe[title]').screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

/** A form that is filled with its example. */
const form = async (title: string, agent = /Nadia Perrin/): Promise<Bench> => {
  const bench = await Bench.open(context, product.url);
  await bench.narrow();
  await bench.signIn(agent);
  await bench.pane.getByRole('button', { name: title }).click();
  await bench.pane.getByRole('button', { name: /Remplir avec l’exemple/ }).first().click();
  return bench;
}; // prettier-ignore
/** The same passage, with other words for one verb. */
const rewritten = (before: string, after = 'va réaliser') =>
  changedBy((answer) => mapTexts(answer, (text) => text.replace(before, after)));
const drafted = async (bench: Bench): Promise<void> => {
  await bench.pane.getByRole('button', { name: 'Rédiger le projet' }).click();
  await bench.pane.getByRole('heading', { name: /passages? sur|Tous les passages/ }).waitFor();
};

test('shows what leaves, streams the passage, and says why this text', async () => {
  const bench = await form(ORDER);
  await bench.pane.getByRole('heading', { name: 'Qui rédige' }).scrollIntoViewIfNeeded();
  await picture(bench, 'form');
  await bench.pane.getByRole('button', { name: 'Voir ce qui part' }).click();
  await bench.pane.getByText('Le texte envoyé').first().waitFor({ timeout: 8000 });
  await picture(bench, 'leaves');
  expect(fake.calls).toEqual([]);
  await bench.pane.getByRole('button', { name: 'Revenir au formulaire' }).click();
  await drafted(bench);
  await bench.openPassage(MOTIVES);
  await bench.pane.getByText('Pourquoi ce texte').click();
  await bench.pane.getByText(/Rédigé par un modèle de langage à partir des données/).waitFor();
  await bench.pane.getByText(/jetons? envoyés?/).waitFor();
  await picture(bench, 'why');
  expect(bench.faults).toEqual([]);
});

test('stops at once, leaves nothing in the document, and offers the template’s own phrases', async () => {
  fake.play({ kind: 'drips' });
  const bench = await form(ORDER);
  const asked = fake.nextCall();
  await bench.pane.getByRole('button', { name: 'Rédiger le projet' }).click();
  const call = await asked;
  await bench.pane.getByRole('heading', { name: 'Rédaction en cours' }).waitFor();
  await picture(bench, 'writing');
  await bench.pane.getByRole('button', { name: 'Arrêter' }).click();
  await bench.pane.getByText('La rédaction est arrêtée. Rien n’a été mis dans le document.').waitFor();
  await call.closedEarly;
  await picture(bench, 'stopped');
  await bench.pane.getByRole('button', { name: 'Rédiger avec les phrases types' }).click();
  await bench.pane.getByRole('heading', { name: /passages? sur/ }).waitFor();
  expect(bench.faults).toEqual([]);
});

test('says in a sentence that the service is down', async () => {
  fake.play({ kind: 'status', status: 503, headers: { 'retry-after': '60' } });
  const bench = await form(ORDER);
  await bench.pane.getByRole('button', { name: 'Rédiger le projet' }).click();
  await bench.pane.getByRole('alert').filter({ hasText: /saturé/ }).waitFor();
  await picture(bench, 'down');
  expect(bench.faults).toEqual([]);
}); // prettier-ignore

test('writes again with an instruction, then one sentence in another style, each to be reviewed', async () => {
  const bench = await form(ORDER);
  await drafted(bench);
  await bench.openPassage(MOTIVES);
  const again = bench.pane.getByRole('button', { name: 'Rédiger autrement' });
  await again.click();
  await bench.pane.getByLabel('Votre consigne').fill('Un ton plus simple.');
  await picture(bench, 'again');
  const calls = fake.calls.length;
  await bench.pane.getByRole('button', { name: 'Voir ce qui part', exact: true }).click();
  await bench.pane.getByText('Le texte envoyé').first().waitFor({ timeout: 8000 });
  await picture(bench, 'leaves-again');
  expect(fake.calls.length).toBe(calls);
  await bench.pane.getByRole('button', { name: 'Revenir au passage' }).click();
  fake.play({ kind: 'answer', writer: rewritten('est chargée de réaliser') });
  await again.click();
  await bench.pane.getByText('Le nouveau texte est dans le document. Relisez-le.').waitFor();
  await bench.paragraph('va réaliser').waitFor();
  expect(fake.calls[0]?.raw).toContain('Un ton plus simple.');
  await again.click();
  await bench.pane.getByRole('radio').first().check();
  await picture(bench, 'sentence');
  fake.play({ kind: 'answer', writer: rewritten('va réaliser', 'réalisera') });
  await bench.pane.getByRole('button', { name: 'Réécrire cette phrase' }).click();
  await bench.paragraph('réalisera').waitFor();
  await picture(bench, 'rewritten');
  await bench.list();
  await bench.row(MOTIVES).filter({ hasText: 'À relire' }).waitFor();
  expect(bench.faults).toEqual([]);
}); // prettier-ignore

test('has each point confirmed one by one, with its source', async () => {
  fake.play({ kind: 'answer', writer: changedBy((answer) => withSentence(answer, 'Les travaux intéressent aussi la commune de Montferrand.')) });
  const bench = await form(ORDER);
  await drafted(bench);
  await bench.openPassage(MOTIVES);
  const confirm = bench.pane.getByRole('button', { name: /^Confirmer\s: / });
  await confirm.first().waitFor();
  await picture(bench, 'flags');
  for (let left = await confirm.count(); left > 0; left -= 1) {
    await confirm.first().click();
    await bench.pane.getByLabel('Où est-ce écrit').fill('courrier du syndicat des eaux, page 2');
    if (left === 1) await picture(bench, 'confirming');
    await bench.pane.getByRole('button', { name: 'Confirmer avec cette source' }).click();
    await bench.pane.getByText('Point confirmé.').waitFor();
  }
  await bench.pane.getByText('Tous les points ont été vérifiés.').waitFor();
  await picture(bench, 'confirmed');
  expect(bench.faults).toEqual([]);
}); // prettier-ignore

test('shows what is to be read closely beside the passage, with nothing to settle', async () => {
  fake.play({ kind: 'answer', writer: changedBy((answer) => withSentence(answer, 'Le chantier fait l’objet d’une enquête.')) });
  const bench = await form(ORDER);
  await drafted(bench);
  await bench.openPassage(MOTIVES);
  const doubts = bench.pane.getByRole('region', { name: 'À relire de près' });
  await doubts.getByText(/objet d’une enquête/).waitFor();
  await picture(bench, 'doubts');
  expect(await doubts.getByRole('button').count()).toBe(0);
  expect(await bench.pane.getByRole('button', { name: /^Confirmer\s: / }).count()).toBe(0);
  expect(bench.faults).toEqual([]);
}); // prettier-ignore

test('an administrator suspends all AI: what is written stops, everybody is told who and why, and it is restored', async () => {
  fake.play({ kind: 'drips' });
  const bench = await form(ORDER);
  const asked = fake.nextCall();
  await bench.pane.getByRole('button', { name: 'Rédiger le projet' }).click();
  const call = await asked;
  const other = await Bench.open(context, product.url);
  await other.signIn(/Hélène Carrez/);
  await other.pane.getByRole('button', { name: 'Suspendre l’IA' }).click();
  await other.pane.getByLabel('Motif, montré à tous les agents').fill('Incident de sécurité');
  await picture(other, 'suspend');
  await other.pane.getByRole('button', { name: 'Suspendre', exact: true }).click();
  await other.pane.getByText(/L’IA est suspendue par Hélène Carrez/).waitFor();
  await picture(other, 'suspended');
  await call.closedEarly;
  await bench.pane.getByRole('alert').filter({ hasText: 'Incident de sécurité' }).waitFor();
  await bench.pane.getByRole('button', { name: 'Tous les modèles' }).click();
  await bench.pane.getByText(/L’IA est suspendue par Hélène Carrez.*Motif/).waitFor();
  expect(await bench.pane.getByRole('button', { name: 'Suspendre l’IA' }).count()).toBe(0);
  await other.pane.getByRole('button', { name: 'Rétablir l’IA' }).click();
  await other.pane.getByText('L’IA est rétablie.').waitFor();
  expect([...bench.faults, ...other.faults]).toEqual([]);
});

test('case 08: an attached file becomes a one-page note, each sentence with its excerpt one click away', async () => {
  const bench = await Bench.open(context, product.url);
  await bench.narrow();
  await bench.signIn(/Nadia Perrin/);
  await bench.pane.getByRole('button', { name: /^Synthèse de documents joints/ }).click();
  const input = bench.pane.locator('input[type=file]');
  await input.setInputFiles({ name: 'tableau.xlsx', mimeType: 'x/y', buffer: Buffer.from('x') });
  await bench.pane.getByRole('alert').filter({ hasText: 'n’est pas d’un format accepté' }).waitFor();
  await input.setInputFiles('assets/demo/cases/08-synthese-remontees.txt');
  await bench.pane.getByText('8 extraits').waitFor();
  await bench.pane.getByText(/Repris des documents, avec leurs extraits/).waitFor();
  await picture(bench, 'attached');
  await bench.pane.getByLabel('Date de la note').fill('2026-11-17');
  await bench.pane.getByLabel('Objet').fill('remontées des médiateurs, semaines 44 à 46');
  await picture(bench, 'attached-form');
  fake.play({ kind: 'status', status: 503, headers: { 'retry-after': '60' } });
  await bench.pane.getByRole('button', { name: 'Rédiger le projet' }).click();
  await bench.pane.getByRole('button', { name: 'Rédiger avec les phrases types' }).click();
  await bench.pane.getByRole('heading', { name: /passages? sur/ }).waitFor();
  await bench.paragraph('sept remontées, dont quatre incidents').waitFor();
  await bench.openPassage('Ce qui est constaté');
  const excerpt = bench.pane.locator('summary', { hasText: 'Extrait s1.2' }).first();
  await excerpt.click();
  await bench.pane.getByText(/08-synthese-remontees\.txt, ligne/).first().waitFor();
  await picture(bench, 'excerpt');
  await bench.pane.getByText('Pourquoi ce texte').click();
  await bench.pane.getByRole('heading', { name: 'Les extraits des documents joints' }).scrollIntoViewIfNeeded();
  await picture(bench, 'why-excerpts');
  expect(await bench.pane.getByText(/Pagnot|Roux/).count()).toBe(0);
  // The refused file, as the browser tells of it.
  expect(bench.faults).toEqual([expect.stringContaining('422')]);
}); // prettier-ignore
