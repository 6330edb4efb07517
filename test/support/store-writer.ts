/**
 * A process that writes documents and files as fast as it can and says what was acknowledged, until somebody kills it. Where
 * the data is comes from the environment; the ids of its documents begin with its argument.
 */
import { readStorageConfig } from '../../src/server/store/config';
import { openStorage } from '../../src/server/store/open';
import { storeOver } from '../../src/server/store/storage';
import { newDocument, NOW } from './documents';

const OURS = '21250999600006';

async function writeForever(prefix: string): Promise<never> {
  const config = readStorageConfig(process.env, process.env['PARAPHE_DATA']);
  const store = await storeOver(await openStorage(config, NOW), NOW);
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
