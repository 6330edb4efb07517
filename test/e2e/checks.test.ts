/**
 * An order with something left to fill in, as two agents meet it: the finalisation is refused, the checks say where, a legal reviewer
 * lifts the point with a reason, and the journal and the finalised act keep that reason.
 */
import { readStorageConfig } from '../../src/server/store/config';
import { readStored } from '../../src/server/store/open';
import { approvedExample, draftExample } from '../support/api';
import { docx } from '../contract/workbench/docx';
import { read } from '../support/file';
import { stage } from '../support/e2e';
import type { Bench } from '../support/workbench';

const ORDER = 'arrete-circulation-temporaire';
/** In a sentence of the template: nothing of a passage is touched. */
const SENTENCE = 'La voie est rendue à la circulation';
const REASON = 'Les crochets renvoient à la légende du plan annexé.';

const here = stage();

const inChecks = async (bench: Bench): Promise<void> => {
  await bench.pane.getByRole('button', { name: /^Contrôler( \(\d+\))?$/ }).click();
  await bench.pane.getByRole('heading', { name: 'Contrôles du document' }).waitFor();
  await bench.pane.getByText(/parmi \d+.contrôles/).waitFor();
};
const toReview = async (bench: Bench): Promise<void> => {
  await bench.pane.getByRole('button', { name: /^Relire \(/ }).click();
  await bench.list();
};

test('a blocking point stops the finalisation until a legal reviewer lifts it, with a reason that the journal keeps', async () => {
  const { document, bytes } = await draftExample(here.url, ORDER);
  const bench = await here.reviewing(bytes);
  await bench.type(SENTENCE, ' [à compléter]');
  await bench.pane.getByRole('button', { name: 'Actualiser' }).click();
  await bench.approveEach();
  expect(await bench.check()).toEqual([
    expect.stringMatching(/^Point bloquant \(contrôle FO-12\), sur «\u00a0.*\[à compléter\]/),
  ]);

  // Whoever drafted sees it, goes to it, and cannot lift it.
  await bench.handOver(/Nadia Perrin/);
  await inChecks(bench);
  const point = bench.pane.getByRole('listitem').filter({ hasText: 'FO-12' });
  await point.getByText('Seul un relecteur juridique peut lever ce point.').waitFor();
  expect(await point.getByRole('button', { name: 'Lever ce point' }).count()).toBe(0);
  await point.getByRole('button', { name: 'Voir dans le document' }).click();
  await toReview(bench);
  await bench.handOver(/Olivier Grosjean/);

  await inChecks(bench);
  await point.getByRole('button', { name: 'Lever ce point' }).click();
  await bench.pane.getByLabel('Motif').fill(REASON);
  await bench.pane.getByRole('button', { name: 'Lever', exact: true }).click();
  await bench.pane.getByText('Votre motif est enregistré.').waitFor();
  await bench.pane.getByRole('heading', { name: 'Points écartés avec motif (1)' }).waitFor();

  await toReview(bench);
  await bench.finalise();
  // What the seal keeps of it is shown with the finalised document.
  const sealed = bench.pane.locator('section[aria-labelledby="sealed-answers"]');
  await sealed.getByRole('heading', { name: 'Points de contrôle levés, écartés ou vérifiés (1)' }).waitFor();
  await sealed.getByText('Aucun champ laissé vide').waitFor();
  const quoted = sealed.getByText(REASON);
  expect(await quoted.evaluate((q) => getComputedStyle(q).quotes)).toBe('"«\u00a0" "\u00a0»"');
  await sealed.getByText(/^FO-12 · Par Olivier Grosjean, .*, le \d.* \d{4} à \d+\sh(?:\s\d\d)?\.$/).waitFor();
  expect(read(await bench.download()).scan.watermark).toBe(false);
  expect(bench.faults).toEqual([]);

  const store = await readStored(readStorageConfig({}, here.data), new Date().toISOString());
  if (store === undefined) throw new Error('no data');
  try {
    const [organisation = ''] = await store.organisations();
    const events = await store.events(organisation, document.documentId);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'check-acknowledged', check: 'FO-12', reason: REASON }),
    );
    expect(events.find(({ kind }) => kind === 'finalised')).toMatchObject({
      checks: [{ check: 'FO-12', reason: REASON }],
    });
  } finally {
    await store.close();
  }
});

test('a point of an act drafted elsewhere is lifted with a reason, and found again by a colleague in the saved file', async () => {
  const lines = ['COMMUNE DE VALMORIN-SUR-LOUE', 'ARRÊTÉ n° 12', 'Le maire,', 'ARRÊTE', 'Article 1er', 'La rue du Moulin est fermée [à compléter]', 'Article 2', 'Le présent arrêté sera affiché.'];
  const bytes = docx(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''));
  const bench = await here.openBench();
  await bench.openFile(bytes, 'arrete-recu.docx');
  await bench.signIn(/Olivier Grosjean/);
  await inChecks(bench);
  const point = (of: Bench) => of.pane.getByRole('listitem').filter({ hasText: 'FO-12' });
  await point(bench).getByRole('button', { name: 'Lever ce point' }).click();
  await bench.pane.getByLabel('Motif').fill(REASON);
  await bench.pane.getByRole('button', { name: 'Lever', exact: true }).click();
  await bench.pane.getByText('Votre motif est enregistré.').waitFor();
  await bench.pane.getByRole('heading', { name: 'Points écartés avec motif (1)' }).waitFor();
  // Another sentence changes, and the file is saved.
  await bench.type('Le présent arrêté', ' Il sera publié.');
  const saved = await bench.download();

  const colleague = await here.openBench();
  await colleague.openFile(saved, 'arrete-recu.docx');
  await colleague.signIn(/Nadia Perrin/);
  await inChecks(colleague);
  await colleague.pane.getByRole('heading', { name: 'Points écartés avec motif (1)' }).waitFor();
  await point(colleague).getByText(REASON).waitFor();
  await point(colleague).getByText(/^Écarté par Olivier Grosjean/).waitFor();
  expect(await point(colleague).getByRole('button', { name: 'Rouvrir ce point' }).count()).toBe(0);
  // Its sentence changes: it is raised again.
  await colleague.type('La rue du Moulin', ' le matin.');
  await colleague.pane.getByRole('button', { name: 'Contrôler de nouveau' }).click();
  await point(colleague).getByText('Seul un relecteur juridique peut lever ce point.').waitFor();
  expect(await colleague.pane.getByRole('heading', { name: /^Points écartés/ }).count()).toBe(0);
  expect([...bench.faults, ...colleague.faults]).toEqual([]);
}); // prettier-ignore

test('the checks follow the text while the agent works in it, without a click in the pane', async () => {
  const { bytes } = await draftExample(here.url, ORDER);
  const bench = await here.reviewing(bytes);
  await inChecks(bench);
  const point = bench.pane.getByRole('listitem').filter({ hasText: 'FO-12' });
  expect(await point.count()).toBe(0);
  await bench.type(SENTENCE, ' [à compléter]');
  await bench.caretIn('Considérant que des véhicules');
  await point.waitFor();
  expect(bench.faults).toEqual([]);
}); // prettier-ignore

test('one click mends a sentence; in a passage, it is then to be reviewed again', async () => {
  const { bytes } = await approvedExample(here.url, ORDER);
  const bench = await here.reviewing(bytes);
  await bench.type('Considérant que des véhicules', ' Elle vise la rue , fermée.');
  await inChecks(bench);
  const point = bench.pane.getByRole('listitem').filter({ hasText: ' , fermée' }).filter({ hasText: 'Remplacer par' });
  await point.first().getByRole('button', { name: 'Corriger' }).click();
  await bench.pane.getByText('Elle touche un passage\u00a0: relisez-le de nouveau.').waitFor();
  await bench.paragraph('Elle vise la rue, fermée.').waitFor();
  await toReview(bench);
  await bench.pane.getByText('Modifié depuis la relecture').waitFor();
  expect(bench.faults).toEqual([]);
}); // prettier-ignore
