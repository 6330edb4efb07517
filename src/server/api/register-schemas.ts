/**
 * The zod schemas of `api/register`, checked against its types at compile time.
 */
import { z } from '@hono/zod-openapi';
import type * as messages from './register';
import { REGISTER_STATES } from './register';
import { requiredReason } from './reason-schema';
import { documentView, type Agrees } from './schemas';

const text = z.string();
const agentRef = documentView.shape.author;

export const MAX_PAGE = 100;

export const registerQuery = z.object({
  state: z.enum(REGISTER_STATES).optional(),
  after: z
    .string()
    .regex(/^[\w.:-]{1,40}~[\w-]{1,80}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).optional(),
});
export const registerPage = z
  .object({
    documents: z.array(
      z.object({
        documentId: text,
        title: text,
        template: documentView.shape.template,
        state: documentView.shape.state,
        created: text,
        author: agentRef,
        finalised: z.object({ agent: agentRef, time: text }).optional(),
        reviewed: z.int(),
        passages: z.int(),
        contested: z.boolean(),
        copies: z.array(text),
        contests: text.optional(),
      }),
    ),
    next: text.optional(),
  })
  .openapi('RegisterPage');
export const life = z
  .array(z.object({ log: text, entry: z.int(), time: text, kind: text, fr: text, en: text }))
  .openapi('Life');
export const draftedFacts = z
  .object({ template: text, facts: z.record(text, z.unknown()) })
  .openapi('DraftedFacts');
export const contestRequest = z.strictObject({ reason: requiredReason }).openapi('ContestRequest');

export type Checked = [
  Agrees<z.infer<typeof registerPage>, messages.RegisterPage>,
  Agrees<z.infer<typeof life>, readonly messages.LifeEvent[]>,
  Agrees<z.infer<typeof draftedFacts>, messages.DraftedFacts>,
  Agrees<z.infer<typeof contestRequest>, messages.ContestRequest>,
  Agrees<z.infer<typeof registerQuery>, messages.RegisterQuery>,
] extends true[]
  ? true
  : false;
export const registerSchemasAgree: Checked = true;
