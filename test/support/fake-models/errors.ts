/** The bodies of the pretended endpoint's refusals. */
import type { ServerResponse } from 'node:http';
import { fastApi, flat } from './dialects';
import type { Dialect } from './dialects/dialect';
import type { Scenario } from './scenario';

export const refuse = (
  response: ServerResponse,
  dialect: Pick<Dialect, 'error'>,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(dialect.error(status, message));
};

/** The bodies of errors, whatever the dialect. */
export const shapedError = (
  shape: NonNullable<(Scenario & { kind: 'status' })['shape']>,
  status: number,
  message: string,
): string =>
  ({
    string: () => JSON.stringify({ detail: message }),
    list: () => fastApi(422, message),
    flat: () => flat(status, message),
    object: () => JSON.stringify({ error: { message, type: 'x', code: status } }),
    html: () => `<html><body>${message}</body></html>`,
    empty: () => '',
  })[shape]();
