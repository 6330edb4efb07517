/**
 * The OpenID provider of the tests, and a browser without a screen that goes through it: cookies, redirects, one form.
 */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';

export interface TestProvider {
  readonly issuer: string;
  /** Spoils the next answer; the kinds are those of provider.mjs. */
  spoil(kind: string): Promise<void>;
  /** Changes what is said of people. */
  say(extra: Readonly<Record<string, object>>): Promise<void>;
  /** Parameters of every authorization request so far. */
  asked(): Promise<readonly Readonly<Record<string, string>>[]>;
  stop(): Promise<void>;
}

export interface TestProviderOptions {
  readonly port: number;
  readonly algorithm: 'RS256' | 'ES256';
  readonly client: {
    readonly id: string;
    readonly secret: string;
    readonly redirectUris: readonly string[];
    readonly signedOutUris: readonly string[];
    readonly userinfo?: 'signed';
  };
  /** Claims by subject. */
  readonly people: Readonly<Record<string, object>>;
}

export async function startProvider(options: TestProviderOptions): Promise<TestProvider> {
  const issuer = `http://127.0.0.1:${String(options.port)}`;
  const child = spawn(process.execPath, [join(__dirname, 'provider.mjs'), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve());
    child.once('exit', () => reject(new Error(`the provider stopped: ${complaints}`)));
  });
  const tell = async (path: string, value: object): Promise<void> => {
    await fetch(issuer + path, { method: 'POST', body: JSON.stringify(value) });
  };
  return {
    issuer,
    spoil: (kind) => tell('/test/spoil', { kind }),
    say: (extra) => tell('/test/extra', extra),
    asked: async () => (await (await fetch(`${issuer}/test/asked`)).json()) as Record<string, string>[],
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

/** The pane's half of the handshake. */
export interface Handshake {
  readonly verifier: string;
  readonly challenge: string;
}

export function handshake(): Handshake {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** A browser's window: it keeps cookies by origin and follows redirects one at a time. */
export class Window {
  private readonly cookies = new Map<string, Map<string, string>>();

  /** One request; redirects are not followed. */
  async open(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Follows redirects until an address on `origin` whose path begins with `path`, which is not opened; signs in on the way. */
  async follow(start: string | URL, origin: string, path: string, person: string): Promise<URL> {
    let url = new URL(start);
    for (let steps = 0; steps < 20; steps += 1) {
      if (url.origin === origin && url.pathname.startsWith(path)) return url;
      let response = await this.open(url);
      if (response.status === 200 && url.pathname.startsWith('/interaction/')) {
        response = await this.open(url, {
          method: 'POST',
          body: new URLSearchParams({ login: person }),
        });
      }
      const next = response.headers.get('location');
      if (next === null) throw new Error(`${url.href}: ${String(response.status)} ${await response.text()}`);
      url = new URL(next, url);
    }
    throw new Error('redirected without end');
  }
}
