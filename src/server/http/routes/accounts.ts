/**
 * Management of the organisation's accounts, for administrators who have signed in recently.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Account as AccountMessage } from '../../api/messages';
import { account, accountChanged, newAccount, roleChange } from '../../api/schemas';
import { agentRef } from '../../identity/agent';
import type { NewAccount } from '../../identity/accounts';
import type { Account } from '../../identity/port';
import { mustBeAllowed } from '../../identity/rights';
import type { Environment, HttpPorts } from '../environment';
import { body, documentId, idempotencyKey, json, refused, signedIn } from './describe';

const changed = { 200: json(accountChanged, 'Le compte'), ...refused };
const list = createRoute({
  method: 'get',
  path: '/accounts',
  summary: 'Comptes de la collectivité',
  security: signedIn,
  responses: { 200: json(z.array(account), 'Les comptes'), ...refused },
});
const create = createRoute({
  method: 'post',
  path: '/accounts',
  summary: 'Crée un compte',
  security: signedIn,
  request: { headers: idempotencyKey, body: body(newAccount) },
  responses: changed,
});
const role = createRoute({
  method: 'post',
  path: '/accounts/{id}/role',
  summary: 'Change le rôle d’un compte',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey, body: body(roleChange) },
  responses: changed,
});
const revoke = createRoute({
  method: 'post',
  path: '/accounts/{id}/revoke',
  summary: 'Ferme un compte et ses sessions',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey },
  responses: changed,
});
const reset = createRoute({
  method: 'post',
  path: '/accounts/{id}/reset',
  summary: 'Donne un mot de passe provisoire',
  security: signedIn,
  request: { params: documentId, headers: idempotencyKey },
  responses: changed,
});

export function accountRoutes(app: OpenAPIHono<Environment>, { identity }: HttpPorts): void {
  const { accounts } = identity;
  app.openapi(list, async (c) => {
    mustBeAllowed(c.get('agent'), 'administer');
    return c.json((await accounts.list()).map(view), 200);
  });
  app.openapi(create, async (c) => {
    mustBeAllowed(c.get('agent'), 'administer');
    const asked = c.req.valid('json') as NewAccount;
    const { account: made, password } = await accounts.create(agentRef(c.get('agent')), asked);
    return c.json({ account: view(made), ...(password === undefined ? {} : { password }) }, 200);
  });
  app.openapi(role, async (c) => {
    mustBeAllowed(c.get('agent'), 'administer');
    const { id } = c.req.valid('param');
    const changedOne = await accounts.setRole(agentRef(c.get('agent')), id, c.req.valid('json').role);
    return c.json({ account: view(changedOne) }, 200);
  });
  app.openapi(revoke, async (c) => {
    mustBeAllowed(c.get('agent'), 'administer');
    const revoked = await accounts.revoke(agentRef(c.get('agent')), c.req.valid('param').id);
    return c.json({ account: view(revoked) }, 200);
  });
  app.openapi(reset, async (c) => {
    mustBeAllowed(c.get('agent'), 'administer');
    const { account: one, password } = await accounts.reset(
      agentRef(c.get('agent')),
      c.req.valid('param').id,
    );
    return c.json({ account: view(one), ...(password === undefined ? {} : { password }) }, 200);
  });
}

/** The kept answer of a write: the password was shown once. */
export const withoutPassword = (kept: string): string =>
  JSON.stringify(bare(JSON.parse(kept) as { password?: string }));

const bare = ({ password: _shown, ...rest }: { password?: string }): object => rest;

function view({ organisation: _ours, mustChange, ...rest }: Account): AccountMessage {
  return { ...rest, mustChangePassword: mustChange };
}
