/**
 * The gate as a person meets it: someone who types, deletes, copies, undoes, reopens and shares a reviewed document in the
 * workbench, and then asks to finalise it. What the pane says is what the agent would read.
 */
import { readStatement } from '../../src/document/statement';
import { approvedExample, draftExample } from '../support/api';
import { read } from '../support/file';
import { stage } from '../support/e2e';
import type { Bench } from '../support/workbench';

/** A letter of four passages, on one page. */
const LETTER = 'courrier-refus-partiel-communication';
const REQUEST = 'Rappel de la demande';
const GROUNDS = 'Motifs de droit';
const CONTACT = 'Personne à joindre';
/** The one passage of a traffic order. */
const MOTIVES = 'Motifs de la mesure';
/** Words of the page that stand in one passage only. */
const IN_REQUEST = 'vous avez demandé la copie';
const IN_GROUNDS = 'Toute personne a le droit';

const here = stage();

const letter = async (): Promise<Uint8Array> => (await draftExample(here.url, LETTER)).bytes;

/** A bench whose four passages are approved, and that the gate lets through: what is tried comes after. */
async function approved(): Promise<Bench> {
  const bench = await here.reviewing((await approvedExample(here.url, LETTER)).bytes);
  expect(await bench.check()).toEqual([]);
  return bench;
}

async function expectFinal(bench: Bench): Promise<Uint8Array> {
  await bench.list();
  await bench.finalise();
  const bytes = await bench.download();
  const { pkg, scan } = read(bytes);
  expect(readStatement(pkg)).toMatchObject({ status: 'ok', statement: { digest: scan.digest } });
  expect(scan.watermark).toBe(false);
  expect(faultsOf(bench)).toEqual([]);
  return bytes;
}

test('words typed in an approved passage: the gate names it, and reviewing it again mends it', async () => {
  const bench = await approved();
  await bench.type(IN_REQUEST, ' Elle vous rappellera.');

  // The pane still shows the former "yes": the server is asked again before anything is finalised.
  expect(await recheck(bench)).toEqual([
    `Le passage «\u00a0${REQUEST}\u00a0» a été modifié depuis sa relecture.`,
  ]);
  await expectText(bench, REQUEST, 'Modifié depuis la relecture');

  await bench.pane.getByRole('button', { name: 'Relire ce passage' }).click();
  await bench.pane.getByRole('heading', { name: 'Ce qui a changé depuis la rédaction' }).waitFor();
  await bench.approveOpen();
  await bench.list();
  await expectText(bench, REQUEST, 'Corrigé et approuvé');
  await expectFinal(bench);
});

test('a passage whose paragraph is deleted is gone until its removal is recorded', async () => {
  const bench = await approved();
  await bench.deleteParagraph(IN_REQUEST);
  await bench.pane.getByRole('button', { name: 'Actualiser' }).click();
  await expectText(bench, REQUEST, 'Absent du document');
  expect(await bench.check()).toEqual([
    `Le passage «\u00a0${REQUEST}\u00a0» a disparu du document sans que sa suppression ait été constatée.`,
  ]);

  await bench.openPassage(REQUEST);
  await bench.pane.getByRole('button', { name: 'Constater la suppression' }).click();
  await bench.pane.getByRole('button', { name: 'Constater', exact: true }).click();
  await bench.pane.getByText('Suppression constatée.').waitFor();
  const bytes = await expectFinal(bench);
  expect(textOf(bytes)).not.toContain(IN_REQUEST);
});

test('one deleted paragraph of two, then undone', async () => {
  const bench = await approved();
  await bench.deleteParagraph(IN_GROUNDS);
  expect(await recheck(bench)).toEqual([
    `Il manque une partie du passage «\u00a0${GROUNDS}\u00a0» tel qu’il a été relu.`,
  ]);
  await bench.undo();
  expect(await bench.check()).toEqual([]);
  await expectFinal(bench);
});

test('a passage pasted twice blocks until one copy is deleted', async () => {
  const bench = await approved();
  await bench.copyPaste(IN_REQUEST);
  expect(await recheck(bench)).toEqual([
    `Le passage «\u00a0${REQUEST}\u00a0» figure plusieurs fois dans le document.`,
  ]);
  await bench.openPassage(REQUEST);
  await bench.pane.getByText('figure plusieurs fois dans le document').waitFor();
  await bench.deleteParagraph(IN_REQUEST);
  expect(await bench.check()).toEqual([]);
  await expectFinal(bench);
});

test('generated words retyped outside their mark are found', async () => {
  const bench = await approved();
  const words = read(await bench.download()).scan.marks.find(({ text }) => text.includes(IN_REQUEST))?.text;
  await bench.type('Objet', ` ${words ?? ''}`);
  expect(await recheck(bench)).toEqual([
    expect.stringMatching(/^Du texte proposé par Paraphe figure hors de sa marque/),
  ]);
});

test('undo after an approval takes the look of the mark back, not the decision', async () => {
  const bench = await here.reviewing(await letter());
  expect(await bench.approveEach()).toBe(4);
  const flags = bench.page.locator('.flag', { hasText: 'à relire' });
  await flags.first().waitFor({ state: 'detached' });
  await bench.undo();
  await bench.pane.getByRole('button', { name: 'Actualiser' }).click();
  await bench.pane.getByRole('heading', { name: 'Tous les passages ont été relus.' }).waitFor();
  await expectFinal(bench);
});

test('a rejected passage leaves the page, a corrected one holds the agent’s words', async () => {
  const bench = await here.reviewing(await letter());
  await bench.openPassage(REQUEST);
  await bench.pane.getByRole('button', { name: 'Rejeter' }).click();
  await bench.pane.getByLabel('Motif (facultatif)').fill('Inutile ici');
  await bench.pane.getByRole('button', { name: 'Rejeter et retirer le texte' }).click();
  await bench.pane.getByText('Passage rejeté et retiré du document.').waitFor();
  await bench.paragraph(IN_REQUEST).waitFor({ state: 'detached' });

  await bench.openPassage(CONTACT);
  await bench.pane.getByRole('button', { name: 'Corriger' }).click();
  await bench.pane
    .getByRole('textbox', { name: 'Votre texte' })
    .fill('Le secrétariat répondra à vos questions.');
  await bench.pane.getByRole('button', { name: 'Mettre ce texte dans le document' }).click();
  await bench.pane.getByText('Votre texte est dans le document.').waitFor();
  await bench.pane.getByRole('button', { name: 'Voir dans le document' }).click();
  await bench.paragraph('Le secrétariat répondra').waitFor();
  await bench.approveOpen();
  await bench.list();
  await expectText(bench, REQUEST, 'Rejeté');
  await expectText(bench, CONTACT, 'Corrigé et approuvé');

  expect(await bench.approveEach()).toBe(2);
  const text = textOf(await expectFinal(bench));
  expect(text).toContain('Le secrétariat répondra à vos questions.');
  expect(text).not.toContain(IN_REQUEST);
});

test('a decision taken back closes the gate again', async () => {
  const bench = await approved();
  await bench.openPassage(GROUNDS);
  await bench.pane.getByRole('button', { name: 'Revenir sur la décision' }).click();
  await bench.pane.getByText('ce passage est de nouveau à relire').waitFor();
  expect(await bench.check()).toEqual([`Le passage «\u00a0${GROUNDS}\u00a0» n’a pas encore été relu.`]);
  await expectText(bench, GROUNDS, 'À relire');
});

test('a half-reviewed document is saved, reopened in another Word, and finished there', async () => {
  const bench = await here.reviewing(await letter());
  await bench.openPassage(REQUEST);
  await bench.approveOpen();
  const half = await bench.download();
  await bench.page.getByRole('button', { name: 'Nouveau document' }).click();
  await bench.signIn(/Sylvie Droz/);
  await bench.pane.getByRole('heading', { name: 'Que voulez-vous rédiger' }).waitFor();

  await bench.openFile(half);
  await bench.signIn(/Sylvie Droz/);
  await bench.list();
  await expectText(bench, REQUEST, 'Olivier Grosjean');
  expect(await bench.approveEach()).toBe(3);
  const final = await expectFinal(bench);

  // The finalised file, opened again, is recognised; one letter changed is told.
  await bench.openFile(final);
  await bench.signIn(/Olivier Grosjean/);
  await bench.pane.getByText('Le texte ouvert dans Word est bien celui qui a été finalisé.').waitFor();
  await bench.type(IN_REQUEST, ' x');
  await bench.pane.getByRole('button', { name: 'Vérifier ce document' }).click();
  await bench.pane.getByText('Le texte de ce fichier n’est plus celui qui a été finalisé.').waitFor();
  expect(faultsOf(bench)).toEqual([]);
});

test('the pane reloaded in the middle finds the decisions again', async () => {
  const bench = await here.reviewing(await letter());
  await bench.openPassage(REQUEST);
  await bench.approveOpen();
  await bench.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
  await bench.signIn(/Olivier Grosjean/);
  await bench.pane.getByRole('heading', { name: '1 passage sur 4 relu' }).waitFor();
  expect(await bench.approveEach()).toBe(3);
  await expectFinal(bench);
});

test('a draft goes after the text that is already there; a second one is refused', async () => {
  const bench = await here.openBench();
  await bench.signIn(/Nadia Perrin/);
  // The pane takes the focus once it has its list: a person waits for it too.
  await bench.pane.getByRole('button', { name: 'Note de service' }).waitFor();
  await bench.page.locator('.fill:not(.fading) [data-para-id]').first().click();
  await bench.page.getByRole('dialog').getByRole('textbox').pressSequentially('Texte écrit avant.');
  await bench.page.getByRole('button', { name: 'Valider' }).click();
  await bench.paragraph('Texte écrit avant.').waitFor();
  await bench.draftExample('Arrêté temporaire de circulation');
  await bench.handOver(/Olivier Grosjean/);

  const { scan } = read(await bench.download());
  const [first, ...rest] = scan.blocks.filter(({ story, text }) => story === 'body' && text !== '');
  expect(first?.text).toBe('Texte écrit avant.');
  expect(rest.length).toBeGreaterThan(10);
  await bench.approveEach();
  expect(textOf(await expectFinal(bench))).toMatch(/^Texte écrit avant\./);

  await bench.pane.getByRole('button', { name: 'Rédiger', exact: true }).click();
  await bench.pane.getByRole('button', { name: 'Note de service' }).click();
  await bench.pane.getByRole('button', { name: /Remplir avec l’exemple/ }).first().click(); // prettier-ignore
  await bench.pane.getByRole('button', { name: 'Rédiger le projet' }).click();
  await bench.pane.getByText('Ce document contient déjà un projet rédigé avec Paraphe.').waitFor();
});

test('two agents on two copies: what one decides, the other’s file must learn', async () => {
  const bytes = await letter();
  const [one, two] = await Promise.all([here.reviewing(bytes), here.reviewing(bytes, /Hélène Carrez/)]);
  await two.openPassage(REQUEST);
  await two.approveOpen();
  await one.openPassage(GROUNDS);
  await one.approveOpen();
  await one.list();
  await one.pane.getByRole('button', { name: 'Actualiser' }).click();
  await expectText(one, REQUEST, 'Hélène Carrez');
  expect(await one.approveEach()).toBe(2);

  // A decision on the other copy that this file does not know of.
  await two.list();
  await two.pane.getByRole('button', { name: 'Actualiser' }).click();
  await expectText(two, CONTACT, 'Olivier Grosjean');
  await two.openPassage(CONTACT);
  await two.pane.getByRole('button', { name: 'Revenir sur la décision' }).click();
  await two.pane.getByText('ce passage est de nouveau à relire').waitFor();
  await two.approveOpen();
  expect(await recheck(one)).toEqual([
    'Le registre du document ne correspond pas à celui de la collectivité.',
  ]);
  await one.pane.getByRole('button', { name: 'Rétablir le registre' }).click();
  await one.pane.getByText('Le registre a été rétabli dans le document.').waitFor();

  // One finalises; while that is under way the other can no longer decide.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await one.page.route('**/finalise/confirm', async (route) => {
    await held;
    await route.continue();
  });
  const finalising = one.finalise();
  await one.pane.getByText('Enregistrement de l’acte finalisé').first().waitFor();
  await two.pane.getByRole('button', { name: 'Revenir sur la décision' }).click();
  await two.pane.getByText('finalise ce document').waitFor();
  release();
  await finalising;
  await two.pane.getByRole('button', { name: 'Revenir sur la décision' }).click();
  await two.pane.getByText('Ce document est déjà finalisé').waitFor();
});

test('an order is drafted by one agent and reviewed by another, who takes over in the same pane', async () => {
  const bench = await here.openBench();
  await bench.signIn(/Nadia Perrin/);
  await bench.draftExample('Arrêté temporaire de circulation');
  await bench.pane
    .getByText('Vous avez rédigé ce projet\u00a0: un autre agent doit relire ses passages.')
    .waitFor();
  await bench.openPassage(MOTIVES);
  await bench.pane
    .getByText('Vous avez rédigé ce projet\u00a0: un autre agent doit relire ce passage.')
    .waitFor();
  await bench.approveOpen();
  await bench.list();
  await expectText(bench, MOTIVES, 'Autre relecture attendue');
  expect(await bench.check()).toEqual([
    `Le passage «\u00a0${MOTIVES}\u00a0» n’a été relu que par l’agent qui en a écrit le texte.`,
  ]);
  await bench.page.locator('.flag', { hasText: 'autre relecture attendue' }).first().waitFor();

  await bench.handOver(/Olivier Grosjean/);
  await bench.openPassage(MOTIVES);
  await bench.pane.getByText(/^Nadia Perrin, /).waitFor();
  await bench.approveOpen();
  await bench.list();
  await expectText(bench, MOTIVES, 'Olivier Grosjean');
  const { pkg } = read(await expectFinal(bench));
  expect(readStatement(pkg)).toMatchObject({
    statement: { reviews: [{ agent: { id: 'nadia-perrin' } }, { agent: { id: 'olivier-grosjean' } }] },
  });
});

test('whoever corrects an order leaves it to somebody else, be it the one who drafted', async () => {
  const bench = await here.reviewing((await draftExample(here.url, 'arrete-circulation-temporaire')).bytes);
  await bench.type('Considérant', ' Sauf urgence.');
  await bench.openPassage(MOTIVES);
  await bench.approveOpen();
  await bench.pane
    .getByText('Vous avez corrigé ce passage\u00a0: un autre agent doit le relire à son tour.')
    .waitFor();
  await bench.list();
  expect(await bench.check()).toHaveLength(1);
  await bench.handOver(/Nadia Perrin/);
  await bench.openPassage(MOTIVES);
  await bench.approveOpen();
  await bench.list();
  expect(textOf(await expectFinal(bench))).toContain('Sauf urgence.');
});

test('an auditor reads, and can neither review nor finalise', async () => {
  const bench = await here.reviewing(await letter(), /Luc Vernier/);
  await bench.openPassage(REQUEST);
  await bench.pane.getByText('Votre rôle est l’audit').first().waitFor();
  expect(await bench.pane.getByRole('button', { name: 'Approuver', exact: true }).count()).toBe(0);
  await bench.list();
  await expectText(bench, REQUEST, 'À relire');
  expect(await bench.check()).toHaveLength(4);
});

/** Asks the gate about a document that has changed since it said yes: by trying to finalise. */
async function recheck(bench: Bench): Promise<string[]> {
  await bench.pane.getByRole('button', { name: 'Finaliser le document' }).click();
  await bench.pane.getByRole('button', { name: 'Finaliser', exact: true }).click();
  await bench.pane.getByText(/empêche(nt)? encore de finaliser/).waitFor();
  return bench.reasons();
}

/** The browser writes the server's refusals, which these tests ask for, to its console. */
const faultsOf = (bench: Bench): string[] => bench.faults.filter((fault) => !/status of 40[39]/.test(fault));

async function expectText(bench: Bench, title: string, text: string): Promise<void> {
  await bench.row(title).getByText(text).waitFor();
}

function textOf(bytes: Uint8Array): string {
  return read(bytes).scan.blocks.flatMap(({ story, text }) => (story === 'body' && text !== '' ? [text] : [])).join('\n'); // prettier-ignore
}
