/**
 * Short ways to describe a route to OpenAPI: JSON in, JSON out, problems otherwise.
 */
import { z } from '@hono/zod-openapi';
import type { infer as Infer, ZodType } from 'zod';
import { problem, type Wire } from '../../api/schemas';

/** A JSON answer with its description. */
export function json<T extends ZodType>(schema: T, description: string) {
  return { content: { 'application/json': { schema } }, description };
}

/** A JSON body that must be there. */
export function body<T extends ZodType>(schema: T) {
  return { content: { 'application/json': { schema } }, required: true } as const;
}

/**
 * A message as its route's schema types it. The two differ by `readonly` and optional parts only, which TypeScript cannot
 * forget by itself; that they agree otherwise is checked here and in `api/schemas`.
 */
export function sent<T extends ZodType>(_schema: T, message: Wire<Infer<T>>): Infer<T> {
  return message as unknown as Infer<T>;
}

/** What came in, as its message types it: JSON holds no `undefined`. The other way round from `sent`. */
export function received<T extends ZodType>(_schema: T, valid: Infer<T>): Wire<Infer<T>> {
  return valid as unknown as Wire<Infer<T>>;
}

/** The refusals that a route may answer with, beside those of the server itself. */
export const refused = {
  default: {
    content: { 'application/problem+json': { schema: problem } },
    description: 'Refus (RFC 9457)',
  },
} as const;

export const documentId = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,80}$/)
    .openapi({ param: { name: 'id', in: 'path' } }),
});

export const templateId = z
  .string()
  .regex(/^[\w-]{1,80}$/)
  .openapi({ param: { name: 'template', in: 'path' } });

export const signedIn = [{ bearer: [] }];

export const idempotencyKey = z.object({
  'idempotency-key': z
    .string()
    .openapi({ description: 'Clé choisie par le client, une par écriture (8 à 100 caractères).' }),
});
