/** The publishable copy in the pane: the list in its order, an answer for each mention, a reason where it is asked, and nothing before. */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ParapheClient, PublicationItemView, PublicationRequest } from '../../../src/server/client';
import { faults, RECORD, refusal, SEAL, show, world, type World } from './support';

jest.mock('../../../src/pane/review/save-file');
import { saveFile } from '../../../src/pane/review/save-file';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => user.click(await button(name));

const item = (id: string, words: string, more: Partial<PublicationItemView>): PublicationItemView => ({
  ...{ id: id.repeat(16), type: 'PERSON', values: [words], count: 1, before: 'À ', after: ' ce jour.' },
  ...{ story: 'body', proposed: 'hide', found: `trouvé (${words})`, mark: '[nom masqué]' },
  ...more,
});
/** In the order of the server. */
const ITEMS = [
  item('a', 'impasse des Cerisiers', { proposed: 'ask', type: 'ADDRESS', mark: '[adresse masquée]' }),
  item('b', 'Nadia Perrin', { proposed: 'ask', found: 'agent de la collectivité' }),
  item('c', 'Bernard Cuenot', { values: ['Bernard Cuenot', 'M. Cuenot'], count: 3 }),
  item('d', 'Hélène Carrez', { proposed: 'keep', kept: 'signatory' }),
];

async function opened(
  api: Partial<ParapheClient> = {},
  language = 'fr-FR',
): Promise<{ w: World; container: HTMLElement; sent: PublicationRequest[] }> {
  const sent: PublicationRequest[] = [];
  const w = world(true, {
    language,
    api: {
      publication: (documentId) =>
        Promise.resolve({ documentId, items: ITEMS, pictures: 2, individual: true }),
      publish: (_, request) => {
        sent.push(request);
        return Promise.resolve({ docx: 'UEs=', title: 'Arrêté – [nom masqué]', hidden: 3, kept: 1 });
      },
      ...api,
    },
  });
  w.record = { ...RECORD, state: 'finalised', seal: SEAL };
  const { container } = show(w);
  await click(/Olivier Grosjean/);
  await click(/Préparer la version publiable|Prepare the publishable version/);
  await screen.findByRole('heading', { name: /^(Version publiable|Publishable version)$/, level: 1 });
  return { w, container, sent };
}
const make = () => button('Télécharger la version publiable');
const row = (name: string): HTMLElement => {
  const found = screen
    .getAllByRole('listitem')
    .find((one) => within(one).queryByText(name, { selector: 'mark' }));
  if (found === undefined) throw new Error(name);
  return found;
};
const press = (of: string, name: string) => user.click(within(row(of)).getByRole('button', { name }));

beforeEach(() => jest.mocked(saveFile).mockClear());

test('lists the mentions in order, those to settle first, each with its words, why, and what would stand there', async () => {
  const { container } = await opened();
  const settle = await screen.findByRole('region', { name: 'À trancher d’abord' });
  expect(
    screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent)
      .slice(0, 3),
  ).toEqual(['À trancher d’abord', 'Proposé\u00A0: masquer', 'Proposé\u00A0: garder']);
  expect(within(settle).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getAllByRole('listitem').map((one) => one.querySelector('mark')?.textContent)).toEqual([
    'impasse des Cerisiers',
    'Nadia Perrin',
    'Bernard Cuenot',
    'Hélène Carrez',
  ]);
  expect(row('Bernard Cuenot')).toHaveTextContent(
    '…À Bernard Cuenot ce jour.…Bernard Cuenot / M. Cuenot 3 fois, serait remplacé par [nom masqué]Pourquoi : trouvé',
  );
  expect(row('Hélène Carrez')).toHaveTextContent('signe l’acte pour la collectivité');
  expect(screen.getByText(/Cet acte concerne une personne/)).toBeInTheDocument();
  expect(screen.getByText(/La copie garde 2 images/)).toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
});

test('nothing is produced until each is settled; to keep against the proposal, or in doubt, takes a reason', async () => {
  const { w, container, sent } = await opened();
  expect(await make()).toBeDisabled();
  expect(screen.getByText('4 mentions attendent votre réponse.')).toBeInTheDocument();
  await press('Hélène Carrez', 'Garder Hélène Carrez');
  await press('impasse des Cerisiers', 'Masquer impasse des Cerisiers');
  expect(row('impasse des Cerisiers')).toHaveTextContent('Sera masqué');
  await press('Nadia Perrin', 'Garder Nadia Perrin');
  // Not kept yet: the reason lacks.
  expect(within(row('Nadia Perrin')).getByRole('button', { name: 'Garder' })).toBeDisabled();
  expect(await faults(container)).toEqual([]);
  await user.selectOptions(
    within(row('Nadia Perrin')).getByRole('combobox', { name: /Pourquoi garder Nadia Perrin/ }),
    'Personne citée dans ses fonctions publiques',
  );
  await press('Nadia Perrin', 'Garder');
  expect(row('Nadia Perrin')).toHaveTextContent(/Sera gardé.*Personne citée dans ses fonctions publiques/);
  await press('Bernard Cuenot', 'Garder Bernard Cuenot');
  await user.selectOptions(within(row('Bernard Cuenot')).getByRole('combobox'), 'Autre motif…');
  expect(within(row('Bernard Cuenot')).getByRole('button', { name: 'Garder' })).toBeDisabled();
  await user.type(
    within(row('Bernard Cuenot')).getByRole('textbox', { name: 'Votre motif' }),
    ' élu en 2020 ',
  );
  expect(screen.getByText('Une mention attend votre réponse.')).toBeInTheDocument();
  expect(await make()).toBeDisabled();
  await press('Bernard Cuenot', 'Garder');
  expect(screen.getByText('Toutes les mentions ont une réponse.')).toBeInTheDocument();
  // An answer that is taken back is missing again.
  await press('impasse des Cerisiers', 'Modifier la réponse pour impasse des Cerisiers');
  expect(await make()).toBeDisabled();
  await press('impasse des Cerisiers', 'Masquer impasse des Cerisiers');
  await user.type(screen.getByRole('textbox', { name: 'Masquer aussi d’autres mots' }), 'pompe à chaleur');
  await click('Ajouter');
  expect(w.calls).not.toContain('api.publish');
  await user.click(await make());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(new Map(sent[0]?.decisions.map(({ id, ...rest }) => [id[0], rest]))).toEqual(
    new Map<string | undefined, object>([
      ['a', { hide: true }],
      ['b', { hide: false, reason: 'Personne citée dans ses fonctions publiques' }],
      ['c', { hide: false, reason: 'élu en 2020' }],
      ['d', { hide: false }],
    ]),
  );
  expect(sent[0]?.also).toEqual(['pompe à chaleur']);
  expect(await screen.findByText(/Version publiable téléchargée/)).toBeInTheDocument();
  // Named after the title without what is hidden.
  expect(saveFile).toHaveBeenCalledWith(
    new Uint8Array([80, 75]),
    'Arrêté – [nom masqué] – version publiable.docx',
  );
});

test('a copy that the server refuses is said, and nothing is saved', async () => {
  await opened({
    publication: (documentId) => Promise.resolve({ documentId, items: [], pictures: 0, individual: false }),
    publish: () => Promise.reject(refusal('publication-leak')),
  });
  expect(await screen.findByText(/Aucune donnée personnelle n’a été relevée/)).toBeInTheDocument();
  await user.click(await make());
  expect(await screen.findByText(/Refusé : publication-leak/)).toBeInTheDocument();
  expect(saveFile).not.toHaveBeenCalled();
});

test('a list that cannot be read is said, and nothing turns for ever', async () => {
  const { container } = await opened({ publication: () => Promise.reject(refusal('not-archived')) });
  expect(await screen.findByText(/Refusé : not-archived/)).toBeInTheDocument();
  expect(container.querySelector('[role="progressbar"]')).toBeNull();
});

test('in English', async () => {
  const { container } = await opened({}, 'en-GB');
  expect(await screen.findByRole('region', { name: 'To settle first' })).toBeInTheDocument();
  expect(row('Bernard Cuenot')).toHaveTextContent('3 times, would be replaced by [nom masqué]');
  await press('Nadia Perrin', 'Keep Nadia Perrin');
  expect(
    within(row('Nadia Perrin')).getByRole('combobox', { name: 'Why keep Nadia Perrin?' }),
  ).toBeInTheDocument();
  expect(screen.getByText('4 items wait for your answer.')).toBeInTheDocument();
  expect(await button('Download the publishable version')).toBeDisabled();
  expect(await faults(container)).toEqual([]);
});
