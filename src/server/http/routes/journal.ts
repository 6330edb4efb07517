/**
 * The journal for auditors and administrators, and the public keys at their well-known address.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import * as schemas from '../../api/schemas';
import type { Environment, HttpPorts } from '../environment';
import type { RateLimiter } from '../rate-limit';
import { json, refused, sent, signedIn } from './describe';

const JSON_LINES = 'application/jsonl';

const plain = (description: string) =>
  ({ content: { 'text/plain': { schema: z.string() } }, description }) as const;
const status = createRoute({
  method: 'get',
  path: '/journal',
  summary: 'État du journal',
  security: signedIn,
  responses: { 200: json(schemas.journalStatus, 'Combien d’écritures, et ce qui l’arrête'), ...refused },
});
const checkpoint = createRoute({
  method: 'get',
  path: '/journal/checkpoint',
  summary: 'Dernière tête publiée du journal',
  security: signedIn,
  responses: {
    200: plain('La tête signée et ses cosignatures (C2SP signed-note, tlog-checkpoint)'),
    ...refused,
  },
});
const proof = createRoute({
  method: 'get',
  path: '/journal/proofs/{index}',
  summary: 'Preuve qu’une écriture est au journal',
  security: signedIn,
  request: { params: schemas.entryIndex },
  responses: { 200: plain('La preuve et la tête sur laquelle elle repose (C2SP tlog-proof)'), ...refused },
});
const consistency = createRoute({
  method: 'get',
  path: '/journal/consistency',
  summary: 'Preuve qu’une tête du journal continue une autre',
  security: signedIn,
  request: { query: schemas.sizes },
  responses: { 200: json(schemas.consistencyProof, 'Les empreintes (RFC 9162, 2.1.4)'), ...refused },
});
const exported = createRoute({
  method: 'get',
  path: '/journal/export',
  summary: 'Le journal entier',
  description: 'L’export est lui-même inscrit au journal. Il contient des données personnelles.',
  security: signedIn,
  responses: {
    200: {
      content: { [JSON_LINES]: { schema: { type: 'string' as const } } },
      description: 'Une valeur JSON par ligne (docs/journal.md)',
    },
    ...refused,
  },
});
const keys = createRoute({
  method: 'get',
  path: '/.well-known/paraphe-keys.json',
  summary: 'Clés publiques de la collectivité',
  servers: [{ url: '/' }],
  responses: {
    200: json(z.record(z.string(), z.unknown()), 'Les clés qui vérifient ses sceaux (docs/journal.md)'),
    ...refused,
  },
});

export function journalRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(status, async (c) =>
    c.json(sent(schemas.journalStatus, await services.journalStatus(c.get('agent'))), 200),
  );
  app.openapi(checkpoint, async (c) => c.text(await services.journalCheckpoint(c.get('agent')), 200));
  app.openapi(proof, async (c) =>
    c.text(await services.journalProof(c.get('agent'), c.req.valid('param').index), 200),
  );
  app.openapi(consistency, async (c) => {
    const answer = await services.journalConsistency(c.get('agent'), c.req.valid('query'));
    return c.json(sent(schemas.consistencyProof, answer), 200);
  });
  app.openapi(exported, async (c) => {
    const lines = await services.exportJournal(c.get('agent'));
    // A stream of lines, which the route's types take for one JSON value.
    return c.body(streamed(lines), 200, {
      'content-type': `${JSON_LINES}; charset=utf-8`,
      'content-disposition': 'attachment; filename="journal.jsonl"',
    }) as never;
  });
  // It is answered beside the API (`publicKeyRoute`): only its description is there.
  app.openAPIRegistry.registerPath(keys);
}

/** Anybody may ask for the keys, not as often as they like. */
export function publicKeyRoute(
  app: OpenAPIHono<Environment>,
  { services, identity }: Pick<HttpPorts, 'services' | 'identity'>,
  limit: RateLimiter,
): void {
  app.get(keys.path, async (c: Context<Environment>) => {
    limit.count(c.get('address'));
    return c.json(await services.publicKeys(identity.organisation.siret));
  });
}

/** One line each; a reader that goes away ends the reading of the journal. */
function streamed(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next: IteratorResult<string, unknown> = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(`${next.value}\n`));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
