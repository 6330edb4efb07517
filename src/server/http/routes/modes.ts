/**
 * Which drafter writes the documents of each template: read by everybody, decided by administrators who have signed in recently.
 */
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { modeChange, modesView, modeView } from '../../api/modes-schemas';
import type { Environment, HttpPorts } from '../environment';
import { body, idempotencyKey, json, received, refused, sent, signedIn, templateId } from './describe';

const list = createRoute({
  method: 'get',
  path: '/modes',
  summary: 'Comment l’IA rédige les documents de chaque modèle, et parmi quels services choisir',
  security: signedIn,
  responses: { 200: json(modesView, 'Les services configurés et le choix de chaque modèle'), ...refused },
});
const change = createRoute({
  method: 'put',
  path: '/modes/{template}',
  summary: 'Fixe comment l’IA rédige les documents d’un modèle (administrateurs)',
  description:
    'Vaut dès la rédaction suivante\u202F; inscrit au journal avec ce qui s’appliquait avant. `choice: null` rend au modèle ce que dit la configuration. `unknown-endpoint`\u00A0: aucun service configuré ne porte ce nom\u202F; `endpoint-refused`\u00A0: sa politique refuserait tout texte.',
  security: signedIn,
  request: { params: z.object({ template: templateId }), headers: idempotencyKey, body: body(modeChange) },
  responses: { 200: json(modeView, 'Son choix, tel qu’il est désormais'), ...refused },
});

export function modeRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(list, async (c) => c.json(sent(modesView, await services.listModes(c.get('agent'))), 200));
  app.openapi(change, async (c) => {
    const request = received(modeChange, c.req.valid('json'));
    const answer = await services.changeMode(c.get('agent'), c.req.valid('param').template, request);
    return c.json(sent(modeView, answer), 200);
  });
}
