/**
 * The zod schemas of `api/seals`, checked against its types at compile time.
 */
import { z } from '@hono/zod-openapi';
import type { Agrees } from './schemas';
import { SEAL_OUTCOMES, SEAL_TONES, type SealCheck } from './seals';

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

export const sealCheck = z
  .object({
    outcome: z.enum(SEAL_OUTCOMES),
    tone: z.enum(SEAL_TONES),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    documentId: text.optional(),
    fr: telling,
    en: telling,
  })
  .openapi('SealCheck');

export const sealsSchemasAgree: Agrees<z.infer<typeof sealCheck>, SealCheck> = true;
