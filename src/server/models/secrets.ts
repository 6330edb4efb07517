/**
 * Reads the key of an endpoint from the environment or from a mounted file, when it is needed: a key that was changed is used at
 * once. It must not keep, print or log one.
 */
import { readFileSync } from 'node:fs';

/** A key that is named and cannot be read. It tells the name, never a value. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
  constructor(readonly named: string) {
    super(`La clé «\u00A0${named}\u00A0» est introuvable ou vide.`);
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** @param named `env.NAME` or `file./path`. @throws SecretError */
export function readSecret(named: string, env: Environment): string {
  const value = named.startsWith('env.') ? env[named.slice(4)] : fileContent(named.slice('file.'.length));
  const secret = value?.trim() ?? '';
  // What a header may hold: anything else would be a mistake, and could break out of it.
  if (!/^[\x21-\x7E]{1,4096}$/u.test(secret)) throw new SecretError(named);
  return secret;
}

function fileContent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
