/**
 * The file that holds what tokens stand for, for those who mask on the command line. It is personal data: it says so, only its
 * owner may read it, and it is never written over unless asked.
 */
import { TableError, tableFromJson, type PseudonymTable } from '../privacy/pseudonyms/table';
import { CliError, EXIT } from './errors';
import { mustBeWritable, prepareFile, readText, type PendingFile } from './files';
import type { CliIo } from './io';

const FORMAT = 'paraphe-pseudonyms';
const VERSION = 1;
const WARNING =
  'DONNÉES PERSONNELLES : ce fichier rétablit les noms et les coordonnées masqués. Ne le joignez à aucun envoi, ne le confiez à aucun outil d’IA, supprimez-le dès que le texte est rétabli.';
const OWNER_ONLY = 0o600;

/** Ready to be committed. @throws CliError when the file exists and may not be overwritten */
export function prepareMapFile(io: CliIo, name: string, table: PseudonymTable, force: boolean): PendingFile {
  mustBeWritable(io, name, force);
  const text = `${JSON.stringify({ avertissement: WARNING, format: FORMAT, version: VERSION, table }, null, 2)}\n`;
  return prepareFile(io, name, new TextEncoder().encode(text), OWNER_ONLY);
}

/** @throws CliError */
export function readMapFile(io: CliIo, name: string): PseudonymTable {
  const text = readText(io, name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notAMap(name);
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  if (file['format'] !== FORMAT) throw notAMap(name);
  if (file['version'] !== VERSION)
    throw new CliError(
      EXIT.data,
      'map-newer',
      `Le fichier «\u00A0${name}\u00A0» vient d’une autre version de Paraphe\u00A0: mettez Paraphe à jour.`,
    );
  try {
    return tableFromJson(file['table']);
  } catch (error) {
    if (error instanceof TableError) throw notAMap(name);
    throw error;
  }
}

const notAMap = (name: string): CliError =>
  new CliError(
    EXIT.data,
    'map-unreadable',
    `Le fichier «\u00A0${name}\u00A0» n’est pas une table de correspondance de Paraphe, ou il a été modifié.`,
  );
