/**
 * The zod schemas of `api/publication`, checked against its types at compile time.
 */
import { z } from '@hono/zod-openapi';
import type * as messages from './publication';
import { requiredReason } from './reason-schema';
import type { Agrees } from './schemas';

const text = z.string();

export const publicationView = z
  .object({
    documentId: text,
    items: z.array(
      z.object({
        id: text,
        type: text,
        values: z.array(text),
        count: z.int(),
        before: text,
        after: text,
        story: z.enum(['body', 'header', 'footer', 'footnote', 'endnote', 'comment', 'textbox']),
        proposed: z.enum(['hide', 'keep', 'ask']),
        found: text,
        kept: z.enum(['signatory', 'presiding', 'elected', 'organisation', 'own']).optional(),
        mark: text,
      }),
    ),
    pictures: z.int(),
    individual: z.boolean(),
  })
  .openapi('PublicationView');
const id = z.string().regex(/^[0-9a-f]{16}$/);
export const publicationRequest = z
  .strictObject({
    decisions: z
      .array(
        z.discriminatedUnion('hide', [
          z.strictObject({ id, hide: z.literal(true) }),
          z.strictObject({
            id,
            hide: z.literal(false),
            reason: requiredReason.optional(),
          }),
        ]),
      )
      .max(2000),
    also: z.array(z.string().trim().min(2).max(500)).max(200).optional(),
  })
  .openapi('PublicationRequest');
export const publishableFile = z
  .object({ docx: text, title: text, hidden: z.int(), kept: z.int() })
  .openapi('PublishableFile');

export type Checked = [
  Agrees<z.infer<typeof publicationView>, messages.PublicationView>,
  Agrees<z.infer<typeof publicationRequest>, messages.PublicationRequest>,
  Agrees<z.infer<typeof publishableFile>, messages.PublishableFile>,
] extends true[]
  ? true
  : false;
export const publicationSchemasAgree: Checked = true;
