/**
 * Idempotency keys: a write that is sent again with the same key gets the first answer, and is not done twice. Only what
 * succeeded is kept: a refusal wrote nothing, and may be asked again.
 */
import type { MiddlewareHandler } from 'hono';
import { RefusalError } from '../services/refusal';
import { sha256 } from '../sha256';
import type { AnswerScope, KeptAnswer, Store } from '../store/port';
import type { Environment } from './environment';

/** How long answers are kept, in milliseconds. */
const ANSWER_LIFETIME = 24 * 3600 * 1000;

type Answers = Pick<Store, 'findAnswer' | 'keepAnswer' | 'forgetAnswers'>;

/**
 * For routes that write.
 * @param now milliseconds since 1970.
 * @param kept what is kept of an answer's body: what it shows once is taken out.
 */
export function idempotent(
  answers: Answers,
  now: () => number,
  kept: (body: string) => string = (body) => body,
): MiddlewareHandler<Environment> {
  /** Same key while the first request still runs: the second one waits for its turn. */
  const running = new Map<string, Promise<void>>();
  let swept = 0;

  return async (c, next) => {
    const key = c.req.header('idempotency-key') ?? '';
    if (!/^[\w-]{8,100}$/.test(key)) {
      throw new RefusalError(
        'bad-request',
        'L’en-tête Idempotency-Key est obligatoire pour une écriture (8 à 100 lettres, chiffres, tirets).',
      );
    }
    const { id, organisation } = c.get('agent');
    const scope: AnswerScope = { organisation: organisation.siret, agent: id, key };
    const request = sha256(`${c.req.method} ${c.req.path}\n${await c.req.text()}`);
    const name = JSON.stringify(scope);
    while (running.has(name)) await running.get(name);
    let done: () => void = () => undefined;
    running.set(name, new Promise<void>((resolve) => (done = resolve)));
    try {
      const first = await answers.findAnswer(scope);
      if (first !== undefined && Date.parse(first.time) > now() - ANSWER_LIFETIME) {
        c.res = replay(first, request);
        return;
      }
      await next();
      if (!c.res.ok) return;
      const answer = await keep(c.res, request, new Date(now()).toISOString());
      await answers.keepAnswer(scope, { ...answer, body: kept(answer.body) });
    } finally {
      running.delete(name);
      done();
    }
    if (now() - swept > ANSWER_LIFETIME / 24) {
      swept = now();
      await answers.forgetAnswers(new Date(now() - ANSWER_LIFETIME).toISOString());
    }
  };
}

function replay(kept: KeptAnswer, request: string): Response {
  if (kept.request !== request) {
    throw new RefusalError(
      'idempotency-mismatch',
      'Cette clé d’idempotence a déjà servi pour une autre demande.',
    );
  }
  return new Response(kept.body, {
    status: kept.status,
    headers: { 'content-type': kept.contentType, 'idempotency-replayed': 'true' },
  });
}

async function keep(response: Response, request: string, time: string): Promise<KeptAnswer> {
  return {
    request,
    status: response.status,
    contentType: response.headers.get('content-type') ?? 'application/json',
    body: await response.clone().text(),
    time,
  };
}
