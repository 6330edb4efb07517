/**
 * What a backup says of itself: written last, so that a backup without it is one that was cut short.
 */
import { z } from 'zod';
import { DamagedBackupError } from './errors';

/** Entries of the file: tables in pieces, archived files under their digest, then these two. */
export const MANIFEST = 'manifest.json';
export const MANIFEST_DIGEST = 'manifest.sha256';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

const schema = z.strictObject({
  format: z.literal(1),
  /** Version of Paraphe that made it. */
  paraphe: z.string(),
  /** ISO 8601, UTC: the instant that the tables show. */
  created: z.string(),
  /** Version of the schema that the tables are of. */
  schema: count,
  tables: z.array(z.strictObject({ name: z.string(), rows: count })),
  /** The pieces of tables, in the order of the file. */
  pieces: z.array(z.strictObject({ name: z.string(), sha256: digest })),
  /** Archived files; `names` is the SHA-256 of their entries' names, each followed by a line end, in the order of the file. */
  files: z.strictObject({ count, names: digest }),
  /** Archived files that documents name and that were not there, or no longer what was kept, when the backup was made. */
  absent: z.array(z.string()),
});

export type Manifest = Readonly<z.infer<typeof schema>>;

/** @throws DamagedBackupError */
export function parseManifest(bytes: Uint8Array): Manifest {
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new DamagedBackupError(MANIFEST);
  }
}
