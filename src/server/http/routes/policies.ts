/**
 * Who must review the documents of each template: read by everybody, decided by administrators who have signed in recently.
 */
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { policyChange, policyView } from '../../api/policies-schemas';
import type { Environment, HttpPorts } from '../environment';
import { body, idempotencyKey, json, received, refused, sent, signedIn, templateId } from './describe';

const ofTemplate = z.object({ template: templateId });
const list = createRoute({
  method: 'get',
  path: '/policies',
  summary: 'Qui relit les documents de chaque modèle',
  security: signedIn,
  responses: { 200: json(z.array(policyView), 'Les règles de relecture'), ...refused },
});
const one = createRoute({
  method: 'get',
  path: '/policies/{template}',
  summary: 'Qui relit les documents d’un modèle',
  security: signedIn,
  request: { params: ofTemplate },
  responses: { 200: json(policyView, 'Ses règles de relecture'), ...refused },
});
const change = createRoute({
  method: 'put',
  path: '/policies/{template}',
  summary: 'Fixe qui relit les documents d’un modèle (administrateurs)',
  description:
    'Vaut pour les documents rédigés ensuite\u202F; inscrit au journal avec ce qui s’appliquait avant. `policy: null` rend au modèle ses propres règles.',
  security: signedIn,
  request: { params: ofTemplate, headers: idempotencyKey, body: body(policyChange) },
  responses: { 200: json(policyView, 'Ses règles de relecture, telles qu’elles sont désormais'), ...refused },
});

export function policyRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(list, async (c) =>
    c.json(sent(z.array(policyView), await services.listPolicies(c.get('agent'))), 200),
  );
  app.openapi(one, async (c) => {
    const answer = await services.viewPolicy(c.get('agent'), c.req.valid('param').template);
    return c.json(sent(policyView, answer), 200);
  });
  app.openapi(change, async (c) => {
    const request = received(policyChange, c.req.valid('json'));
    const answer = await services.changePolicy(c.get('agent'), c.req.valid('param').template, request);
    return c.json(sent(policyView, answer), 200);
  });
}
