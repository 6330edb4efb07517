/**
 * Archived files in an S3-compatible bucket: `<prefix><organisation>/<sha256>.docx`. Nothing is ever put over an object, and
 * no byte is believed that does not have the digest it is named by.
 */
import { sha256 } from '../../sha256';
import type { S3Config } from '../config';
import { DamagedFileError } from '../errors';
import { plainName, type FileShelf } from '../shelf';
import { openBucket, type S3Patience } from './bucket';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PATIENCE: S3Patience = { timeout: 20_000, pause: 200, attempts: 4 };

/** Every method of the shelf may reject with `ShelfUnavailableError`. */
export function openS3Shelf(config: S3Config, patience = PATIENCE): FileShelf {
  const { prefix } = config;
  const bucket = openBucket(config, patience);
  const keyOf = (organisation: string, name: string): string =>
    `${prefix}${plainName(organisation)}/${plainName(name)}.docx`;

  const read = async (organisation: string, name: string): Promise<Uint8Array | undefined> => {
    const bytes = await bucket.get(keyOf(organisation, name));
    if (bytes !== undefined && sha256(bytes) !== name) throw new DamagedFileError(name);
    return bytes;
  };

  return {
    read,
    async keep(organisation, bytes) {
      const name = sha256(bytes);
      const outcome = await bucket.putNew(keyOf(organisation, name), bytes, DOCX);
      // There already, perhaps from an attempt whose answer was lost: it counts if it is the same.
      if (outcome === 'exists') await read(organisation, name);
      return name;
    },
    async *list() {
      const shape = /^(\w+)\/([0-9a-f]{64})\.docx$/;
      for await (const key of bucket.keys(prefix)) {
        const [, organisation, digest] = shape.exec(key.slice(prefix.length)) ?? [];
        if (organisation !== undefined && digest !== undefined) yield { organisation, sha256: digest };
      }
    },
  };
}

/** Asks one thing of the bucket, so that a wrong key or name is told at the start. @throws ShelfUnavailableError */
export async function mustAnswer(shelf: FileShelf): Promise<void> {
  await shelf.list()[Symbol.asyncIterator]().next();
}
