/**
 * The data as the command line uses it: the same store as the server's, one process at a time on a folder for those that
 * write.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findAssets, type Assets } from '../server/assets';
import { loadProfile, siretOf } from '../server/catalogue';
import { byFolder, type Agent, type Organisation } from '../server/identity/agent';
import { parseDirectory, type Directory } from '../server/identity/directory';
import { displayName } from '../server/identity/sessions';
import { readStorageConfig, type StorageConfig } from '../server/store/config';
import { databaseFile } from '../server/store/embedded';
import { openStorage, readStored } from '../server/store/open';
import type { OperatorStore, StoredDocument, StoreReader } from '../server/store/port';
import { storeOver, type Storage } from '../server/store/storage';
import type { Arguments } from './arguments';
import { CliError, EXIT } from './errors';
import type { CliIo } from './io';

/** Absolute path of the data folder: `--data`, else PARAPHE_DATA, else ./var. */
export function dataFolder(args: Arguments, io: CliIo): string {
  return path.resolve(io.cwd, args.text('data') ?? io.env['PARAPHE_DATA'] ?? './var');
}

/** How long a command waits for another one that holds the folder, in milliseconds. */
const PATIENCE = 5000;

/** Where the data is: `DATABASE_URL` and `PARAPHE_S3_*` count as they do for the server. @throws ConfigError */
export function storageOf(folder: string, io: CliIo): StorageConfig {
  return readStorageConfig(io.env, folder, io.cwd);
}

/** Opens the data (the folder is created when absent), hands it to `work`, closes it whatever happens. */
export async function withStore<T>(
  folder: string,
  io: CliIo,
  work: (store: OperatorStore) => Promise<T>,
): Promise<T> {
  return withStorage(folder, io, (_storage, store) => work(store));
}

/** The same, with what is underneath the store. */
export async function withStorage<T>(
  folder: string,
  io: CliIo,
  work: (storage: Storage, store: OperatorStore) => Promise<T>,
): Promise<T> {
  const storage = await openStorage(storageOf(folder, io), io.now(), { patience: PATIENCE });
  const store = await storeOver(storage, io.now());
  try {
    return await work(storage, store);
  } finally {
    await store.close();
  }
}

/** The same, but data that does not exist is not created: `work` is not called. */
export async function withExistingStore<T>(
  folder: string,
  io: CliIo,
  work: (store: OperatorStore) => Promise<T>,
): Promise<T | undefined> {
  const { database } = storageOf(folder, io);
  if (database === undefined && !existsSync(databaseFile(folder))) return undefined;
  return withStore(folder, io, work);
}

/** For a command that writes nothing: a server that holds the folder may go on. */
export async function withReader<T>(
  folder: string,
  io: CliIo,
  work: (store: StoreReader) => Promise<T>,
): Promise<T | undefined> {
  const store = await readStored(storageOf(folder, io), io.now());
  if (store === undefined) return undefined;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The document of that id, whatever its organisation. */
export async function findAnywhere(
  store: Pick<StoreReader, 'organisations' | 'find'>,
  documentId: string,
): Promise<StoredDocument | undefined> {
  for (const organisation of await store.organisations()) {
    const found = await store.find(organisation, documentId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * An agent of that organisation, named by whoever holds the folder: one of its accounts; when PARAPHE_AGENTS names a list, one of the
 * list; and one of the demonstration's for its commune, or while the organisation has no account here. @throws CliError
 */
export async function agentNamed(
  id: string,
  organisation: Organisation,
  io: CliIo,
  store: Pick<OperatorStore, 'identity'>,
): Promise<Agent> {
  const signedIn = byFolder(id, io.now());
  const accounts = await store.identity.accounts.all(organisation.siret);
  const account = accounts.find((one) => one.id === id && one.state === 'active');
  if (account !== undefined) {
    return { id, name: displayName(account), role: account.role, organisation, signedIn };
  }
  const listed = listOf(organisation, io, accounts.length === 0);
  const agent = listed?.find(id);
  if (agent !== undefined) return { ...agent, organisation, signedIn };
  const active = accounts.filter(({ state }) => state === 'active');
  const known = [...active, ...(listed?.all() ?? [])].map((other) => other.id);
  throw new CliError(
    EXIT.missing,
    'unknown-agent',
    known.length === 0
      ? `Aucun agent ne s’appelle «\u00A0${id}\u00A0»\u00A0: créez son compte avec paraphe accounts add.`
      : `Aucun agent ne s’appelle «\u00A0${id}\u00A0»\u202F; agents connus\u00A0: ${known.join(', ')}.`,
  );
}

/** @throws CliError when the list that was named is not there. */
function listOf({ siret }: Organisation, io: CliIo, trying: boolean): Directory | undefined {
  const assets = findAssets(io.home);
  const given = io.env['PARAPHE_AGENTS'];
  if (given === undefined && !trying && siret !== demonstrationSiret(assets)) return undefined;
  const file = given === undefined ? assets.path('assets/demo/agents.yaml') : path.resolve(io.cwd, given);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CliError(
      EXIT.missing,
      'agents-missing',
      `La liste des agents «\u00A0${file}\u00A0» est introuvable.`,
    );
  }
  return parseDirectory(text);
}

const demonstrationSiret = (assets: Assets): string =>
  siretOf(loadProfile(assets.path('assets/demo/profile.yaml')));
