/**
 * Facts from a YAML or JSON file, for the commands that draft.
 */
import { parse } from 'yaml';
import { CliError, EXIT } from './errors';
import { readText } from './files';
import type { CliIo } from './io';

/** @throws CliError */
export function readFacts(io: CliIo, name: string): Readonly<Record<string, unknown>> {
  const text = readText(io, name);
  let value: unknown;
  try {
    value = parse(text, { version: '1.2', schema: 'core', uniqueKeys: true, maxAliasCount: 0 });
  } catch {
    throw new CliError(
      EXIT.data,
      'facts-unreadable',
      `Le fichier «\u00A0${name}\u00A0» n’est pas du YAML valide.`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CliError(
      EXIT.data,
      'facts-unreadable',
      `Le fichier «\u00A0${name}\u00A0» doit contenir une donnée par ligne, «\u00A0champ: valeur\u00A0».`,
    );
  }
  return value as Readonly<Record<string, unknown>>;
}
