/**
 * How values are read from the environment: each reader refuses, with the key and a sentence, what would end up in a header or
 * nowhere.
 */
import { readFileSync } from 'node:fs';
import { ConfigError } from './config-error';

/** The environment, or what stands for it in a test. */
export type Env = Readonly<Record<string, string | undefined>>;

export interface EnvReader {
  text(key: string): string | undefined;
  /** The value, or the content of the file that `<key>_FILE` names. @throws ConfigError */
  secret(key: string): string | undefined;
  /** A whole number from `least` to `most`. @throws ConfigError */
  number(key: string, standard: number, least: number, most: number): number;
  /** Parts separated by spaces or commas, each of the given shape. @throws ConfigError */
  list(key: string, shape: RegExp, what: string): readonly string[] | undefined;
  /** @throws ConfigError */
  file(key: string): string | undefined;
}

export function readEnv(env: Env): EnvReader {
  const text = (key: string): string | undefined => {
    const value = env[key]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const read = (key: string, path: string): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      throw new ConfigError(key, `${key}\u00A0: le fichier «\u00A0${path}\u00A0» ne peut pas être lu.`);
    }
  };
  return {
    text,
    secret(key) {
      const path = text(`${key}_FILE`);
      const value = path === undefined ? text(key) : read(`${key}_FILE`, path).trim();
      return value === '' ? undefined : value;
    },
    number(key, standard, least, most) {
      const given = text(key);
      if (given === undefined) return standard;
      const value = Number(given);
      if (/^\d{1,9}$/.test(given) && value >= least && value <= most) return value;
      throw new ConfigError(
        key,
        `${key} doit être un nombre de ${least} à ${most}, pas «\u00A0${given}\u00A0».`,
      );
    },
    list(key, shape, what) {
      const parts = text(key)
        ?.split(/[\s,]+/)
        .filter((part) => part !== '');
      const bad = parts?.find((part) => !shape.test(part));
      if (bad !== undefined) {
        throw new ConfigError(key, `${key} contient ${what} non valide\u00A0: «\u00A0${bad}\u00A0».`);
      }
      return parts;
    },
    file(key) {
      const path = text(key);
      return path === undefined ? undefined : read(key, path);
    },
  };
}
