/**
 * Where the journal keeps its keys and its published heads, how its logs are named, and which witnesses see them.
 */
import path from 'node:path';
import { parseVerifierKey, type VerifierKey } from '../../journal/note/key';
import { ConfigError } from '../config-error';

export interface WitnessConfig {
  /** Of type `cosignature`. */
  readonly key: VerifierKey;
  /** Submission prefix, without a final slash. */
  readonly url: string;
}

export interface JournalConfig {
  /** A folder of private keys (made when absent), or a file of them in PEM. Absolute. */
  readonly keys: string;
  /** Folder of the published heads, which must not be restored together with the database. Absolute. */
  readonly published: string;
  /** New logs are named `trace.<domain>/<siret>`; those that exist keep their name. */
  readonly domain: string;
  readonly witnesses: readonly WitnessConfig[];
  /** How many of the witnesses a verifier should ask for; published with the keys. */
  readonly quorum: number;
  /** SIRET of organisations that are demonstrations: all that they journal says so. */
  readonly demonstrations: readonly string[];
}

/** The organisation of `assets/demo`. */
export const DEMONSTRATION = '21250999600006';

export function defaultJournalConfig(folder: string): JournalConfig {
  return {
    keys: path.join(folder, 'keys'),
    published: path.join(folder, 'published'),
    domain: 'paraphe.localhost',
    witnesses: [],
    quorum: 0,
    demonstrations: [DEMONSTRATION],
  };
}

/** @param folder the data folder, absolute. @throws ConfigError */
export function readJournalConfig(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  cwd = process.cwd(),
): JournalConfig {
  const given = (key: string): string | undefined => {
    const value = env[key]?.trim();
    return value === '' ? undefined : value;
  };
  const place = (key: string): string | undefined => {
    const value = given(key);
    return value === undefined ? undefined : path.resolve(cwd, value);
  };
  const byDefault = defaultJournalConfig(folder);
  const domain = given('PARAPHE_LOG_DOMAIN') ?? byDefault.domain;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(domain)) {
    throw new ConfigError(
      'PARAPHE_LOG_DOMAIN',
      `PARAPHE_LOG_DOMAIN doit être un nom de domaine en minuscules, pas «\u00A0${domain}\u00A0».`,
    );
  }
  const witnesses = readWitnesses(given('PARAPHE_WITNESSES'));
  const quorum = given('PARAPHE_WITNESS_QUORUM') ?? '0';
  if (!/^\d{1,2}$/.test(quorum) || Number(quorum) > witnesses.length) {
    throw new ConfigError(
      'PARAPHE_WITNESS_QUORUM',
      'PARAPHE_WITNESS_QUORUM doit être un nombre, au plus celui des témoins.',
    );
  }
  return {
    ...byDefault,
    keys: place('PARAPHE_KEYS') ?? byDefault.keys,
    published: place('PARAPHE_PUBLISHED') ?? byDefault.published,
    domain,
    witnesses,
    quorum: Number(quorum),
  };
}

/** Pairs of a verifier key and an address, separated by spaces or line ends. */
function readWitnesses(value: string | undefined): readonly WitnessConfig[] {
  const words = value?.split(/\s+/) ?? [];
  const refuse = (what: string): never => {
    throw new ConfigError(
      'PARAPHE_WITNESSES',
      `PARAPHE_WITNESSES doit donner, pour chaque témoin, sa clé puis son adresse\u00A0: «\u00A0${what}\u00A0» n’est pas valable.`,
    );
  };
  return Array.from({ length: Math.ceil(words.length / 2) }, (_, at) => {
    const [text = '', address = ''] = words.slice(2 * at, 2 * at + 2);
    const key = parseVerifierKey(text);
    if (key?.type !== 'cosignature') return refuse(text);
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return refuse(address);
    return { key, url: new URL(address).href.replace(/\/+$/, '') };
  });
}
