/**
 * A process that writes documents and files until its disk fails it, then tries on, reads back what was acknowledged, and
 * says what it saw as one line of JSON. The disk's faults come from outside: strace, or a small file system.
 */
import { WritesStoppedError } from '../../../src/server/store/errors';
import { newDocument, NOW } from '../documents';
import { openFromEnvironment, OURS } from './open';

export interface Seen {
  /** "<document id> <sha256 of its file>" of all that was acknowledged. */
  readonly acknowledged: readonly string[];
  /** Why writing stopped, and how it was told. */
  readonly reason: string;
  readonly sentence: string;
  /** What was tried afterwards and was not refused in the same way; must be empty. */
  readonly accepted: readonly string[];
  /** What was acknowledged and could not be read back; must be empty. */
  readonly lost: readonly string[];
}

const SIZE = Number(process.argv[2] ?? '100');
const AT_MOST = Number(process.argv[3] ?? '5000');

async function untilRefused(): Promise<Seen> {
  const { store } = await openFromEnvironment();
  const acknowledged: string[] = [];
  const writeOne = async (i: number): Promise<void> => {
    const id = `doc-${i}`;
    await store.write(newDocument(OURS, id), [
      { documentId: id, agent: { id: 'a', name: 'A' }, time: NOW, kind: 'finalisation-abandoned' },
    ]);
    const file = await store.keepFile(OURS, new TextEncoder().encode(id.padEnd(SIZE)));
    acknowledged.push(`${id} ${file}`);
  };
  let stop: WritesStoppedError | undefined;
  for (let i = 0; stop === undefined && i < AT_MOST; i += 1) {
    await writeOne(i).catch((error: unknown) => {
      if (!(error instanceof WritesStoppedError)) throw error;
      stop = error;
    });
  }
  const accepted: string[] = [];
  const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
    write: () => store.write(newDocument(OURS, 'late'), []),
    keepFile: () => store.keepFile(OURS, new Uint8Array([1])),
    keepAnswer: () =>
      store.keepAnswer(
        { organisation: OURS, agent: 'a', key: 'k' },
        { request: 'r', status: 200, contentType: '', body: '', time: NOW },
      ),
    ready: () => store.ready(),
  };
  for (const [name, attempt] of Object.entries(stop === undefined ? {} : attempts)) {
    for (let i = 0; i < 5; i += 1) {
      const refused = await attempt().then(
        () => false,
        (error: unknown) => error === stop,
      );
      if (!refused) accepted.push(name);
    }
  }
  const lost: string[] = [];
  for (const line of acknowledged) {
    const [id = '', file = ''] = line.split(' ');
    const document = await store.find(OURS, id);
    const events = await store.events(OURS, id);
    const bytes = await store.readFile(OURS, file);
    if (document?.version !== 1 || events.length !== 1 || bytes?.length !== Math.max(SIZE, id.length))
      lost.push(id);
  }
  await store.close();
  return { acknowledged, reason: stop?.reason ?? 'none', sentence: stop?.message ?? '', accepted, lost };
}

untilRefused().then(
  (seen) => process.stdout.write(`${JSON.stringify(seen)}\n`),
  (error: unknown) => process.stdout.write(`${JSON.stringify({ failed: String(error) })}\n`),
);
