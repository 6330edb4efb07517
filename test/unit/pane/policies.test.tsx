/** Review rules in the pane: for administrators alone, each template's rules, a decision on the version that was shown. */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ParapheClient, PolicyChange, PolicyView, Session } from '../../../src/server/client';
import { faults, refusal, SESSION, show, world } from './support';

const user = userEvent.setup();
const click = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const HELENE: Session = {
  ...SESSION,
  agent: { id: 'helene', name: 'Hélène Carrez', role: 'administrator' },
  rights: ['read', 'administer'],
};
const OWN = { roles: ['drafter', 'legal-reviewer'], authorAlone: false, reviewers: 1 } as const;
const ORDER: PolicyView = {
  template: { id: 'arrete', kind: 'order', title: 'Arrêté de circulation' },
  policy: OWN,
  own: OWN,
  version: 0,
  decided: false,
};

async function open(changePolicy: ParapheClient['changePolicy'], views: readonly PolicyView[] = [ORDER]) {
  const api: Partial<ParapheClient> = {
    signIn: () => Promise.resolve(HELENE),
    policies: () => Promise.resolve(views),
    changePolicy,
  };
  const { container } = show(world(false, { api }));
  await click(/Hélène Carrez/);
  await click('Règles de relecture');
  expect(await screen.findByRole('heading', { name: 'Règles de relecture', level: 1 })).toHaveFocus();
  return container;
}
const changing = (asked: [string, PolicyChange][]): ParapheClient['changePolicy'] => {
  let version = 0;
  return (template, change) => {
    asked.push([template, change]);
    return Promise.resolve({
      ...ORDER,
      policy: change.policy ?? OWN,
      version: (version += 1),
      decided: change.policy !== null,
      changed: { agent: { id: 'helene', name: 'Hélène Carrez' }, time: '2026-11-21T10:00:00.000Z' },
    });
  };
};

test('an administrator decides, on what was shown, then gives the template its own rules back', async () => {
  const asked: [string, PolicyChange][] = [];
  const container = await open(changing(asked));
  expect(
    await screen.findByText(
      'Relecture par un agent (rédaction, relecture juridique) ; l’auteur ne suffit pas.',
    ),
  ).toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
  await click(/Arrêté de circulation/);
  await user.click(await screen.findByRole('checkbox', { name: 'Rédaction' }));
  await user.selectOptions(screen.getByRole('combobox', { name: /Nombre d’agents/ }), '2');
  await user.type(screen.getByRole('textbox', { name: /Motif/ }), 'Consigne du préfet.');
  await click('Enregistrer ces règles');
  expect(await screen.findByText(/Décidé par Hélène Carrez, le 21/)).toBeInTheDocument();
  expect(screen.getByText(/inscrites au journal\.$/)).toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
  await click('Revenir aux règles du modèle');
  expect(await screen.findByText(/^Règles du modèle/)).toBeInTheDocument();
  expect(asked).toEqual([
    [
      'arrete',
      {
        policy: { roles: ['legal-reviewer'], authorAlone: false, reviewers: 2 },
        version: 0,
        reason: 'Consigne du préfet.',
      },
    ],
    ['arrete', { policy: null, version: 1 }],
  ]);
});

test('without a role nothing is sent', async () => {
  const asked: [string, PolicyChange][] = [];
  await open(changing(asked));
  await click(/Arrêté de circulation/);
  await user.click(await screen.findByRole('checkbox', { name: 'Rédaction' }));
  await user.click(screen.getByRole('checkbox', { name: 'Relecture juridique' }));
  await click('Enregistrer ces règles');
  expect(await screen.findByText(/Cochez au moins un rôle/)).toBeInTheDocument();
  expect(asked).toEqual([]);
});

test('what somebody else decided meanwhile is not overwritten: the refusal is shown', async () => {
  await open(() => Promise.reject(refusal('conflict')));
  await click(/Arrêté de circulation/);
  await user.click(await screen.findByRole('checkbox', { name: /L’auteur d’un passage/ }));
  await click('Enregistrer ces règles');
  expect(await screen.findByText(/Refusé : conflict/)).toBeInTheDocument();
  // What was chosen is not lost.
  expect(screen.getByRole('checkbox', { name: /L’auteur d’un passage/ })).toBeChecked();
});

test('nobody but an administrator is offered it', async () => {
  show(world(false));
  await click(/Olivier Grosjean/);
  await screen.findByRole('button', { name: 'Diagnostic' });
  expect(screen.queryByRole('button', { name: 'Règles de relecture' })).not.toBeInTheDocument();
});
