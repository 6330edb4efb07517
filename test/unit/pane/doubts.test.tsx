/** What is to be read closely: shown beside the passage, with nothing to press, and no obstacle to its review. */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PassageView } from '../../../src/server/client';
import { faults, PASSAGE, RECORD, show, world } from './support';

const user = userEvent.setup();
const WORDS = ['TP Jura doit creuser rue Pasteur.'];
const DOUBT = {
  ...{ id: 'd-1', text: 'TP Jura', kind: 'role' },
  why: 'Dans les données, ce rôle est tenu par quelqu’un d’autre.',
};

async function opened(doubts: PassageView['doubts']) {
  const w = world(true);
  const shown: PassageView = { ...PASSAGE('A'.repeat(22), 'Motifs de la mesure', WORDS), doubts };
  w.record = { ...RECORD, passages: [shown] };
  w.snapshot = {
    ...w.snapshot,
    marks: WORDS.map((text, index) => ({ passage: shown.id, index, text, title: '' })),
  };
  const { container } = show(w);
  await user.click(await screen.findByRole('button', { name: /Olivier Grosjean/ }));
  await user.click(await screen.findByRole('button', { name: /Motifs de la mesure/ }));
  await screen.findByRole('heading', { name: 'Motifs de la mesure', level: 1 });
  return container;
}

test('a doubt is told with its words, and asks for nothing', async () => {
  const container = await opened([DOUBT]);
  const section = screen.getByRole('region', { name: 'À relire de près' });
  const item = within(section).getByRole('listitem');
  expect(item).toHaveTextContent('TP Jura');
  expect(item).toHaveTextContent(DOUBT.why);
  expect(within(section).queryByRole('button')).toBeNull();
  // No point to settle.
  expect(screen.queryByRole('region', { name: 'Points à vérifier' })).toBeNull();
  expect(await faults(container)).toEqual([]);
});

test('one about the whole passage says so', async () => {
  await opened([{ ...DOUBT, text: '' }]);
  expect(
    within(screen.getByRole('region', { name: 'À relire de près' })).getByText('Le passage entier'),
  ).toBeVisible();
});

test('where there is none, nothing is told', async () => {
  await opened([]);
  expect(screen.queryByRole('region', { name: 'À relire de près' })).toBeNull();
});
