/** A passage that quotes attached documents: what is said to stand behind it, and that the template has no other words for it. */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ParapheClient, PassageView } from '../../../src/server/client';
import { faults, PASSAGE, RECORD, refusal, show, world } from './support';

const user = userEvent.setup();
const WORDS = 'Le 3 novembre : « bruit devant le lavoir » [s1.2].';
const QUOTING: PassageView = {
  ...PASSAGE('A'.repeat(22), 'Ce qui est constaté', [WORDS]),
  sources: [{ kind: 'excerpt', id: 's1.2', label: 'notes.txt, ligne 2', value: 'bruit devant le lavoir' }],
  cites: [{ paragraph: 0, start: 0, end: WORDS.length, excerpts: ['s1.2'] }],
};
const NO_OTHER = 'Le modèle de document ne propose pas d’autre rédaction de ce passage.';

async function passage(shown: PassageView, api: Partial<ParapheClient> = {}) {
  const w = world(true, { api });
  w.record = { ...RECORD, passages: [shown] };
  w.snapshot = {
    ...w.snapshot,
    marks: shown.generated.map((text, index) => ({ passage: shown.id, index, text, title: '' })),
  };
  const { container } = show(w);
  await user.click(await screen.findByRole('button', { name: /Olivier Grosjean/ }));
  await user.click(await screen.findByRole('button', { name: new RegExp(shown.title) }));
  await screen.findByRole('heading', { name: shown.title, level: 1 });
  return { w, container };
}

test('is said to quote them, not to hold the template’s words only', async () => {
  const { container } = await passage(QUOTING);
  expect(screen.getByText(/ce passage cite les documents joints/)).toBeInTheDocument();
  expect(screen.queryByText(/que des mots du modèle/)).not.toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
});
test('words of the template alone are still said to be so', async () => {
  await passage({ ...QUOTING, sources: [], cites: [] });
  expect(screen.getByText(/que des mots du modèle/)).toBeInTheDocument();
});
test('where the template has no other words, that is told in place of the button', async () => {
  const asked: unknown[] = [];
  const { w, container } = await passage(QUOTING, {
    passageLeaves: (...request) => {
      asked.push(request);
      return Promise.reject(refusal('needs-a-model', { detail: NO_OTHER }));
    },
  });
  await user.click(screen.getByRole('button', { name: 'Rédiger autrement' }));
  expect(await screen.findByText(NO_OTHER)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Proposer une autre formulation' })).not.toBeInTheDocument();
  expect(screen.queryByText(/remplacera ce passage/)).not.toBeInTheDocument();
  expect(asked).toEqual([['doc-1', QUOTING.id, { drafter: 'embedded' }]]);
  expect(w.calls).not.toContain('api.regenerate');
  expect(await faults(container)).toEqual([]);
});
test('where it has, the button stands', async () => {
  await passage(QUOTING);
  await user.click(screen.getByRole('button', { name: 'Rédiger autrement' }));
  expect(await screen.findByRole('button', { name: 'Proposer une autre formulation' })).toBeEnabled();
});
