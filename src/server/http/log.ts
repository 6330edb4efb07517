/**
 * Structured logs: one JSON object a line, without content: no body, no address as typed, no name, no file.
 */
import { routePath } from 'hono/route';
import type { MiddlewareHandler } from 'hono';

export type LogFields = Readonly<Record<string, string | number | boolean>>;
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** Writes lines with `write`; `now` gives ISO 8601, UTC. */
export function createLog(write: (line: string) => void, now: () => string): Log {
  return (level, event, fields = {}) =>
    write(`${JSON.stringify({ time: now(), level, event, ...fields })}\n`);
}

/** Logs each request by the pattern of its route: an address holds ids, and sometimes what people type. */
export function requestLog(log: Log, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const start = now();
    await next();
    const { status } = c.res;
    log(status >= 500 ? 'error' : 'info', 'request', {
      method: c.req.method,
      route: routePath(c, -1),
      status,
      ms: now() - start,
    });
  };
}
