/**
 * Attached documents as commands take them: `--source` as often as there are files.
 */
import path from 'node:path';
import { parseProfile } from '../template/profile-schema';
import { findAssets } from '../server/assets';
import { loadLexicon } from '../server/privacy/load-lexicon';
import { registerOf } from '../server/privacy/profile-register';
import { attachedOf, type Attached } from '../server/services/attached';
import { readPdf } from '../server/sources/read-pdf';
import { SOURCE_LIMITS } from '../sources/limits';
import { readAttached } from '../sources/read-source';
import { SourceError } from '../sources/source-error';
import type { SourceText } from '../sources/source-text';
import { readBytes, readText } from './files';
import type { CliIo } from './io';

/** The documents, read and digested; names of the profile are known. @throws CliError, SourceError */
export async function attachedFiles(
  io: CliIo,
  names: readonly string[],
  { profile, data, today }: { readonly profile: string; readonly data: string; readonly today: string },
): Promise<Attached> {
  if (names.length > SOURCE_LIMITS.files)
    throw new SourceError('too-many-files', names[SOURCE_LIMITS.files] ?? '');
  const read: SourceText[] = [];
  for (const [i, name] of names.entries()) {
    const file = { name: path.basename(name), bytes: readBytes(io, name) };
    read.push(await readAttached(`s${i + 1}`, file, readPdf));
  }
  const lexicon = loadLexicon(findAssets(io.home), data);
  return attachedOf(
    read,
    { lexicon, register: registerOf(parseProfile(readText(io, profile), profile)) },
    today,
  );
}
