/**
 * What any error of the product is on the command line. Loaded when something fails: it knows the errors of every room.
 */
import { CliError, EXIT } from './errors';
import { ParseError } from './parse-error';
import { HostileFileError } from '../document/package';
import { ConfigError } from '../server/config';
import { AssetsError } from '../server/assets';
import { CatalogueError } from '../server/catalogue';
import { ModelsConfigError } from '../server/models/config';
import { DirectoryError } from '../server/identity/directory';
import { ForbiddenError } from '../server/identity/rights';
import { MappingKeysError, MappingUnreadableError } from '../server/privacy/mapping-errors';
import { RefusalError } from '../server/services/refusal';
import {
  BackupOutputError,
  DamagedBackupError,
  StaleBackupError,
  TargetNotEmptyError,
  UnreadableHeadsError,
} from '../server/store/backup/errors';
import {
  DamagedFileError,
  NewerSchemaError,
  StaleWriteError,
  StoreUnavailableError,
} from '../server/store/errors';
import { LegalCoreError } from '../law/core';
import { LawImportError } from '../law/import/port';
import { InseeFileError } from '../privacy/lexicon/insee';
import { LexiconError } from '../privacy/lexicon/pack';
import { SourceError } from '../sources/source-error';
import { ProfileError } from '../template/profile-schema';
import { TemplateError } from '../template/template-error';

const MISSING = new Set([
  'unknown-template',
  'unknown-document',
  'unknown-passage',
  'unknown-agent',
  'unknown-account',
]);

/** Files that say in their own words why they cannot be used. */
const UNUSABLE = [
  TemplateError,
  ProfileError,
  LegalCoreError,
  CatalogueError,
  DirectoryError,
  ModelsConfigError,
  InseeFileError,
];
const STORAGE = [
  StoreUnavailableError,
  NewerSchemaError,
  DamagedFileError,
  AssetsError,
  MappingKeysError,
  MappingUnreadableError,
  LexiconError,
];

/** A refusal of facts names each of them: on a terminal there is no form that would show where they are. */
function sentenceOf({ message, more }: RefusalError): string {
  if (more.problems === undefined || more.problems.length === 0) return message;
  const details = more.problems.map(({ field, label, message: told }) => {
    const sentence = told.replace(/\.$/, '');
    if (label === undefined) return `${field}\u00A0: ${sentence}`;
    const name = `«\u00A0${label}\u00A0»`;
    // Many sentences begin with the label already.
    return sentence.startsWith(`${name} `)
      ? `${name} (${field})${sentence.slice(name.length)}`
      : `${name} (${field})\u00A0: ${sentence}`;
  });
  return `${message.replace(/\.$/, '')}\u00A0: ${details.join('\u202F; ')}.`;
}

/** What to tell of an error; an unknown one is told without its message, which may quote a document. */
export function cliErrorOf(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof ParseError) return new CliError(EXIT.usage, 'usage', error.message);
  if (error instanceof RefusalError) {
    const exit =
      error.code === 'facts-invalid' ? EXIT.data : MISSING.has(error.code) ? EXIT.missing : EXIT.refused;
    return new CliError(exit, error.code, sentenceOf(error), { ...error.more });
  }
  if (error instanceof ForbiddenError) return new CliError(EXIT.refused, 'forbidden', error.message);
  if (error instanceof StaleWriteError) return new CliError(EXIT.refused, 'conflict', error.message);
  if (error instanceof HostileFileError) return new CliError(EXIT.data, 'file-unreadable', error.message);
  if (error instanceof SourceError)
    return new CliError(EXIT.data, `source-${error.code}`, error.message, { file: error.file });
  if (error instanceof ConfigError) return new CliError(EXIT.usage, 'config', error.message);
  if (error instanceof LawImportError)
    return new CliError(EXIT.data, `law-${error.code}`, error.message, { where: error.where });
  if (UNUSABLE.some((kind) => error instanceof kind)) {
    const { message } = error as Error;
    return new CliError(
      EXIT.data,
      'configuration-unreadable',
      message.replace(/\s*\n\s*/, ' ').replace(/\s*\n\s*/g, ' ; '),
    );
  }
  if (error instanceof BackupOutputError) return new CliError(EXIT.output, 'output-failed', error.message);
  if (error instanceof TargetNotEmptyError) return new CliError(EXIT.output, 'output-exists', error.message);
  if (error instanceof DamagedBackupError) return new CliError(EXIT.data, 'backup-damaged', error.message);
  if (error instanceof UnreadableHeadsError)
    return new CliError(EXIT.data, 'published-unreadable', error.message);
  if (error instanceof StaleBackupError) return new CliError(EXIT.refused, 'backup-stale', error.message);
  if (STORAGE.some((kind) => error instanceof kind)) {
    return new CliError(EXIT.storage, 'storage', (error as Error).message);
  }
  return new CliError(
    EXIT.internal,
    'internal',
    'Une erreur interne est survenue\u00A0: rien n’a été écrit. Signalez-la avec la commande utilisée.',
  );
}
