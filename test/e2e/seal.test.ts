/**
 * The seal as an agent meets it: a document finalised in the browser, downloaded from Word and from the pane, is verified by a
 * stranger with the published keys alone. When Word does not keep the seal, the pane says so and the server's file has it.
 */
import { readFileSync } from 'node:fs';
import { openPackage } from '../../src/document/package';
import { scanDocument } from '../../src/document/scan';
import { readSeal, SEAL_NAMESPACE } from '../../src/document/seal-part';
import { parseKeyRing } from '../../src/journal/key-ring';
import type { SealReport } from '../../src/journal/seal/report';
import { verifySeal } from '../../src/journal/seal/verify';
import { verifySignature } from '../../src/server/journal/keys';
import { draftExample } from '../support/api';
import { stage } from '../support/e2e';
import type { Bench } from '../support/workbench';

const here = stage();

async function verified(bytes: Uint8Array): Promise<SealReport> {
  const ring = parseKeyRing(await (await fetch(`${here.url}/.well-known/paraphe-keys.json`)).text());
  const pkg = openPackage(bytes);
  const reading = readSeal(pkg);
  return verifySeal({
    seal: reading.status === 'ok' ? reading.text : undefined,
    document: { digest: scanDocument(pkg).digest },
    rings: ring === undefined ? [] : [ring],
    verify: verifySignature,
  });
}

async function reviewed(): Promise<Bench> {
  const { bytes } = await draftExample(here.url, 'arrete-circulation-temporaire');
  const bench = await here.reviewing(bytes);
  expect(await bench.approveEach()).toBeGreaterThan(0);
  return bench;
}

/** The file that the pane hands out. */
async function handedOut(bench: Bench): Promise<Uint8Array> {
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.pane.getByRole('button', { name: 'Télécharger l’acte scellé' }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

test('what was finalised in the browser is sealed, in Word’s file and in the server’s', async () => {
  const bench = await reviewed();
  await bench.finalise();
  await bench.pane.getByRole('heading', { name: 'Scellé' }).waitFor();
  await bench.pane.getByText('Sceau de démonstration').waitFor();
  const entry = await bench.pane.getByText(/Écriture n°\s\d+ du journal/).innerText();
  for (const file of [await bench.download(), await handedOut(bench)]) {
    const report = await verified(file);
    expect(report).toMatchObject({ outcome: 'intact', sealed: { demonstration: true } });
    expect(entry).toContain(`n°\u00A0${report.sealed?.index ?? '?'} `);
  }
  expect(bench.faults).toEqual([]);
});

test('a Word that does not keep the seal loses nothing', async () => {
  const bench = await reviewed();
  // What this Word is asked to write is no XML: it refuses, as a Word may for reasons of its own.
  await bench.page.route('**/finalise/confirm', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { readonly sealXml: string };
    await route.fulfill({
      response,
      json: { ...answer, sealXml: answer.sealXml.replace(SEAL_NAMESPACE, 'not a namespace') + '<' },
    });
  });
  await bench.finalise();
  await bench.pane.getByText('Word n’a pas conservé le sceau').waitFor();
  expect((await verified(await bench.download())).outcome).toBe('missing');
  expect((await verified(await handedOut(bench))).outcome).toBe('intact');
});
