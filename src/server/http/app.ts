/**
 * The HTTP application: middlewares in their order, the API under /api/v1, health, pages. It decides nothing about
 * documents; services do.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { MAX_FILE_BYTES } from '../api/schemas';
import type { Store } from '../store/port';
import { RefusalError, toProblem } from '../services/refusal';
import { authenticated } from './auth';
import type { Environment, HttpPorts } from './environment';
import { tooLarge } from './file';
import { securityHeaders } from './headers';
import { idempotent } from './idempotency';
import { requestLog } from './log';
import { openPages } from './pages';
import { internalProblem, problemOf, problemResponse } from './problem';
import { createRateLimiter } from './rate-limit';
import { documentRoutes } from './routes/documents';
import { finaliseRoutes } from './routes/finalise';
import { sessionRoutes } from './routes/session';
import { templateRoutes } from './routes/templates';

/** A file in base64, and room for the words around it. */
const MAX_BODY = Math.ceil(MAX_FILE_BYTES / 3) * 4 + 64 * 1024;
/** Everything that carries no file. */
const MAX_SMALL_BODY = 1024 * 1024;

export function createApp(ports: HttpPorts, store: Store): OpenAPIHono<Environment> {
  const { log, now, sessions, frameAncestors } = ports;
  const app = new OpenAPIHono<Environment>();
  app.use(requestLog(log, now));
  app.use(securityHeaders(frameAncestors));
  app.onError((error) => {
    const problem = problemOf(error);
    if (problem !== undefined) return problemResponse(problem);
    // The message may quote what people typed: only the kind of error and where it was thrown are logged.
    log('error', 'fault', { error: error.name, at: placeOf(error) });
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
    } catch {
      return c.json({ status: 'unavailable' }, 503);
    }
  });
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
          problems: result.error.issues.slice(0, 20).map((issue) => ({
            field: issue.path.join('.'),
            message: issue.message,
          })),
        });
      },
    });
    const address = createRateLimiter(given.rates.address, now);
    const auth = authenticated(sessions, { agent: createRateLimiter(given.rates.agent, now), address });
    const size = (maxSize: number) =>
      bodyLimit({
        maxSize,
        onError: () => {
          throw tooLarge();
        },
      });
    api.on('DELETE', '/session', auth);
    api.use('/templates/*', auth);
    api.use('/documents/*', auth);
    api.use('/documents/:id/*', size(MAX_BODY));
    api.on('POST', ['/documents', '/session'], size(MAX_SMALL_BODY));
    const once = idempotent(answers, now);
    // "/finalise/*" also stands for "/finalise": each route goes through it once, or it would wait for itself.
    api.on(
      'POST',
      ['/documents', '/documents/:id/reviews', '/documents/:id/shown', '/documents/:id/finalise/*'],
      once,
    );

    sessionRoutes(api, given, address);
    templateRoutes(api, given);
    documentRoutes(api, given);
    finaliseRoutes(api, given);
    api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
    api.doc31('/openapi.json', {
      openapi: '3.1.0',
      info: { title: 'Paraphe', version: given.version },
      servers: [{ url: '/api/v1' }],
    });
    return api;
  }
}

/** First line of the stack that is in our code: a file and a line, no content. */
function placeOf(error: Error): string {
  const line = error.stack?.split('\n').find((text) => /^\s+at /.test(text)) ?? '';
  return line.replace(/^\s+at /, '').slice(0, 200);
}
