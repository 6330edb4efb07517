/**
 * Facts from a YAML or JSON file, for the commands that draft and for those that check a text against them. Reads no meaning in them.
 */
import { parse } from 'yaml';
import { CliError, EXIT } from './errors';
import { readText } from './files';
import type { CliIo } from './io';

/** Whatever the file holds: JSON is YAML too. @throws CliError with that code */
export function readData(io: CliIo, name: string, code = 'file-unreadable'): unknown {
  const text = readText(io, name);
  try {
    return parse(text, { version: '1.2', schema: 'core', uniqueKeys: true, maxAliasCount: 0 }) as unknown;
  } catch {
    throw new CliError(EXIT.data, code, `Le fichier «\u00A0${name}\u00A0» n’est ni du JSON ni du YAML.`);
  }
}

/** The fields of a form. @throws CliError */
export function readFacts(io: CliIo, name: string): Readonly<Record<string, unknown>> {
  const value = readData(io, name, 'facts-unreadable');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CliError(
      EXIT.data,
      'facts-unreadable',
      `Le fichier «\u00A0${name}\u00A0» doit contenir une donnée par ligne, «\u00A0champ: valeur\u00A0».`,
    );
  }
  return value as Readonly<Record<string, unknown>>;
}
