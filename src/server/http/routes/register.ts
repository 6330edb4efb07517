/**
 * The register of documents, the life of one, and contesting it.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import * as schemas from '../../api/register-schemas';
import { draftResponse } from '../../api/schemas';
import type { Environment, HttpPorts } from '../environment';
import { body, documentId, idempotencyKey, json, refused, sent, signedIn } from './describe';

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'Registre des documents de la collectivité',
  security: signedIn,
  request: { query: schemas.registerQuery },
  responses: {
    200: json(schemas.registerPage, 'Une page du registre, les plus récents d’abord'),
    ...refused,
  },
});
const life = createRoute({
  method: 'get',
  path: '/documents/{id}/life',
  summary: 'Ce que le journal dit d’un document',
  security: signedIn,
  request: { params: documentId },
  responses: { 200: json(schemas.life, 'Les écritures, de la plus ancienne à la plus récente'), ...refused },
});
const facts = createRoute({
  method: 'get',
  path: '/documents/{id}/facts',
  summary: 'Données que l’agent a saisies pour son projet',
  security: signedIn,
  request: { params: documentId },
  responses: { 200: json(schemas.draftedFacts, 'Les données, par champ du modèle'), ...refused },
});
const contest = createRoute({
  method: 'post',
  path: '/documents/{id}/contest',
  summary: 'Conteste un document finalisé',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey, body: body(schemas.contestRequest) },
  responses: { 200: json(draftResponse, 'La copie à relire, prête à être insérée'), ...refused },
});

export function registerRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(list, async (c) => {
    const { state, after, limit } = c.req.valid('query');
    const page = await services.listDocuments(c.get('agent'), {
      ...(state === undefined ? {} : { state }),
      ...(after === undefined ? {} : { after }),
      ...(limit === undefined ? {} : { limit }),
    });
    return c.json(sent(schemas.registerPage, page), 200);
  });
  app.openapi(life, async (c) => {
    const events = await services.documentLife(c.get('agent'), c.req.valid('param').id);
    return c.json(sent(schemas.life, events), 200);
  });
  app.openapi(facts, async (c) => {
    const typed = await services.draftedFacts(c.get('agent'), c.req.valid('param').id);
    return c.json(sent(schemas.draftedFacts, typed), 200);
  });
  app.openapi(contest, async (c) => {
    const { reason } = c.req.valid('json');
    const answer = await services.contestDocument(c.get('agent'), c.req.valid('param').id, reason);
    return c.json(sent(draftResponse, answer), 200);
  });
}
