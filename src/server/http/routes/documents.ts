/**
 * Documents: drafting, view, reviews, verdict.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import * as schemas from '../../api/schemas';
import type { Environment, HttpPorts } from '../environment';
import { decodeFile } from '../file';
import { body, documentId, idempotencyKey, json, received, refused, sent, signedIn } from './describe';

const draft = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Rédige un document',
  security: signedIn,
  request: { headers: idempotencyKey, body: body(schemas.draftRequest) },
  responses: { 200: json(schemas.draftResponse, 'Le document, prêt à être inséré'), ...refused },
});
const view = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'État d’un document et de ses passages',
  security: signedIn,
  request: { params: documentId },
  responses: { 200: json(schemas.documentView, 'Le document'), ...refused },
});
const review = createRoute({
  method: 'post',
  path: '/documents/{id}/reviews',
  summary: 'Relecture d’un passage',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey, body: body(schemas.reviewRequest) },
  responses: { 200: json(schemas.reviewResponse, 'Le passage et le verdict qui en résulte'), ...refused },
});
const shown = createRoute({
  method: 'post',
  path: '/documents/{id}/shown',
  summary: 'Ce que le volet a montré à l’agent',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey, body: body(schemas.shownReport) },
  responses: { 200: json(schemas.shownResponse, 'Combien de faits ont été consignés'), ...refused },
});
const verdict = createRoute({
  method: 'post',
  path: '/documents/{id}/verdict',
  summary: 'Ce fichier peut-il être finalisé ?',
  security: signedIn,
  request: { params: documentId, body: body(schemas.fileUpload) },
  responses: { 200: json(schemas.verdictView, 'Le verdict et ses raisons'), ...refused },
});

export function documentRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(draft, async (c) => {
    const answer = await services.draftDocument(
      c.get('agent'),
      received(schemas.draftRequest, c.req.valid('json')),
    );
    return c.json(sent(schemas.draftResponse, answer), 200);
  });
  app.openapi(view, async (c) => {
    const answer = await services.viewDocument(c.get('agent'), c.req.valid('param').id);
    return c.json(sent(schemas.documentView, answer), 200);
  });
  app.openapi(review, async (c) => {
    const { file, passage, action, digest, reason } = c.req.valid('json');
    const answer = await services.reviewPassage(c.get('agent'), c.req.valid('param').id, {
      file: decodeFile(file),
      passage,
      action,
      ...(digest === undefined ? {} : { digest }),
      ...(reason === undefined ? {} : { reason }),
    });
    return c.json(sent(schemas.reviewResponse, answer), 200);
  });
  app.openapi(shown, async (c) => {
    const answer = await services.recordShown(c.get('agent'), c.req.valid('param').id, c.req.valid('json'));
    return c.json(sent(schemas.shownResponse, answer), 200);
  });
  app.openapi(verdict, async (c) => {
    const file = decodeFile(c.req.valid('json').file);
    const answer = await services.computeVerdict(c.get('agent'), c.req.valid('param').id, file);
    return c.json(sent(schemas.verdictView, answer), 200);
  });
}
