/**
 * Starts the server: catalogue, store, HTTP, and its orderly end. It writes nothing on the terminal; `main` does.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Assets } from './assets';
import { loadCatalogue } from './catalogue';
import { base64url, composeServices } from './compose';
import type { Config } from './config';
import { createApp } from './http/app';
import type { Log } from './http/log';
import type { HttpPorts } from './http/environment';
import { parseDirectory } from './identity/directory';
import { createMemorySessions } from './identity/sessions';
import { openModels, readModelsConfig, type Models } from './models/models';
import type { Environment } from './models/secrets';
import { switchFile } from './models/switch-file';
import { openEmbeddedStore } from './store/embedded';

export interface RunningServer {
  /** "http://127.0.0.1:3000" */
  readonly url: string;
  readonly models: Models;
  /** Waits for the requests under way (ten seconds at most), then closes the store. */
  stop(): Promise<void>;
}

/** The port is taken, or may not be opened. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  constructor(
    readonly host: string,
    readonly port: number,
    readonly code: string,
  ) {
    super(
      code === 'EADDRINUSE'
        ? `Le port ${port} est déjà utilisé\u00A0: arrêtez l’autre programme, ou choisissez un autre port (PORT=3001 npm start).`
        : `Le serveur ne peut pas écouter sur ${host}:${port} (${code}).`,
    );
  }
}

export interface StartOptions {
  readonly config: Config;
  readonly assets: Assets;
  readonly log: Log;
  readonly rates?: HttpPorts['rates'];
  /** Where the keys of the models are named; the process's when absent. */
  readonly env?: Environment;
}

const RATES: HttpPorts['rates'] = {
  agent: { burst: 240, perMinute: 240 },
  address: { burst: 60, perMinute: 60 },
};

/** @throws ListenError, and what the catalogue, the directory, the models and the store throw. */
export async function startServer({
  config,
  assets,
  log,
  rates = RATES,
  env = process.env,
}: StartOptions): Promise<RunningServer> {
  const now = () => new Date().toISOString();
  const catalogue = loadCatalogue(assets, config);
  const agents = readFileSync(config.agents ?? assets.path('assets/demo/agents.yaml'), 'utf8');
  const directory = parseDirectory(agents, catalogue.organisation);
  const templates = new Set(catalogue.templates.map(({ id }) => id));
  const models = await openModels({
    config: readModelsConfig(config.models, templates),
    assets,
    env,
    log,
    switchRecord: switchFile(config.data),
  });
  const store = await openEmbeddedStore(config.data, now());
  const app = createApp(
    {
      services: composeServices(store, catalogue, { now, randomBytes }, models.drafter),
      directory,
      sessions: createMemorySessions({ now: Date.now, newToken: () => base64url(randomBytes(32)) }),
      log,
      now: Date.now,
      web: assets.path('dist/web'),
      frameAncestors: config.frameAncestors,
      version: assets.version,
      rates,
    },
    store,
  );
  const server = createAdaptorServer({ fetch: app.fetch });
  try {
    await listen(server, config);
  } catch (error) {
    models.close();
    await store.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    models,
    async stop() {
      models.close();
      await close(server);
      await store.close();
    },
  };
}

type HttpServer = ReturnType<typeof createAdaptorServer>;

function listen(server: HttpServer, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(host, port, error.code ?? 'inconnu')),
    );
    server.listen(port, host, resolve);
  });
}

function close(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, 10_000);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
