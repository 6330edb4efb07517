/**
 * The publishable copy as an agent makes it: a finalised act, an answer for each mention, a download in which nothing hidden is left.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { approvedExample } from '../support/api';
import { stage } from '../support/e2e';

const here = stage();

test('each mention gets an answer, then the copy is downloaded without what was hidden', async () => {
  const { bytes } = await approvedExample(here.url, 'courrier-reponse-administre');
  const bench = await here.reviewing(bytes);
  await bench.finalise();
  const { pane, page } = bench;
  await pane.getByRole('button', { name: 'Préparer la version publiable' }).click();
  await pane.getByRole('heading', { name: 'Version publiable', exact: true }).waitFor();
  const make = pane.getByRole('button', { name: 'Télécharger la version publiable' });
  await make.waitFor();
  expect(await make.isDisabled()).toBe(true);
  const shot = process.env['PARAPHE_SHOTS'];
  if (shot !== undefined) await page.screenshot({ path: `${shot}/publication-1.png` });

  // A reason is asked before a doubtful or hidden mention is kept; then the agent changes her mind.
  const [keep] = await pane.getByRole('button', { name: /^Garder / }).all();
  await keep?.click();
  const reasons = pane.getByRole('combobox').last();
  if (await reasons.isVisible()) {
    await reasons.selectOption({ index: 2 });
    await pane.getByRole('button', { name: 'Garder', exact: true }).click();
  }
  if (shot !== undefined) await page.screenshot({ path: `${shot}/publication-2.png` });
  await pane.getByRole('button', { name: /^Modifier la réponse pour / }).click();

  for (;;) {
    const hide = pane.getByRole('button', { name: /^Masquer / });
    if ((await hide.count()) === 0) break;
    await hide.first().click();
  }
  await pane.getByLabel('Masquer aussi d’autres mots').fill('Valmorin-sur-Loue');
  await pane.getByRole('button', { name: 'Ajouter' }).click();
  await pane.getByText('Toutes les mentions ont une réponse.').waitFor();
  const hidden = await pane.locator('mark').allInnerTexts();
  if (shot !== undefined) await page.screenshot({ path: `${shot}/publication-3.png` });
  const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
  await pane.getByText('Version publiable téléchargée').waitFor();
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(await download.path()))));
  const all = parts.map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, '')).join('\n');
  expect(all).toContain('Version publiable');
  expect(hidden.length).toBeGreaterThan(0);
  for (const words of [...hidden, 'Valmorin-sur-Loue']) expect(all).not.toContain(words);
  expect(bench.faults).toEqual([]);
});
