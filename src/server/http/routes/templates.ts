/**
 * The official templates: their list, and the form of one.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { templateForm, templateSummary } from '../../api/schemas';
import type { Environment, HttpPorts } from '../environment';
import { documentId, json, refused, signedIn } from './describe';

const list = createRoute({
  method: 'get',
  path: '/templates',
  summary: 'Modèles d’actes',
  security: signedIn,
  responses: { 200: json(z.array(templateSummary), 'Les modèles'), ...refused },
});
const form = createRoute({
  method: 'get',
  path: '/templates/{id}',
  summary: 'Formulaire d’un modèle',
  security: signedIn,
  request: { params: documentId },
  responses: { 200: json(templateForm, 'Champs, valeurs par défaut, exemples'), ...refused },
});

export function templateRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(list, (c) => c.json([...services.listTemplates(c.get('agent'))], 200));
  app.openapi(form, (c) => {
    const answer = services.templateForm(c.get('agent'), c.req.valid('param').id);
    return c.json(answer as z.infer<typeof templateForm>, 200);
  });
}
