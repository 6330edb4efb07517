/** The register in the pane: what is listed, the life of a document, contesting with a reason, and who may not. */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LifeEvent, ParapheClient, RegisterEntry, RegisterQuery } from '../../../src/server/client';
import { faults, RECORD, refusal, SESSION, show, world, type World } from './support';

const user = userEvent.setup();
const click = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const heading = (name: string | RegExp) => screen.findByRole('heading', { name, level: 1 });

const entry = (documentId: string, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  documentId,
  title: `Arrêté ${documentId}`,
  template: RECORD.template,
  state: 'draft',
  created: '2026-11-21T09:00:00.000Z',
  author: { id: 'nadia', name: 'Nadia Perrin' },
  reviewed: 1,
  passages: 2,
  contested: false,
  copies: [],
  ...more,
});
const FINAL = entry('final', {
  state: 'finalised',
  finalised: { agent: { id: 'olivier', name: 'Olivier Grosjean' }, time: '2026-11-22T09:00:00.000Z' },
});
const LIFE: LifeEvent = {
  log: 'trace.example/21250999600006',
  entry: 12,
  time: '2026-11-22T09:00:00.000Z',
  kind: 'finalised',
  fr: 'Document finalisé par Olivier Grosjean.',
  en: 'Document finalised by Olivier Grosjean.',
};

const asked: RegisterQuery[] = [];
function server(more: Partial<ParapheClient> = {}): Partial<ParapheClient> {
  asked.length = 0;
  return {
    documents: (query = {}) => {
      asked.push(query);
      if (query.state === 'contested') return Promise.resolve({ documents: [] });
      return Promise.resolve(
        query.after === undefined
          ? { documents: [FINAL], next: 'une~suite' }
          : { documents: [entry('projet', { contests: 'final' })] },
      );
    },
    life: () => Promise.resolve([LIFE]),
    contest: (_id, { reason }) => {
      reasons.push(reason);
      return Promise.resolve({
        document: { ...RECORD, documentId: 'copie' },
        package: {
          docx: 'UEs=',
          bodyOoxml: '',
          headers: {},
          footers: {},
          ledgerXml: '<ledger/>',
          title: '',
          watermarkOoxml: '',
          tags: [],
        },
      });
    },
    ...more,
  };
}
let reasons: string[] = [];
beforeEach(() => {
  reasons = [];
});

async function openRegister(w: World): Promise<HTMLElement> {
  const { container } = show(w);
  await click(/Olivier Grosjean/);
  await click('Registre');
  await heading('Registre');
  return container;
}

test('lists the documents with where they stand, page after page, and is sound for assistive technology', async () => {
  const container = await openRegister(world(false, { api: server() }));
  const first = await screen.findByRole('button', { name: /Arrêté final/ });
  expect(first).toHaveTextContent(/Finalisé.*Finalisé par Olivier Grosjean, 22 nov\. 2026/);
  expect(screen.getByRole('button', { name: 'Registre' })).toHaveAttribute('aria-current', 'page');
  await click('Voir les suivants');
  const second = await screen.findByRole('button', { name: /Arrêté projet/ });
  expect(second).toHaveTextContent(/Projet, 1\/2 relu – copie d’un document contesté/);
  expect(screen.getByRole('button', { name: /Arrêté final/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Voir les suivants' })).not.toBeInTheDocument();
  expect(asked).toEqual([{}, { after: 'une~suite' }]);
  expect(await faults(container)).toEqual([]);
});

test('keeps to a state, and says that there is none', async () => {
  await openRegister(world(false, { api: server() }));
  await screen.findByRole('button', { name: /Arrêté final/ });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Documents' }), 'Contestés');
  expect(await screen.findByText('Aucun document.')).toBeInTheDocument();
  expect(asked.at(-1)).toEqual({ state: 'contested' });
});

test('tells the life of a document, and asks for a reason before it is contested', async () => {
  const w = world(false, { api: server() });
  const container = await openRegister(w);
  await click(/Arrêté final/);
  expect(await heading('Arrêté final')).toHaveFocus();
  const life = await screen.findByRole('region', { name: 'Ce que dit le journal' });
  expect(within(life).getByText('Document finalisé par Olivier Grosjean.')).toBeInTheDocument();
  expect(within(life).getByText(/écriture n°.12/)).toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
  await click('Contester ce document');
  const dialog = await screen.findByRole('dialog');
  const confirm = within(dialog).getByRole('button', { name: 'Contester ce document' });
  await user.type(within(dialog).getByRole('textbox', { name: /Motif/ }), '   ');
  await user.click(confirm);
  expect(within(dialog).getByText('Écrivez pourquoi vous contestez ce document.')).toBeInTheDocument();
  expect(reasons).toEqual([]);
  expect(await faults(dialog)).toEqual([]);
  const motive = within(dialog).getByRole('textbox', { name: /Motif/ });
  expect(motive).toHaveAccessibleDescription(/Dix caractères et deux mots au moins/);
  await user.clear(motive);
  await user.type(motive, 'Rue');
  await user.click(within(dialog).getByRole('button', { name: 'Contester ce document' }));
  expect(within(dialog).getByText(/C’est trop court/)).toBeInTheDocument();
  expect(reasons).toEqual([]);
  await user.clear(motive);
  await user.type(motive, 'Mauvaise rue ');
  await user.click(confirm);
  expect(await screen.findByText(/La copie est dans le document/)).toBeInTheDocument();
  expect(reasons).toEqual(['Mauvaise rue']);
  expect(w.calls).toContain('word.insertDraft');
  expect(await heading(RECORD.title)).toBeInTheDocument();
});

test('hands the copy over as a file when a document is open', async () => {
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const w = world(true, { api: server() });
  await openRegister(w);
  await click(/Arrêté final/);
  await click('Contester ce document');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Motif/ }), 'Mauvaise rue');
  await user.click(within(dialog).getByRole('button', { name: 'Contester ce document' }));
  expect(await screen.findByText(/La copie est téléchargée/)).toBeInTheDocument();
  expect(saved).toEqual([`${RECORD.title} – copie à relire.docx`]);
  expect(w.calls).not.toContain('word.insertDraft');
  clicked.mockRestore();
});

test('an auditor reads the register and cannot contest; a draft cannot be contested by anybody', async () => {
  const auditor = {
    ...SESSION,
    agent: { ...SESSION.agent, role: 'auditor' as const },
    rights: ['read' as const],
  };
  await openRegister(world(false, { api: server({ signIn: () => Promise.resolve(auditor) }) }));
  await click(/Arrêté final/);
  await screen.findByText('Document finalisé par Olivier Grosjean.');
  expect(screen.getByRole('button', { name: 'Contester ce document' })).toBeDisabled();
  expect(screen.getByText(/Votre rôle est l’audit/)).toBeInTheDocument();
  await click('Tout le registre');
  await click('Voir les suivants');
  await click(/Arrêté projet/);
  await screen.findByText('Document finalisé par Olivier Grosjean.');
  expect(screen.queryByRole('button', { name: 'Contester ce document' })).not.toBeInTheDocument();
});

test('a refusal is said, and nothing goes to Word', async () => {
  const contest = () => Promise.reject(refusal('not-archived'));
  const w = world(false, { api: server({ contest }) });
  await openRegister(w);
  await click(/Arrêté final/);
  await click('Contester ce document');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Motif/ }), 'Mauvaise rue');
  await user.click(within(dialog).getByRole('button', { name: 'Contester ce document' }));
  await waitFor(() => expect(screen.getByText(/Refusé : not-archived/)).toBeInTheDocument());
  expect(w.calls).not.toContain('word.insertDraft');
});
