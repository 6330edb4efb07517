/**
 * The publishable copy of a finalised document: what is asked, then the copy.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { publicationRequest, publicationView, publishableFile } from '../../api/publication-schemas';
import type { PublicationRequest } from '../../api/publication';
import type { Environment, HttpPorts } from '../environment';
import { body, documentId, idempotencyKey, json, received, refused, sent, signedIn } from './describe';

const path = '/documents/{id}/publishable';
const propose = createRoute({
  method: 'get',
  path,
  summary: 'Ce qui serait masqué avant publication en ligne (CRPA, article L. 312-1-2)',
  security: signedIn,
  request: { params: documentId },
  responses: {
    200: json(publicationView, 'Les mentions sur lesquelles un agent doit répondre'),
    ...refused,
  },
});
const make = createRoute({
  method: 'post',
  path,
  summary: 'Produit la version publiable, une réponse ayant été donnée pour chaque mention',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey, body: body(publicationRequest) },
  responses: { 200: json(publishableFile, 'La version publiable, qui n’est pas scellée'), ...refused },
});

export function publicationRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(propose, async (c) => {
    const answer = await services.publicationOf(c.get('agent'), c.req.valid('param').id);
    return c.json(sent(publicationView, answer), 200);
  });
  app.openapi(make, async (c) => {
    const request: PublicationRequest = received(publicationRequest, c.req.valid('json'));
    const answer = await services.publishDocument(c.get('agent'), c.req.valid('param').id, request);
    return c.json(sent(publishableFile, answer), 200);
  });
}
