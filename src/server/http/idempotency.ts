/**
 * Idempotency keys: a write that is sent again with the same key gets the first answer, and is not done twice, whichever
 * server process receives it. Only what succeeded is kept: a refusal wrote nothing, and may be asked again. The answer is kept after
 * the write, in a transaction of its own: a process that dies between the two leaves a key that does the request again.
 */
import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { RefusalError } from '../services/refusal';
import { sha256 } from '../sha256';
import type { AnswerBook, AnswerScope, KeptAnswer, Reservation } from '../store/port';
import type { Environment } from './environment';

/** How long answers are kept, in milliseconds. */
const ANSWER_LIFETIME = 24 * 3600 * 1000;

/** How long, in milliseconds, a second request with a key that is under way waits, and for what. */
export interface Waiting {
  /** Between two signs of life of the process that does the request. */
  readonly pulse: number;
  /** Without a sign of life, that process is gone and its reservation is taken over. Several pulses. */
  readonly deadAfter: number;
  /** Between two looks. */
  readonly poll: number;
  /** After that, the request is refused: the first one still runs. */
  readonly patience: number;
}

const WAITING: Waiting = { pulse: 4_000, deadAfter: 20_000, poll: 60, patience: 90_000 };

export interface IdempotencyOptions {
  readonly waiting?: Waiting;
  /** What is kept of an answer's body: what it shows once is taken out. */
  readonly kept?: (body: string) => string;
}

/** For routes that write. @param now milliseconds since 1970. */
export function idempotent(
  answers: AnswerBook,
  now: () => number,
  { waiting = WAITING, kept: keptOf = (body) => body }: IdempotencyOptions = {},
): MiddlewareHandler<Environment> {
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
    const holder = randomUUID();
    const kept = await reserve(answers, scope, { request, holder }, now, waiting);
    if (kept !== undefined) {
      c.res = replay(kept, request);
      return;
    }
    const alive = setInterval(() => {
      // A missed sign of life is not worth failing the request.
      answers.renew(scope, holder).catch(() => undefined);
    }, waiting.pulse);
    let answered = false;
    try {
      await next();
      if (c.res.ok) {
        const answer = await keep(c.res, request, iso(now()));
        // What is done is done: its answer is given, also when it could not be kept.
        answered = await answers.keepAnswer(scope, { ...answer, body: keptOf(answer.body) }).then(
          () => true,
          () => false,
        );
      }
    } finally {
      clearInterval(alive);
      // When the store does not answer, the key is free again once it has stood still for long enough.
      if (!answered) await answers.release(scope, holder).catch(() => undefined);
    }
    if (now() - swept > ANSWER_LIFETIME / 24) {
      swept = now();
      await answers.forgetAnswers(iso(now() - ANSWER_LIFETIME)).catch(() => undefined);
    }
  };
}

/**
 * Waits until the key is ours, or answered.
 * @returns the answer that was kept; undefined when the request is to be done.
 * @throws RefusalError `unavailable` when somebody else is still at it.
 */
async function reserve(
  answers: AnswerBook,
  scope: AnswerScope,
  asked: { readonly request: string; readonly holder: string },
  now: () => number,
  { deadAfter, poll, patience }: Waiting,
): Promise<KeptAnswer | undefined> {
  // Not the wall clock: another process's may differ, and both may be set.
  const start = performance.now();
  let seen: Reservation | undefined;
  let since = start;
  for (;;) {
    const dead = performance.now() - since > deadAfter ? seen : undefined;
    const times = { time: iso(now()), answeredSince: iso(now() - ANSWER_LIFETIME) };
    const found = await answers.reserve(scope, { ...asked, ...times }, dead);
    if (found.state === 'mine') return undefined;
    if (found.state === 'answered') return found.answer;
    if (seen?.holder !== found.by?.holder || seen?.beat !== found.by?.beat) {
      seen = found.by;
      since = performance.now();
    }
    if (performance.now() - start > patience) {
      throw new RefusalError(
        'unavailable',
        'La même demande est déjà en cours de traitement. Attendez un instant, puis actualisez.',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, poll));
  }
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

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
