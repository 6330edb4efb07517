/**
 * Starts the server: catalogue, store, HTTP, and its orderly end. It writes nothing on the terminal; `main` does.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';
import type { Assets } from './assets';
import { loadCatalogue, type Catalogue } from './catalogue';
import { composeServices } from './compose';
import { isDemonstration, type Config } from './config';
import { createApp } from './http/app';
import type { Log } from './http/log';
import type { HttpPorts } from './http/environment';
import { createMetrics, type Metrics } from './http/metrics';
import { composeIdentity, firstAdministrator, type IdentityOptions } from './identity/compose';
import { parseDirectory, type Directory } from './identity/directory';
import type { IdentityEvent, RecordIdentity } from './identity/events';
import type { FirstAdministrator } from './identity/first-administrator';
import { isLoopback } from './identity/oidc/configuration';
import { JournalBlockedError } from './journal/errors';
import { recordInJournal } from './journal/identity-events';
import { rulesAtStart } from './start-rules';
import { openDrafting } from './drafting/open';
import { loadLexicon } from './privacy/load-lexicon';
import type { ModelsConfig } from './models/config';
import { readModelsConfig, type Models } from './models/models';
import type { Environment } from './models/secrets';
import type { PasswordHasher } from './identity/passwords/scrypt';
import { openStorage } from './store/open';
import type { Store } from './store/port';
import type { Database } from './store/sql';
import { storeOver } from './store/storage';

export interface RunningServer {
  /** "http://127.0.0.1:3000" */
  readonly url: string;
  /** Of an organisation that had no account: to be shown once, on the terminal, and nowhere else. */
  readonly firstAdministrator?: FirstAdministrator;
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
  /** Where sign-ins and changes of accounts are remembered; the journal, and the log without names, when absent. */
  readonly record?: RecordIdentity;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly hasher?: PasswordHasher;
  /** Where the keys of the models are named; the process's when absent. */
  readonly env?: Environment;
  /** Opened by the caller, who closes it; the configured one when absent. */
  readonly store?: Store;
}

const RATES: HttpPorts['rates'] = {
  agent: { burst: 240, perMinute: 240 },
  address: { burst: 60, perMinute: 60 },
};

/** @throws ListenError, and what the catalogue, the directory, the models and the store throw. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { config, assets, log, rates = RATES, clock = Date.now } = options;
  const now = () => new Date(clock()).toISOString();
  const catalogue = loadCatalogue(assets, config);
  const directory = demonstrationOf(config, assets);
  // What cannot be used is refused before the store is opened.
  const modelsConfig = readModelsConfig(config.models, new Set(catalogue.templates.map(({ id }) => id)));
  const { store, database, announce, closeStore } = await storeOf(options, now());
  const opened = async () => {
    await tellRules(store, catalogue, modelsConfig, now());
    return openDrafting({
      ...{
        config: modelsConfig,
        folder: config.storage.folder,
        assets,
        catalogue,
        log,
        store,
        now,
        randomBytes,
      },
      env: options.env ?? process.env,
      ...(database === undefined ? {} : { database }),
    });
  };
  const { models, drafting, sources } = await opened().catch(async (error: unknown) => {
    await closeStore();
    throw error;
  });
  // The log first: it is told also of what the journal does not take.
  const record = options.record ?? together(logged(log), recordInJournal(store.journal, unentered(log)));
  const metrics = createMetrics(assets.version, Math.floor(clock() / 1000), () => process.memoryUsage.rss());
  const publicUrl =
    config.publicUrl ?? `${config.tls === undefined ? 'http' : 'https'}://localhost:${config.port}`;
  const identity: IdentityOptions = {
    store: store.identity,
    organisation: catalogue.organisation,
    settings: config.identity,
    publicUrl,
    recent: config.recentSignIn,
    idle: config.sessionIdle,
    record: counted(metrics, record),
    clock,
    randomBytes,
    ...(directory === undefined ? {} : { demonstration: directory }),
    ...(options.hasher === undefined ? {} : { hasher: options.hasher }),
  };
  const app = createApp(
    {
      services: composeServices(
        store,
        catalogue,
        { now, randomBytes, log },
        drafting,
        () => loadLexicon(assets, config.storage.folder),
        sources,
      ),
      identity: composeIdentity(identity),
      log,
      metrics,
      now: clock,
      web: assets.path('dist/web'),
      frameAncestors: config.frameAncestors,
      corsOrigins: config.corsOrigins,
      trustedProxies: config.trustedProxies,
      https: publicUrl.startsWith('https:'),
      metricsAccess: {
        thisMachine: config.publicUrl === undefined || isLoopback(new URL(config.publicUrl).hostname),
        ...(config.metricsToken === undefined ? {} : { token: config.metricsToken }),
      },
      version: assets.version,
      rates,
    },
    store,
    publicUrl,
  );
  const { tls } = config;
  const server =
    tls === undefined
      ? createAdaptorServer({ fetch: app.fetch })
      : createAdaptorServer({
          fetch: app.fetch,
          createServer,
          serverOptions: { ...tls, minVersion: 'TLSv1.2' },
        });
  let first: FirstAdministrator | undefined;
  try {
    await listen(server, config);
    first = await firstAdministrator(identity);
  } catch (error) {
    models.close();
    if (server.listening) await close(server);
    await closeStore();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const url = `${tls === undefined ? 'http' : 'https'}://${host}:${port}`;
  announce(url);
  return {
    url,
    ...(first === undefined ? {} : { firstAdministrator: first }),
    models,
    async stop() {
      models.close();
      await close(server);
      await closeStore();
    },
  };
}

interface OpenStore {
  readonly store: Store;
  /** Absent when the caller opened the store. */
  readonly database?: Database;
  /** Tells other processes of this machine where the server that holds the data answers. */
  readonly announce: (url: string) => void;
  readonly closeStore: () => Promise<void>;
}

async function storeOf({ store, config, log }: StartOptions, now: string): Promise<OpenStore> {
  const nothing = { announce: () => undefined, closeStore: () => Promise.resolve() };
  if (store !== undefined) return { store, ...nothing };
  const storage = await openStorage(config.storage, now, {
    onStop: ({ reason }) => log('error', 'writes-stopped', { reason }),
  });
  const opened = await storeOver(storage, now, {
    onIncident: ({ name, log: journal }) => log('error', 'journal-blocked', { reason: name, journal }),
  });
  return {
    store: opened,
    database: storage.database,
    announce: (url) => storage.announce(url),
    closeStore: () => opened.close(),
  };
}

/** A journal that takes nothing more has said so already; the server then lets agents in, and serves what can be read. */
async function tellRules(
  store: Store,
  catalogue: Catalogue,
  models: ModelsConfig,
  time: string,
): Promise<void> {
  await store
    .tellRules(catalogue.organisation.siret, (decided) => rulesAtStart(catalogue, models, decided), time)
    .catch((error: unknown) => {
      if (!(error instanceof JournalBlockedError)) throw error;
    });
}

function demonstrationOf(config: Config, assets: Assets): Directory | undefined {
  if (!isDemonstration(config)) return undefined;
  return parseDirectory(readFileSync(config.agents ?? assets.path('assets/demo/agents.yaml'), 'utf8'));
}

function together(...records: readonly RecordIdentity[]): RecordIdentity {
  return async (event) => {
    for (const record of records) await record(event);
  };
}

/** Without names: who did it is the journal's business, not the log's. */
function logged(log: Log): RecordIdentity {
  return (event) => {
    const more = event.kind === 'account-changed' ? { change: event.change } : {};
    const refusal = event.kind === 'sign-in-refused' ? { way: event.way, code: event.code } : {};
    log(event.kind === 'sign-in-refused' ? 'warn' : 'info', event.kind, { ...more, ...refusal });
    return Promise.resolve();
  };
}

/** A sign-in that stands, or a refusal, of which the journal has no entry. */
const unentered =
  (log: Log) =>
  ({ kind }: IdentityEvent): void =>
    log('error', 'not-entered', { kind });

function counted(metrics: Metrics, record: RecordIdentity): RecordIdentity {
  return async (event) => {
    if (event.kind === 'signed-in') metrics.count('paraphe_sign_ins_total', { outcome: 'ok' });
    if (event.kind === 'sign-in-refused') metrics.count('paraphe_sign_ins_total', { outcome: event.code });
    if (event.kind === 'account-changed')
      metrics.count('paraphe_account_changes_total', { change: event.change });
    await record(event);
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
