/**
 * A second request with a key that is under way: it waits while the first one lives, takes over when it is gone, and is
 * refused rather than kept for ever. On both engines, over the real middleware.
 */
import { Hono } from 'hono';
import type { Environment } from '../../src/server/http/environment';
import { idempotent, type Waiting } from '../../src/server/http/idempotency';
import { problemOf, problemResponse } from '../../src/server/http/problem';
import { byFolder } from '../../src/server/identity/agent';
import type { AnswerScope, OperatorStore } from '../../src/server/store/port';
import { NOW } from '../support/documents';
import { onEachEngine, type Place } from '../support/store/engines';

const OURS = '21250999600006';
const SCOPE: AnswerScope = { organisation: OURS, agent: 'nadia-perrin', key: 'key-12345678' };
const WAITING: Waiting = { pulse: 10, deadAfter: 400, poll: 5, patience: 20_000 };

onEachEngine((newPlace) => {
  let place: Place;
  let store: OperatorStore;
  let done: number;
  beforeEach(async () => {
    place = await newPlace();
    ({ store } = await place.open());
    done = 0;
  });
  afterEach(() => place.remove());

  /** A server's write, that takes as long as `work`. */
  const post = async (
    work: () => Promise<unknown> = () => Promise.resolve(),
    waiting = WAITING,
  ): Promise<Response> => {
    const app = new Hono<Environment>();
    app.onError((error) => {
      const problem = problemOf(error);
      if (problem === undefined) throw error;
      return problemResponse(problem);
    });
    app.use(async (c, next) => {
      const organisation = { siret: OURS, name: 'Valmorin' };
      const signedIn = byFolder(SCOPE.agent, NOW);
      c.set('agent', { id: SCOPE.agent, name: 'Nadia', role: 'drafter', organisation, signedIn });
      await next();
    });
    app.post('/', idempotent(store, Date.now, { waiting }), async (c) => {
      await work();
      done += 1;
      return c.json({ done });
    });
    return app.request('/', { method: 'POST', headers: { 'idempotency-key': SCOPE.key }, body: '{}' });
  };
  const reserveAs = (holder: string) =>
    store.reserve(SCOPE, { request: 'other', holder, time: new Date().toISOString(), answeredSince: '' });

  it('waits for a request that lives, however long it takes', async () => {
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const first = post(() => slow);
    // Longer than a dead one would be given.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = post();
    await new Promise((resolve) => setTimeout(resolve, 3 * WAITING.deadAfter));
    expect(done).toBe(0);
    finish();
    const [a, b] = await Promise.all([first, second]);
    expect([await a.json(), await b.json(), done]).toEqual([{ done: 1 }, { done: 1 }, 1]);
    expect([a, b].map((answer) => answer.headers.get('idempotency-replayed'))).toEqual([null, 'true']);
  });

  it('takes over from a process that is gone', async () => {
    expect(await reserveAs('gone')).toEqual({ state: 'mine' });
    const answer = await post();
    expect([answer.status, await answer.json()]).toEqual([200, { done: 1 }]);
    // The one that was believed gone comes back: it gets the answer, and keeps no key.
    expect(await store.renew(SCOPE, 'gone')).toBe(false);
    expect(await reserveAs('gone')).toMatchObject({ state: 'answered' });
  });

  it('refuses rather than waits for ever', async () => {
    await reserveAs('endless');
    const beating = setInterval(() => void store.renew(SCOPE, 'endless'), 10);
    try {
      const answer = await post(undefined, { ...WAITING, patience: 100 });
      expect([answer.status, await answer.json()]).toMatchObject([503, { code: 'unavailable' }]);
      expect(done).toBe(0);
    } finally {
      clearInterval(beating);
    }
  });

  it('gives the answer of what is done, also when it cannot be kept', async () => {
    const whole = store;
    store = { ...store, keepAnswer: () => Promise.reject(new Error('the disk is full')) };
    const answer = await post();
    expect([answer.status, await answer.json()]).toEqual([200, { done: 1 }]);
    // The key is free: nothing says that the request was done.
    store = whole;
    expect(await (await post()).json()).toEqual({ done: 2 });
  });

  it('gives the key back when the request fails', async () => {
    const broken = () => Promise.reject(new Error('no'));
    await post(broken).catch(() => undefined);
    expect((await post()).status).toBe(200);
    expect(done).toBe(1);
  });
});
