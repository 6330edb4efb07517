/**
 * Signing in through a provider: a window goes there and comes back with a one-time code, which only this pane can exchange.
 * No token of the provider is ever here.
 */
import type { Session } from '../../server/client';
import type { Pane } from '../app/services';
import { readSaid } from '../dialog/messages';

type Signing = Pick<Pane, 'api' | 'dialog'>;

/** Undefined when the agent closed the window. @param recent a new proof is wanted of somebody who is signed in. */
export async function signInThrough(
  { api, dialog }: Signing,
  provider: string,
  recent: boolean,
): Promise<Session | undefined> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const challenge = base64url(new Uint8Array(digest));
  const again = recent ? '&recent=1' : '';
  const said = await ask(dialog, `/sign-in/${provider}?challenge=${challenge}&page=${dialog.page}${again}`);
  return said === undefined || !('code' in said) ? undefined : api.signInWith({ code: said.code, verifier });
}

/** Signs the agent out of the provider too, where a window is needed for it. */
export async function signOutOf(dialog: Pane['dialog'], endSession: string): Promise<void> {
  await ask(dialog, `${endSession}&page=${dialog.page}`);
}

async function ask(
  { page, port }: Pane['dialog'],
  to: string,
): Promise<ReturnType<typeof readSaid> | undefined> {
  const first = page === 'word' ? '/dialog.html' : '/dialog-workbench.html';
  const text = await port.show(`${globalThis.location.origin}${first}?to=${encodeURIComponent(to)}`);
  return text === undefined ? undefined : readSaid(text);
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
