/**
 * Standard input as text, for commands that stand in a pipe.
 */
import { MAX_FILE_BYTES } from '../server/api/schemas';
import { CliError, EXIT } from './errors';
import type { CliIo } from './io';

/** All of it, UTF-8, character for character. @throws CliError */
export async function readInput(io: CliIo): Promise<string> {
  const bytes = await io.input();
  if (bytes.length > MAX_FILE_BYTES)
    throw new CliError(EXIT.data, 'too-large', 'L’entrée standard dépasse 25\u00A0Mo.');
  try {
    // Without ignoreBOM a first U+FEFF would be lost.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CliError(EXIT.data, 'input-unreadable', 'L’entrée standard n’est pas du texte UTF-8.');
  }
}
