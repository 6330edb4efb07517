/**
 * The schemas of `api/source-messages`, checked against its types at compile time (`api/schemas`).
 */
import { z } from '@hono/zod-openapi';

const text = z.string();
const id = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\w-]+$/);

/** Those of `sources/limits`, which this room does not import; services refuse in a sentence what is beyond them. */
const MOST_FILES = 10;
const MOST_BYTES = 10 * 1024 * 1024;

/** The biggest body of an upload: a file in base64, and room for its name. */
export const MAX_SOURCE_BODY = Math.ceil(MOST_BYTES / 3) * 4 + 16 * 1024;

/** Ids of attached documents in a request. */
export const sourceIds = z.array(id).max(MOST_FILES);
export const sourceUpload = z
  .strictObject({
    name: z.string().trim().min(1).max(255),
    file: z
      .string()
      .max(MAX_SOURCE_BODY)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/)
      .openapi({ format: 'byte' }),
  })
  .openapi('SourceUpload');
export const attachedSource = z
  .object({ id: text, name: text, excerpts: z.int(), characters: z.int(), read: text, digest: text })
  .openapi('AttachedSource');
export const attachedSources = z.array(attachedSource);
export const sourceRemoved = z.object({ removed: z.literal(true) }).openapi('SourceRemoved');
export const broughtRequest = z.strictObject({ template: id, sources: sourceIds }).openapi('BroughtRequest');
export const sourcesBrought = z
  .object({
    facts: z.record(text, z.unknown()),
    leftOut: z.array(z.object({ place: text, words: text })),
    sensitive: z.array(z.object({ place: text, words: text, reason: text })),
  })
  .openapi('SourcesBrought');
export const citedWords = z.object({
  paragraph: z.int(),
  start: z.int(),
  end: z.int(),
  excerpts: z.array(text),
});
