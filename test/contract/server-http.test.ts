/**
 * What the server is beside documents: start, sessions, refusals, headers, limits, OpenAPI, logs.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { findAssets } from '../../src/server/assets';
import { MAX_FILE_BYTES } from '../../src/server/api/schemas';
import { PROBLEMS } from '../../src/server/api/problems';
import { readConfig } from '../../src/server/config';
import { OFFICE_ANCESTORS } from '../../src/server/http/headers';
import { openPages } from '../../src/server/http/pages';
import { ListenError, startServer } from '../../src/server/start';
import { Hono } from 'hono';
import type { DraftResponse } from '../../src/server/client';
import { startTestServer, type TestServer } from '../support/server';

let server: TestServer;
let token: string;
/** Every route of the description is asked once without a sign-in, from one address: more than a guesser may. */
const PATIENT = { agent: { burst: 1000, perMinute: 1000 }, address: { burst: 1000, perMinute: 1000 } };
beforeAll(async () => {
  server = await startTestServer({}, { rates: PATIENT });
  token = await server.token('nadia-perrin');
});
afterAll(() => server.stop());

const api = (route: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/api/v1${route}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
  });
const post = (route: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  api(route, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
  });
const facts = async (template: string): Promise<unknown> => {
  const form = (await (await api(`/templates/${template}`)).json()) as { examples: { facts: unknown }[] };
  return form.examples[0]?.facts;
};

describe('sessions', () => {
  it('asks for a token, and refuses one that was closed', async () => {
    for (const authorization of ['', 'Bearer ', 'Bearer nonsense-nonsense-nonsense', 'Basic abc']) {
      const response = await api('/templates', { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'unauthenticated' });
    }
    const other = await server.token('sylvie-droz');
    const headers = { authorization: `Bearer ${other}` };
    expect((await api('/templates', { headers })).status).toBe(200);
    expect((await api('/session', { method: 'DELETE', headers })).status).toBe(200);
    expect((await api('/templates', { headers })).status).toBe(401);
  });

  it('refuses an unknown agent', async () => {
    const response = await post('/session', { agent: 'personne' });
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'unknown-agent' }]);
  });
});

/** Routes that leave nothing behind that could be there twice: they look, or open and close a session, or stop a job. */
const WRITES_NOTHING = [
  'delete /drafts/{id}',
  'delete /session',
  'post /checks',
  'post /documents/{id}/checks',
  'post /documents/{id}/passages/{passage}/what-leaves',
  'post /documents/{id}/verdict',
  'post /session',
  'post /session/password',
  'post /what-leaves',
  'post /what-sources-bring',
];

describe('what the description promises of every route', () => {
  interface Operation {
    readonly name: string;
    readonly method: string;
    readonly path: string;
    readonly signedIn: boolean;
    readonly keyed: boolean;
  }
  const operations = async (): Promise<Operation[]> => {
    const { paths } = (await (await api('/openapi.json')).json()) as {
      paths: Record<
        string,
        Record<string, { security?: object[]; parameters?: { in: string; name: string }[] }>
      >;
    };
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { security = [], parameters = [] }]) => ({
        ...{ name: `${method} ${path}`, method: method.toUpperCase() },
        path: path.replace(/\{\w+\}/g, 'x'),
        signedIn: security.length > 0,
        keyed: parameters.some((one) => one.in === 'header' && one.name === 'idempotency-key'),
      })),
    );
  };
  const body = (method: string) =>
    method === 'GET' || method === 'DELETE'
      ? {}
      : { body: '{}', headers: { 'content-type': 'application/json' } };

  it('what is for agents alone is refused to whoever has not signed in', async () => {
    const forAgents = (await operations()).filter(({ signedIn }) => signedIn);
    expect(forAgents.length).toBeGreaterThan(25);
    for (const { name, method, path } of forAgents) {
      const { headers, ...rest } = { headers: {}, ...body(method) };
      const answer = await api(path, { method, ...rest, headers: { ...headers, authorization: '' } });
      expect([name, answer.status]).toEqual([name, 401]);
    }
  });

  it('a write has a key, whatever its method', async () => {
    const unkeyed = (await operations()).filter(({ keyed, method }) => !keyed && method !== 'GET');
    expect(unkeyed.map(({ name }) => name).sort()).toEqual(WRITES_NOTHING);
  });

  it('a write that has a key is refused without it', async () => {
    const keyed = (await operations()).filter((operation) => operation.keyed);
    expect(keyed.length).toBeGreaterThan(8);
    for (const { name, method, path } of keyed) {
      const { headers, ...rest } = { headers: {}, ...body(method) };
      const answer = await api(path, {
        method,
        ...rest,
        headers: { ...headers, 'idempotency-key': 'short' },
      });
      const problem = (await answer.json()) as { code: string; detail: string };
      expect([name, answer.status, problem.detail]).toEqual([
        name,
        400,
        expect.stringContaining('Idempotency-Key'),
      ]);
    }
  });
});

describe('problems', () => {
  it('answers RFC 9457 with a code of the closed list', async () => {
    const answers = [
      await api('/nowhere'),
      await post('/documents', '{ not json'),
      await post('/documents', { template: 'x', facts: {}, more: 1 }),
      await post('/documents', { template: '../../etc/passwd', facts: {} }),
      await post('/documents', { template: 'x', facts: {} }, { 'idempotency-key': '' }),
      await post('/documents', { template: 'x', facts: {} }, { 'content-type': 'text/plain' }),
    ];
    for (const answer of answers) {
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      const problem = (await answer.json()) as {
        code: keyof typeof PROBLEMS;
        status: number;
        detail: string;
      };
      expect(PROBLEMS[problem.code].status).toBe(answer.status);
      expect(problem.status).toBe(answer.status);
      expect([answer.status, server.logs.filter((line) => line.includes('fault'))]).toEqual([
        answer.status,
        [],
      ]);
      expect(problem.detail).toMatch(/\.$|\)\.$/);
    }
  });

  it('refuses a body above the limit, declared or not', async () => {
    const big = 'A'.repeat(Math.ceil(MAX_FILE_BYTES / 3) * 4 + 200_000);
    const response = await post(`/documents/${'A'.repeat(22)}/verdict`, { file: big });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'too-large' }]);
    const small = await post('/documents', { template: 'x', facts: { a: 'A'.repeat(1_100_000) } });
    expect(small.status).toBe(413);
  });
});

describe('idempotency', () => {
  it('does a write once for a key, also when sent twice at the same time', async () => {
    const body = { template: 'note-service', facts: await facts('note-service') };
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const [a, b] = await Promise.all([post('/documents', body, headers), post('/documents', body, headers)]);
    const texts = [await a.text(), await b.text(), await (await post('/documents', body, headers)).text()];
    expect(a.status).toBe(200);
    expect(new Set(texts).size).toBe(1);
    const fresh = await (await post('/documents', body)).text();
    expect(fresh).not.toBe(texts[0]);
    const other = await post('/documents', { ...body, template: 'arrete-circulation-temporaire' }, headers);
    expect([other.status, await other.json()]).toMatchObject([422, { code: 'idempotency-mismatch' }]);
  });

  it('records once what the pane says it showed, and refuses what is no passage', async () => {
    const body = { template: 'note-service', facts: await facts('note-service') };
    const { document } = (await (await post('/documents', body)).json()) as DraftResponse;
    const route = `/documents/${document.documentId}/shown`;
    const report = { opened: true, passages: [document.passages[0]?.id] };
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const [first, again] = [await post(route, report, headers), await post(route, report, headers)];
    expect([first.status, await first.json()]).toEqual([200, { told: 2 }]);
    expect([again.headers.get('idempotency-replayed'), await again.json()]).toEqual(['true', { told: 2 }]);
    expect((await post(route, report, { 'idempotency-key': '' })).status).toBe(400);
    expect((await post(route, { ...report, passages: ['../..'] })).status).toBe(400);
    const stranger = await post(route, { ...report, passages: ['A'.repeat(22)] });
    expect([stranger.status, await stranger.json()]).toMatchObject([404, { code: 'unknown-passage' }]);
  });

  it('does not keep a refusal, nor show an answer to another agent', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    expect((await post('/documents', { template: 'note-service', facts: {} }, headers)).status).toBe(422);
    const body = { template: 'note-service', facts: await facts('note-service') };
    const first = await post('/documents', body, headers);
    expect(first.status).toBe(200);
    const authorization = `Bearer ${await server.token('sylvie-droz')}`;
    const second = await post('/documents', body, { ...headers, authorization });
    expect(second.headers.get('idempotency-replayed')).toBeNull();
    expect(await second.text()).not.toBe(await first.text());
  });
});

describe('headers', () => {
  it('closes the API to frames, scripts and caches', async () => {
    for (const response of [await api('/agents'), await api('/templates'), await api('/nowhere')]) {
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(response.headers.get('x-frame-options')).toBeNull();
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('gives each kind of page its policy, and caches only what never changes', async () => {
    const web = path.join(server.data, 'web');
    mkdirSync(path.join(web, 'icons'), { recursive: true });
    for (const name of ['pane.html', 'workbench.html', 'pane.0123456789.js', 'icons/icon-16.png'])
      writeFileSync(path.join(web, name), name);
    const pages = openPages(web, OFFICE_ANCESTORS);
    const app = new Hono().get('*', (c) => pages.answer(c) ?? c.notFound());
    const get = async (name: string) =>
      (await app.request(name, { headers: { 'accept-encoding': 'gzip' } })).headers;
    const policy = async (name: string) => (await get(name)).get('content-security-policy') ?? '';
    expect(await policy('/pane.html')).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(await policy('/pane.html')).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    expect(await policy('/')).toMatch(/script-src 'self';.*frame-ancestors 'self'$/);
    expect((await get('/pane.html')).get('cache-control')).toBe('no-store');
    expect((await get('/pane.html')).get('x-frame-options')).toBeNull();
    expect((await get('/pane.0123456789.js')).get('cache-control')).toContain('immutable');
    expect((await get('/pane.0123456789.js')).get('content-encoding')).toBe('gzip');
    expect((await get('/icons/icon-16.png')).get('cache-control')).toBe('public, max-age=86400');
    expect((await app.request('/../package.json')).status).toBe(404);
    expect((await app.request('/..%2fpackage.json')).status).toBe(404);
  });
});

describe('running', () => {
  it('tells its health and its description', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toMatchObject({ status: 'ok' });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready' });
    const document = (await (await api('/openapi.json')).json()) as { openapi: string; paths: object };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/documents/{id}/finalise/confirm');
  });

  it('logs each request by its pattern, and nothing of its content', async () => {
    const secret = 'Impasse-des-Cerisiers-secret';
    await post('/documents', { template: secret, facts: { street: secret } });
    await api(`/documents/${secret}`);
    await api(`/templates?q=${secret}`);
    const text = server.logs.join('\n');
    expect(text).toContain('"route":"/api/v1/documents/:id"');
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
  });

  it('slows down who asks too much', async () => {
    const rates = { agent: { burst: 5, perMinute: 1 }, address: { burst: 4, perMinute: 1 } };
    const strict = await startTestServer({}, { rates });
    try {
      const client = await strict.as('nadia-perrin');
      for (let i = 0; i < 5; i += 1) await client.templates();
      await expect(client.templates()).rejects.toMatchObject({
        problem: { status: 429, code: 'too-many-requests' },
      });
      const guess = () => fetch(`${strict.url}/api/v1/templates`, { headers: { authorization: 'Bearer x' } });
      const statuses = [];
      for (let i = 0; i < 5; i += 1) statuses.push((await guess()).status);
      expect(statuses).toEqual([401, 401, 401, 429, 429]);
    } finally {
      await strict.stop();
    }
  });

  it('says clearly that the port is taken, and leaves nothing open', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const { port } = squatter.address() as { port: number };
    const data = path.join(server.data, 'taken');
    const start = startServer({
      config: readConfig({ PORT: String(port), PARAPHE_DATA: data }),
      assets: findAssets(__dirname),
      log: () => undefined,
    });
    await expect(start).rejects.toThrow(ListenError);
    await expect(start).rejects.toThrow(`Le port ${port} est déjà utilisé`);
    squatter.close();
    expect(existsSync(data)).toBe(true);
    rmSync(data, { recursive: true });
  });

  it('refuses a configuration that would end up in a header or nowhere', () => {
    expect(() => readConfig({ PORT: '80a' })).toThrow('PORT');
    expect(() => readConfig({ PARAPHE_FRAME_ANCESTORS: "*; script-src 'unsafe-inline'" })).toThrow('origine');
    expect(
      readConfig({ PARAPHE_FRAME_ANCESTORS: "'self' https://*.office.com" }).frameAncestors,
    ).toHaveLength(2);
  });
});
