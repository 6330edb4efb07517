/**
 * Sessions: what signing in may offer, the demonstration's agents, a session, its end, the agent's own password. Nothing here
 * is kept for an idempotency key: an answer holds a token.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Session as SessionMessage } from '../../api/messages';
import { agentSummary, passwordChange, session, signedOut, signIn, signInOptions } from '../../api/schemas';
import { ISSUERS } from '../../identity/agent';
import { rightsOf } from '../../identity/rights';
import type { OpenSession } from '../../identity/sessions';
import { notDemonstration, type Proof } from '../../identity/sign-in';
import type { Environment, HttpPorts, IdentityPorts } from '../environment';
import type { RateLimiter } from '../rate-limit';
import { body, json, refused, sent, signedIn } from './describe';

const options = createRoute({
  method: 'get',
  path: '/sign-in',
  summary: 'Ce que la page d’identification peut proposer',
  responses: { 200: json(signInOptions, 'Les façons de s’identifier'), ...refused },
});
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
  responses: { 200: json(signedOut, 'Session fermée'), ...refused },
});
const password = createRoute({
  method: 'post',
  path: '/session/password',
  summary: 'Change son propre mot de passe',
  security: signedIn,
  request: { body: body(passwordChange) },
  responses: { 200: json(session, 'Une session nouvelle\u00A0: les autres sont fermées'), ...refused },
});

export function sessionRoutes(
  app: OpenAPIHono<Environment>,
  { identity }: HttpPorts,
  address: RateLimiter,
): void {
  const { organisation, demonstration, local, providers, signIn: signing, logout } = identity;
  /** Only for whoever is in front of this machine, even when its port was forwarded. */
  const demonstrated = (onThisMachine: boolean) => (onThisMachine ? demonstration : undefined);

  app.openapi(options, (c) => {
    address.count(c.get('address'));
    const answer = {
      organisation,
      demonstration: demonstrated(c.get('onThisMachine')) !== undefined,
      local,
      providers: providers.all().map(({ id, label }) => ({ id, label })),
    };
    return c.json(answer, 200);
  });
  app.openapi(list, (c) => {
    address.count(c.get('address'));
    const directory = demonstrated(c.get('onThisMachine'));
    if (directory === undefined) throw notDemonstration();
    return c.json([...directory.all()], 200);
  });
  app.openapi(open, async (c) => {
    address.count(c.get('address'));
    const proof: Proof = c.req.valid('json');
    if ('agent' in proof && !c.get('onThisMachine')) throw notDemonstration();
    const opened = await signing.open(proof, c.get('address'));
    return c.json(sent(session, view(opened, identity)), 200);
  });
  app.openapi(close, async (c) => {
    const current = c.get('session');
    const idToken = await signing.close(current, c.get('token'));
    const endSession =
      idToken === undefined ? undefined : await logout.ticket(current.agent.signedIn.issuer, idToken);
    return c.json(endSession === undefined ? {} : { endSession }, 200);
  });
  app.openapi(password, async (c) => {
    const { current, next } = c.req.valid('json');
    const opened = await signing.changePassword(c.get('agent'), current, next, c.get('address'));
    return c.json(sent(session, view(opened, identity)), 200);
  });
}

function view({ token, session: opened }: OpenSession, { providers }: IdentityPorts): SessionMessage {
  const { agent, expires, mustChange, login } = opened;
  const { id, name, role, organisation, signedIn: proof } = agent;
  const provider = providers.ofIssuer(proof.issuer)?.settings.id;
  const demonstration = proof.issuer === ISSUERS.demonstration;
  return {
    token,
    agent: { id, name, role },
    organisation,
    expires,
    signedInAt: proof.time,
    way: demonstration
      ? { kind: 'demonstration' }
      : provider === undefined
        ? { kind: 'local' }
        : { kind: 'openid', provider },
    demonstration,
    rights: rightsOf(role),
    mustChangePassword: mustChange,
    ...(login === undefined ? {} : { login }),
  };
}
