/**
 * Schemas of what travels about checks, checked against `api/checks` at compile time, as in `api/schemas`.
 */
import { z } from '@hono/zod-openapi';
import { DOCUMENT_KINDS } from '../../act/parse/model';
import { SEVERITIES } from '../../law/checks/framework/rule';
import type * as messages from './checks';
import { requiredReason } from './reason-schema';
import { agentRef, base64, verdictView, type Agrees } from './schemas';

const text = z.string();
const both = z.object({ fr: text, en: text });
const place = z.object({
  story: z.enum(['body', 'header', 'footer', 'note', 'textbox']),
  line: text,
  occurrence: z.int(),
  start: z.int(),
  end: z.int(),
});
const point = z.object({
  check: text,
  severity: z.enum(SEVERITIES),
  title: both,
  message: both,
  sentence: text,
  place,
  basis: z.array(z.object({ id: text, title: text, verified: text.optional() })),
});
const answer = z.object({ agent: agentRef, time: text, reason: text });
const question = point.extend({ key: text, answer: answer.optional() });
const finding = point.extend({
  key: text,
  fix: z.object({ place, text }).optional(),
  answer: answer.optional(),
  lifted: z.boolean(),
});
export const checksView = z
  .object({
    kind: z.enum(DOCUMENT_KINDS).nullable(),
    rules: z.object({ run: z.int(), notChecked: z.int() }),
    summary: both,
    counts: z.object({ blocking: z.int(), major: z.int(), minor: z.int(), info: z.int() }),
    findings: z.array(finding),
    questions: z.array(question),
    notChecked: z.array(
      z.object({ check: text, title: both, missing: both.optional(), fault: both.optional() }),
    ),
    unplaced: z.array(z.object({ place, lines: z.int() })),
  })
  .openapi('ChecksView');
export const ackRequest = z
  .strictObject({
    file: base64,
    key: z.string().regex(/^[0-9a-f]{64}$/),
    reason: requiredReason,
  })
  .openapi('AckRequest');
export const reopenRequest = ackRequest.omit({ reason: true }).openapi('ReopenRequest');
export const ackResponse = z.object({ checks: checksView, verdict: verdictView }).openapi('AckResponse');
export const strangeAnswered = z.object({ referenceXml: text }).openapi('StrangeAnswered');

export type Checked = [
  Agrees<z.infer<typeof checksView>, messages.ChecksView>,
  Agrees<z.infer<typeof ackRequest>, messages.AckRequest>,
  Agrees<z.infer<typeof reopenRequest>, messages.ReopenRequest>,
  Agrees<z.infer<typeof ackResponse>, messages.AckResponse>,
  Agrees<z.infer<typeof strangeAnswered>, messages.StrangeAnswered>,
] extends true[]
  ? true
  : false;
export const checksSchemasAgree: Checked = true;
