/**
 * Verifying the seal of a file that an agent hands over.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { sealCheck, sealUpload } from '../../api/seals-schemas';
import type { Environment, HttpPorts } from '../environment';
import { decodeFile } from '../file';
import { body, idempotencyKey, json, refused, sent, signedIn } from './describe';

const verify = createRoute({
  method: 'post',
  path: '/seals/verify',
  summary: 'Vérifie le sceau d’un fichier',
  description:
    'Avec les clés de la collectivité\u202F; à défaut, avec celles d’une autre collectivité (`keys`, le texte de son paraphe-keys.json). Quand le document est l’un des siens, la vérification est inscrite à son journal.',
  security: signedIn,
  request: { headers: idempotencyKey, body: body(sealUpload) },
  responses: { 200: json(sealCheck, 'Ce que le sceau prouve, et ce qu’il ne prouve pas'), ...refused },
});

export function sealRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(verify, async (c) => {
    const { file, keys } = c.req.valid('json');
    const answer = await services.verifySeal(c.get('agent'), decodeFile(file), keys);
    return c.json(sent(sealCheck, answer), 200);
  });
}
