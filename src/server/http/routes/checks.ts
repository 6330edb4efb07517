/**
 * Checks of a document: what they say of a file, and an agent's answer for a point.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import {
  ackRequest,
  ackResponse,
  checksView,
  reopenRequest,
  strangeAnswered,
} from '../../api/checks-schemas';
import { fileUpload } from '../../api/schemas';
import type { Environment, HttpPorts } from '../environment';
import { decodeFile } from '../file';
import { body, documentId, idempotencyKey, json, refused, sent, signedIn } from './describe';

const check = createRoute({
  method: 'post',
  path: '/documents/{id}/checks',
  summary: 'Contrôle un document',
  security: signedIn,
  request: { params: documentId, body: body(fileUpload) },
  responses: { 200: json(checksView, 'Ce que relèvent les contrôles'), ...refused },
});
const checkStrange = createRoute({
  method: 'post',
  path: '/checks',
  summary: 'Contrôle un document rédigé ailleurs',
  security: signedIn,
  request: { body: body(fileUpload) },
  responses: { 200: json(checksView, 'Ce que relèvent les contrôles'), ...refused },
});
const acknowledge = createRoute({
  method: 'post',
  path: '/documents/{id}/checks/ack',
  summary: 'Écarte, avec son motif, un point relevé par un contrôle',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey, body: body(ackRequest) },
  responses: { 200: json(ackResponse, 'Les contrôles et le verdict qui en résulte'), ...refused },
});

const reopen = createRoute({
  method: 'post',
  path: '/documents/{id}/checks/reopen',
  summary: 'Rouvre un point qui avait été écarté',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey, body: body(reopenRequest) },
  responses: { 200: json(ackResponse, 'Les contrôles et le verdict qui en résulte'), ...refused },
});

const acknowledgeStrange = createRoute({
  method: 'post',
  path: '/checks/ack',
  summary: 'Écarte, avec son motif, un point relevé dans un document rédigé ailleurs',
  security: signedIn,
  request: { headers: idempotencyKey, body: body(ackRequest) },
  responses: { 200: json(strangeAnswered, 'La référence que le fichier doit porter'), ...refused },
});
const reopenStrange = createRoute({
  method: 'post',
  path: '/checks/reopen',
  summary: 'Rouvre un point qui avait été écarté dans un document rédigé ailleurs',
  security: signedIn,
  request: { headers: idempotencyKey, body: body(reopenRequest) },
  responses: { 200: json(strangeAnswered, 'La référence que le fichier doit porter'), ...refused },
});

export function checkRoutes(app: OpenAPIHono<Environment>, { services }: HttpPorts): void {
  app.openapi(check, async (c) => {
    const file = decodeFile(c.req.valid('json').file);
    const answer = await services.checkDocument(c.get('agent'), c.req.valid('param').id, file);
    return c.json(sent(checksView, answer), 200);
  });
  app.openapi(checkStrange, async (c) => {
    const answer = await services.checkStrangeDocument(c.get('agent'), decodeFile(c.req.valid('json').file));
    return c.json(sent(checksView, answer), 200);
  });
  app.openapi(acknowledge, async (c) => {
    const { file, ...answered } = c.req.valid('json');
    const answer = await services.acknowledgeCheck(c.get('agent'), c.req.valid('param').id, {
      file: decodeFile(file),
      ...answered,
    });
    return c.json(sent(ackResponse, answer), 200);
  });
  app.openapi(reopen, async (c) => {
    const { file, key } = c.req.valid('json');
    const id = c.req.valid('param').id;
    const answer = await services.reopenCheck(c.get('agent'), id, { file: decodeFile(file), key });
    return c.json(sent(ackResponse, answer), 200);
  });
  app.openapi(acknowledgeStrange, async (c) => {
    const { file, ...answered } = c.req.valid('json');
    const answer = await services.acknowledgeStrange(c.get('agent'), {
      file: decodeFile(file),
      ...answered,
    });
    return c.json(sent(strangeAnswered, answer), 200);
  });
  app.openapi(reopenStrange, async (c) => {
    const { file, key } = c.req.valid('json');
    const answer = await services.reopenStrange(c.get('agent'), { file: decodeFile(file), key });
    return c.json(sent(strangeAnswered, answer), 200);
  });
}
