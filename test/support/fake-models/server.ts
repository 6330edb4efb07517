/**
 * One local HTTP server that speaks every dialect, each under its own path (`/albert/v1`, …), and fails as it is told. It keeps
 * what it received, to the byte, and sees when a connection is closed under it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { DIALECTS, fastApi } from './dialects';
import type { Dialect, RequestBody } from './dialects/dialect';
import { refuse } from './errors';
import { playScenario } from './play';
import { ANSWER, type Scenario } from './scenario';

export interface ReceivedCall {
  readonly dialect: string;
  readonly headers: IncomingMessage['headers'];
  /** The body as it came. */
  readonly raw: string;
  readonly body: RequestBody;
  /** Resolves when the connection is closed before the answer is whole. */
  readonly closedEarly: Promise<void>;
}

export interface FakeModels {
  readonly port: number;
  /** With its /v1. */
  url(dialect: string): string;
  readonly calls: readonly ReceivedCall[];
  /** The next requests, in this order; the last one goes on. Forgets what was received. */
  play(...scenarios: readonly Scenario[]): void;
  /** Connections that are open. */
  open(): number;
  /** The next request, once received. */
  nextCall(): Promise<ReceivedCall>;
  stop(): Promise<void>;
}

export const KEY = 'cle-secrete-0123456789';
export const MODEL = 'modele-essai';

export async function startFakeModels(): Promise<FakeModels> {
  let scenarios: readonly Scenario[] = [ANSWER];
  let calls: ReceivedCall[] = [];
  let waiting: ((call: ReceivedCall) => void)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, id, ...rest] = (request.url ?? '').split('/');
    const dialect = DIALECTS.find((one) => one.id === id);
    const raw = await bodyOf(request);
    if (dialect === undefined) {
      refuse(response, { error: fastApi }, 404, 'Not Found');
      return;
    }
    if (!keyIsGood(request, dialect)) {
      refuse(response, dialect, dialect.keyStatus ?? 401, 'Invalid key');
      return;
    }
    if (rest.join('/') === 'v1/models') {
      list(response);
      return;
    }
    const body = JSON.parse(raw) as RequestBody;
    const call: ReceivedCall = {
      dialect: dialect.id,
      headers: request.headers,
      raw,
      body,
      closedEarly: new Promise((resolve) =>
        response.once('close', () => {
          if (!response.writableFinished) resolve();
        }),
      ),
    };
    const scenario = scenarios[Math.min(calls.length, scenarios.length - 1)] ?? ANSWER;
    calls.push(call);
    for (const told of waiting.splice(0)) told(call);
    if (body.model !== MODEL) {
      refuse(response, dialect, 404, `Model ${String(body.model)} not found`);
      return;
    }
    const refused = dialect.refuses(body);
    if (refused !== undefined) {
      refuse(response, dialect, refused.status, refused.message);
      return;
    }
    playScenario(scenario, { dialect, body, request, response });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (dialect) => `http://127.0.0.1:${port}/${dialect}/v1`,
    get calls() {
      return calls;
    },
    play(...next) {
      scenarios = next;
      calls = [];
      waiting = [];
    },
    open: () => sockets.size,
    nextCall: () => new Promise((resolve) => waiting.push(resolve)),
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const keyIsGood = (request: IncomingMessage, dialect: Dialect): boolean => {
  const { authorization } = request.headers;
  if (authorization === `Bearer ${KEY}`) return true;
  return dialect.keyStatus === undefined && authorization === undefined;
};

const list = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      object: 'list',
      data: [
        { id: MODEL, type: 'text-generation', aliases: ['openweight-medium'] },
        { id: 'plongements', type: 'text-embeddings-inference' },
      ],
    }),
  );
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
