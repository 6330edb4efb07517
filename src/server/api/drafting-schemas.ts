/**
 * The schemas of `api/drafting-messages`, checked against its types at compile time (`api/schemas`).
 */
import { z } from '@hono/zod-openapi';
import { requiredReason } from './reason-schema';

const text = z.string();
const span = z.object({
  message: z.int(),
  start: z.int(),
  end: z.int(),
  text,
  original: text.optional(),
  type: text,
  reason: text,
});
const words = z.string().min(1).max(500);
/** What an agent asks of a model. */
export const instruction = z.string().trim().max(4000);
export const masking = z
  .strictObject({
    mask: z.array(words).max(200).optional(),
    unmask: z
      .array(z.strictObject({ text: words, reason: requiredReason }))
      .max(200)
      .optional(),
  })
  .openapi('Masking');

export const aiState = z
  .object({ on: z.boolean(), reason: text.optional(), by: text.optional(), since: text.optional() })
  .openapi('AiState');
const why = z.string().trim().min(1).max(500);
export const aiSwitchRequest = z
  .discriminatedUnion('on', [
    z.strictObject({ on: z.literal(false), reason: why }),
    z.strictObject({ on: z.literal(true), reason: why.optional() }),
  ])
  .openapi('AiSwitchRequest');
export const draftingOptions = z
  .object({
    ai: aiState,
    templates: z.record(
      text,
      z.discriminatedUnion('mode', [
        z.object({ mode: z.literal('embedded'), lapsed: text.optional() }),
        z.object({
          mode: z.enum(['rephrase', 'compose']),
          endpoint: text,
          model: text.optional(),
          regions: z.array(text).optional(),
        }),
      ]),
    ),
  })
  .openapi('DraftingOptions');
export const draftJob = z.object({ id: text }).openapi('DraftJob');
export const draftJobStopped = z.object({ stopped: z.literal(true) }).openapi('DraftJobStopped');
export const regenerateRequest = z
  .strictObject({
    instruction: instruction.optional(),
    drafter: z.literal('embedded').optional(),
    masking: masking.optional(),
  })
  .openapi('RegenerateRequest');
const rewrite = {
  paragraph: z.int().min(0).max(1000),
  sentence: z.string().trim().min(1).max(5000),
  style: z.enum(['simplify', 'shorten', 'formalise']),
};
export const rewriteRequest = z
  .strictObject({ ...rewrite, masking: masking.optional() })
  .openapi('RewriteRequest');
export const passageLeavesRequest = z
  .strictObject({
    instruction: instruction.optional(),
    drafter: z.literal('embedded').optional(),
    rewrite: z.strictObject(rewrite).optional(),
    masking: masking.optional(),
  })
  .refine((one) => one.rewrite === undefined || one.instruction === undefined, {
    message: 'Une phrase est réécrite sans consigne.',
    path: ['instruction'],
  })
  .refine((one) => one.rewrite === undefined || one.drafter === undefined, {
    message: 'Une phrase est réécrite par un modèle de langage seulement.',
    path: ['drafter'],
  })
  .openapi('PassageLeavesRequest');

export const flagView = z
  .object({
    id: text,
    paragraph: z.int(),
    start: z.int(),
    end: z.int(),
    text,
    kind: text,
    why: text,
    state: z.enum(['open', 'confirmed', 'corrected']),
    confirmed: z.object({ agent: z.object({ id: text, name: text }), time: text, source: text }).optional(),
  })
  .openapi('FlagView');
export const doubtView = z.object({ id: text, text, kind: text, why: text }).openapi('DoubtView');
const written = {
  endpoint: text,
  model: text,
  prompts: z.array(z.object({ id: text, version: text })),
  tokens: z.object({ sent: z.int(), written: z.int(), estimated: z.boolean() }),
  kgCO2eq: z.object({ min: z.number(), max: z.number() }).optional(),
};
export const generation = z.object({
  ...written,
  declared: z.array(text),
  excerptsLeftOut: z.int().optional(),
});
export const rewritten = z.object({ ...written, sentence: text, style: rewrite.style });
export const discarded = z.object({ ...written, reasons: z.array(text) });

const passage = { slot: text, title: text };
export const whatLeaves = z
  .object({
    passages: z.array(
      z.discriminatedUnion('status', [
        z.object({ ...passage, status: z.literal('stays') }),
        z.object({ ...passage, status: z.literal('refused'), endpoint: text, sentence: text }),
        z.object({
          ...passage,
          status: z.literal('leaves'),
          endpoint: text,
          model: text,
          dataClass: text,
          messages: z.array(z.object({ role: z.enum(['system', 'user']), content: text })),
          masked: z.array(span),
          doubtful: z.array(span),
          indirect: z.array(span),
          ambiguous: z.array(z.object({ original: text, candidates: z.array(text) })).optional(),
          hidden: z.int(),
          leftOut: z.int().optional(),
          notice: text,
        }),
      ]),
    ),
  })
  .openapi('WhatLeaves');
