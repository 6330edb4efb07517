/**
 * One HTTP request to an address that was judged: no redirect, no proxy, no kept connection, the name of the certificate checked
 * against the host. It must not read the answer's meaning.
 */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Address } from './resolve';

export interface HttpAsk {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly pinned: readonly [Address, ...Address[]];
  readonly signal: AbortSignal;
}

/** The answer once its headers are there. Rejects when the connection cannot be made, or the signal is aborted. */
export const sendRequest = ({
  url,
  method,
  headers,
  body,
  pinned,
  signal,
}: HttpAsk): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method,
      headers: {
        ...headers,
        'accept-encoding': 'identity',
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      },
      // A connection of its own: closing the request closes the socket, and nothing is sent to an old address.
      agent: false,
      lookup: pinnedLookup(pinned),
      signal,
    };
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, resolve);
    request.once('error', reject);
    request.end(body);
  });

/** Gives the judged addresses, whatever name is asked. */
const pinnedLookup =
  (pinned: HttpAsk['pinned']): LookupFunction =>
  (_host, options, answer) => {
    const [first] = pinned;
    if (options.all === true)
      answer(
        null,
        pinned.map(({ address, family }) => ({ address, family })),
      );
    else answer(null, first.address, first.family);
  };

/** The body as text, cut beyond `limit` bytes. */
export const readBody = async (reply: IncomingMessage, limit: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of reply as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
};
