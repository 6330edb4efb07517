/**
 * Configuration from the environment, read once at the start. Every key begins with PARAPHE_, but PORT and HOST.
 */
import path from 'node:path';
import { OFFICE_ANCESTORS } from './http/headers';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the database and the archived files. */
  readonly data: string;
  /** The organisation's profile, a YAML file; the demonstration's when absent. */
  readonly profile?: string;
  readonly letterhead?: string;
  /** The list of agents, a YAML file; the demonstration's when absent. */
  readonly agents?: string;
  /** The configuration of the language models, a YAML file; none are asked when absent. */
  readonly models?: string;
  readonly frameAncestors: readonly string[];
}

/** A key of the environment that cannot be used. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly key: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** @throws ConfigError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const optional = (key: string) => {
    const value = env[key]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const portText = optional('PORT') ?? '3000';
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65535) {
    throw new ConfigError('PORT', `PORT doit être un nombre de 0 à 65535, pas «\u00A0${portText}\u00A0».`);
  }
  const profile = optional('PARAPHE_PROFILE');
  const letterhead = optional('PARAPHE_LETTERHEAD');
  const agents = optional('PARAPHE_AGENTS');
  const models = optional('PARAPHE_MODELS');
  return {
    host: optional('HOST') ?? '127.0.0.1',
    port,
    data: path.resolve(optional('PARAPHE_DATA') ?? './var'),
    ...(profile === undefined ? {} : { profile }),
    ...(letterhead === undefined ? {} : { letterhead }),
    ...(agents === undefined ? {} : { agents }),
    ...(models === undefined ? {} : { models }),
    frameAncestors: ancestors(optional('PARAPHE_FRAME_ANCESTORS')),
  };
}

/** Sources separated by spaces or commas; they end up in a header, hence the strict shape. */
function ancestors(value: string | undefined): readonly string[] {
  if (value === undefined) return OFFICE_ANCESTORS;
  const sources = value.split(/[\s,]+/).filter((source) => source !== '');
  for (const source of sources) {
    if (!/^('self'|https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?)$/i.test(source)) {
      throw new ConfigError(
        'PARAPHE_FRAME_ANCESTORS',
        `PARAPHE_FRAME_ANCESTORS contient une origine non valide\u00A0: «\u00A0${source}\u00A0».`,
      );
    }
  }
  return sources;
}
