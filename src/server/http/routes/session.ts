/**
 * Sign-in of the demonstration: the agents, a session, its end. An identity provider replaces these routes.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { agentSummary, session, signIn } from '../../api/schemas';
import { RefusalError } from '../../services/refusal';
import { addressOf } from '../auth';
import type { Environment, HttpPorts } from '../environment';
import type { RateLimiter } from '../rate-limit';
import { body, json, refused, signedIn } from './describe';

const list = createRoute({
  method: 'get',
  path: '/agents',
  summary: 'Agents de la démonstration',
  responses: { 200: json(z.array(agentSummary), 'Les agents'), ...refused },
});
const open = createRoute({
  method: 'post',
  path: '/session',
  summary: 'Ouvre une session',
  request: { body: body(signIn) },
  responses: { 200: json(session, 'La session et son jeton'), ...refused },
});
const close = createRoute({
  method: 'delete',
  path: '/session',
  summary: 'Ferme la session',
  security: signedIn,
  responses: { 204: { description: 'Session fermée' }, ...refused },
});

export function sessionRoutes(app: OpenAPIHono<Environment>, ports: HttpPorts, address: RateLimiter): void {
  const { directory, sessions } = ports;
  app.openapi(list, (c) => {
    address.count(addressOf(c.env));
    return c.json(
      directory.all().map(({ id, name, role }) => ({ id, name, role })),
      200,
    );
  });
  app.openapi(open, async (c) => {
    address.count(addressOf(c.env));
    const agent = directory.find(c.req.valid('json').agent);
    if (agent === undefined) {
      throw new RefusalError('unknown-agent', 'Cet agent n’est pas connu de la collectivité.');
    }
    const { token, expires } = await sessions.open(agent);
    const { id, name, role, organisation } = agent;
    return c.json({ token, expires, agent: { id, name, role }, organisation }, 200);
  });
  app.openapi(close, async (c) => {
    await sessions.close(c.get('token'));
    return c.body(null, 204);
  });
}
