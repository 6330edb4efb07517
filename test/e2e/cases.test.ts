/**
 * Each of the eight cases, from an empty page to a finalised document, in a real browser against the real server; then the
 * file alone, read back. The network is closed to anything but this machine.
 */
import type { Browser } from 'playwright-core';
import { readStatement } from '../../src/document/statement';
import { launchBrowser } from '../support/browser';
import { read } from '../support/desk';
import { startProduct, type RunningProduct } from '../support/product';
import { Bench } from '../support/workbench';

let browser: Browser;
let product: RunningProduct;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

interface Template {
  readonly title: string;
  readonly id: string;
}
const CASES = [
  'arrete-circulation-temporaire',
  'arrete-debit-boissons-temporaire',
  'deliberation-subvention-association',
  'deliberation-creation-emploi',
  'courrier-reponse-administre',
  'courrier-refus-partiel-communication',
  'note-service',
  'note-synthese-remontees',
];

async function titleOf(id: string): Promise<string> {
  const session = await fetch(`${product.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ agent: 'olivier-grosjean' }),
  });
  const { token } = (await session.json()) as { token: string };
  const answer = await fetch(`${product.url}/api/v1/templates`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const title = ((await answer.json()) as Template[]).find((template) => template.id === id)?.title;
  if (title === undefined) throw new Error(`no template ${id}`);
  return title;
}

test.each(CASES)('%s: from an empty page to a finalised document', async (id) => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'fr-FR' });
  const bench = await Bench.open(context, product.url);
  await bench.signIn(/Olivier Grosjean/);
  await bench.draftExample(await titleOf(id));

  const draft = read(await bench.download()).scan;
  expect(draft.watermark).toBe(true);
  expect(draft.marks.length).toBeGreaterThan(0);
  expect(draft.ledger.status).toBe('ok');

  expect(await bench.approveEach()).toBeGreaterThan(0);
  await bench.finalise();
  const final = read(await bench.download());
  expect(final.scan.watermark).toBe(false);
  expect(final.scan.digest).toBe(draft.digest);
  expect(readStatement(final.pkg)).toMatchObject({ status: 'ok', statement: { digest: draft.digest, sealed: false } });
  expect(bench.faults).toEqual([]);
  await context.close();
}); // prettier-ignore
