/**
 * A process that writes documents and files as fast as it can and says what was acknowledged, until somebody kills it.
 */
import { openEmbeddedStore } from '../../src/server/store/embedded';
import { newDocument, NOW } from './documents';

async function writeForever(folder: string): Promise<never> {
  const store = await openEmbeddedStore(folder, NOW);
  for (let i = 0; ; i += 1) {
    const id = `doc-${i}`;
    await store.write(newDocument('21250999600006', id), [
      { documentId: id, agent: { id: 'a', name: 'A' }, time: NOW, kind: 'finalisation-abandoned' },
    ]);
    const file = await store.keepFile('21250999600006', new TextEncoder().encode(id));
    process.stdout.write(`${id} ${file}\n`);
  }
}

void writeForever(process.argv[2] ?? '');
