/**
 * What the sign-in dialog's own window goes through: to the provider, back, and out of it. These are pages of a browser, not
 * the API; they end on a page of ours with a one-time code in its fragment, which no server sees.
 */
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { DIALOG_PAGES, type DialogPage } from '../identity/oidc/flow';
import { newSecret } from '../identity/secrets';
import { RefusalError } from '../services/refusal';
import type { Environment, HttpPorts } from './environment';
import type { RateLimiter } from './rate-limit';

const PAGES: Readonly<Record<DialogPage, string>> = {
  word: '/dialog.html',
  workbench: '/dialog-workbench.html',
};

/** @param publicUrl origin that providers know us by. */
export function signInPages(
  app: Hono<Environment>,
  { identity, https }: HttpPorts,
  address: RateLimiter,
  publicUrl: string,
): void {
  const { providers, flow, logout } = identity;
  /** Ties an answer to the browser that asked: an address that somebody sends to somebody else opens nothing. */
  const cookie = https ? '__Host-paraphe-sign-in' : 'paraphe-sign-in';
  const counted: MiddlewareHandler<Environment> = async (c, next) => {
    address.count(c.get('address'));
    await next();
  };

  app.get('/sign-in/:provider', counted, async (c) => {
    const challenge = c.req.query('challenge') ?? '';
    if (!/^[\w-]{43}$/.test(challenge)) throw malformed();
    const provider = providers.get(c.req.param('provider'));
    const held = getCookie(c, cookie);
    const browser = held !== undefined && /^[\w-]{43}$/.test(held) ? held : newSecret();
    const url = await flow.leave(provider, {
      challenge,
      page: pageOf(c),
      recent: c.req.query('recent') === '1',
      browser,
    });
    setCookie(c, cookie, browser, { path: '/', httpOnly: true, sameSite: 'Lax', secure: https, maxAge: 600 });
    return c.redirect(url.href, 302);
  });

  app.get('/sign-in/:provider/callback', counted, async (c) => {
    const provider = providers.get(c.req.param('provider'));
    const { pathname, search } = new URL(c.req.url);
    const { page, code } = await flow.comeBack(
      provider,
      new URL(pathname + search, publicUrl),
      getCookie(c, cookie),
    );
    return c.redirect(`${PAGES[page]}#code=${code}`, 302);
  });

  app.get('/sign-out/:provider', counted, async (c) => {
    const page = pageOf(c);
    const url = await logout.leave(c.req.param('provider'), c.req.query('ticket') ?? '', page);
    return c.redirect(url?.href ?? `${PAGES[page]}#signed-out`, 302);
  });

  app.get('/signed-out', counted, async (c) => {
    const page = await logout.comeBack(c.req.query('state') ?? '');
    return c.redirect(`${PAGES[page]}#signed-out`, 302);
  });
}

function pageOf(c: Context<Environment>): DialogPage {
  const asked = c.req.query('page') ?? 'word';
  const page = DIALOG_PAGES.find((one) => one === asked);
  if (page === undefined) throw malformed();
  return page;
}

function malformed(): RefusalError {
  return new RefusalError(
    'bad-request',
    'Cette adresse est incomplète\u00A0: recommencez l’identification depuis le volet de Paraphe.',
  );
}
