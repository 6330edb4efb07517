/**
 * Attached documents: those that wait for a draft, and those of a draft.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import * as schemas from '../../api/schemas';
import type { Environment, HttpPorts } from '../environment';
import { decodeFile } from '../file';
import { body, documentId, idempotencyKey, json, refused, sent, signedIn } from './describe';

const sourceOfDocument = documentId.extend({
  source: z
    .string()
    .regex(/^[\w-]{1,80}$/)
    .openapi({ param: { name: 'source', in: 'path' } }),
});

const attach = createRoute({
  method: 'post',
  path: '/sources',
  summary: 'Joint un document à la prochaine rédaction',
  security: signedIn,
  request: { headers: idempotencyKey, body: body(schemas.sourceUpload) },
  responses: { 200: json(schemas.attachedSource, 'Le document, lu'), ...refused },
});
const waiting = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Documents joints qui attendent une rédaction',
  security: signedIn,
  responses: { 200: json(schemas.attachedSources, 'Du plus ancien au plus récent'), ...refused },
});
const remove = createRoute({
  method: 'delete',
  path: '/sources/{id}',
  summary: 'Retire un document joint',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey },
  responses: { 200: json(schemas.sourceRemoved, 'Son texte est effacé'), ...refused },
});
const brought = createRoute({
  method: 'post',
  path: '/what-sources-bring',
  summary: 'Ce que des documents joints apporteraient à une rédaction\u202F; rien n’est enregistré',
  security: signedIn,
  request: { body: body(schemas.broughtRequest) },
  responses: { 200: json(schemas.sourcesBrought, 'Les données, champ par champ'), ...refused },
});
const ofDocument = createRoute({
  method: 'get',
  path: '/documents/{id}/sources',
  summary: 'Documents joints à un document rédigé',
  security: signedIn,
  request: { params: documentId },
  responses: { 200: json(schemas.attachedSources, 'Dans l’ordre de la rédaction'), ...refused },
});
const removeOfDocument = createRoute({
  method: 'delete',
  path: '/documents/{id}/sources/{source}',
  summary: 'Retire un document joint à un projet\u202F; ce que ses passages citent reste',
  security: signedIn,
  request: { params: sourceOfDocument, headers: idempotencyKey },
  responses: { 200: json(schemas.sourceRemoved, 'Son texte est effacé'), ...refused },
});

export function sourceRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(attach, async (c) => {
    const { name, file } = c.req.valid('json');
    const answer = await services.attachSource(c.get('agent'), { name, bytes: decodeFile(file) });
    return c.json(sent(schemas.attachedSource, answer), 200);
  });
  app.openapi(waiting, async (c) =>
    c.json(sent(schemas.attachedSources, await services.attachedSources(c.get('agent'))), 200),
  );
  app.openapi(remove, async (c) =>
    c.json(await services.removeSource(c.get('agent'), c.req.valid('param').id), 200),
  );
  app.openapi(brought, async (c) => {
    const answer = await services.broughtBySources(c.get('agent'), c.req.valid('json'));
    return c.json(sent(schemas.sourcesBrought, answer), 200);
  });
  app.openapi(ofDocument, async (c) => {
    const answer = await services.sourcesOfDocument(c.get('agent'), c.req.valid('param').id);
    return c.json(sent(schemas.attachedSources, answer), 200);
  });
  app.openapi(removeOfDocument, async (c) => {
    const { id, source } = c.req.valid('param');
    return c.json(await services.removeSourceOfDocument(c.get('agent'), id, source), 200);
  });
}
