/**
 * A process that writes documents and files as fast as it can and says what was acknowledged, until somebody kills it. The
 * ids of its documents begin with its argument.
 */
import { newDocument, NOW } from '../documents';
import { openFromEnvironment, OURS } from './open';

async function writeForever(prefix: string): Promise<never> {
  const { store } = await openFromEnvironment();
  for (let i = 0; ; i += 1) {
    const id = `${prefix}-${i}`;
    await store.write(newDocument(OURS, id), [
      { documentId: id, agent: { id: 'a', name: 'A' }, time: NOW, kind: 'finalisation-abandoned' },
    ]);
    const file = await store.keepFile(OURS, new TextEncoder().encode(id));
    process.stdout.write(`${id} ${file}\n`);
  }
}

void writeForever(process.argv[2] ?? 'doc');
