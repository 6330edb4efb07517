/**
 * A process that opens the store, says where a server would answer, and holds what it opened until it is killed.
 */
import { openFromEnvironment } from './open';

async function hold(): Promise<void> {
  const { storage } = await openFromEnvironment();
  storage.announce('http://127.0.0.1:3999');
  process.stdout.write('held\n');
  setInterval(() => undefined, 1000);
}

hold().catch((error: unknown) => {
  process.stdout.write(`${String(error)}\n`);
});
