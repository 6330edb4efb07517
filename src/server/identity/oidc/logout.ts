/**
 * Signing out of the provider too (OpenID RP-Initiated Logout): the pane gets a ticket, a dialog takes it to the provider with
 * the ID token that the pane never sees, and comes back.
 */
import { z } from 'zod';
import type { IdentityStore } from '../port';
import { DIALOG_PAGES, type DialogPage } from './flow';
import { oneTimeOf } from './one-time';
import type { Providers } from './providers';

export interface OpenIdLogout {
  /** "/sign-out/<provider>?ticket=…", valid for a minute; undefined when there is nothing to sign out of. */
  ticket(issuer: string, idToken: string): Promise<string | undefined>;
  /** Where the dialog goes; undefined when the ticket has served or expired. @throws RefusalError `provider-unreachable` */
  leave(provider: string, ticket: string, page: DialogPage): Promise<URL | undefined>;
  /** The page that the dialog ends on. */
  comeBack(state: string): Promise<DialogPage>;
}

export interface OpenIdLogoutPorts {
  readonly oneTime: IdentityStore['oneTime'];
  readonly providers: Providers;
  readonly signedOutUri: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const TICKET = 60 * 1000;
const UNDER_WAY = 10 * 60 * 1000;
const ticketShape = z.object({ kind: z.literal('ticket'), provider: z.string(), idToken: z.string() });
const stateShape = z.object({ kind: z.literal('signing-out'), page: z.enum(DIALOG_PAGES) });

export function createOpenIdLogout({
  oneTime,
  providers,
  signedOutUri,
  clock,
}: OpenIdLogoutPorts): OpenIdLogout {
  const tickets = oneTimeOf(ticketShape, oneTime, clock);
  const states = oneTimeOf(stateShape, oneTime, clock);
  return {
    async ticket(issuer, idToken) {
      const provider = providers.ofIssuer(issuer)?.settings.id;
      if (provider === undefined) return undefined;
      const ticket = await tickets.keep({ kind: 'ticket', provider, idToken }, TICKET);
      return `/sign-out/${provider}?ticket=${ticket}`;
    },
    async leave(id, ticket, page) {
      const kept = await tickets.take(ticket);
      if (kept?.provider !== id) return undefined;
      const state = await states.keep({ kind: 'signing-out', page }, UNDER_WAY);
      return providers.get(id).endSessionUrl(kept.idToken, signedOutUri, state);
    },
    async comeBack(state) {
      return (await states.take(state))?.page ?? 'word';
    },
  };
}
