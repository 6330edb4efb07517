/** Verifying a seal in the pane: the open document's bytes go to the server, its report is shown in the agent's language. */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ParapheClient, SealCheck, SealTelling } from '../../../src/server/client';
import { faults, refusal, SESSION, show, world } from './support';

const user = userEvent.setup();
const click = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));

const telling = (more: Partial<SealTelling>): SealTelling => ({
  outcome: 'Le document est scellé.',
  remarks: [],
  changed: [],
  facts: ['Finalisé par Olivier Grosjean'],
  proves: ['Les mots sont ceux qui ont été finalisés.'],
  provesNot: ['Que l’acte est légal.'],
  ...more,
});
const report = (more: Partial<SealCheck>): SealCheck => ({
  outcome: 'intact',
  tone: 'good',
  digest: 'd'.repeat(64),
  documentId: 'doc-1',
  fr: telling({}),
  en: telling({ outcome: 'The document is sealed.', facts: ['Finalised by Olivier Grosjean'] }),
  ...more,
});

const sent: string[] = [];
async function openView(verifySeal: ParapheClient['verifySeal'], more: Partial<ParapheClient> = {}) {
  sent.length = 0;
  const api: Partial<ParapheClient> = {
    verifySeal: (upload) => {
      sent.push(upload.file);
      return verifySeal(upload);
    },
    ...more,
  };
  const { container } = show(world(true, { api }));
  await click(/Olivier Grosjean/);
  await click('Registre');
  await click('Vérifier un fichier scellé');
  expect(await screen.findByRole('heading', { name: 'Vérifier un fichier scellé', level: 1 })).toHaveFocus();
  return container;
}
const section = (name: string) => within(screen.getByRole('region', { name }));

test('sends the open document, and says what green proves and does not', async () => {
  const container = await openView(() => Promise.resolve(report({})));
  expect(sent).toEqual([]);
  await click('Vérifier le document ouvert');
  const said = await screen.findByText('Scellé et intact');
  expect(said.closest('[role="status"]')).not.toBeNull();
  // The bytes that Word gave: "PK".
  expect(sent).toEqual(['UEs=']);
  expect(section('Ce que dit le sceau').getByText('Finalisé par Olivier Grosjean')).toBeInTheDocument();
  expect(
    section('Ce que cela prouve').getByText('Les mots sont ceux qui ont été finalisés.'),
  ).toBeInTheDocument();
  expect(section('Ce que cela ne prouve pas').getByText('Que l’acte est légal.')).toBeInTheDocument();
  expect(screen.getByText(/inscrite au journal, avec votre nom/)).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'À savoir' })).not.toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
});

test('an auditor may; what must be known takes the green away', async () => {
  const auditor = {
    ...SESSION,
    agent: { ...SESSION.agent, role: 'auditor' as const },
    rights: ['read' as const],
  };
  const container = await openView(
    () => Promise.resolve(report({ tone: 'unsure', fr: telling({ remarks: ['SCEAU DE DÉMONSTRATION'] }) })),
    { signIn: () => Promise.resolve(auditor) },
  );
  await click('Vérifier le document ouvert');
  expect(await screen.findByText('Scellé et intact, avec des réserves')).toBeInTheDocument();
  expect(screen.queryByText('Scellé et intact')).not.toBeInTheDocument();
  expect(section('À savoir').getByText('SCEAU DE DÉMONSTRATION')).toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
});

test('a stranger’s seal: nothing was entered', async () => {
  const { outcome, tone, digest, fr, en } = report({ outcome: 'unknown-key', tone: 'unsure' });
  const others = { outcome, tone, digest, fr, en };
  await openView(() => Promise.resolve(others));
  await click('Vérifier le document ouvert');
  expect(await screen.findByText('Clé inconnue')).toBeInTheDocument();
  expect(screen.getByText(/Rien n’a été inscrit au journal/)).toBeInTheDocument();
});

test('a stranger’s seal is verified again with the stranger’s keys, and says that they were given', async () => {
  const others: string[] = [];
  const { outcome, tone, digest, fr, en } = report({});
  const told = { outcome, tone, digest, fr, en };
  const container = await openView((upload) => {
    others.push(upload.keys ?? '');
    return Promise.resolve(
      upload.keys === undefined
        ? { ...told, outcome: 'unknown-key', tone: 'unsure' }
        : { ...told, keysOf: '21250777600004' },
    );
  });
  await screen.findByRole('button', { name: 'Vérifier le document ouvert' });
  expect(screen.queryByLabelText('Clés publiques de l’autre collectivité')).not.toBeInTheDocument();
  await click('Vérifier le document ouvert');
  const keys = new File(['{"keys":[]}'], 'paraphe-keys.json', { type: 'application/json' });
  // jsdom's File has no text().
  Object.assign(keys, { text: () => Promise.resolve('{"keys":[]}') });
  await user.upload(await screen.findByLabelText('Clés publiques de l’autre collectivité'), keys);
  expect(await faults(container)).toEqual([]);
  await click('Vérifier de nouveau');
  expect(await screen.findByText('Scellé et intact')).toBeInTheDocument();
  expect(
    screen.getByText(/qui se présente comme celui de la collectivité de SIRET 21250777600004/),
  ).toBeInTheDocument();
  expect(others).toEqual(['', '{"keys":[]}']);
});

test('in English, the English report', async () => {
  await openView(() => Promise.resolve(report({})));
  await click('Vérifier le document ouvert');
  await screen.findByText('Scellé et intact');
  await click('English');
  expect(await screen.findByText('Sealed and intact')).toBeInTheDocument();
  expect(screen.getByText('The document is sealed.')).toBeInTheDocument();
  expect(section('What the seal says').getByText('Finalised by Olivier Grosjean')).toBeInTheDocument();
});

test('a refused file: its reason, and not the report of the file before', async () => {
  const answers = [() => Promise.resolve(report({})), () => Promise.reject(refusal('file-unreadable'))];
  await openView(() => (answers.shift() ?? answers[0] ?? (() => Promise.reject(new Error('none'))))());
  await click('Vérifier le document ouvert');
  await screen.findByText('Scellé et intact');
  await click('Vérifier de nouveau');
  expect(await screen.findByText(/Refusé : file-unreadable/)).toBeInTheDocument();
  expect(screen.queryByText('Scellé et intact')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Vérifier le document ouvert' })).toBeEnabled();
});
