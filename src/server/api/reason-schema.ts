/**
 * The schema of a reason, wherever one is required (`api/reason`).
 */
import { z } from '@hono/zod-openapi';
import { isReason, LONGEST_REASON } from './reason';

export const requiredReason = z
  .string()
  .trim()
  .max(LONGEST_REASON)
  .refine(isReason, {
    message:
      'Ce qui est écrit est trop court pour être compris plus tard\u00A0: dix caractères et deux mots au moins.',
  })
  .openapi({ description: 'Dix caractères et deux mots au moins.' });
