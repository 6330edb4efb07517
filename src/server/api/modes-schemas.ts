/**
 * The zod schemas of `api/modes`, checked against its types at compile time.
 */
import { z } from '@hono/zod-openapi';
import type { ModeChange, ModesView, ModeView } from './modes';
import { agentRef, templateSummary, type Agrees } from './schemas';

const choice = z
  .discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('embedded') }),
    z.strictObject({ mode: z.enum(['rephrase', 'compose']), endpoint: z.string().min(1).max(80) }),
  ])
  .openapi('ModeChoice');

export const modeView = z
  .object({
    template: templateSummary.pick({ id: true, kind: true, title: true }),
    choice,
    configured: choice,
    decided: choice.optional(),
    ignored: z.string().optional(),
    version: z.int().min(0),
    changed: z.object({ agent: agentRef, time: z.string() }).optional(),
  })
  .openapi('ModeView');
export const modesView = z
  .object({
    endpoints: z.array(
      z.object({
        id: z.string(),
        model: z.string(),
        regions: z.array(z.string()),
        refused: z.string().optional(),
      }),
    ),
    templates: z.array(modeView),
  })
  .openapi('ModesView');
export const modeChange = z
  .strictObject({
    choice: choice.nullable(),
    version: z.int().min(0),
    reason: z.string().trim().min(1).max(500).optional(),
  })
  .openapi('ModeChange');

export const modesSchemasAgree: [
  Agrees<z.infer<typeof modeView>, ModeView>,
  Agrees<z.infer<typeof modesView>, ModesView>,
  Agrees<z.infer<typeof modeChange>, ModeChange>,
] = [true, true, true];
