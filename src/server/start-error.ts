/**
 * What to say when the server cannot start: the error's own French sentence when it is one of ours, never a stack trace.
 */
import { HostileFileError } from '../document/package';
import { LegalCoreError } from '../law/core';
import { ProfileError } from '../template/profile-schema';
import { TemplateError } from '../template/template-error';
import { AssetsError } from './assets';
import { CatalogueError } from './catalogue';
import { ConfigError } from './config';
import { DirectoryError } from './identity/directory';
import { PromptError } from '../drafting/prompts/prompt-file';
import { ModelsConfigError } from './models/config';
import { IdentityFileError } from './identity/oidc/configuration';
import { ListenError } from './start';
import { NewerSchemaError, StoreUnavailableError } from './store/errors';

const OURS = [
  AssetsError,
  CatalogueError,
  ConfigError,
  DirectoryError,
  HostileFileError,
  IdentityFileError,
  LegalCoreError,
  ListenError,
  ModelsConfigError,
  NewerSchemaError,
  ProfileError,
  PromptError,
  StoreUnavailableError,
  TemplateError,
];

export function startErrorSentence(error: unknown): string {
  if (OURS.some((known) => error instanceof known)) return (error as Error).message;
  const { name = 'inconnue', code = '' } = (error ?? {}) as { name?: string; code?: string };
  return `Paraphe ne peut pas démarrer\u00A0: erreur interne (${[name, code].filter(Boolean).join(' ')}).`;
}
