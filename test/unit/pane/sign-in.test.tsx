/** Signing in as the pane does it: what the server offers, a first password, a provider's window, a proof asked for again. */
import '@testing-library/jest-dom';
import { webcrypto } from 'node:crypto';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { isPlace, readSaid, saidBy } from '../../../src/pane/dialog/messages';
import type { Session, SignIn, SignInOptions } from '../../../src/server/client';
import { faults, ORGANISATION, RECORD, refusal, SESSION, show, world } from './support';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => user.click(await button(name));
const heading = (name: string | RegExp) => screen.findByRole('heading', { name, level: 1 });

const OPTIONS: SignInOptions = {
  organisation: ORGANISATION,
  demonstration: false,
  local: true,
  providers: [],
};
const offering = (more: Partial<SignInOptions> = {}) => ({
  signInOptions: () => Promise.resolve({ ...OPTIONS, ...more }),
});
const LOCAL: Session = {
  ...SESSION,
  way: { kind: 'local' },
  demonstration: false,
  login: 'olivier',
};
const CODE = 'c'.repeat(43);

async function typeCredentials(password: string): Promise<void> {
  await user.type(await screen.findByLabelText('Nom d’utilisateur'), 'olivier');
  await user.type(screen.getByLabelText('Mot de passe'), password);
  await click('S’identifier');
}

test('what the server does not offer is not shown, and the demonstration says that it is one', async () => {
  const { unmount } = show(world(false));
  await button(/Olivier Grosjean/);
  expect(screen.queryByLabelText('Mot de passe')).toBeNull();
  await click(/Olivier Grosjean/);
  expect(await screen.findByText('Démonstration')).toBeInTheDocument();
  unmount();
  const w = world(false, { api: offering({ providers: [{ id: 'proconnect', label: 'ProConnect' }] }) });
  const { container } = show(w);
  await button('Continuer avec ProConnect');
  await screen.findByLabelText('Mot de passe');
  expect(screen.queryByRole('button', { name: /Olivier/ })).toBeNull();
  expect(w.calls).not.toContain('api.agents');
  expect(await faults(container)).toEqual([]);
});

test('a refused password is told and forgotten; an accepted one opens the pane', async () => {
  const proofs: SignIn[] = [];
  const signInWith = (proof: SignIn): Promise<Session> => {
    proofs.push(proof);
    return proofs.length === 1 ? Promise.reject(refusal('wrong-credentials')) : Promise.resolve(LOCAL);
  };
  show(world(false, { api: { ...offering(), signInWith } }));
  await typeCredentials('wrong');
  expect(await screen.findByText(/Refusé : wrong-credentials/)).toBeInTheDocument();
  expect(screen.getByLabelText('Mot de passe')).toHaveValue('');
  expect(screen.getByLabelText('Nom d’utilisateur')).toHaveValue('olivier');
  await user.type(screen.getByLabelText('Mot de passe'), 'right');
  await click('S’identifier');
  await heading(/Que voulez-vous rédiger/);
  expect(proofs.at(-1)).toEqual({ login: 'olivier', password: 'right' });
  expect(screen.queryByText('Démonstration')).toBeNull();
  await button('Changer de mot de passe');
});

test('a password that somebody else gave is changed before anything else', async () => {
  const w = world(false, {
    api: {
      ...offering(),
      signInWith: () => Promise.resolve({ ...LOCAL, mustChangePassword: true }),
      changePassword: () => Promise.resolve(LOCAL),
    },
  });
  const { container } = show(w);
  await typeCredentials('given');
  await heading('Choisissez votre mot de passe');
  expect(screen.queryByRole('navigation')).toBeNull();
  await user.type(screen.getByLabelText('Mot de passe qui vous a été remis'), 'given');
  await user.type(screen.getByLabelText('Nouveau mot de passe'), 'trois mésanges bleues');
  await user.type(screen.getByLabelText(/une seconde fois/), 'trois mésanges');
  expect(screen.getByText(/diffèrent/)).toBeInTheDocument();
  expect(await button('Enregistrer')).toBeDisabled();
  expect(await faults(container)).toEqual([]);
  await user.type(screen.getByLabelText(/une seconde fois/), ' bleues');
  await click('Enregistrer');
  await heading(/Que voulez-vous rédiger/);
  expect(w.calls).toContain('api.changePassword');
});

describe('a provider', () => {
  const providers = [{ id: 'proconnect', label: 'ProConnect' }];
  const OPENID: Session = {
    ...SESSION,
    way: { kind: 'openid', provider: 'proconnect' },
    demonstration: false,
  };

  test('is met in a window that hands over a code, which the pane redeems with its own verifier', async () => {
    const proofs: SignIn[] = [];
    const signInWith = (proof: SignIn): Promise<Session> => {
      proofs.push(proof);
      return Promise.resolve(OPENID);
    };
    const w = world(false, {
      said: JSON.stringify({ code: CODE }),
      api: {
        ...offering({ local: false, providers }),
        signInWith,
        signOut: () => Promise.resolve({ endSession: '/sign-out/proconnect?ticket=t' }),
      },
    });
    show(w);
    await click('Continuer avec ProConnect');
    await heading(/Que voulez-vous rédiger/);
    const [proof] = proofs;
    const verifier = proof !== undefined && 'verifier' in proof ? proof.verifier : '';
    expect(proof).toEqual({ code: CODE, verifier: expect.stringMatching(/^[\w-]{43}$/) as string });
    const digest = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    const challenge = Buffer.from(digest).toString('base64url');
    expect(w.calls).toContain(`dialog /sign-in/proconnect?challenge=${challenge}&page=word`);
    await click('Changer d’agent');
    await heading(/Qui êtes-vous/);
    expect(w.calls).toContain('dialog /sign-out/proconnect?ticket=t&page=word');
  });

  test('whose window is closed changes nothing; its refusal is told', async () => {
    const { unmount } = show(world(false, { api: offering({ providers }) }));
    await click('Continuer avec ProConnect');
    await heading(/Qui êtes-vous/);
    unmount();
    const signInWith = () => Promise.reject(refusal('account-unknown'));
    show(
      world(false, { said: JSON.stringify({ code: CODE }), api: { ...offering({ providers }), signInWith } }),
    );
    await click('Continuer avec ProConnect');
    expect(await screen.findByText(/Refusé : account-unknown/)).toBeInTheDocument();
  });
});

describe('a proof asked for again', () => {
  const finalising = (again: Partial<Parameters<typeof world>[1]> & { api: object }) => {
    let asked = 0;
    const w = world(true, {
      ...again,
      api: {
        finalise: () => {
          asked += 1;
          return asked === 1
            ? Promise.reject(refusal('sign-in-again'))
            : Promise.resolve({
                statementXml: '<s/>',
                ledgerXml: w.record.ledgerXml,
                digest: 'd'.repeat(64),
                watermarkOoxml: '<w/>',
              });
        },
        ...again.api,
      },
    });
    w.record = {
      ...w.record,
      passages: w.record.passages.map((passage) => ({ ...passage, state: 'approved' as const })),
    };
    return w;
  };
  const toFinalise = async (): Promise<HTMLElement> => {
    await click('Vérifier le document');
    await click('Finaliser le document');
    await click('Finaliser');
    return screen.findByRole('dialog', { name: 'Identifiez-vous de nouveau pour finaliser' });
  };

  test('goes on with the finalisation where it was', async () => {
    const w = finalising({ api: {} });
    const { container } = show(w);
    await click(/Olivier Grosjean/);
    const dialog = await toFinalise();
    expect(await faults(container)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'S’identifier de nouveau' }));
    await heading('Document finalisé');
    expect(w.calls.filter((call) => call === 'api.finalise')).toHaveLength(2);
    expect(w.calls.filter((call) => call === 'word.finalise')).toHaveLength(1);
  });

  test('is not another agent’s, and can be refused', async () => {
    let proofs = 0;
    const other: Session = { ...LOCAL, agent: { ...LOCAL.agent, id: 'nadia', name: 'Nadia Perrin' } };
    const w = finalising({
      api: {
        ...offering(),
        signInWith: () => {
          proofs += 1;
          return proofs === 1 ? Promise.resolve(LOCAL) : Promise.resolve(other);
        },
      },
    });
    show(w);
    await typeCredentials('right');
    const dialog = await toFinalise();
    await user.type(within(dialog).getByLabelText('Mot de passe'), 'right');
    await user.click(within(dialog).getByRole('button', { name: 'S’identifier de nouveau' }));
    expect(await within(dialog).findByText(/Un autre agent s’est identifié/)).toBeInTheDocument();
    expect(w.calls).toContain('api.signOut');
    await user.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText(/Refusé : sign-in-again/)).toBeInTheDocument();
    expect(w.calls).not.toContain('word.finalise');
  });
});

describe('a call that is refused late', () => {
  /** The state of AI, which each view asks for in the background, is answered when the test says so. */
  const waiting = () => {
    const refuse: (() => void)[] = [];
    return {
      ai: () => new Promise<never>((_, reject) => refuse.push(() => reject(refusal('unauthenticated')))),
      /** How many were refused. */
      refuseFirst: (count = refuse.length) =>
        act(() => {
          const some = refuse.splice(0, count);
          for (const one of some) one();
          return Promise.resolve(some.length);
        }),
      count: () => refuse.length,
    };
  };

  test('asks nothing of the agent who came next', async () => {
    const { ai, count, refuseFirst } = waiting();
    show(world(true, { api: { ai } }));
    await click(/Olivier Grosjean/);
    await click(/Motifs de la mesure/);
    await click('Changer d’agent');
    await button(/Nadia Perrin/);
    const former = count();
    await click(/Nadia Perrin/);
    await heading(RECORD.title);
    expect(await refuseFirst(former)).toBeGreaterThan(0);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('while its agent is leaving, does not keep the next one from being asked', async () => {
    const { ai, refuseFirst } = waiting();
    let leave: () => void = () => undefined;
    show(world(true, { api: { ai, signOut: () => new Promise((resolve) => (leave = () => resolve({}))) } }));
    await click(/Olivier Grosjean/);
    await heading(RECORD.title);
    await click('Changer d’agent');
    await refuseFirst();
    await act(() => {
      leave();
      return Promise.resolve();
    });
    await click(/Nadia Perrin/);
    await heading(RECORD.title);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await refuseFirst()).toBeGreaterThan(0);
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });
});

test('an auditor reads, and sees why the rest is not offered', async () => {
  const auditor: Session = { ...SESSION, agent: { ...SESSION.agent, role: 'auditor' }, rights: ['read'] };
  show(world(true, { api: { signIn: () => Promise.resolve(auditor) } }));
  await click(/Olivier Grosjean/);
  await click(/Motifs de la mesure/);
  await heading('Motifs de la mesure');
  for (const name of ['Approuver', 'Corriger', 'Rejeter'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  expect(screen.getByText(/Votre rôle est l’audit/)).toBeInTheDocument();
  await click('Rédiger');
  await click(/Un arrêté/);
  expect(await button('Rédiger le projet')).toBeDisabled();
  expect(screen.getByText(/Votre rôle est l’audit/)).toBeInTheDocument();
});

test('the window goes and says nothing but what is ours', () => {
  expect(isPlace('/sign-in/proconnect?challenge=abc&page=word')).toBe(true);
  for (const place of [
    'https://evil.example',
    '//evil.example/sign-in/x?a',
    '/sign-in/../x?a',
    '/pane.html',
    'javascript:alert(1)',
    '/sign-in/x?a#b',
  ])
    expect(isPlace(place)).toBe(false);
  expect(saidBy(`#code=${CODE}`)).toEqual({ code: CODE });
  expect(saidBy('#signed-out')).toEqual({ signedOut: true });
  for (const hash of ['', '#code=short', '#code=<script>', `#x=${CODE}`])
    expect(saidBy(hash)).toBeUndefined();
  expect(readSaid('{"code":"x"}')).toEqual({ code: 'x' });
  for (const text of ['', 'null', '[]', '{"code":1}', 'code']) expect(readSaid(text)).toBeUndefined();
});
