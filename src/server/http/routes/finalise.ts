/**
 * Finalisation in two steps, and the archived file.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import * as schemas from '../../api/schemas';
import type { Environment, HttpPorts } from '../environment';
import { decodeFile, DOCX_TYPE } from '../file';
import { body, documentId, idempotencyKey, json, refused, sent, signedIn } from './describe';

const write = { params: documentId, headers: idempotencyKey };
const prepare = createRoute({
  method: 'post',
  path: '/documents/{id}/finalise',
  summary: 'Prépare la finalisation',
  security: signedIn,
  request: { ...write, body: body(schemas.fileUpload) },
  responses: { 200: json(schemas.finaliseResponse, 'Ce qui est à écrire dans le document'), ...refused },
});
const confirm = createRoute({
  method: 'post',
  path: '/documents/{id}/finalise/confirm',
  summary: 'Confirme la finalisation avec le fichier relu',
  security: signedIn,
  request: { ...write, body: body(schemas.fileUpload) },
  responses: { 200: json(schemas.confirmResponse, 'Le document finalisé'), ...refused },
});
const abandon = createRoute({
  method: 'post',
  path: '/documents/{id}/finalise/abandon',
  summary: 'Abandonne la finalisation préparée',
  security: signedIn,
  request: write,
  responses: { 200: json(schemas.documentView, 'Le document, de nouveau en projet'), ...refused },
});
const file = createRoute({
  method: 'get',
  path: '/documents/{id}/file',
  summary: 'Le fichier archivé',
  security: signedIn,
  request: { params: documentId },
  responses: {
    200: {
      content: { [DOCX_TYPE]: { schema: { type: 'string', format: 'binary' } } },
      description: 'Le document finalisé, tel qu’il a été archivé',
    },
    ...refused,
  },
});

export function finaliseRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(prepare, async (c) => {
    const bytes = decodeFile(c.req.valid('json').file);
    return c.json(await services.prepareFinalise(c.get('agent'), c.req.valid('param').id, bytes), 200);
  });
  app.openapi(confirm, async (c) => {
    const bytes = decodeFile(c.req.valid('json').file);
    const answer = await services.confirmFinalise(c.get('agent'), c.req.valid('param').id, bytes);
    return c.json(sent(schemas.confirmResponse, answer), 200);
  });
  app.openapi(abandon, async (c) => {
    const answer = await services.abandonFinalise(c.get('agent'), c.req.valid('param').id);
    return c.json(sent(schemas.documentView, answer), 200);
  });
  app.openapi(file, async (c) => {
    const { id } = c.req.valid('param');
    const bytes = await services.archivedFile(c.get('agent'), id);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': DOCX_TYPE,
      'content-disposition': `attachment; filename="${id}.docx"`,
    });
  });
}
