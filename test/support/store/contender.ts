/**
 * A process that changes the same documents as others do: reads each, writes it again with one event, and starts over when
 * somebody was faster. It says that it is ready, waits for a word, then says how many of its writes were refused, and ends.
 */
import { once } from 'node:events';
import { StaleWriteError } from '../../../src/server/store/errors';
import { NOW } from '../documents';
import { openFromEnvironment, OURS } from './open';

const WRITES = 60;

async function contend(name: string, ids: readonly string[]): Promise<void> {
  const { store } = await openFromEnvironment();
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  process.stdin.destroy();
  let refused = 0;
  for (let done = 0; done < WRITES;) {
    const documentId = ids[done % ids.length] ?? '';
    const document = await store.find(OURS, documentId);
    if (document === undefined) throw new Error('no document');
    const { version: readVersion, ...content } = document;
    try {
      await store.write({ ...content, readVersion }, [
        { documentId, agent: { id: name, name }, time: NOW, kind: 'finalisation-abandoned' },
      ]);
      done += 1;
    } catch (error) {
      if (!(error instanceof StaleWriteError)) throw error;
      refused += 1;
    }
  }
  process.stdout.write(`${refused}\n`);
  await store.close();
}

void contend(process.argv[2] ?? '', process.argv.slice(3));
