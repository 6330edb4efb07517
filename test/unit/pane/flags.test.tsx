/** Points to check, shown in the words that they are about: marked in their own way, tied to their point by a letter, before the facts. */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { flaggedIn, letterOf, runsOf } from '../../../src/pane/review/flagged';
import { highlight } from '../../../src/pane/review/highlight';
import type { FlagView, PassageView } from '../../../src/server/client';
import { faults, PASSAGE, RECORD, show, world } from './support';

const user = userEvent.setup();
const WORDS = ['TP Jura doit creuser rue Pasteur.', 'Les travaux intéressent TP Jura et Montferrand.'];
const flag = (id: string, paragraph: number, text: string, more: Partial<FlagView> = {}): FlagView => {
  const start = WORDS[paragraph]?.indexOf(text) ?? 0;
  return {
    ...{ id, paragraph, start, end: start + text.length, text, kind: 'place', state: 'open' },
    why: `« ${text} » ne figure dans aucune donnée.`,
    ...more,
  };
};
const TOWN = flag('f-town', 1, 'Montferrand');
const CONFIRMED = {
  agent: { id: 'nadia', name: 'Nadia Perrin' },
  time: '2026-11-21T10:00:00Z',
  source: 'courrier, page 2',
};

async function passage(flags: readonly FlagView[], standing = WORDS) {
  const w = world(true);
  const shown: PassageView = { ...PASSAGE('A'.repeat(22), 'Motifs de la mesure', WORDS), flags };
  w.record = { ...RECORD, passages: [shown] };
  w.snapshot = {
    ...w.snapshot,
    marks: standing.map((text, index) => ({ passage: shown.id, index, text, title: '' })),
  };
  const { container } = show(w);
  await user.click(await screen.findByRole('button', { name: /Olivier Grosjean/ }));
  await user.click(await screen.findByRole('button', { name: /Motifs de la mesure/ }));
  await screen.findByRole('heading', { name: 'Motifs de la mesure', level: 1 });
  return container;
}
const text = () => screen.getByRole('region', { name: 'Le texte dans le document' });
const points = () => screen.getByRole('region', { name: 'Points à vérifier' });

test('a word that nothing supports is marked in the text, and leads to its point, which leads back', async () => {
  const container = await passage([TOWN]);
  const tie = within(text()).getByRole('button', { name: 'Point A, à vérifier' });
  expect(tie.closest('mark')).toHaveTextContent(/^Montferrand\s?A$/);
  // By a sign and a letter, not by colour alone.
  expect(tie.querySelector('svg')).not.toBeNull();
  await user.click(tie);
  const item = within(points()).getByRole('listitem');
  expect(item).toHaveFocus();
  expect(item).toHaveTextContent(/^AMontferrand/);
  await user.click(within(item).getByRole('button', { name: /^Point A\s: voir dans le texte$/u }));
  expect(tie).toHaveFocus();
  expect(await faults(container)).toEqual([]);
});
test('points come before the facts', async () => {
  await passage([TOWN]);
  const facts = screen.getByRole('region', { name: 'Les données utilisées' });
  expect(points().compareDocumentPosition(facts) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(text().compareDocumentPosition(points()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
test('a flagged sentence keeps the facts that it holds, each with its number once', async () => {
  await passage([flag('f-all', 1, WORDS[1] ?? '')]);
  const mark = within(text()).getByRole('button', { name: 'Point A, à vérifier' }).closest('mark');
  expect(mark).toHaveTextContent(/^Les travaux intéressent TP Jura1 et Montferrand\.A$/);
});
test('a point that was confirmed is still found, but not as one to check', async () => {
  await passage([{ ...TOWN, state: 'confirmed', confirmed: CONFIRMED }]);
  const tie = within(text()).getByRole('button', { name: 'Point A, vérifié' });
  expect(tie.querySelector('svg')).toBeNull();
});
test('what stands nowhere has its point all the same', async () => {
  const container = await passage(
    [flag('f-whole', 0, '', { end: 0 }), TOWN],
    [WORDS[0] ?? '', 'Tout autre chose.'],
  );
  expect(within(text()).queryByRole('button', { name: /^Point/ })).not.toBeInTheDocument();
  expect(within(points()).getAllByRole('listitem')).toHaveLength(2);
  expect(within(points()).queryByRole('button', { name: /voir dans le texte/ })).not.toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
});

describe('where points stand', () => {
  const where = (words: readonly string[], ...flags: readonly FlagView[]) =>
    flaggedIn(words, flags).map((stretches) =>
      stretches.map(({ start, end, points: on }) => [start, end, ...on]),
    );
  test('where the server says, while the text is as it was', () => {
    expect(where(WORDS, TOWN)).toEqual([[], [[35, 46, 0]]]);
  });
  test('where the words are now, when the text before them has changed, whatever the spaces', () => {
    expect(where([WORDS[0] ?? '', 'À Montferrand.'], TOWN)).toEqual([[], [[2, 13, 0]]]);
    expect(where(['à montferrand.', 'Plus rien.'], TOWN)).toEqual([[[2, 13, 0]], []]);
    expect(where(['Le 3\u00a0mars.'], flag('d', 0, '3 mars'))).toEqual([[[3, 9, 0]]]);
  });
  test('nowhere within a longer word, once corrected, nor about the whole passage', () => {
    expect(where(['Montferrandais.', ''], TOWN)).toEqual([[], []]);
    expect(where(WORDS, { ...TOWN, state: 'corrected' })).toEqual([[], []]);
    expect(where(WORDS, flag('w', 0, '', { end: 0 }))).toEqual([[], []]);
  });
  test('together, when they overlap', () => {
    const more = flag('f-more', 1, 'TP Jura et Montferrand');
    expect(where(WORDS, TOWN, more)).toEqual([[], [[24, 46, 0, 1]]]);
  });
  test('the runs of a paragraph are the paragraph', () => {
    const words = WORDS[1] ?? '';
    const cut = runsOf(highlight(words, ['TP Jura et Montferrand']), flaggedIn(WORDS, [TOWN])[1] ?? []);
    expect(cut.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(words);
    expect(cut.map(({ points: on, pieces }) => [on, pieces.map(({ ends }) => ends)])).toEqual([
      [undefined, [true, false]],
      [[0], [true]],
      [undefined, [true]],
    ]);
  });
  test('letters go on after Z', () => {
    expect([0, 25, 26, 27].map(letterOf)).toEqual(['A', 'Z', 'AA', 'BB']);
  });
});
