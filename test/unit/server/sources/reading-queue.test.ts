/** So many readings at a time, in the order in which they came; beyond, and after a while, refused without being begun. */
import { readFileSync } from 'node:fs';
import type { Agent } from '../../../../src/server/identity/agent';
import { attachSource } from '../../../../src/server/services/attached-sources';
import { noSources, type SourceDesk } from '../../../../src/server/services/sources-port';
import { queued } from '../../../../src/server/sources/read-pdf';
import { QueueFullError, readingQueue } from '../../../../src/server/sources/reading-queue';
import { SOURCE_LIMITS } from '../../../../src/sources/limits';
import { SourceError } from '../../../../src/sources/source-error';

/** Works that last until they are told to end. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const work = (name: string) => (): Promise<string> =>
    new Promise((resolve, reject) => {
      begun.push(name);
      ends.set(name, (error) => (error === undefined ? resolve(name) : reject(error)));
    });
  return { begun, work, end: (name: string, error?: Error) => ends.get(name)?.(error) };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('runs two at a time, and the others in their order', async () => {
  const { begun, work, end } = works();
  const queue = readingQueue({ places: 2, waiting: 3, patience: 60 });
  const all = ['a', 'b', 'c', 'd'].map((name) => queue(work(name)));
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) end(name);
  await settled();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  end('d');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});
it('gives the place of one that failed to the next', async () => {
  const { begun, work, end } = works();
  const queue = readingQueue({ places: 1, waiting: 1, patience: 60 });
  const [first, second] = [queue(work('a')), queue(work('b'))];
  await settled();
  end('a', new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await second).toBe('b');
});
it('begins nothing beyond those that may wait, and has room again once they are done', async () => {
  const { begun, work, end } = works();
  const queue = readingQueue({ places: 1, waiting: 1, patience: 60 });
  const [first, second] = [queue(work('a')), queue(work('b'))];
  await expect(queue(work('c'))).rejects.toBeInstanceOf(QueueFullError);
  end('a');
  await first;
  await settled();
  end('b');
  await second;
  const again = queue(work('d'));
  await settled();
  end('d');
  expect(await again).toBe('d');
  expect(begun).toEqual(['a', 'b', 'd']);
});
it('waits for a while only, and leaves its place in the line to the next', async () => {
  const { begun, work, end } = works();
  const queue = readingQueue({ places: 1, waiting: 1, patience: 0.02 });
  const first = queue(work('a'));
  await expect(queue(work('b'))).rejects.toBeInstanceOf(QueueFullError);
  const third = queue(work('c'));
  await settled();
  end('a');
  await first;
  await settled();
  expect(begun).toEqual(['a', 'c']);
  end('c');
  expect(await third).toBe('c');
});

it('tells an agent that other documents are being read', async () => {
  const { work, end } = works();
  const read = queued(async ({ name }) => [await work(name)()], { places: 1, waiting: 0, patience: 60 });
  const first = read({ name: 'a.pdf', bytes: new Uint8Array() });
  const refusal: unknown = await read({ name: 'b.pdf', bytes: new Uint8Array() }).catch((e: unknown) => e);
  expect(refusal).toBeInstanceOf(SourceError);
  expect(refusal).toMatchObject({
    code: 'busy',
    file: 'b.pdf',
    message:
      'Le document «\u00A0b.pdf\u00A0» n’a pas été lu\u00A0: d’autres documents sont en cours de lecture. Joignez-le de nouveau dans une minute.',
  });
  end('a.pdf');
  expect(await first).toEqual(['a.pdf']);
});
it('is a refusal for now, with the time after which to try again', async () => {
  const desk: SourceDesk = {
    ...noSources,
    read: ({ name }) => Promise.reject(new SourceError('busy', name)),
  };
  const agent = { id: 'nadia', role: 'drafter', organisation: { siret: '1' } } as unknown as Agent;
  const ports = { sources: desk, newId: () => 'id', now: () => '2026-11-29T08:00:00.000Z' };
  const attached = attachSource(ports as Parameters<typeof attachSource>[0], agent, {
    name: 'a.pdf',
    bytes: new Uint8Array(),
  });
  await expect(attached).rejects.toMatchObject({
    code: 'too-many-requests',
    more: { retryAfter: 60 },
    message: expect.stringContaining('d’autres documents sont en cours de lecture') as string,
  });
});
it('gives to the threads that may run together less memory than what operations plan leaves them', () => {
  const told = readFileSync('docs/operations.md', 'utf8');
  const [, planned] = /^Plan (\d+) MB of memory/mu.exec(told) ?? [];
  const [, highest] = /^\| memory of the server[^\n]*?\/ (\d+) MB \|/mu.exec(told) ?? [];
  const { pdfQueue, pdfHeap } = SOURCE_LIMITS;
  expect(pdfQueue.places * pdfHeap * 1.125).toBeLessThan(Number(planned) - Number(highest));
});
