/**
 * Who may reach the server, and how: headers on each kind of page, other origins, HTTPS, proxies, measures; and whether the
 * API says of itself all that it does.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { inspectRoutes } from 'hono/dev';
import { PROBLEMS } from '../../src/server/api/problems';
import { readConfig } from '../../src/server/config';
import { createApp } from '../../src/server/http/app';
import type { Environment, HttpPorts } from '../../src/server/http/environment';
import { clientAddress } from '../../src/server/http/client-address';
import { OFFICE_ANCESTORS, securityHeaders } from '../../src/server/http/headers';
import { createMetrics } from '../../src/server/http/metrics';
import { openPages } from '../../src/server/http/pages';
import { problemOf } from '../../src/server/http/problem';
import { createRateLimiter } from '../../src/server/http/rate-limit';
import type { Store } from '../../src/server/store/port';
import { startTestServer } from '../support/server';

const TLS = {
  PARAPHE_TLS_CERT: path.join(__dirname, '../support/tls/cert.pem'),
  PARAPHE_TLS_KEY: path.join(__dirname, '../support/tls/key.pem'),
};

describe('headers of each kind of page', () => {
  const web = mkdtempSync(path.join(tmpdir(), 'paraphe-web-'));
  mkdirSync(path.join(web, 'help'));
  const names = [
    'pane.html',
    'pane-workbench.html',
    'workbench.html',
    'dialog.html',
    'dialog-workbench.html',
    'aide.html',
    'help/help.css',
  ];
  for (const name of names) writeFileSync(path.join(web, name), name);
  const own = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-AAAA'" />`;
  writeFileSync(path.join(web, 'verifier.html'), own);
  const pages = openPages(web, OFFICE_ANCESTORS);
  const app = new Hono();
  app.use(securityHeaders(OFFICE_ANCESTORS, true));
  app.get('*', (c) => pages.answer(c) ?? c.json({}, 404));
  const OFFICE = 'https://appsforoffice.microsoft.com';
  const scripts = (policy: string): string => /script-src ([^;]+)/.exec(policy)?.[1] ?? 'none';
  const framers = (policy: string): string => /frame-ancestors ([^;]+)/.exec(policy)?.[1] ?? 'anybody';

  it.each([
    ['/pane.html', `'self' ${OFFICE}`, OFFICE_ANCESTORS.join(' ')],
    ['/pane-workbench.html', "'self'", "'self'"],
    ['/workbench.html', "'self'", "'self'"],
    ['/dialog.html', `'self' ${OFFICE}`, "'none'"],
    ['/dialog-workbench.html', "'self'", "'none'"],
    ['/aide.html', 'none', "'none'"],
    ['/verifier.html', "'sha256-AAAA'", "'none'"],
    ['/help/help.css', 'none', "'none'"],
    ['/not-there', 'none', "'none'"],
  ])('%s', async (name, allowed, ancestors) => {
    const { headers } = await app.request(name);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(scripts(policy)).toBe(allowed);
    expect(framers(policy)).toBe(ancestors);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    });
    // It would break the pane in Word on the web; frame-ancestors says the same.
    expect(headers.get('x-frame-options')).toBeNull();
  });

  it('promises HTTPS only where it is served', async () => {
    const plain = new Hono();
    plain.use(securityHeaders([], false));
    plain.get('/', (c) => c.text(''));
    expect((await plain.request('/')).headers.get('strict-transport-security')).toBeNull();
  });
});

describe('other origins', () => {
  const FRIEND = 'https://intranet.mairie.example';
  it('may call the API when they are on the list, without any cookie', async () => {
    const server = await startTestServer({ PARAPHE_CORS_ORIGINS: FRIEND });
    try {
      const ask = (origin: string, method = 'GET') =>
        fetch(`${server.url}/api/v1/templates`, {
          method,
          headers: { origin, 'access-control-request-method': 'GET' },
        });
      const preflight = await ask(FRIEND, 'OPTIONS');
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe(FRIEND);
      expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
      expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
      // A refusal can be read too.
      expect((await ask(FRIEND)).headers.get('access-control-allow-origin')).toBe(FRIEND);
      for (const stranger of ['https://evil.example', 'null', `${FRIEND}.evil.example`])
        expect((await ask(stranger, 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
      const page = await fetch(`${server.url}/healthz`, { headers: { origin: FRIEND } });
      expect(page.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      await server.stop();
    }
  });
});

describe('HTTPS', () => {
  it('is served by the process itself when it is given a certificate', async () => {
    const server = await startTestServer({ ...TLS, PARAPHE_PUBLIC_URL: 'https://localhost:3443' });
    try {
      expect(server.url).toMatch(/^https:/);
      const answer = await new Promise<Record<string, unknown>>((resolve, reject) => {
        request(
          `${server.url}/healthz`,
          { ca: readFileSync(TLS.PARAPHE_TLS_CERT), minVersion: 'TLSv1.2' },
          (response) => {
            resolve({ ...response.headers, status: response.statusCode });
            response.resume();
          },
        )
          .on('error', reject)
          .end();
      });
      expect(answer).toMatchObject({
        status: 200,
        'strict-transport-security': expect.any(String) as string,
      });
      const old = new Promise((resolve, reject) => {
        request(
          `${server.url}/healthz`,
          { rejectUnauthorized: false, maxVersion: 'TLSv1.1', minVersion: 'TLSv1' },
          resolve,
        )
          .on('error', reject)
          .end();
      });
      await expect(old).rejects.toThrow();
    } finally {
      await server.stop();
    }
  });

  it('wants the certificate and its key, and addresses that are safe', () => {
    expect(() => readConfig({ PARAPHE_TLS_CERT: TLS.PARAPHE_TLS_CERT })).toThrow('PARAPHE_TLS_KEY');
    expect(() => readConfig({ PARAPHE_TLS_CERT: '/nowhere' })).toThrow('/nowhere');
    expect(() => readConfig({ PARAPHE_PUBLIC_URL: 'http://paraphe.mairie.example' })).toThrow('https');
    expect(() => readConfig({ PARAPHE_PUBLIC_URL: 'https://paraphe.mairie.example/app' })).toThrow('chemin');
    expect(() => readConfig({ PARAPHE_CORS_ORIGINS: '*' })).toThrow('origine');
    expect(() => readConfig({ PARAPHE_TRUSTED_PROXIES: 'proxy.local' })).toThrow('adresse');
    expect(readConfig({ PARAPHE_PUBLIC_URL: 'https://paraphe.mairie.example/' }).publicUrl).toBe(
      'https://paraphe.mairie.example',
    );
  });
});

describe('the address of whoever asks', () => {
  const seen = async (trusted: readonly string[], peer: string, forwarded?: string) => {
    const app = new Hono<Environment>();
    app.use(clientAddress(trusted));
    app.get('/', (c) => c.text(`${c.get('address')} ${String(c.get('onThisMachine'))}`));
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    const bindings = { incoming: { socket: { remoteAddress: peer } } };
    return (await app.request('http://localhost/', { headers }, bindings)).text();
  };

  it('is never what a header says, unless a proxy of ours wrote it', async () => {
    expect(await seen([], '127.0.0.1')).toBe('127.0.0.1 true');
    expect(await seen([], '::ffff:127.0.0.1')).toBe('127.0.0.1 true');
    expect(await seen([], '198.51.100.7', '127.0.0.1')).toBe('198.51.100.7 false');
    expect(await seen([], '127.0.0.1', '203.0.113.9')).toBe('127.0.0.1 false');
    expect(await seen(['127.0.0.1'], '127.0.0.1', '203.0.113.9')).toBe('203.0.113.9 false');
    // What the client put in front counts for nothing.
    expect(await seen(['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '1.1.1.1, 203.0.113.9, 10.1.2.3')).toBe(
      '203.0.113.9 false',
    );
    expect(await seen(['10.0.0.0/8'], '198.51.100.7', '203.0.113.9')).toBe('198.51.100.7 false');
    expect(await seen(['2001:db8::/32'], '2001:db8::5', '203.0.113.9')).toBe('203.0.113.9 false');
  });
});

describe('measures', () => {
  it('are Prometheus text without a person in it, for this machine or with a token', async () => {
    const server = await startTestServer({ PARAPHE_METRICS_TOKEN: 'a-token-of-the-tests' });
    try {
      const client = await server.as('nadia-perrin');
      await client.templates();
      await expect(client.document('somebody-s-document')).rejects.toThrow();
      await expect(client.signIn('personne')).rejects.toThrow();
      const answer = await fetch(`${server.url}/metrics`);
      expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
      const text = await answer.text();
      const lines = text.trim().split('\n');
      for (const line of lines)
        expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)*\})? [\d.e+-]+)$/);
      expect(text).toContain('paraphe_sign_ins_total{outcome="ok"} 1');
      expect(text).toContain('paraphe_sign_ins_total{outcome="unknown-agent"} 1');
      expect(text).toMatch(/_count\{method="GET",route="\/api\/v1\/documents\/:id",status="404"\} 1/);
      expect(text).not.toMatch(/nadia|personne|somebody|127\.0\.0\.1/);
      const from = (headers: Record<string, string>) =>
        fetch(`${server.url}/metrics`, { headers }).then(({ status }) => status);
      const away = { 'x-forwarded-for': '203.0.113.9' };
      expect(await from(away)).toBe(403);
      expect(await from({ ...away, authorization: 'Bearer a-token-of-the-tests' })).toBe(200);
      expect(await from({ ...away, authorization: 'Bearer another' })).toBe(403);
    } finally {
      await server.stop();
    }
  });

  it('want the token once the server has a public name', async () => {
    const server = await startTestServer({ PARAPHE_PUBLIC_URL: 'https://paraphe.mairie.example' });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(403);
    await server.stop();
  });

  it('count durations in cumulative buckets', () => {
    const metrics = createMetrics('1', 0, () => 0);
    metrics.request('GET', '/a"b', 200, 0.02);
    metrics.request('GET', '/a"b', 200, 2);
    metrics.request('BREW', '/', 405, 99);
    metrics.request('PUT', '/ai', 200, 1);
    const text = metrics.text();
    const bucket = (le: string): string =>
      `paraphe_http_request_duration_seconds_bucket{method="GET",route="/a\\"b",status="200",le="${le}"}`;
    expect(text).toContain(`${bucket('0.01')} 0`);
    expect(text).toContain(`${bucket('0.05')} 1`);
    expect(text).toContain(`${bucket('5')} 2`);
    expect(text).toContain(`${bucket('+Inf')} 2`);
    expect(text).toContain('method="other"');
    expect(text).toContain('method="PUT",route="/ai"');
  });
});

describe('limits', () => {
  it('say how long to wait', () => {
    let now = 0;
    const limiter = createRateLimiter({ burst: 1, perMinute: 2 }, () => now);
    limiter.count('a');
    const refusal = (() => {
      try {
        limiter.count('a');
      } catch (error) {
        return problemOf(error);
      }
      return undefined;
    })();
    expect(refusal).toMatchObject({ code: 'too-many-requests', retryAfter: 30 });
    now += 30_000;
    limiter.count('a');
  });

  it('remember so many keys and no more, and forget first who asked longest ago', () => {
    const limiter = createRateLimiter({ burst: 1, perMinute: 1 }, () => 0, 2);
    const passes = (key: string): boolean => {
      try {
        limiter.count(key);
        return true;
      } catch {
        return false;
      }
    };
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(passes)).toEqual([true, true, false, true, false, true]);
  });
});

describe('the API’s description', () => {
  it('holds every route that the server answers, and what each may answer', async () => {
    const server = await startTestServer();
    try {
      const document = (await (await fetch(`${server.url}/api/v1/openapi.json`)).json()) as {
        paths: Record<
          string,
          Record<string, { summary?: string; responses: Record<string, { content?: object }> }>
        >;
        components: { schemas: Record<string, { properties?: { code?: { enum?: string[] } } }> };
      };
      const described = Object.entries(document.paths).flatMap(([route, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${route.replace(/\{(\w+)\}/g, ':$1')}`),
      );
      const answered = inspectRoutes(routesOnly())
        .filter(
          ({ path: route, isMiddleware }) =>
            !isMiddleware && /^\/(api\/v1|\.well-known)\//.test(route) && !route.endsWith('/openapi.json'),
        )
        .map(({ method, path: route }) => `${method} ${route.replace(/^\/api\/v1/, '')}`);
      expect([...described].sort()).toEqual([...new Set(answered)].sort());
      expect(described.length).toBeGreaterThanOrEqual(18);
      for (const methods of Object.values(document.paths)) {
        for (const { summary, responses } of Object.values(methods)) {
          expect(summary).toMatch(/\S/);
          expect(responses['default']?.content).toHaveProperty(['application/problem+json']);
        }
      }
      expect(document.components.schemas['Problem']?.properties?.code?.enum?.sort()).toEqual(
        Object.keys(PROBLEMS).sort(),
      );
    } finally {
      await server.stop();
    }
  });
});

/** The application as it is put together, with nothing behind it: only its table of routes is read. */
function routesOnly(): ReturnType<typeof createApp> {
  const rate = { burst: 1, perMinute: 1 };
  const ports = {
    identity: {},
    corsOrigins: [],
    frameAncestors: [],
    trustedProxies: [],
    rates: { agent: rate, address: rate },
    web: '/nowhere',
    version: '0',
  };
  return createApp(ports as unknown as HttpPorts, {} as Store, 'http://localhost');
}
