/**
 * Where data is kept, from the environment: the embedded folder or PostgreSQL, a folder or a bucket for archived files.
 * `DATABASE_URL` and `PARAPHE_S3_*` are looked at together, so that half a configuration is refused at the start.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../config-error';
import { readJournalConfig, type JournalConfig } from '../journal/config';
import { Secret } from '../secret';

export interface StorageConfig {
  /** Absolute path of the data folder. */
  readonly folder: string;
  /** Address of PostgreSQL, its password in it; the folder's own database when absent. */
  readonly database?: Secret;
  /** The bucket of archived files; the folder's own sub-folder when absent. */
  readonly s3?: S3Config;
  /** Keys, published heads and witnesses of the journal. */
  readonly journal: JournalConfig;
}

export interface S3Config {
  /** Without a final slash, "https://s3.fr-par.scw.cloud". */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Put before each name, "" or "paraphe/". */
  readonly prefix: string;
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** @param data the data folder as given; relative to `cwd`. @throws ConfigError */
export function readStorageConfig(env: Env, data: string | undefined, cwd = process.cwd()): StorageConfig {
  const database = secret(env, 'DATABASE_URL');
  if (database !== undefined) mustBePostgres(database.reveal());
  const s3 = readS3(env);
  const folder = path.resolve(cwd, data ?? './var');
  return {
    folder,
    journal: readJournalConfig(env, folder, cwd),
    ...(database === undefined ? {} : { database }),
    ...(s3 === undefined ? {} : { s3 }),
  };
}

function readS3(env: Env): S3Config | undefined {
  const endpoint = given(env, 'PARAPHE_S3_ENDPOINT');
  const bucket = given(env, 'PARAPHE_S3_BUCKET');
  const accessKeyId = secret(env, 'PARAPHE_S3_ACCESS_KEY_ID');
  const secretAccessKey = secret(env, 'PARAPHE_S3_SECRET_ACCESS_KEY');
  const parts = {
    PARAPHE_S3_ENDPOINT: endpoint,
    PARAPHE_S3_BUCKET: bucket,
    PARAPHE_S3_ACCESS_KEY_ID: accessKeyId,
    PARAPHE_S3_SECRET_ACCESS_KEY: secretAccessKey,
  };
  if (Object.values(parts).every((part) => part === undefined)) return undefined;
  for (const [key, part] of Object.entries(parts)) {
    if (part === undefined)
      throw new ConfigError(key, `${key} manque\u00A0: le stockage S3 est configuré à moitié.`);
  }
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return undefined;
  const region = given(env, 'PARAPHE_S3_REGION') ?? 'us-east-1';
  const prefix = given(env, 'PARAPHE_S3_PREFIX') ?? '';
  mustMatch('PARAPHE_S3_REGION', region, /^[a-z0-9-]{1,40}$/);
  mustMatch('PARAPHE_S3_BUCKET', bucket, /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
  mustMatch('PARAPHE_S3_PREFIX', prefix, /^([\w.-]+\/)*$/);
  return { endpoint: origin(endpoint), region, bucket, prefix, accessKeyId, secretAccessKey };
}

function origin(value: string): string {
  const key = 'PARAPHE_S3_ENDPOINT';
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw notValid(key);
  }
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!/^https?:$/.test(url.protocol) || !plain) throw notValid(key);
  return url.href.replace(/\/+$/, '');
}

function mustBePostgres(value: string): void {
  if (!/^postgres(ql)?:\/\/\S+$/.test(value) || !URL.canParse(value)) {
    // The value holds a password: it is not quoted.
    throw new ConfigError(
      'DATABASE_URL',
      'DATABASE_URL doit être l’adresse d’une base PostgreSQL (postgresql://utilisateur:mot-de-passe@machine:5432/base).',
    );
  }
}

function mustMatch(key: string, value: string, shape: RegExp): void {
  if (!shape.test(value)) throw notValid(key);
}

function notValid(key: string): ConfigError {
  return new ConfigError(key, `${key} n’est pas valide\u00A0: voyez docs/operations.md.`);
}

function given(env: Env, key: string): string | undefined {
  const value = env[key]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** The value of a key, or the content of the file that `<key>_FILE` names (a secret mounted by an orchestrator). */
export function secret(env: Env, key: string): Secret | undefined {
  const value = given(env, key);
  const file = given(env, `${key}_FILE`);
  if (file === undefined) return value === undefined ? undefined : new Secret(value);
  if (value !== undefined) {
    throw new ConfigError(
      key,
      `${key} et ${key}_FILE sont donnés tous les deux\u00A0: gardez l’un des deux.`,
    );
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigError(key, `Le fichier nommé par ${key}_FILE ne peut pas être lu.`);
  }
  if (text === '') throw new ConfigError(key, `Le fichier nommé par ${key}_FILE est vide.`);
  return new Secret(text);
}
