/** Review rules in the pane: for administrators alone, each template's rules, a decision on the version that was shown. */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ModeChange,
  ModesView,
  ModeView,
  ParapheClient,
  PolicyChange,
  PolicyView,
  Session,
} from '../../../src/server/client';
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

const MODE: ModeView = {
  template: ORDER.template,
  choice: { mode: 'embedded' },
  configured: { mode: 'embedded' },
  version: 0,
};
const MODES: ModesView = {
  endpoints: [
    { id: 'albert', model: 'openweight', regions: ['FR'] },
    { id: 'muet', model: 'm', regions: [], refused: 'Le service « muet » ne peut pas être choisi.' },
  ],
  templates: [MODE],
};

async function open(
  changePolicy: ParapheClient['changePolicy'],
  modes: ModesView = { endpoints: [], templates: [MODE] },
  changeMode: ParapheClient['changeMode'] = () => Promise.reject(refusal('forbidden')),
) {
  const api: Partial<ParapheClient> = {
    signIn: () => Promise.resolve(HELENE),
    policies: () => Promise.resolve([ORDER]),
    changePolicy,
    modes: () => Promise.resolve(modes),
    changeMode,
  };
  const { container } = show(world(false, { api }));
  await click(/Hélène Carrez/);
  await click('Règles des modèles');
  expect(await screen.findByRole('heading', { name: 'Règles des modèles', level: 1 })).toHaveFocus();
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
      'Relecture par un agent (rédaction, relecture juridique) ; la relecture de l’auteur ne suffit pas.',
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
  expect(screen.queryByRole('button', { name: 'Règles des modèles' })).not.toBeInTheDocument();
});

const NEVER: ParapheClient['changePolicy'] = () => Promise.reject(refusal('forbidden'));
const REWORDED = 'Reformulation par openweight (service «\u00A0albert\u00A0», traitement en France)';

test('an administrator chooses who drafts among what may be chosen, then what the configuration says again', async () => {
  const asked: [string, ModeChange][] = [];
  const container = await open(NEVER, MODES, (template, change) => {
    asked.push([template, change]);
    return Promise.resolve({
      ...MODE,
      choice: change.choice ?? MODE.configured,
      ...(change.choice === null ? {} : { decided: change.choice }),
      version: asked.length,
      changed: { agent: { id: 'helene', name: 'Hélène Carrez' }, time: '2026-11-21T10:00:00.000Z' },
    });
  });
  expect(await screen.findByText('Phrases types, sans modèle de langage')).toBeInTheDocument();
  await click(/Arrêté de circulation/);
  const choices = within(await screen.findByRole('radiogroup', { name: 'Comment l’IA rédige' }));
  expect(
    choices.getAllByRole('radio').map((one) => (one as HTMLInputElement).labels?.[0]?.textContent),
  ).toEqual([
    'Phrases types, sans modèle de langage',
    REWORDED,
    'Rédaction par openweight (service «\u00A0albert\u00A0», traitement en France)',
    'Comme dans la configuration\u00a0– Phrases types, sans modèle de langage',
  ]);
  expect(choices.getByRole('radio', { name: /^Comme dans la configuration/ })).toBeChecked();
  expect(screen.getByText('Le service « muet » ne peut pas être choisi.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Enregistrer ce choix' })).toBeDisabled();
  await user.click(choices.getByRole('radio', { name: REWORDED }));
  await user.type(screen.getAllByRole('textbox', { name: /Motif/ })[1] as HTMLElement, 'Essai.');
  await click('Enregistrer ce choix');
  expect(await screen.findByText(/Décidé par Hélène Carrez, le 21/)).toBeInTheDocument();
  expect(choices.getByRole('radio', { name: REWORDED })).toBeChecked();
  expect(await faults(container)).toEqual([]);
  await user.click(choices.getByRole('radio', { name: /^Comme dans la configuration/ }));
  await click('Enregistrer ce choix');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toEqual([
    ['arrete', { choice: { mode: 'rephrase', endpoint: 'albert' }, version: 0, reason: 'Essai.' }],
    ['arrete', { choice: null, version: 1 }],
  ]);
});

test('a decision whose endpoint is gone is told, and nothing is chosen in its place', async () => {
  const decided = { mode: 'compose', endpoint: 'ancien' } as const;
  const lapsed: ModeView = {
    ...MODE,
    decided,
    ignored: 'Le service « ancien » n’est plus configuré.',
    version: 1,
  };
  await open(NEVER, { endpoints: [], templates: [lapsed] });
  await click(/Arrêté de circulation/);
  expect(
    await screen.findByText(/« ancien », qui avait été choisi, n’est plus configuré/),
  ).toBeInTheDocument();
  for (const one of screen.getAllByRole('radio')) expect(one).not.toBeChecked();
});

test('without a configured endpoint there is nothing to choose', async () => {
  await open(NEVER);
  await click(/Arrêté de circulation/);
  expect(await screen.findByRole('heading', { name: 'Qui relit' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Comment l’IA rédige' })).not.toBeInTheDocument();
});
