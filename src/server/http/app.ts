/**
 * The HTTP application: middlewares in their order, the API under /api/v1, health, pages. It decides nothing about
 * documents; services do.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { zodProblems } from '../../template/zod-problems';
import { MAX_FILE_BYTES, MAX_SOURCE_BODY } from '../api/schemas';
import { StoreUnavailableError, WritesStoppedError } from '../store/errors';
import type { Store } from '../store/port';
import { faultFields } from '../fault';
import { internalProblem } from '../services/known-problem';
import { RefusalError, toProblem } from '../services/refusal';
import { authentication } from './auth';
import { clientAddress } from './client-address';
import type { Environment, HttpPorts } from './environment';
import { sourceTooLarge, tooLarge } from './file';
import { securityHeaders } from './headers';
import { idempotent } from './idempotency';
import { requestLog } from './log';
import { requestMetrics, type Gauge } from './metrics';
import { openPages } from './pages';
import { problemOf, problemResponse } from './problem';
import { createRateLimiter } from './rate-limit';
import { refusalPage } from './refusal-page';
import { accountRoutes, withoutPassword } from './routes/accounts';
import { checkRoutes } from './routes/checks';
import { documentRoutes } from './routes/documents';
import { draftingRoutes } from './routes/drafting';
import { finaliseRoutes } from './routes/finalise';
import { journalRoutes, publicKeyRoute } from './routes/journal';
import { modeRoutes } from './routes/modes';
import { policyRoutes } from './routes/policies';
import { publicationRoutes } from './routes/publication';
import { registerRoutes } from './routes/register';
import { sealRoutes } from './routes/seals';
import { sessionRoutes } from './routes/session';
import { sourceRoutes } from './routes/sources';
import { templateRoutes } from './routes/templates';
import { signInPages } from './sign-in-pages';
import { sameSecret } from '../identity/secrets';

/** A file in base64, and room for the words around it. */
const MAX_BODY = Math.ceil(MAX_FILE_BYTES / 3) * 4 + 64 * 1024;
/** Everything that carries no file. */
const MAX_SMALL_BODY = 1024 * 1024;

/** For agents alone. */
const SIGNED_IN = [
  '/templates/*',
  '/documents/*',
  '/checks/*',
  '/drafting',
  '/ai',
  '/drafts/*',
  '/what-leaves',
  '/sources/*',
  '/what-sources-bring',
  '/accounts/*',
  '/journal/*',
  '/seals/*',
  '/policies/*',
  '/modes/*',
] as const;

/** @param publicUrl origin under which agents reach the server. */
export function createApp(ports: HttpPorts, store: Store, publicUrl: string): OpenAPIHono<Environment> {
  const { log, metrics, now, identity, frameAncestors, corsOrigins, metricsAccess } = ports;
  const app = new OpenAPIHono<Environment>();
  const address = createRateLimiter(ports.rates.address, now);
  app.use(requestLog(log, now));
  app.use(requestMetrics(metrics, now));
  app.use(securityHeaders(frameAncestors, ports.https));
  app.use(clientAddress(ports.trustedProxies));
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem !== undefined) return isReadByPeople(c) ? refusalPage(problem) : problemResponse(problem);
    log('error', 'fault', faultFields(error));
    return problemResponse(internalProblem());
  });
  app.notFound(
    (c) => pages.answer(c) ?? problemResponse(toProblem('not-found', 'Cette adresse n’existe pas.')),
  );

  app.route('/api/v1', createApi(ports, store));
  app.get('/healthz', (c) => c.json({ status: 'ok', version: ports.version }));
  app.get('/readyz', async (c) => {
    try {
      await store.ready();
      return c.json({ status: 'ready' });
    } catch (error) {
      return c.json(
        { status: 'unavailable', ...(error instanceof WritesStoppedError ? { reason: error.reason } : {}) },
        503,
      );
    }
  });
  app.get('/metrics', async (c) => {
    const token = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    const known =
      metricsAccess.token !== undefined && token !== undefined && sameSecret(token, metricsAccess.token);
    if (!known && !(metricsAccess.thisMachine && c.get('onThisMachine'))) {
      throw new RefusalError(
        'forbidden',
        'Les mesures ne sont lues que de cette machine, ou avec leur jeton.',
      );
    }
    const gauges = await journalGauges(store, identity.organisation.siret);
    return c.text(metrics.text(gauges), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  publicKeyRoute(app, ports, address);
  signInPages(app, ports, address, publicUrl);
  const pages = openPages(ports.web, frameAncestors);
  app.get(
    '/',
    (c) => pages.answer(c) ?? c.text('Pages absentes\u00A0: lancez «\u00A0npm run build\u00A0».', 503),
  );
  return app;

  // The error handlers of the parent also serve the API mounted on it.
  function createApi(given: HttpPorts, answers: Store): OpenAPIHono<Environment> {
    const api = new OpenAPIHono<Environment>({
      defaultHook: (result) => {
        if (result.success) return;
        throw new RefusalError('bad-request', 'La demande est incomplète ou mal formée.', {
          problems: zodProblems(result.error.issues)
            .slice(0, 20)
            .map(({ path, key, reason }) => ({
              field: [...path, ...(key === undefined ? [] : [key])].join('.'),
              message: reason,
            })),
        });
      },
    });
    const limits = { agent: createRateLimiter(given.rates.agent, now), address };
    const auth = authentication(identity.sessions, limits, now, identity.recent);
    if (corsOrigins.length > 0) api.use(crossOrigin(corsOrigins));
    const size = (maxSize: number, refusal: () => RefusalError = tooLarge) =>
      bodyLimit({
        maxSize,
        onError: () => {
          throw refusal();
        },
      });
    api.on('DELETE', '/session', auth.signedInAtAll);
    api.on('POST', '/session/password', auth.signedInAtAll);
    for (const place of SIGNED_IN) api.use(place, auth.signedIn);
    // Before the body is read: a file that cannot be finalised yet is not even received.
    api.on('POST', ['/documents/:id/finalise', '/accounts/*'], auth.recently);
    api.on('PUT', ['/policies/*', '/modes/*'], auth.recently);
    api.use('/documents/:id/*', size(MAX_BODY));
    api.on('PUT', ['/ai', '/policies/*', '/modes/*'], size(MAX_SMALL_BODY));
    api.on('POST', '/sources', size(MAX_SOURCE_BODY, sourceTooLarge));
    api.use('/checks/*', size(MAX_BODY));
    api.use('/seals/*', size(MAX_BODY));
    api.on(
      'POST',
      ['/documents', '/drafts', '/what-leaves', '/what-sources-bring', '/session/*', '/accounts/*'],
      size(MAX_SMALL_BODY),
    );
    const once = idempotent(answers, now);
    // "/finalise/*" also stands for "/finalise": each route goes through it once, or it would wait for itself.
    api.on(
      'POST',
      [
        '/documents',
        '/documents/:id/reviews',
        '/documents/:id/shown',
        '/documents/:id/checks/ack',
        '/documents/:id/checks/reopen',
        '/checks/ack',
        '/checks/reopen',
        '/documents/:id/contest',
        '/documents/:id/publishable',
        '/documents/:id/passages/:passage/flags',
        '/documents/:id/passages/:passage/regenerate',
        '/documents/:id/passages/:passage/rewrite',
        '/documents/:id/finalise/*',
        '/drafts',
        '/sources',
        '/seals/verify',
      ],
      once,
    );
    api.on('PUT', ['/ai', '/policies/*', '/modes/*'], once);
    api.on('DELETE', ['/sources/:id', '/documents/:id/sources/:source'], once);
    api.on('POST', '/accounts/*', idempotent(answers, now, { kept: withoutPassword }));

    sessionRoutes(api, given, address);
    accountRoutes(api, given);
    templateRoutes(api, given);
    documentRoutes(api, given);
    checkRoutes(api, given);
    draftingRoutes(api, given);
    sourceRoutes(api, given);
    finaliseRoutes(api, given);
    journalRoutes(api, given);
    registerRoutes(api, given);
    policyRoutes(api, given);
    modeRoutes(api, given);
    publicationRoutes(api, given);
    sealRoutes(api, given);
    api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
    api.doc31('/openapi.json', {
      openapi: '3.1.0',
      info: { title: 'Paraphe', version: given.version },
      servers: [{ url: '/api/v1' }],
    });
    return api;
  }
}

/** None when the store cannot answer: the other measures are still worth reading. */
async function journalGauges(store: Store, organisation: string): Promise<readonly Gauge[]> {
  try {
    const { entries, published, blocked } = await store.journal.status(organisation);
    return [
      { name: 'paraphe_journal_entries', value: entries },
      { name: 'paraphe_journal_published', value: published },
      { name: 'paraphe_journal_blocked', value: blocked === undefined ? 0 : 1 },
    ];
  } catch (error) {
    if (error instanceof StoreUnavailableError) return [];
    throw error;
  }
}

/** Other pages that may call the API. No cookie travels: whoever calls must hold a token. */
function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['authorization', 'content-type', 'idempotency-key'],
    exposeHeaders: ['idempotency-replayed', 'retry-after'],
    maxAge: 600,
  });
}

/** A window of the sign-in dialog, not a call of the API. */
const isReadByPeople = (c: Context): boolean =>
  !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html');
