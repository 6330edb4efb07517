/** Attached documents in the form: sent, read or refused in a sentence, listed, removed; what they bring is shown before the draft. */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AttachedSource,
  DraftRequest,
  ParapheClient,
  SourcesBrought,
  TemplateSummary,
} from '../../../src/server/client';
import { sortedOut } from '../../../src/pane/sources/sorted-out';
import { faults, FORM, RECORD, refusal, show, world } from './support';

// The file dialog filters by itself; what is dropped is not filtered.
const user = userEvent.setup({ applyAccept: false });
const COMPOSE = {
  ai: { on: true },
  templates: { arrete: { mode: 'compose', endpoint: 'albert', model: 'M-7', regions: ['FR'] } },
} as const;
const NOTES: AttachedSource = {
  ...{ id: 's-1', name: 'notes.txt', excerpts: 8, characters: 900 },
  ...{ read: '2026-11-21T09:00:00Z', digest: 'd'.repeat(64) },
};
const BROUGHT: SourcesBrought = {
  facts: { number: '2026-142' },
  sensitive: [{ words: 'alcoolisé', place: 'notes.txt, ligne 4', reason: 'santé' }],
  leftOut: [{ words: 'Titre', place: 'notes.txt, ligne 1' }],
};
const named = (name: string, size = 3): File => {
  const file = new File([new Uint8Array(size)], name);
  // jsdom reads no file by itself.
  const bytes = { arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) };
  return Object.assign(file, { ...bytes, slice: () => bytes });
};

async function form(api: Partial<ParapheClient>) {
  const w = world(false, { api: { drafting: () => Promise.resolve(COMPOSE), ...api } });
  const { container } = show(w);
  await user.click(await screen.findByRole('button', { name: /Olivier Grosjean/ }));
  await user.click(await screen.findByRole('button', { name: /^Arrêté/ }));
  const region = await screen.findByRole('region', { name: 'Documents joints' });
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no place for files');
  return { w, container, region, input };
}

test('a document that was read several times is listed once, with the last time; erased, no copy stays', async () => {
  const copies: readonly AttachedSource[] = [
    NOTES,
    { ...NOTES, id: 's-2', read: '2026-11-23T10:00:00Z' },
    { ...NOTES, id: 's-3', read: '2026-11-22T09:00:00Z' },
    // The same name alone is another document.
    { ...NOTES, id: 's-4', digest: 'e'.repeat(64) },
  ];
  const erased: string[] = [];
  const taken: unknown[] = [];
  const { container, region } = await form({
    attached: () => Promise.resolve(copies),
    brought: ({ sources }) => {
      taken.push(sources);
      return Promise.resolve(BROUGHT);
    },
    detach: (id) => {
      erased.push(id);
      return Promise.resolve({ removed: true });
    },
  });
  const others = await within(region).findByRole('region', { name: 'Autres documents déjà lus' });
  const items = within(others).getAllByRole('listitem');
  expect(items).toHaveLength(2);
  expect(items[0]).toHaveTextContent(/8 extraits · lu 3 fois, la dernière le 23 novembre 2026/u);
  expect(items[1]).toHaveTextContent(/8 extraits · lu le 21 novembre 2026/u);
  expect(await faults(container)).toEqual([]);
  const [one] = within(others).getAllByRole('button', { name: /^Joindre aussi/ });
  if (one === undefined) throw new Error('no button');
  await user.click(one);
  await waitFor(() => expect(taken).toEqual([['s-2']]));
  expect(within(region).getByRole('list', { name: 'Documents joints à ce projet' })).toHaveTextContent(
    /lu le 23 novembre 2026/u,
  );
  const [first] = within(others).getAllByRole('button', { name: /^Effacer du serveur/ });
  if (first === undefined) throw new Error('no button');
  await user.click(first);
  await waitFor(() => expect(erased).toEqual(['s-1', 's-3']));
  expect(within(others).getAllByRole('listitem')).toHaveLength(1);
});
test('each file is read by the server, or refused in its own sentence; the others stay', async () => {
  const sent: string[] = [];
  const { container, region, input } = await form({
    attach: ({ name }) => {
      sent.push(name);
      return name.endsWith('.xlsx')
        ? Promise.reject(refusal('source-refused', { detail: 'Le document n’est pas d’un format accepté.' }))
        : Promise.resolve({ ...NOTES, name });
    },
  });
  await user.upload(input, [named('tableau.xlsx'), named('notes.txt')]);
  expect(await within(region).findByRole('alert')).toHaveTextContent('n’est pas d’un format accepté');
  const list = await within(region).findByRole('list', { name: 'Documents joints à ce projet' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  expect(list).toHaveTextContent('notes.txt8 extraits');
  expect(sent).toEqual(['tableau.xlsx', 'notes.txt']);
  expect(within(region).getByText(/noms masqués, sera donné au modèle/)).toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
});

test('a document is removed from the server too, and is not named in the request any more', async () => {
  const { w, region, input } = await form({ attach: () => Promise.resolve(NOTES) });
  await user.upload(input, [named('notes.txt')]);
  await user.click(await within(region).findByRole('button', { name: /^Retirer .*notes\.txt/ }));
  await waitFor(() => expect(within(region).queryByRole('list')).not.toBeInTheDocument());
  expect(w.calls).toContain('api.detach');
});

describe('documents that were not chosen for this form', () => {
  const LETTER: TemplateSummary = { ...RECORD.template, id: 'lettre', kind: 'letter', title: 'Lettre' };
  /** A server that keeps what is attached, as the real one does, whatever the form. */
  const kept = (before: readonly AttachedSource[] = []) => {
    let waiting = before;
    const requests: DraftRequest[] = [];
    const api: Partial<ParapheClient> = {
      drafting: () =>
        Promise.resolve({
          ...COMPOSE,
          templates: { ...COMPOSE.templates, lettre: COMPOSE.templates.arrete },
        }),
      templates: () => Promise.resolve([RECORD.template, LETTER]),
      template: (id) => Promise.resolve(id === 'lettre' ? { ...FORM, ...LETTER } : FORM),
      attached: () => Promise.resolve(waiting),
      attach: ({ name }) => {
        const read = { ...NOTES, name };
        waiting = [...waiting, read];
        return Promise.resolve(read);
      },
      detach: (id) => {
        waiting = waiting.filter((one) => one.id !== id);
        return Promise.resolve({ removed: true });
      },
      startDraft: (request) => {
        requests.push(request);
        return Promise.reject(refusal('facts-invalid'));
      },
    };
    return { api, requests };
  };
  const go = async (to: RegExp) => {
    await user.click(screen.getByRole('button', { name: /^Tous les modèles/ }));
    await user.click(await screen.findByRole('button', { name: to }));
    return screen.findByRole('region', { name: 'Documents joints' });
  };
  const OWN = 'Documents joints à ce projet';
  const draft = async () => {
    await user.click(screen.getByRole('button', { name: 'Remplir avec l’exemple' }));
    await user.click(screen.getByRole('button', { name: 'Rédiger le projet' }));
  };

  test('stay with theirs: another form starts without them and sends none; coming back finds them again', async () => {
    const { api, requests } = kept();
    const { container, region, input } = await form(api);
    await user.upload(input, [named('plainte.txt')]);
    await within(region).findByRole('list', { name: OWN });
    const letter = await go(/^Lettre/);
    const others = await within(letter).findByRole('region', { name: 'Autres documents déjà lus' });
    expect(others).toHaveTextContent('plainte.txt');
    expect(within(letter).queryByRole('list', { name: OWN })).not.toBeInTheDocument();
    expect(within(letter).queryByText(/sera donné au modèle/)).not.toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
    await draft();
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]).not.toHaveProperty('sources');
    const back = await go(/^Arrêté/);
    expect(await within(back).findByRole('list', { name: OWN })).toHaveTextContent('plainte.txt');
    expect(within(back).queryByRole('region', { name: /Autres documents/ })).not.toBeInTheDocument();
  });
  test('are offered, and go with this form once the agent takes them', async () => {
    const { api, requests } = kept([NOTES]);
    const { region } = await form(api);
    await user.click(
      await within(region).findByRole('button', { name: /^Joindre aussi à ce projet .*notes/ }),
    );
    expect(await within(region).findByRole('list', { name: OWN })).toHaveTextContent('8 extraits');
    expect(within(region).queryByRole('region', { name: /Autres documents/ })).not.toBeInTheDocument();
    await draft();
    await waitFor(() => expect(requests).toEqual([expect.objectContaining({ sources: ['s-1'] })]));
  });
  test('can be erased from the server', async () => {
    const { api } = kept([NOTES]);
    const { w, region } = await form(api);
    await user.click(await within(region).findByRole('button', { name: /^Effacer du serveur .*notes/ }));
    await waitFor(() => expect(within(region).queryByText('notes.txt')).not.toBeInTheDocument());
    expect(w.calls).toContain('api.detach');
  });
  test('are again those of a form that is cleared, and a text that is no longer there leaves its form', async () => {
    const { api } = kept();
    const { region, input } = await form(api);
    await user.upload(input, [named('notes.txt')]);
    await within(region).findByRole('list', { name: OWN });
    await user.click(screen.getByRole('button', { name: /^Effacer la saisie|^Vider/ }));
    expect(await within(region).findByRole('region', { name: /Autres documents/ })).toHaveTextContent(
      'notes',
    );
    expect(sortedOut([NOTES], [])).toEqual({ own: [], other: [] });
  });
});

test('what documents fill is asked no more; what is sensitive or left out is told', async () => {
  const asked: unknown[] = [];
  const { container, region, input } = await form({
    attach: () => Promise.resolve(NOTES),
    brought: (request) => {
      asked.push(request);
      return Promise.resolve(BROUGHT);
    },
  });
  await user.upload(input, [named('notes.txt')]);
  expect(await within(region).findByText(/Repris des documents.*Numéro de l’arrêté/)).toBeInTheDocument();
  expect(asked).toEqual([{ template: 'arrete', sources: ['s-1'] }]);
  expect(screen.queryByRole('textbox', { name: /Numéro de l’arrêté/ })).not.toBeInTheDocument();
  expect(within(region).getByText('1 mot sensible laissé en clair')).toBeInTheDocument();
  expect(region).toHaveTextContent('« alcoolisé » (notes.txt, ligne 4) : santé');
  expect(within(region).getByText('1 ligne non reprise')).toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
});
