/** Drafting jobs: followed, left, stopped, bounded; and their stream. */
import type { DraftEvent } from '../../../../src/drafting/events';
import { DraftingError, failureOfAbort } from '../../../../src/drafting/failure';
import {
  createJobs,
  JOB_LIMITS,
  type DraftingJobs,
  type JobLimits,
} from '../../../../src/server/models/jobs';
import type { Ending } from '../../../../src/server/models/job-ending';
import { jobStream } from '../../../../src/server/models/job-stream';
import type { Log } from '../../../../src/server/http/log';
import { JournalBlockedError } from '../../../../src/server/journal/errors';
import { RefusalError } from '../../../../src/server/services/refusal';
import { StaleWriteError, WritesStoppedError } from '../../../../src/server/store/errors';

const WORDS: DraftEvent = { type: 'words', paragraph: 0, segments: [{ text: 'mot', sources: [] }] };
const DONE: DraftEvent = { type: 'done' };

const jobsWith = (limits: Partial<JobLimits> = {}, log: Log = () => undefined): DraftingJobs => {
  let ids = 0;
  return createJobs(() => `job-${++ids}`, log, { ...JOB_LIMITS, ...limits });
};
/** Work that throws before it says anything. */
const throwing = (error: Error) =>
  async function* (): AsyncGenerator<DraftEvent> {
    yield await Promise.reject<DraftEvent>(error);
  };
const quick = (...events: DraftEvent[]) =>
  // oxlint-disable-next-line typescript/require-await -- the port is asynchronous, the double is not
  async function* () {
    yield* events;
  };
/** Says a word, then waits to be stopped. */
const endless = (seen: AbortSignal[] = []) =>
  async function* (signal: AbortSignal): AsyncGenerator<DraftEvent> {
    seen.push(signal);
    yield WORDS;
    if (!signal.aborted)
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    yield { type: 'failed', failure: failureOfAbort(signal) };
  };
const all = async (jobs: DraftingJobs, id: string, after?: number): Promise<(DraftEvent | Ending)[]> => {
  const events: (DraftEvent | Ending)[] = [];
  for await (const { event } of jobs.follow(id, 'agent', after)) events.push(event);
  return events;
};

describe('a job', () => {
  it('tells its events, all of them, whenever one begins to follow, and again from a number', async () => {
    const jobs = jobsWith();
    const id = jobs.start('agent', quick(WORDS, WORDS, DONE));
    expect(await all(jobs, id)).toEqual([WORDS, WORDS, DONE]);
    expect(await all(jobs, id)).toEqual([WORDS, WORDS, DONE]);
    expect(await all(jobs, id, 2)).toEqual([DONE]);
    expect(jobs.running()).toBe(0);
  });

  it('is its owner’s alone', () => {
    const jobs = jobsWith();
    const id = jobs.start('agent', endless());
    expect(() => jobs.follow(id, 'autre')).toThrow(RefusalError);
    expect(() => jobs.stop(id, 'autre')).toThrow(RefusalError);
    expect(() => jobs.follow('job-9', 'agent')).toThrow(/n’existe pas/u);
    jobs.close();
  });

  it('is stopped by its owner, at once', async () => {
    const jobs = jobsWith();
    const seen: AbortSignal[] = [];
    const id = jobs.start('agent', endless(seen));
    jobs.stop(id, 'agent');
    expect(seen[0]?.aborted).toBe(true);
    expect(await all(jobs, id)).toEqual([WORDS, { type: 'failed', failure: { kind: 'cancelled' } }]);
  });

  it('is stopped when the one who follows leaves, even while nothing comes', async () => {
    const jobs = jobsWith();
    const seen: AbortSignal[] = [];
    const id = jobs.start('agent', endless(seen));
    const events = jobs.follow(id, 'agent')[Symbol.asyncIterator]();
    expect((await events.next()).value).toMatchObject({ number: 1 });
    const pending = events.next();
    await events.return?.();
    expect(seen[0]?.aborted).toBe(true);
    expect(await pending).toMatchObject({ done: true });
  });

  it('goes on while somebody still follows', async () => {
    const jobs = jobsWith();
    const seen: AbortSignal[] = [];
    const id = jobs.start('agent', endless(seen));
    const first = jobs.follow(id, 'agent')[Symbol.asyncIterator]();
    const second = jobs.follow(id, 'agent')[Symbol.asyncIterator]();
    await first.return?.();
    expect(seen[0]?.aborted).toBe(false);
    await second.return?.();
    expect(seen[0]?.aborted).toBe(true);
  });

  it('is stopped, and later forgotten, when nobody follows', async () => {
    const jobs = jobsWith({ unfollowedMs: 10 });
    const seen: AbortSignal[] = [];
    jobs.start('agent', endless(seen));
    while (jobs.running() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen[0]?.aborted).toBe(true);
    for (;;) {
      try {
        jobs.stop('job-1', 'agent');
      } catch (error) {
        expect(error).toBeInstanceOf(RefusalError);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

  it('never ends silently, whatever goes wrong', async () => {
    const jobs = jobsWith();
    const silent = jobs.start('agent', quick(WORDS));
    expect((await all(jobs, silent)).at(-1)).toMatchObject({ type: 'failed' });
    const thrown = jobs.start('agent', throwing(new DraftingError({ kind: 'busy' })));
    expect(await all(jobs, thrown)).toEqual([{ type: 'failed', failure: { kind: 'busy' } }]);
  });

  it.each([
    ['a refusal', new RefusalError('finalising', 'En cours de finalisation.'), 'finalising', /^En cours/u],
    ['another’s write', new StaleWriteError('doc', 1), 'conflict', /modifié entre-temps/u],
    ['a blocked journal', new JournalBlockedError('log', 'Bloqué.'), 'journal-blocked', /^Bloqué/u],
    ['a full disk', new WritesStoppedError('/data', 'disk-full', undefined), 'unavailable', /disque/u],
  ])(
    'ends with the problem that stopped it and its sentence, as a request does: %s',
    async (_, error, code, sentence) => {
      const lines: unknown[] = [];
      const jobs = jobsWith({}, (...line) => lines.push(line));
      expect(await all(jobs, jobs.start('agent', throwing(error)))).toEqual([
        {
          ...{ type: 'failed', failure: { kind: 'problem', code }, embedded: false },
          sentence: expect.stringMatching(sentence) as string,
        },
      ]);
      expect(lines).toEqual([]);
    },
  );

  it('tells a fault of ours as one, and logs its kind and place, without its message', async () => {
    const lines: unknown[] = [];
    const jobs = jobsWith({}, (...line) => lines.push(line));
    const end = await all(jobs, jobs.start('agent', throwing(new TypeError('Mme Lefèvre'))));
    expect(end).toMatchObject([{ type: 'failed', failure: { kind: 'problem', code: 'internal' } }]);
    expect(lines).toEqual([
      ['error', 'fault', { error: 'TypeError', at: expect.stringContaining('jobs.test') as string }],
    ]);
    expect(JSON.stringify([lines, end])).not.toMatch(/Lefèvre|service de rédaction/u);
  });

  it('may not tell without end', async () => {
    const jobs = jobsWith({ events: 5 });
    const id = jobs.start('agent', async function* (signal) {
      while (!signal.aborted) {
        yield WORDS;
        await Promise.resolve();
      }
    });
    const events = await all(jobs, id);
    expect(events).toHaveLength(6);
    expect(events.at(-1)).toEqual({ type: 'failed', failure: { kind: 'answer-too-large', limit: 5 } });
  });

  it('is one of few, for an agent and for all', () => {
    const jobs = jobsWith({ total: 3, perOwner: 2 });
    jobs.start('a', endless());
    jobs.start('a', endless());
    expect(() => jobs.start('a', endless())).toThrow(/Trop de rédactions/u);
    jobs.start('b', endless());
    expect(() => jobs.start('c', endless())).toThrow(/Trop de rédactions/u);
    expect(jobs.running()).toBe(3);
    jobs.close();
  });
});

describe('its stream', () => {
  const textOf = async (stream: ReadableStream<Uint8Array>): Promise<string> => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) text += decoder.decode(chunk);
    return text;
  };
  const gone = (): AbortSignal => new AbortController().signal;

  it('is one event a line of data, numbered, a failure with its sentence', async () => {
    const jobs = jobsWith();
    const id = jobs.start('agent', quick(WORDS, { type: 'failed', failure: { kind: 'cancelled' } }));
    const text = await textOf(jobStream(jobs.follow(id, 'agent'), gone()));
    expect(text.split('\n\n')).toEqual([
      `id: 1\nevent: words\ndata: ${JSON.stringify(WORDS)}`,
      expect.stringMatching(/^id: 2\nevent: failed\ndata: .*"sentence":"La rédaction a été arrêtée\./u),
      '',
    ]);
  });

  it('says a problem in its own words', async () => {
    const jobs = jobsWith();
    const id = jobs.start('agent', throwing(new RefusalError('unknown-passage', 'Passage remplacé.')));
    const data = {
      ...{ type: 'failed', failure: { kind: 'problem', code: 'unknown-passage' } },
      ...{ sentence: 'Passage remplacé.', embedded: false },
    };
    expect(await textOf(jobStream(jobs.follow(id, 'agent'), gone()))).toBe(
      `id: 1\nevent: failed\ndata: ${JSON.stringify(data)}\n\n`,
    );
  });

  it('is kept alive by comments while nothing comes', async () => {
    const jobs = jobsWith();
    const id = jobs.start('agent', endless());
    const reader = jobStream(jobs.follow(id, 'agent'), gone(), 5).getReader();
    let text = '';
    while (!text.includes(': ici')) text += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    expect(jobs.running()).toBeLessThanOrEqual(1);
  });

  it.each(['cancelled', 'gone'])('stops the job when it is %s', async (how) => {
    const jobs = jobsWith();
    const seen: AbortSignal[] = [];
    const id = jobs.start('agent', endless(seen));
    const connection = new AbortController();
    const reader = jobStream(jobs.follow(id, 'agent'), connection.signal).getReader();
    await reader.read();
    if (how === 'gone') connection.abort();
    else await reader.cancel();
    expect(seen[0]?.aborted).toBe(true);
  });
});
