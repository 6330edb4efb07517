/**
 * Drafting by jobs, other words for a passage, flags, and "ce qui part".
 */
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import * as schemas from '../../api/schemas';
import { jobStream, STREAM_HEADERS } from '../../models/job-stream';
import type { Environment, HttpPorts } from '../environment';
import { decodeFile } from '../file';
import { body, documentId, idempotencyKey, json, received, refused, sent, signedIn } from './describe';

const passageId = documentId.extend({
  passage: z
    .string()
    .regex(/^[\w-]{1,80}$/)
    .openapi({ param: { name: 'passage', in: 'path' } }),
});
const job = (description: string) => ({ 200: json(schemas.draftJob, description), ...refused });

const options = createRoute({
  method: 'get',
  path: '/drafting',
  summary: 'Qui rédige les documents de chaque modèle',
  security: signedIn,
  responses: { 200: json(schemas.draftingOptions, 'Les choix de l’administrateur'), ...refused },
});
const ai = createRoute({
  method: 'get',
  path: '/ai',
  summary: 'L’intelligence artificielle est-elle suspendue ?',
  security: signedIn,
  responses: { 200: json(schemas.aiState, 'L’interrupteur'), ...refused },
});
const turn = createRoute({
  method: 'put',
  path: '/ai',
  summary: 'Suspend toute intelligence artificielle, ou la rétablit (administrateurs)',
  security: signedIn,
  request: { headers: idempotencyKey, body: body(schemas.aiSwitchRequest) },
  responses: { 200: json(schemas.aiState, 'L’interrupteur, tel qu’il est désormais'), ...refused },
});
const start = createRoute({
  method: 'post',
  path: '/drafts',
  summary: 'Commence à rédiger un document',
  security: signedIn,
  request: { headers: idempotencyKey, body: body(schemas.draftRequest) },
  responses: job('La rédaction, à suivre'),
});
const follow = createRoute({
  method: 'get',
  path: '/drafts/{id}',
  summary: 'Suit une rédaction\u202F; la quitter l’arrête',
  security: signedIn,
  request: { params: documentId, headers: z.object({ 'last-event-id': z.string().optional() }) },
  responses: {
    200: {
      content: { 'text/event-stream': { schema: { type: 'string' } } },
      description: 'Ce qui s’écrit, à mesure',
    },
    ...refused,
  },
});
const stop = createRoute({
  method: 'delete',
  path: '/drafts/{id}',
  summary: 'Arrête une rédaction',
  security: signedIn,
  request: { params: documentId },
  responses: { 200: json(schemas.draftJobStopped, 'Elle est arrêtée'), ...refused },
});
const leaves = createRoute({
  method: 'post',
  path: '/what-leaves',
  summary: 'Ce qui partirait vers un modèle de langage\u202F; rien n’est envoyé',
  security: signedIn,
  request: { body: body(schemas.whatLeavesRequest) },
  responses: { 200: json(schemas.whatLeaves, 'Le texte exact, passage par passage'), ...refused },
});
const regenerate = createRoute({
  method: 'post',
  path: '/documents/{id}/passages/{passage}/regenerate',
  summary: 'Rédige un passage autrement',
  security: signedIn,
  request: { params: passageId, headers: idempotencyKey, body: body(schemas.regenerateRequest) },
  responses: job('La rédaction, à suivre'),
});
const rewrite = createRoute({
  method: 'post',
  path: '/documents/{id}/passages/{passage}/rewrite',
  summary: 'Réécrit une phrase d’un passage',
  security: signedIn,
  request: { params: passageId, headers: idempotencyKey, body: body(schemas.rewriteRequest) },
  responses: job('La rédaction, à suivre'),
});
const passageLeaves = createRoute({
  method: 'post',
  path: '/documents/{id}/passages/{passage}/what-leaves',
  summary: 'Ce qui partirait pour rédiger un passage autrement\u202F; rien n’est envoyé',
  security: signedIn,
  request: { params: passageId, body: body(schemas.passageLeavesRequest) },
  responses: { 200: json(schemas.whatLeaves, 'Le texte exact'), ...refused },
});
const content = createRoute({
  method: 'get',
  path: '/documents/{id}/passages/{passage}/content',
  summary: 'Un passage, à insérer de nouveau',
  security: signedIn,
  request: { params: passageId },
  responses: { 200: json(schemas.passageReplacement, 'Ses paragraphes et leurs marques'), ...refused },
});
const flag = createRoute({
  method: 'post',
  path: '/documents/{id}/passages/{passage}/flags',
  summary: 'Confirme un point à vérifier, avec sa source',
  security: signedIn,
  request: { params: passageId, headers: idempotencyKey, body: body(schemas.flagRequest) },
  responses: { 200: json(schemas.reviewResponse, 'Le passage et le verdict qui en résulte'), ...refused },
});

export function draftingRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(options, async (c) =>
    c.json(sent(schemas.draftingOptions, await services.draftingOptions(c.get('agent'))), 200),
  );
  app.openapi(ai, (c) => c.json(sent(schemas.aiState, services.aiState(c.get('agent'))), 200));
  app.openapi(turn, async (c) => {
    const request = received(schemas.aiSwitchRequest, c.req.valid('json'));
    return c.json(sent(schemas.aiState, await services.switchAi(c.get('agent'), request)), 200);
  });
  app.openapi(start, async (c) =>
    c.json(
      await services.startDraft(c.get('agent'), received(schemas.draftRequest, c.req.valid('json'))),
      200,
    ),
  );
  app.openapi(follow, (c) => {
    const last = Number(c.req.header('last-event-id') ?? 0);
    const after = Number.isSafeInteger(last) && last > 0 ? last : 0;
    const events = services.followJob(c.get('agent'), c.req.valid('param').id, after);
    return new Response(jobStream(events, c.req.raw.signal), { headers: STREAM_HEADERS });
  });
  app.openapi(stop, (c) => c.json(services.stopJob(c.get('agent'), c.req.valid('param').id), 200));
  app.openapi(leaves, async (c) => {
    const answer = await services.whatLeaves(
      c.get('agent'),
      received(schemas.whatLeavesRequest, c.req.valid('json')),
    );
    return c.json(sent(schemas.whatLeaves, answer), 200);
  });
  app.openapi(regenerate, async (c) => {
    const { id, passage } = c.req.valid('param');
    const request = received(schemas.regenerateRequest, c.req.valid('json'));
    return c.json(await services.regeneratePassage(c.get('agent'), id, passage, request), 200);
  });
  app.openapi(rewrite, async (c) => {
    const { id, passage } = c.req.valid('param');
    const request = received(schemas.rewriteRequest, c.req.valid('json'));
    return c.json(await services.rewriteSentence(c.get('agent'), id, passage, request), 200);
  });
  app.openapi(passageLeaves, async (c) => {
    const { id, passage } = c.req.valid('param');
    const request = received(schemas.passageLeavesRequest, c.req.valid('json'));
    const answer = await services.passageLeaves(c.get('agent'), id, passage, request);
    return c.json(sent(schemas.whatLeaves, answer), 200);
  });
  app.openapi(content, async (c) => {
    const { id, passage } = c.req.valid('param');
    const answer = await services.passageContent(c.get('agent'), id, passage);
    return c.json(sent(schemas.passageReplacement, answer), 200);
  });
  app.openapi(flag, async (c) => {
    const { id, passage } = c.req.valid('param');
    const { file, ...rest } = c.req.valid('json');
    const answer = await services.confirmFlag(c.get('agent'), id, passage, {
      file: decodeFile(file),
      ...rest,
    });
    return c.json(sent(schemas.reviewResponse, answer), 200);
  });
}
