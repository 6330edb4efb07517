/**
 * The zod schemas of `api/policies`, checked against its types at compile time.
 */
import { z } from '@hono/zod-openapi';
import { MAX_REVIEWERS, REVIEWER_ROLES } from '../../template/model';
import type { PolicyChange, PolicyView } from './policies';
import { agentRef, templateSummary, type Agrees } from './schemas';

const policy = z
  .strictObject({
    roles: z
      .array(z.enum(REVIEWER_ROLES))
      .min(1)
      .refine((roles) => new Set(roles).size === roles.length, 'un rôle est donné deux fois'),
    authorAlone: z.boolean(),
    reviewers: z.int().min(1).max(MAX_REVIEWERS),
  })
  .openapi('ReviewPolicy');

export const policyView = z
  .object({
    template: templateSummary.pick({ id: true, kind: true, title: true }),
    policy,
    own: policy,
    version: z.int().min(0),
    decided: z.boolean(),
    changed: z.object({ agent: agentRef, time: z.string() }).optional(),
  })
  .openapi('PolicyView');
export const policyChange = z
  .strictObject({
    policy: policy.nullable(),
    version: z.int().min(0),
    reason: z.string().trim().min(1).max(500).optional(),
  })
  .openapi('PolicyChange');

export const policiesSchemasAgree: [
  Agrees<z.infer<typeof policyView>, PolicyView>,
  Agrees<z.infer<typeof policyChange>, PolicyChange>,
] = [true, true];
