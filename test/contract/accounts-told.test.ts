/**
 * Changes of accounts and the journal, on both engines: what is done is entered with it, and what cannot be entered is not done.
 */
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountsOf } from '../../src/server/identity/compose';
import type { Accounts } from '../../src/server/identity/accounts';
import type { AccountEvent } from '../../src/server/identity/events';
import { createPasswordHasher } from '../../src/server/identity/passwords/scrypt';
import { JournalBlockedError } from '../../src/server/journal/errors';
import type { OperatorStore } from '../../src/server/store/port';
import { ADMINISTRATOR_PASSWORD, startCommune } from '../support/commune';
import { NOW } from '../support/documents';
import { onEachEngine, type Place } from '../support/store/engines';
import { toldIn } from '../support/store/told';

const OURS = '21250999600006';
const BY = { id: 'cli', name: 'Ligne de commande' };
const NADIA = { name: 'Nadia Perrin', title: '', role: 'drafter', login: 'nadia' } as const;
const IDENTITY = { issuer: 'https://issuer.example', subject: 'sub-nadia', time: NOW };

/** From now on no head can be published: what is entered next is the last. */
async function block(folder: string, store: OperatorStore): Promise<void> {
  const exported = { kind: 'exported', time: NOW, what: 'journal' } as const;
  await store.journal.record(OURS, [exported]);
  await store.journal.checkpoint(OURS);
  spoil(folder);
  await store.journal.record(OURS, [exported]);
  await expect(store.journal.checkpoint(OURS)).rejects.toThrow(JournalBlockedError);
}

function spoil(folder: string): void {
  rmSync(path.join(folder, 'published'), { recursive: true, force: true });
  writeFileSync(path.join(folder, 'published'), 'not a folder');
}

onEachEngine((newPlace) => {
  let place: Place;
  let store: OperatorStore;
  let accounts: Accounts;
  beforeEach(async () => {
    place = await newPlace();
    ({ store } = await place.open());
    accounts = accountsOf(
      {
        store: store.identity,
        organisation: { siret: OURS },
        record: () => Promise.resolve(),
        clock: () => Date.parse(NOW),
        randomBytes,
      },
      createPasswordHasher({ ln: 8, r: 8, p: 1 }),
    );
  });
  afterEach(() => place.remove());

  const eventOf = (change: AccountEvent['change']): AccountEvent => ({
    ...{ kind: 'account-changed', organisation: OURS, time: NOW, agent: BY },
    ...{ account: { id: 'nadia-perrin', name: 'Nadia Perrin' }, change },
  });
  const bind = (): Promise<boolean> =>
    store.identity.accounts.bind(OURS, 'nadia-perrin', IDENTITY, eventOf('bound'));
  const changes = async (): Promise<unknown[]> =>
    (await toldIn(store, OURS, ['account-changed'])).map(({ change }) => change);

  it('are entered one by one', async () => {
    await accounts.create(BY, { ...NADIA, name: 'Hélène Carrez', role: 'administrator', login: 'helene' });
    await accounts.create(BY, NADIA);
    await accounts.setRole(BY, 'nadia-perrin', 'auditor');
    await accounts.reset(BY, 'nadia-perrin');
    await bind();
    await accounts.revoke(BY, 'nadia-perrin');
    expect(await changes()).toEqual(['created', 'created', 'role', 'credentials', 'credentials', 'disabled']);
  });

  it('give each of several people of one name an id, also when they are made at once', async () => {
    const made = await Promise.all(
      ['a', 'b', 'c', 'd'].map((login) => accounts.create(BY, { ...NADIA, login })),
    );
    expect(made.map(({ account }) => account.id).sort()).toEqual([
      ...['nadia-perrin', 'nadia-perrin-2', 'nadia-perrin-3', 'nadia-perrin-4'],
    ]);
    await expect(accounts.create(BY, { ...NADIA, login: 'a' })).rejects.toMatchObject({
      code: 'account-exists',
    });
  });

  it('are not told when nothing was done', async () => {
    await accounts.create(BY, { ...NADIA, role: 'administrator' });
    await bind();
    await expect(accounts.create(BY, { ...NADIA, name: 'Nadine' })).rejects.toMatchObject({
      code: 'account-exists',
    });
    await expect(accounts.revoke(BY, 'nadia-perrin')).rejects.toMatchObject({ code: 'last-administrator' });
    await expect(accounts.setRole(BY, 'personne', 'auditor')).rejects.toMatchObject({
      code: 'unknown-account',
    });
    expect(await bind()).toBe(false);
    expect(await changes()).toEqual(['created', 'credentials']);
  });

  it('are not done when the journal takes nothing more', async () => {
    await accounts.create(BY, { ...NADIA, name: 'Hélène Carrez', role: 'administrator', login: 'helene' });
    await accounts.create(BY, NADIA);
    const credential = () => store.identity.accounts.findByLogin(OURS, 'nadia');
    const before = [await accounts.list(), await credential()];
    await block(place.folder, store);
    const attempts = [
      () => accounts.create(BY, { ...NADIA, name: 'Luc Vernier', login: 'luc' }),
      () => accounts.setRole(BY, 'nadia-perrin', 'auditor'),
      () => accounts.reset(BY, 'nadia-perrin'),
      () => accounts.revoke(BY, 'nadia-perrin'),
      bind,
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(JournalBlockedError);
    expect([await accounts.list(), await credential()]).toEqual(before);
    expect(await store.identity.accounts.findByIdentity(OURS, IDENTITY.issuer, IDENTITY.subject)).toBe(
      undefined,
    );
    expect(await changes()).toEqual(['created', 'created']);
  });
});

it('an account that could not be entered is made by the same request, once the journal is mended', async () => {
  const { server, administrator } = await startCommune();
  try {
    const { token } = await administrator.signInWith({
      login: 'administrateur',
      password: ADMINISTRATOR_PASSWORD,
    });
    const ask = async (): Promise<readonly [number, unknown]> => {
      const answer = await fetch(`${server.url}/api/v1/accounts`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': 'account-0001',
        },
        body: JSON.stringify(NADIA),
      });
      return [answer.status, await answer.json()];
    };
    spoil(server.data);
    // Its entry is the one that cannot be published, unless the one before was still to be.
    await administrator.createAccount({ ...NADIA, name: 'Luc Vernier', login: 'luc' }).catch(() => undefined);
    const blocked = async (): Promise<boolean> =>
      (await (await fetch(`${server.url}/metrics`)).text()).includes('\nparaphe_journal_blocked 1\n');
    for (let left = 100; left > 0 && !(await blocked()); left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await blocked()).toBe(true);
    expect(await ask()).toMatchObject([503, { code: 'journal-blocked' }]);
    rmSync(path.join(server.data, 'published'));
    await server.restart();
    expect(await ask()).toMatchObject([
      200,
      { account: { id: 'nadia-perrin' }, password: expect.any(String) as string },
    ]);
  } finally {
    await server.stop();
  }
});
