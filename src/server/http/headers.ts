/**
 * Security headers, one set for each kind of answer. X-Frame-Options is sent nowhere: it would break the pane in Word on
 * the web, and `frame-ancestors` says the same on every answer.
 */
import type { MiddlewareHandler } from 'hono';

/**
 * Where Office may frame the pane. Microsoft publishes no list; this is the union of what is seen in the field, and it can
 * be replaced by configuration.
 */
export const OFFICE_ANCESTORS: readonly string[] = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.cloud.microsoft',
];

export type PageKind = 'api' | 'pane' | 'dialog' | 'own-dialog' | 'workbench' | 'text' | 'asset';

const csp = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The content security policy of a kind of answer. */
export function policyOf(kind: PageKind, ancestors: readonly string[]): string {
  const page = {
    'default-src': "'none'",
    // Fluent UI (griffel) writes its rules in style elements.
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
  };
  if (kind === 'pane') {
    return csp({
      ...page,
      'script-src': "'self' https://appsforoffice.microsoft.com",
      'connect-src': "'self' https://appsforoffice.microsoft.com",
      'img-src': "'self' data:",
      'frame-ancestors': ancestors.join(' '),
    });
  }
  if (kind === 'dialog' || kind === 'own-dialog') {
    // A window of its own: nobody frames it. In the workbench it asks nothing of Microsoft.
    const office = kind === 'dialog' ? ' https://appsforoffice.microsoft.com' : '';
    return csp({
      ...page,
      'script-src': `'self'${office}`,
      'connect-src': `'self'${office}`,
      'img-src': "'self' data:",
      'frame-ancestors': "'none'",
    });
  }
  if (kind === 'text') {
    return csp({ ...page, 'style-src': "'self'", 'img-src': "'self'", 'frame-ancestors': "'none'" });
  }
  if (kind === 'workbench') {
    return csp({
      ...page,
      'script-src': "'self'",
      'connect-src': "'self'",
      // The page view shows the document's own images and fonts from memory.
      'img-src': "'self' data: blob:",
      'font-src': "'self' data: blob:",
      'frame-src': "'self'",
      'frame-ancestors': "'self'",
    });
  }
  return csp({ 'default-src': "'none'", 'frame-ancestors': "'none'" });
}

/** Two years: a browser that came once over HTTPS never comes back without it. */
const HSTS = 'max-age=63072000; includeSubDomains';

/** Headers of every answer; a route that serves a page overrides policy and cache. */
export function securityHeaders(ancestors: readonly string[], https: boolean): MiddlewareHandler {
  const policy = policyOf('api', ancestors);
  return async (c, next) => {
    await next();
    const headers = c.res.headers;
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (https) headers.set('strict-transport-security', HSTS);
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}
