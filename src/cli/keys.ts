/**
 * The public keys that a verification trusts: a file that the reader names, else those of the data folder. It must never take
 * keys from the thing that is verified.
 */
import { parseKeyRing, type KeyRing } from '../journal/key-ring';
import type { Arguments } from './arguments';
import { CliError, EXIT } from './errors';
import { readText } from './files';
import type { CliIo } from './io';
import { dataFolder, withReader } from './workspace';

/** With `--keys`, no data is opened; without it, none is made. Empty when no key is known. @throws CliError */
export async function trustedRings(args: Arguments, io: CliIo): Promise<readonly KeyRing[]> {
  const name = args.text('keys');
  if (name !== undefined) return [readKeys(io, name)];
  const rings = await withReader(dataFolder(args, io), io, async (store) => {
    const organisations = await store.organisations();
    return Promise.all(organisations.map((organisation) => store.journal.keyRing(organisation)));
  });
  return (rings ?? []).filter(({ keys }) => keys.length > 0);
}

/** The keys that a file holds. @throws CliError */
export function readKeys(io: CliIo, name: string): KeyRing {
  const ring = parseKeyRing(readText(io, name));
  if (ring !== undefined) return ring;
  throw new CliError(
    EXIT.data,
    'keys-unreadable',
    `Le fichier «\u00A0${name}\u00A0» n’est pas la liste des clés publiques d’une collectivité, telle qu’elle la publie.`,
  );
}
