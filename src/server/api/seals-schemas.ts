/**
 * The zod schemas of `api/seals`, checked against its types at compile time.
 */
import { z } from '@hono/zod-openapi';
import { fileUpload, type Agrees } from './schemas';
import { SEAL_OUTCOMES, SEAL_TONES, type SealCheck, type SealUpload } from './seals';

const text = z.string();
const sentences = z.array(text);
const telling = z.object({
  outcome: text,
  remarks: sentences,
  changed: sentences,
  facts: sentences,
  proves: sentences,
  provesNot: sentences,
});

/** The longest list of keys that is read, in UTF-16 units. */
const MAX_KEYS = 1024 * 1024;

export const sealUpload = fileUpload
  .extend({ keys: z.string().min(1).max(MAX_KEYS).optional() })
  .openapi('SealUpload');

export const sealCheck = z
  .object({
    outcome: z.enum(SEAL_OUTCOMES),
    tone: z.enum(SEAL_TONES),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    documentId: text.optional(),
    keysOf: z
      .string()
      .regex(/^\d{14}$/)
      .optional(),
    fr: telling,
    en: telling,
  })
  .openapi('SealCheck');

export const sealsSchemasAgree: [
  Agrees<z.infer<typeof sealUpload>, SealUpload>,
  Agrees<z.infer<typeof sealCheck>, SealCheck>,
] = [true, true];
