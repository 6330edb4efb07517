/**
 * Signing in through a real OpenID provider, and every way of cheating it: with its own keys, with ours, with somebody else's
 * code. Each refusal reaches the pane as a problem with a French sentence, and opens nothing.
 */
import { createClient, ApiError, type Problem, type Session } from '../../src/server/client';
import { identityFile, startCommune, type Commune } from '../support/commune';
import { freePort } from '../support/free-port';
import { handshake, startProvider, Window, type Handshake, type TestProvider } from '../support/openid';

const SIRET = '21250999600006';
const PEOPLE = {
  'sub-helene': { email: 'helene.carrez@mairie.example', email_verified: true, siret: SIRET },
  'sub-luc': { email: 'luc.vernier@mairie.example', email_verified: true, siret: SIRET },
  'sub-autre': { email: 'helene.carrez@mairie.example', email_verified: true, siret: SIRET },
  'sub-inconnu': { email: 'inconnu@mairie.example', email_verified: true, siret: SIRET },
  'sub-voisine': { email: 'luc.vernier@mairie.example', email_verified: true, siret: '21250888600007' },
  'sub-non-verifie': { email: 'sans.preuve@mairie.example', email_verified: false, siret: SIRET },
};

let pro: TestProvider;
let keycloak: TestProvider;
let commune: Commune;
let origin: string;
let clock = Date.now();
beforeAll(async () => {
  const [ours, first, second] = [await freePort(), await freePort(), await freePort()];
  origin = `http://127.0.0.1:${String(ours)}`;
  const client = (id: string) => ({
    id: 'paraphe',
    secret: 'a-secret-of-the-tests',
    redirectUris: [`${origin}/sign-in/${id}/callback`],
    signedOutUris: [`${origin}/signed-out`],
  });
  [pro, keycloak] = await Promise.all([
    startProvider({
      port: first,
      algorithm: 'ES256',
      client: { ...client('proconnect'), userinfo: 'signed' },
      people: PEOPLE,
    }),
    startProvider({ port: second, algorithm: 'RS256', client: client('keycloak'), people: PEOPLE }),
  ]);
  const identity = identityFile(`
providers:
  - { id: proconnect, preset: proconnect, issuer: '${pro.issuer}', client_id: paraphe }
  - { id: keycloak, preset: keycloak, issuer: '${keycloak.issuer}', client_id: paraphe }
`);
  commune = await startCommune(
    {
      PORT: String(ours),
      PARAPHE_PUBLIC_URL: origin,
      PARAPHE_IDENTITY: identity,
      PARAPHE_OIDC_SECRET_PROCONNECT: 'a-secret-of-the-tests',
      PARAPHE_OIDC_SECRET_KEYCLOAK: 'a-secret-of-the-tests',
    },
    { clock: () => (clock = Math.max(clock, Date.now())) },
  );
  for (const [name, email] of [
    ['Hélène Carrez', 'helene.carrez@mairie.example'],
    ['Luc Vernier', 'luc.vernier@mairie.example'],
    ['Sans Preuve', 'sans.preuve@mairie.example'],
  ] as const)
    await commune.administrator.createAccount({ name, title: 'agent', role: 'drafter', email });
});
afterAll(async () => {
  await commune.server.stop();
  await Promise.all([pro.stop(), keycloak.stop()]);
});

interface Way {
  readonly provider?: 'proconnect' | 'keycloak';
  readonly window?: Window;
  readonly pane?: Handshake;
  readonly recent?: boolean;
  readonly leave?: (url: URL) => URL;
  readonly comeBack?: (url: URL) => URL;
}

/** From the dialog's first address to the one-time code. */
async function toCode(person: string, way: Way = {}): Promise<string> {
  const { provider = 'proconnect', window = new Window(), pane = handshake() } = way;
  const start = `${origin}/sign-in/${provider}?challenge=${pane.challenge}${way.recent === true ? '&recent=1' : ''}`;
  const away = await window.open(start);
  expect(away.status).toBe(302);
  const url = new URL(away.headers.get('location') ?? '');
  const back = await window.follow(way.leave?.(url) ?? url, origin, '/sign-in/', person);
  const end = await window.open(way.comeBack?.(back) ?? back);
  expect(end.status).toBe(302);
  const place = new URL(end.headers.get('location') ?? '', origin);
  expect(place.pathname).toBe('/dialog.html');
  // Never in a query, which servers and histories keep.
  expect(place.search).toBe('');
  return new URLSearchParams(place.hash.slice(1)).get('code') ?? '';
}

async function signIn(person: string, way: Way = {}): Promise<Session> {
  const pane = way.pane ?? handshake();
  const code = await toCode(person, { ...way, pane });
  return createClient({ baseUrl: origin }).signInWith({ code, verifier: pane.verifier });
}

/** The problem that somebody is refused with. */
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

describe('the happy path', () => {
  it('asks what ProConnect wants to be asked, and no more', async () => {
    await signIn('sub-helene');
    const asked = (await pro.asked()).at(-1) ?? {};
    expect(Object.keys(asked).sort()).toEqual([
      'claims',
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
    expect(asked['code_challenge_method']).toBe('S256');
    expect(asked['state']?.length).toBeGreaterThanOrEqual(32);
    expect(asked['nonce']?.length).toBeGreaterThanOrEqual(32);
    expect(JSON.parse(asked['claims'] ?? '')).toMatchObject({ id_token: { amr: { essential: true } } });
    expect(asked['redirect_uri']).toBe(`${origin}/sign-in/proconnect/callback`);
  });

  it('binds the prepared account at the first sign-in, and knows the subject afterwards', async () => {
    const session = await signIn('sub-luc');
    expect(session).toMatchObject({
      agent: { id: 'luc-vernier', role: 'drafter' },
      way: { kind: 'openid', provider: 'proconnect' },
      mustChangePassword: false,
      demonstration: false,
    });
    expect(Date.now() - Date.parse(session.signedInAt)).toBeLessThan(60_000);
    const signed = commune.server.events.filter(({ kind }) => kind === 'signed-in').at(-1);
    expect(signed).toMatchObject({
      agent: { id: 'luc-vernier' },
      signedIn: { issuer: pro.issuer, subject: 'sub-luc', methods: ['pwd', 'mfa'] },
    });
    // The address may change: the subject does not.
    await pro.say({ 'sub-luc': { email: 'autre@mairie.example' } });
    expect((await signIn('sub-luc')).agent.id).toBe('luc-vernier');
    await pro.say({});
    expect(
      commune.server.events.filter(
        (event) =>
          event.kind === 'account-changed' && event.change === 'bound' && event.account.id === 'luc-vernier',
      ),
    ).toHaveLength(1);
  });

  it('signs the agent out of the provider too', async () => {
    const window = new Window();
    const pane = handshake();
    const code = await toCode('sub-helene', { window, pane });
    const client = createClient({ baseUrl: origin });
    await client.signInWith({ code, verifier: pane.verifier });
    const { endSession } = await client.signOut();
    expect(endSession).toMatch(/^\/sign-out\/proconnect\?ticket=/);
    const leave = await window.open(`${origin}${endSession ?? ''}&page=workbench`);
    const url = new URL(leave.headers.get('location') ?? '');
    expect(url.origin).toBe(pro.issuer);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/signed-out`);
    expect(url.searchParams.get('id_token_hint')).toMatch(/^ey/);
    const back = await window.open(`${origin}/signed-out?state=${url.searchParams.get('state') ?? ''}`);
    expect(back.headers.get('location')).toBe('/dialog-workbench.html#signed-out');
    // The ticket has served.
    const again = await window.open(`${origin}${endSession ?? ''}`);
    expect(again.headers.get('location')).toBe('/dialog.html#signed-out');
  });
});

describe('tokens that are not the right ones', () => {
  it.each([
    'audience',
    'issuer',
    'expired',
    'nonce',
    'no-nonce',
    'none',
    'confusion',
    'hmac',
    'algorithm',
    'other-key',
    'subject',
  ])('refuses an ID token spoilt in its %s', async (kind) => {
    for (const provider of ['proconnect', 'keycloak'] as const) {
      // Without userinfo nothing contradicts another subject: the signature says that it is this one.
      if (kind === 'subject' && provider === 'keycloak') continue;
      await (provider === 'proconnect' ? pro : keycloak).spoil(kind);
      expect((await refused(signIn('sub-luc', { provider }))).code).toBe('sign-in-failed');
    }
  });

  it.each(['userinfo-unsigned', 'userinfo-forged'])('refuses %s', async (kind) => {
    await pro.spoil(kind);
    expect((await refused(signIn('sub-luc'))).code).toBe('sign-in-failed');
  });

  it('records each refusal, and no token in any log', async () => {
    await pro.spoil('audience');
    await refused(signIn('sub-luc'));
    expect(commune.server.events.at(-1)).toMatchObject({
      kind: 'sign-in-refused',
      way: 'proconnect',
      code: 'sign-in-failed',
    });
    expect(commune.server.logs.join('\n')).not.toMatch(/eyJ|sub-luc|mairie\.example/);
  });
});

describe('codes, states and verifiers that serve once', () => {
  it('refuses a replayed code, and a pane that does not know the verifier', async () => {
    const pane = handshake();
    const code = await toCode('sub-luc', { pane });
    const redeem = (verifier: string) => createClient({ baseUrl: origin }).signInWith({ code, verifier });
    expect((await refused(redeem(handshake().verifier))).code).toBe('sign-in-expired');
    // Even by its owner: the wrong attempt has used it.
    expect((await refused(redeem(pane.verifier))).code).toBe('sign-in-expired');
    const other = await toCode('sub-luc', { pane });
    const client = createClient({ baseUrl: origin });
    await client.signInWith({ code: other, verifier: pane.verifier });
    expect((await refused(client.signInWith({ code: other, verifier: pane.verifier }))).code).toBe(
      'sign-in-expired',
    );
  });

  it('refuses a code after its minute', async () => {
    const pane = handshake();
    const code = await toCode('sub-luc', { pane });
    clock += 61_000;
    const attempt = createClient({ baseUrl: origin }).signInWith({ code, verifier: pane.verifier });
    expect((await refused(attempt)).code).toBe('sign-in-expired');
  });

  it('refuses a replayed or unknown state, and an answer that another browser brings', async () => {
    const window = new Window();
    const away = await window.open(`${origin}/sign-in/proconnect?challenge=${handshake().challenge}`);
    const back = await window.follow(away.headers.get('location') ?? '', origin, '/sign-in/', 'sub-luc');
    const elsewhere = new Window();
    await elsewhere.open(`${origin}/sign-in/proconnect?challenge=${handshake().challenge}`);
    const stranger = await elsewhere.open(back);
    expect([stranger.status, await stranger.json()]).toMatchObject([400, { code: 'sign-in-expired' }]);
    // The stranger's attempt has used the state: nobody else can bring it any more.
    const late = await window.open(back);
    expect([late.status, await late.json()]).toMatchObject([400, { code: 'sign-in-expired' }]);
    const forged = new URL(back);
    forged.searchParams.set('state', handshake().challenge);
    expect((await window.open(forged)).status).toBe(400);
    // People read a page, not JSON.
    const page = await window.open(back, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('recommencez depuis le volet de Paraphe');
  });

  it('refuses an answer that comes back to another provider’s address', async () => {
    const attempt = signIn('sub-luc', {
      comeBack: (url) => new URL(url.href.replace('/proconnect/', '/keycloak/')),
    });
    await expect(attempt).rejects.toThrow();
  });

  it('cannot be made to do without PKCE, nor to mix two sign-ins', async () => {
    // The provider insists on it, and says so to us.
    const without = signIn('sub-luc', {
      leave: (url) => {
        url.searchParams.delete('code_challenge');
        url.searchParams.delete('code_challenge_method');
        return url;
      },
    });
    expect((await refused(without)).code).toBe('sign-in-failed');
    // A code injected from another sign-in of the same client: its verifier is another one.
    const window = new Window();
    const stolen = await (async () => {
      const away = await window.open(`${origin}/sign-in/proconnect?challenge=${handshake().challenge}`);
      return window.follow(away.headers.get('location') ?? '', origin, '/sign-in/', 'sub-luc');
    })();
    const injected = signIn('sub-helene', {
      comeBack: (url) => {
        url.searchParams.set('code', stolen.searchParams.get('code') ?? '');
        return url;
      },
    });
    expect((await refused(injected)).code).toBe('sign-in-failed');
  });

  it('asks for a challenge before it sends anybody anywhere', async () => {
    for (const query of ['', '?challenge=short', `?challenge=${handshake().challenge}&page=elsewhere`]) {
      const response = await new Window().open(`${origin}/sign-in/proconnect${query}`);
      expect([response.status, await response.json()]).toMatchObject([400, { code: 'bad-request' }]);
    }
    const nobody = await new Window().open(`${origin}/sign-in/google?challenge=${handshake().challenge}`);
    expect([nobody.status, await nobody.json()]).toMatchObject([404, { code: 'unknown-provider' }]);
  });
});

describe('people who are not expected', () => {
  it.each([
    ['sub-voisine', 'other-organisation'],
    ['sub-inconnu', 'account-unknown'],
    // The account is bound to another subject of this issuer.
    ['sub-autre', 'account-unknown'],
    ['nobody', 'sign-in-failed'],
  ])('refuses %s with %s', async (person, code) => {
    await signIn('sub-helene');
    expect((await refused(signIn(person))).code).toBe(code);
  });

  it('binds nobody by an address that the issuer has not verified', async () => {
    const keycloaks = signIn('sub-non-verifie', { provider: 'keycloak' });
    expect((await refused(keycloaks)).code).toBe('account-unknown');
    expect((await signIn('sub-luc', { provider: 'keycloak' })).agent.id).toBe('luc-vernier');
  });

  it('closes the sessions of a revoked agent at once, and opens no other', async () => {
    await commune.administrator.createAccount({
      name: 'Inès Partie',
      title: 'stagiaire',
      role: 'drafter',
      email: 'inconnu@mairie.example',
    });
    const pane = handshake();
    const code = await toCode('sub-inconnu', { pane });
    const client = createClient({ baseUrl: origin });
    await client.signInWith({ code, verifier: pane.verifier });
    await client.templates();
    const waiting = handshake();
    const late = await toCode('sub-inconnu', { pane: waiting });
    await commune.administrator.revokeAccount('ines-partie');
    expect((await refused(client.templates())).code).toBe('unauthenticated');
    const redeem = createClient({ baseUrl: origin }).signInWith({ code: late, verifier: waiting.verifier });
    expect((await refused(redeem)).code).toBe('account-unknown');
    expect((await refused(signIn('sub-inconnu'))).code).toBe('account-unknown');
  });
});

describe('a recent proof', () => {
  const finalise = (token: string): Promise<Response> =>
    fetch(`${origin}/api/v1/documents/unknown/finalise`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ file: 'UEsDBA==' }),
    });
  const codeOf = async (response: Response): Promise<string> => ((await response.json()) as Problem).code;

  it('is asked for to finalise, and is what the provider says that it is', async () => {
    const { token } = await signIn('sub-luc');
    expect(await codeOf(await finalise(token))).toBe('unknown-document');
    clock += 16 * 60_000;
    const late = await finalise(token);
    expect([late.status, await late.json()]).toMatchObject([401, { code: 'sign-in-again' }]);
    // The session itself stands.
    const read = await fetch(`${origin}/api/v1/templates`, { headers: { authorization: `Bearer ${token}` } });
    expect(read.status).toBe(200);
  });

  it('demands a new sign-in of ProConnect, and an age of others', async () => {
    await signIn('sub-luc', { recent: true });
    expect((await pro.asked()).at(-1)).toMatchObject({ prompt: 'login' });
    expect((await pro.asked()).at(-1)).not.toHaveProperty('max_age');
    await signIn('sub-luc', { provider: 'keycloak', recent: true });
    expect((await keycloak.asked()).at(-1)).toMatchObject({ max_age: '450' });
  });

  it('refuses an old proof, and one without a date, where a recent one was asked for', async () => {
    for (const kind of ['auth-time', 'no-auth-time']) {
      await keycloak.spoil(kind);
      const attempt = signIn('sub-luc', { provider: 'keycloak', recent: true });
      expect((await refused(attempt)).code).toBe('sign-in-failed');
    }
    // An ordinary sign-in without a date opens a session that can do everything but finalise.
    await keycloak.spoil('no-auth-time');
    const { token, signedInAt } = await signIn('sub-luc', { provider: 'keycloak' });
    expect(signedInAt).toBe('1970-01-01T00:00:00.000Z');
    expect(await codeOf(await finalise(token))).toBe('sign-in-again');
  });
});

it('says that a provider does not answer, and asks it again later', async () => {
  const port = await freePort();
  const identity = identityFile(`
local: false
providers: [{ id: keycloak, preset: keycloak, issuer: 'http://127.0.0.1:${String(port)}', client_id: paraphe, public_client: true }]
`);
  const other = await startCommune({ PARAPHE_PUBLIC_URL: origin, PARAPHE_IDENTITY: identity });
  try {
    // Nobody could sign in with a password: none is made.
    expect(other.server.firstPassword).toBe('');
    const start = `${other.server.url}/sign-in/keycloak?challenge=${handshake().challenge}`;
    const down = await fetch(start, { redirect: 'manual' });
    expect([down.status, await down.json()]).toMatchObject([502, { code: 'provider-unreachable' }]);
    const provider = await startProvider({
      port,
      algorithm: 'RS256',
      client: { id: 'paraphe', secret: 'x', redirectUris: [`${origin}/x`], signedOutUris: [] },
      people: {},
    });
    expect((await fetch(start, { redirect: 'manual' })).status).toBe(302);
    await provider.stop();
  } finally {
    await other.server.stop();
  }
});
