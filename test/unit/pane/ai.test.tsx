/** The switch of all AI: an administrator suspends it with a reason, everybody reads by whom and why, an administrator restores it. */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ParapheClient, Session } from '../../../src/server/client';
import { faults, refusal, SESSION, show, world } from './support';

const user = userEvent.setup();
const click = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const HELENE: Session = {
  ...SESSION,
  agent: { id: 'helene', name: 'Hélène Carrez', role: 'administrator' },
  rights: ['read', 'administer'],
};
const OFF = {
  on: false,
  by: 'Hélène Carrez',
  reason: 'Incident de sécurité.',
  since: '2026-11-21T10:00:00.000Z',
} as const;

async function pane(who: RegExp, api: Partial<ParapheClient>) {
  const w = world(false, { api });
  const { container } = show(w);
  await click(who);
  return { w, container };
}
const administrator = (api: Partial<ParapheClient>) =>
  pane(/Hélène Carrez/, { signIn: () => Promise.resolve(HELENE), ...api });

test('an agent reads by whom, since when and why, and turns nothing', async () => {
  const { container } = await pane(/Olivier Grosjean/, { ai: () => Promise.resolve(OFF) });
  expect(await screen.findByText(/L’IA est suspendue par Hélène Carrez, depuis le 21/)).toHaveTextContent(
    /Motif : Incident de sécurité\.$/,
  );
  expect(screen.queryByRole('button', { name: /Rétablir|Suspendre/ })).not.toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
});

test('nothing is said when it is on, nor when it cannot be known', async () => {
  const { w } = await pane(/Olivier Grosjean/, { ai: () => Promise.reject(refusal('forbidden')) });
  await waitFor(() => expect(w.calls).toContain('api.ai'));
  expect(screen.queryByText(/L’IA est suspendue/)).not.toBeInTheDocument();
});

test('an administrator suspends with a reason, which is required, and restores', async () => {
  const asked: unknown[] = [];
  const { container } = await administrator({
    switchAi: (request) => {
      asked.push(request);
      return Promise.resolve(request.on ? { on: true } : { ...OFF, reason: request.reason });
    },
  });
  await click('Suspendre l’IA');
  const reason = await screen.findByRole('textbox', { name: 'Motif, montré à tous les agents' });
  await user.type(reason, '   ');
  await click('Suspendre');
  expect(await screen.findByText(/Indiquez le motif/)).toBeInTheDocument();
  expect(asked).toEqual([]);
  expect(await faults(container)).toEqual([]);
  await user.type(reason, 'Audit');
  await click('Suspendre');
  expect(await screen.findByText('L’IA est suspendue. Plus rien ne part.')).toBeInTheDocument();
  expect(screen.getByText(/L’IA est suspendue par Hélène Carrez/)).toHaveTextContent('Motif : Audit.');
  await click('Rétablir l’IA');
  expect(await screen.findByText('L’IA est rétablie.')).toBeInTheDocument();
  expect(screen.queryByText(/L’IA est suspendue/)).not.toBeInTheDocument();
  expect(asked).toEqual([{ on: false, reason: 'Audit' }, { on: true }]);
});

test('a refusal of the switch is said, and the banner stays', async () => {
  await administrator({
    ai: () => Promise.resolve(OFF),
    switchAi: () =>
      Promise.reject(refusal('forbidden', { detail: 'La configuration du serveur l’interdit.' })),
  });
  await click('Rétablir l’IA');
  expect(await screen.findByText('La configuration du serveur l’interdit.')).toBeInTheDocument();
  expect(screen.getByText(/L’IA est suspendue par/)).toBeInTheDocument();
});
