/**
 * Local accounts as people and attackers meet them: the first administrator, passwords, lock-out, roles, revocation, sessions
 * that outlive a process. And what a server of one organisation knows of another's.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import {
  ApiError,
  createClient,
  type Problem,
  type ProblemCode,
  type Session,
} from '../../src/server/client';
import { openEmbeddedStore } from '../../src/server/store/embedded';
import type { Store } from '../../src/server/store/port';
import { createPasswordHasher } from '../../src/server/identity/passwords/scrypt';
import { ADMINISTRATOR_PASSWORD, startCommune, type Commune } from '../support/commune';
import { startTestServer, type TestServer } from '../support/server';

/** Invented, with a valid key. */
const OTHER = '21250777600004';
const NEIGHBOUR = '21250888100001';
const PASSWORD = 'trois mésanges sur le toit';

/** What somebody is refused with. */
async function refused(attempt: Promise<unknown>): Promise<Problem> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.problem.detail).toMatch(/^[A-ZÀ-Ý].+\.$/);
  expect(error.problem.detail).not.toMatch(/ [:;!?]/);
  return error.problem;
}
const codeOf = async (attempt: Promise<unknown>): Promise<ProblemCode> => (await refused(attempt)).code;

let commune: Commune;
let clock = Date.now();
/** How often scrypt ran, and with what. */
const derived: string[] = [];
beforeAll(async () => {
  const cost = { ln: 8, r: 8, p: 1 };
  const real = createPasswordHasher(cost);
  const hasher = {
    ...real,
    verify: (password: string, stored: string | undefined) => {
      derived.push(stored === undefined ? 'unknown' : 'known');
      return real.verify(password, stored);
    },
  };
  commune = await startCommune({}, { clock: () => (clock = Math.max(clock, Date.now())), hasher });
});
afterAll(async () => {
  await commune.server.stop();
  // The description of the API was really held against what came back.
  expect(commune.server.checked).toBeGreaterThan(100);
});

const client = () => createClient({ baseUrl: commune.server.url });
const enter = (login: string, password: string) => client().signInWith({ login, password });

describe('the first administrator', () => {
  it('is made once, shown once, and must choose another password before anything else', async () => {
    expect(commune.server.firstPassword).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    const fresh = await startCommuneOf(OTHER);
    try {
      const own = createClient({ baseUrl: fresh.url });
      const session = await own.signInWith({ login: 'Administrateur ', password: fresh.firstPassword });
      expect(session).toMatchObject({
        mustChangePassword: true,
        rights: expect.arrayContaining(['administer']) as string[],
      });
      expect(await codeOf(own.templates())).toBe('password-to-change');
      expect(await codeOf(own.accounts())).toBe('password-to-change');
      expect(
        (await own.changePassword({ current: fresh.firstPassword, next: PASSWORD })).mustChangePassword,
      ).toBe(false);
      await own.accounts();
      // The one that was shown has served.
      expect(
        await codeOf(
          createClient({ baseUrl: fresh.url }).signInWith({
            login: 'administrateur',
            password: fresh.firstPassword,
          }),
        ),
      ).toBe('wrong-credentials');
      await fresh.restart();
      expect(
        fresh.events.filter((event) => event.kind === 'account-changed' && event.change === 'created'),
      ).toHaveLength(1);
      expect(fresh.logs.join('\n')).not.toContain(fresh.firstPassword);
    } finally {
      await fresh.stop();
    }
  });

  it('is not made in the demonstration, which has no password to guess', async () => {
    const demonstration = await startTestServer();
    expect(demonstration.firstPassword).toBe('');
    const own = createClient({ baseUrl: demonstration.url });
    expect(await own.signInOptions()).toMatchObject({ demonstration: true });
    expect(await own.signIn('nadia-perrin')).toMatchObject({
      demonstration: true,
      way: { kind: 'demonstration' },
    });
    expect(demonstration.events.at(-1)).toMatchObject({ signedIn: { methods: ['demo'] } });
    await demonstration.stop();
  });

  it('leaves nothing of the demonstration in a commune of its own', async () => {
    expect(await client().signInOptions()).toMatchObject({
      demonstration: false,
      local: true,
      providers: [],
    });
    expect(await codeOf(client().agents())).toBe('not-demonstration');
    expect(await codeOf(client().signIn('helene-carrez'))).toBe('not-demonstration');
  });

  it.each([{ HOST: '0.0.0.0' }, { PARAPHE_PUBLIC_URL: 'https://paraphe.mairie.example' }])(
    'shows no demonstration to the network: %j',
    async (env) => {
      const open = await startTestServer(env);
      try {
        const own = createClient({ baseUrl: open.url.replace('0.0.0.0', '127.0.0.1') });
        expect(await own.signInOptions()).toMatchObject({ demonstration: false });
        expect(await codeOf(own.signIn('helene-carrez'))).toBe('not-demonstration');
      } finally {
        await open.stop();
      }
    },
  );

  it('nor to somebody who comes through a proxy, or under another name', async () => {
    const demonstration = await startTestServer();
    try {
      const asked = (headers: Record<string, string>) =>
        fetch(`${demonstration.url}/api/v1/agents`, { headers }).then((answer) => answer.status);
      expect(await asked({})).toBe(200);
      expect(await asked({ 'x-forwarded-for': '203.0.113.9' })).toBe(403);
    } finally {
      await demonstration.stop();
    }
  });
});

describe('a wrong password', () => {
  it('and a name that nobody has get the same answer after the same work', async () => {
    await commune.account('camille', 'drafter', PASSWORD);
    derived.length = 0;
    const known = await refused(enter('camille', 'not the right one'));
    const unknown = await refused(enter('personne', 'not the right one'));
    expect(unknown).toEqual(known);
    expect(known).toMatchObject({ code: 'wrong-credentials', status: 401 });
    expect(derived).toEqual(['known', 'unknown']);
    expect(commune.server.events.slice(-2)).toMatchObject([
      { kind: 'sign-in-refused', way: 'local' },
      { kind: 'sign-in-refused', way: 'local' },
    ]);
    expect(commune.server.events.slice(-2).some((event) => 'agent' in event)).toBe(false);
  });

  it('costs more and more time, is said in seconds, and ends by itself', async () => {
    for (const name of ['camille', 'personne-non-plus']) {
      const codes = [];
      for (let at = 0; at < 7; at += 1) codes.push(await codeOf(enter(name, `guess number ${String(at)}`)));
      expect(codes.filter((code) => code === 'wrong-credentials').length).toBeGreaterThanOrEqual(4);
      expect(codes.at(-1)).toBe('too-many-requests');
    }
    // Even the right one: else the guesses would go on.
    const answer = await fetch(`${commune.server.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'camille', password: PASSWORD }),
    });
    expect(answer.status).toBe(429);
    const wait = Number(answer.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(30);
    clock += 31_000;
    await enter('camille', PASSWORD);
  });

  it('is counted also when many are tried at the same instant', async () => {
    await commune.account('dominique', 'drafter', PASSWORD);
    const guesses = Array.from({ length: 30 }, (_, at) => codeOf(enter('dominique', `guess ${String(at)}`)));
    const codes = await Promise.all(guesses);
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(5);
  });

  it('tried by strangers elsewhere does not close the door of the agent’s own office', async () => {
    const behind = await startCommune(
      { PARAPHE_TRUSTED_PROXIES: '127.0.0.1' },
      { clock: () => (clock = Math.max(clock, Date.now())) },
    );
    try {
      const from = (address: string, login: string, password: string) =>
        fetch(`${behind.server.url}/api/v1/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': `spoofed, ${address}` },
          body: JSON.stringify({ login, password }),
        }).then((answer) => answer.status);
      await behind.account('agnes', 'drafter', PASSWORD);
      expect(await from('198.51.100.1', 'agnes', PASSWORD)).toBe(200);
      for (let at = 0; at < 30; at += 1) await from(`203.0.113.${String(at)}`, 'agnes', 'guess');
      // A place that nobody knows has to wait; the office does not.
      expect(await from('203.0.113.200', 'agnes', PASSWORD)).toBe(429);
      expect(await from('198.51.100.1', 'agnes', PASSWORD)).toBe(200);
      clock += 6 * 60_000;
      expect(await from('203.0.113.200', 'agnes', PASSWORD)).toBe(200);
    } finally {
      await behind.server.stop();
    }
  });
});

describe('one’s own password', () => {
  it('is changed with the former one, and closes the other sessions', async () => {
    await commune.account('elise', 'drafter', PASSWORD);
    const [here, elsewhere] = [await commune.as('elise', PASSWORD), await commune.as('elise', PASSWORD)];
    expect(await codeOf(here.changePassword({ current: 'not it', next: `${PASSWORD} bleu` }))).toBe(
      'wrong-credentials',
    );
    for (const next of ['court', 'aaaaaaaaaaaaaaaa', 'Motdepasse2026!', 'elise elise elise', PASSWORD])
      expect(await codeOf(here.changePassword({ current: PASSWORD, next }))).toBe('password-refused');
    await here.changePassword({ current: PASSWORD, next: `${PASSWORD} bleu` });
    await here.templates();
    expect(await codeOf(elsewhere.templates())).toBe('unauthenticated');
    expect(await codeOf(enter('elise', PASSWORD))).toBe('wrong-credentials');
    await enter('elise', `${PASSWORD} bleu`);
  });
});

describe('administration', () => {
  it('is for administrators, of their own organisation, who have signed in recently', async () => {
    const id = await commune.account('flora', 'drafter', PASSWORD);
    const flora = await commune.as('flora', PASSWORD);
    expect(await codeOf(flora.accounts())).toBe('forbidden');
    expect(await codeOf(flora.setRole(id, { role: 'administrator' }))).toBe('forbidden');
    expect(await codeOf(flora.resetAccount('administrateur'))).toBe('forbidden');
    clock += 16 * 60_000;
    const change = () => commune.administrator.setRole(id, { role: 'auditor' });
    expect(await codeOf(change())).toBe('sign-in-again');
    await commune.administrator.signInWith({ login: 'administrateur', password: ADMINISTRATOR_PASSWORD });
    expect((await change()).account.role).toBe('auditor');
    // At once, in the session that is open.
    expect(await codeOf(flora.draft({ template: 'note-service', facts: {} }))).toBe('forbidden');
    expect((await commune.administrator.accounts()).map((account) => account.id)).toContain('flora');
    expect(JSON.stringify(await commune.administrator.accounts())).not.toContain('scrypt');
  });

  it('shows a temporary password once, also when the answer is asked for again', async () => {
    const { token } = await enter('administrateur', ADMINISTRATOR_PASSWORD);
    const key = crypto.randomUUID();
    const create = async () => {
      const answer = await fetch(`${commune.server.url}/api/v1/accounts`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({ name: 'Gaël Petit', title: '', role: 'drafter', login: 'gael' }),
      });
      return (await answer.json()) as { account: { id: string }; password?: string };
    };
    const [first, again] = [await create(), await create()];
    expect(first).toMatchObject({ account: { id: 'gael-petit' }, password: expect.any(String) as string });
    expect(again).toEqual({ account: first.account });
    const database = new Libsql(path.join(commune.server.data, 'paraphe.sqlite'), { readonly: true });
    const kept = JSON.stringify(
      ['accounts', 'answers', 'sessions', 'one_time_secrets', 'attempts'].map((table) =>
        database.prepare(`SELECT * FROM ${table}`).all(),
      ),
    );
    database.close();
    expect(kept).toContain('$scrypt$');
    for (const secret of [first.password ?? '', token, PASSWORD, ADMINISTRATOR_PASSWORD])
      expect(kept).not.toContain(secret);
    expect(commune.server.logs.join('\n')).not.toContain(first.password);
  });

  it('refuses two accounts of one name, and an account that nobody could open', async () => {
    const make = (more: object) =>
      commune.administrator.createAccount({ name: 'Hugo', title: '', role: 'drafter', ...more });
    await make({ login: 'hugo', email: 'hugo@mairie.example' });
    expect(await codeOf(make({ login: 'HUGO' }))).toBe('account-exists');
    expect(await codeOf(make({ email: 'Hugo@Mairie.example' }))).toBe('account-exists');
    expect(await codeOf(make({}))).toBe('bad-request');
    expect((await make({ login: 'hugo2' })).account.id).toBe('hugo-2');
  });

  it('revokes at once, resets, and never without an administrator left', async () => {
    const id = await commune.account('irene', 'drafter', PASSWORD);
    const irene = await commune.as('irene', PASSWORD);
    const reset = await commune.administrator.resetAccount(id);
    expect(await codeOf(irene.templates())).toBe('unauthenticated');
    expect(await codeOf(enter('irene', PASSWORD))).toBe('wrong-credentials');
    const back = client();
    expect(await back.signInWith({ login: 'irene', password: reset.password ?? '' })).toMatchObject({
      mustChangePassword: true,
    });
    await commune.administrator.revokeAccount(id);
    expect(await codeOf(back.templates())).toBe('unauthenticated');
    expect(await codeOf(enter('irene', reset.password ?? ''))).toBe('wrong-credentials');
    expect(await codeOf(commune.administrator.revokeAccount(id))).toBe('unknown-account');
    expect(await codeOf(commune.administrator.resetAccount(id))).toBe('unknown-account');
    expect(await codeOf(commune.administrator.revokeAccount('administrateur'))).toBe('last-administrator');
    expect(await codeOf(commune.administrator.setRole('administrateur', { role: 'auditor' }))).toBe(
      'last-administrator',
    );
    expect(commune.server.events.filter(({ kind }) => kind === 'account-changed').at(-1)).toMatchObject({
      agent: { id: 'administrateur' },
      account: { id: 'irene', name: 'Irene' },
      change: 'revoked',
    });
  });
});

describe('sessions', () => {
  it('outlive a restart', async () => {
    const own = await startCommuneOf(OTHER);
    try {
      const { token } = await firstSession(own);
      await own.restart();
      // Known: what it is refused for is the new password.
      expect((await changePassword(own, token, 'court')).status).toBe(422);
    } finally {
      await own.stop();
    }
  });

  it('are the same for two servers of the organisation on one store, and unknown to another’s', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-shared-'));
    const store = await openEmbeddedStore(folder, new Date().toISOString());
    const one = await startCommuneOf(OTHER, store);
    const two = await startCommuneOf(OTHER, store);
    const neighbour = await startCommuneOf(NEIGHBOUR, store);
    try {
      expect(two.firstPassword).toBe('');
      const { token } = await firstSession(one);
      const changed = (await (
        await changePassword(two, token, PASSWORD, one.firstPassword)
      ).json()) as Session;
      const templates = async (server: TestServer, of: string) =>
        (await fetch(`${server.url}/api/v1/templates`, { headers: { authorization: `Bearer ${of}` } }))
          .status;
      expect([await templates(one, changed.token), await templates(one, token)]).toEqual([200, 401]);
      expect(await templates(neighbour, changed.token)).toBe(401);
      const theirs = createClient({ baseUrl: neighbour.url });
      const enterThere = theirs.signInWith({ login: 'administrateur', password: PASSWORD });
      expect(await codeOf(enterThere)).toBe('wrong-credentials');
      await firstSession(neighbour);
      // Closed on one, closed on the other.
      const headers = { authorization: `Bearer ${changed.token}` };
      await fetch(`${one.url}/api/v1/session`, { method: 'DELETE', headers });
      expect(await templates(two, changed.token)).toBe(401);
    } finally {
      await Promise.all([one.stop(), two.stop(), neighbour.stop()]);
      await store.close();
    }
  });

  it('end after a working day', async () => {
    await commune.account('jeanne', 'drafter', PASSWORD);
    const jeanne = await commune.as('jeanne', PASSWORD);
    clock += 8 * 3600_000 + 1000;
    expect(await codeOf(jeanne.templates())).toBe('unauthenticated');
  });
});

/** A server of the organisation of that SIRET, on a folder of its own or on a shared store. */
function startCommuneOf(siret: string, store?: Store): Promise<TestServer> {
  const profile = path.join(mkdtempSync(path.join(tmpdir(), 'paraphe-of-')), 'commune.yaml');
  writeFileSync(profile, readFileSync('assets/demo/profile.yaml', 'utf8').replace('21250999600006', siret));
  return startTestServer({ PARAPHE_PROFILE: profile }, store === undefined ? {} : { store });
}

function firstSession({ url, firstPassword }: TestServer): Promise<Session> {
  return createClient({ baseUrl: url }).signInWith({ login: 'administrateur', password: firstPassword });
}

function changePassword(
  { url, firstPassword }: TestServer,
  token: string,
  next: string,
  current = firstPassword,
): Promise<Response> {
  return fetch(`${url}/api/v1/session/password`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ current, next }),
  });
}
