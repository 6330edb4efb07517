/** Attached documents in the form: sent, read or refused in a sentence, listed, removed; what they bring is shown before the draft. */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AttachedSource, ParapheClient, SourcesBrought } from '../../../src/server/client';
import { faults, refusal, show, world } from './support';

// The file dialog filters by itself; what is dropped is not filtered.
const user = userEvent.setup({ applyAccept: false });
const COMPOSE = {
  ai: { on: true },
  templates: { arrete: { mode: 'compose', endpoint: 'albert', model: 'M-7', regions: ['FR'] } },
} as const;
const NOTES: AttachedSource = { id: 's-1', name: 'notes.txt', excerpts: 8, characters: 900 };
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

test('what waits on the server since an earlier form is shown, and counts', async () => {
  const { region } = await form({ attached: () => Promise.resolve([NOTES]) });
  expect(await within(region).findByText('8 extraits')).toBeInTheDocument();
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
