/**
 * The schema of a reason, wherever one is required (`api/reason`).
 */
import { z } from '@hono/zod-openapi';
import { isReason, LONGEST_REASON, TOO_SHORT_REASON } from './reason';

export const requiredReason = z
  .string()
  .trim()
  .max(LONGEST_REASON)
  .refine(isReason, { message: TOO_SHORT_REASON })
  .openapi({ description: 'Dix caractères et deux mots au moins.' });
