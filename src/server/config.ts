/**
 * Configuration from the environment, read once at the start. Every key begins with PARAPHE_, but PORT, HOST
 * and DATABASE_URL.
 */
import { ConfigError } from './config-error';
import { readEnv, type Env, type EnvReader } from './config-values';
import { OFFICE_ANCESTORS } from './http/headers';
import {
  isLoopback,
  isSafe,
  LOCAL_ONLY,
  parseIdentityFile,
  type IdentitySettings,
} from './identity/oidc/configuration';
import { readStorageConfig, type StorageConfig } from './store/config';

export { ConfigError } from './config-error';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where data is kept. */
  readonly storage: StorageConfig;
  /** The organisation's profile, a YAML file; the demonstration's when absent. */
  readonly profile?: string;
  readonly letterhead?: string;
  /** The demonstration's list of agents, a YAML file; the built-in one when absent. */
  readonly agents?: string;
  /** The configuration of the language models, a YAML file; none are asked when absent. */
  readonly models?: string;
  /** A folder of indexes of the law that `paraphe law import` wrote; the product’s own core alone when absent. */
  readonly lawIndex?: string;
  readonly frameAncestors: readonly string[];
  /** Origin under which agents reach the server; absent, the address it listens on. */
  readonly publicUrl?: string;
  /** Origins of other pages that may call the API; none by default. */
  readonly corsOrigins: readonly string[];
  /** PEM: this process serves HTTPS itself. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Addresses of the proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Lets another machine read /metrics; absent, only this one may. */
  readonly metricsToken?: string;
  readonly identity: IdentitySettings;
  /** Milliseconds: how recent a sign-in must be to finalise. */
  readonly recentSignIn: number;
  /** Milliseconds without a request after which a session ends. */
  readonly sessionIdle: number;
}

/** @throws ConfigError, IdentityFileError */
export function readConfig(env: Env): Config {
  const reader = readEnv(env);
  const optional = <K extends string>(name: K, key: string): Partial<Record<K, string>> => {
    const value = reader.text(key);
    return value === undefined ? {} : ({ [name]: value } as Record<K, string>);
  };
  const publicUrl = originOf(reader, 'PARAPHE_PUBLIC_URL');
  const tls = tlsOf(reader);
  const metricsToken = reader.secret('PARAPHE_METRICS_TOKEN');
  const identity = identityOf(reader, publicUrl);
  return {
    host: reader.text('HOST') ?? '127.0.0.1',
    port: reader.number('PORT', 3000, 0, 65535),
    storage: readStorageConfig(env, reader.text('PARAPHE_DATA')),
    ...optional('profile', 'PARAPHE_PROFILE'),
    ...optional('letterhead', 'PARAPHE_LETTERHEAD'),
    ...optional('agents', 'PARAPHE_AGENTS'),
    ...optional('models', 'PARAPHE_MODELS'),
    ...optional('lawIndex', 'PARAPHE_LAW'),
    frameAncestors: reader.list('PARAPHE_FRAME_ANCESTORS', ANCESTOR, 'une origine') ?? OFFICE_ANCESTORS,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    corsOrigins: reader.list('PARAPHE_CORS_ORIGINS', ORIGIN, 'une origine') ?? [],
    ...(tls === undefined ? {} : { tls }),
    trustedProxies: reader.list('PARAPHE_TRUSTED_PROXIES', ADDRESS, 'une adresse') ?? [],
    ...(metricsToken === undefined ? {} : { metricsToken }),
    identity,
    recentSignIn: reader.number('PARAPHE_RECENT_SIGN_IN_MINUTES', 15, 1, 24 * 60) * 60_000,
    sessionIdle: reader.number('PARAPHE_SESSION_IDLE_MINUTES', 60, 5, 8 * 60) * 60_000,
  };
}

/**
 * The demonstration's agents may be chosen by one click: only for the invented commune, only on this machine, and only when
 * nobody said that the server is reached under another name.
 */
export function isDemonstration({ profile, host, publicUrl }: Config): boolean {
  const local = publicUrl === undefined || isLoopback(new URL(publicUrl).hostname);
  return profile === undefined && isLoopback(host) && local;
}

const ANCESTOR = /^('self'|https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?)$/i;
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/i;
const ADDRESS = /^[0-9a-f.:]+(\/\d{1,3})?$/i;

function originOf(reader: EnvReader, key: string): string | undefined {
  const value = reader.text(key);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.origin !== value.replace(/\/$/, '') || !isSafe(url)) {
    throw new ConfigError(
      key,
      `${key} doit être une origine en https, sans chemin, comme https://paraphe.mairie.fr.`,
    );
  }
  return url.origin;
}

function tlsOf(reader: EnvReader): Config['tls'] {
  const [cert, key] = [reader.file('PARAPHE_TLS_CERT'), reader.file('PARAPHE_TLS_KEY')];
  if (cert === undefined && key === undefined) return undefined;
  if (cert !== undefined && key !== undefined) return { cert, key };
  const missing = cert === undefined ? 'PARAPHE_TLS_CERT' : 'PARAPHE_TLS_KEY';
  throw new ConfigError(missing, `${missing} manque\u00A0: le certificat et sa clé vont ensemble.`);
}

function identityOf(reader: EnvReader, publicUrl: string | undefined): IdentitySettings {
  const content = reader.file('PARAPHE_IDENTITY');
  if (content === undefined) return LOCAL_ONLY;
  const identity = parseIdentityFile(content, (key) => reader.secret(key));
  if (identity.providers.length > 0 && publicUrl === undefined) {
    throw new ConfigError(
      'PARAPHE_PUBLIC_URL',
      'PARAPHE_PUBLIC_URL est nécessaire\u00A0: les fournisseurs d’identité renvoient les agents à cette adresse.',
    );
  }
  return identity;
}
