/**
 * Where data is kept, from the environment: whole or refused, secrets from files too, and never shown.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { ConfigError, readConfig } from '../../../src/server/config';
import { defaultJournalConfig } from '../../../src/server/journal/config';
import { readStorageConfig, type StorageConfig } from '../../../src/server/store/config';

const S3 = {
  PARAPHE_S3_ENDPOINT: 'https://s3.fr-par.scw.cloud/',
  PARAPHE_S3_BUCKET: 'paraphe-archives',
  PARAPHE_S3_ACCESS_KEY_ID: 'cle',
  PARAPHE_S3_SECRET_ACCESS_KEY: 'tres-secret',
};
const URL = 'postgresql://paraphe:tres-secret@base.mairie.fr:5432/paraphe?sslmode=verify-full';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('is the embedded folder by default', () => {
  const inFolder = (folder: string): StorageConfig => ({ folder, journal: defaultJournalConfig(folder) });
  expect(readStorageConfig({}, undefined, '/srv')).toEqual(inFolder('/srv/var'));
  expect(readStorageConfig({ DATABASE_URL: ' ', PARAPHE_S3_BUCKET: '' }, 'data', '/srv')).toEqual(
    inFolder('/srv/data'),
  );
  expect(readConfig({ PARAPHE_DATA: '/srv/data' }).storage).toEqual(inFolder('/srv/data'));
});

it('takes PostgreSQL and a bucket', () => {
  const { database, s3 } = readStorageConfig({ DATABASE_URL: URL, ...S3 }, undefined);
  expect(database?.reveal()).toBe(URL);
  expect(s3).toMatchObject({
    endpoint: 'https://s3.fr-par.scw.cloud',
    region: 'us-east-1',
    bucket: 'paraphe-archives',
    prefix: '',
  });
  expect([s3?.accessKeyId.reveal(), s3?.secretAccessKey.reveal()]).toEqual(['cle', 'tres-secret']);
});

it('takes each secret from a file', () => {
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const { database, s3 } = readStorageConfig(
    {
      ...S3,
      PARAPHE_S3_ACCESS_KEY_ID: '',
      PARAPHE_S3_SECRET_ACCESS_KEY: '',
      DATABASE_URL_FILE: file('url', `${URL}\n`),
      PARAPHE_S3_ACCESS_KEY_ID_FILE: file('id', 'cle\n'),
      PARAPHE_S3_SECRET_ACCESS_KEY_FILE: file('key', 'autre'),
    },
    undefined,
  );
  expect([database, s3?.accessKeyId, s3?.secretAccessKey].map((secret) => secret?.reveal())).toEqual([
    URL,
    'cle',
    'autre',
  ]);
});

it.each<[string, Record<string, string>, string]>([
  ['not PostgreSQL', { DATABASE_URL: 'mysql://u:tres-secret@h/b' }, 'DATABASE_URL'],
  ['not an address', { DATABASE_URL: 'postgres:// tres-secret' }, 'DATABASE_URL'],
  ['a secret given twice', { DATABASE_URL: URL, DATABASE_URL_FILE: '/x' }, 'DATABASE_URL'],
  ['a file that is not there', { DATABASE_URL_FILE: '/nowhere/tres' }, 'DATABASE_URL'],
  ['an empty file', { DATABASE_URL_FILE: '/dev/null' }, 'DATABASE_URL'],
  ['half a bucket', { ...S3, PARAPHE_S3_SECRET_ACCESS_KEY: '' }, 'PARAPHE_S3_SECRET_ACCESS_KEY'],
  ['a bucket alone', { PARAPHE_S3_BUCKET: 'b-b' }, 'PARAPHE_S3_ENDPOINT'],
  [
    'an endpoint with a password',
    { ...S3, PARAPHE_S3_ENDPOINT: 'https://u:tres-secret@h' },
    'PARAPHE_S3_ENDPOINT',
  ],
  ['an endpoint of another kind', { ...S3, PARAPHE_S3_ENDPOINT: 'ftp://h' }, 'PARAPHE_S3_ENDPOINT'],
  ['an endpoint that is none', { ...S3, PARAPHE_S3_ENDPOINT: 'scw' }, 'PARAPHE_S3_ENDPOINT'],
  ['a bucket that is a path', { ...S3, PARAPHE_S3_BUCKET: '../autre' }, 'PARAPHE_S3_BUCKET'],
  ['a prefix without its slash', { ...S3, PARAPHE_S3_PREFIX: 'mairie' }, 'PARAPHE_S3_PREFIX'],
  ['a region with spaces', { ...S3, PARAPHE_S3_REGION: 'fr par' }, 'PARAPHE_S3_REGION'],
])('refuses %s, in words, without showing a secret', (_, env, key) => {
  let refusal: unknown;
  try {
    readStorageConfig(env, undefined);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(ConfigError);
  expect(refusal).toMatchObject({ key });
  expect((refusal as Error).message).toContain(key);
  expect((refusal as Error).message).not.toMatch(/tres-secret|undefined/);
});

it('shows no secret, however it is printed', () => {
  const config = readStorageConfig({ DATABASE_URL: URL, ...S3 }, undefined);
  const { database } = config;
  const shown = [
    inspect(config, { depth: 9, showHidden: true }),
    JSON.stringify(config),
    String(database),
    inspect(database),
  ];
  expect(shown.join(' ')).not.toContain('tres-secret');
});
