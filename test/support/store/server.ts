/**
 * The server in a process of its own, on a free port; the data is where the environment says. Prints its address and its
 * process id; its logs go to the error stream.
 */
import { findAssets } from '../../../src/server/assets';
import { readConfig } from '../../../src/server/config';
import { startServer } from '../../../src/server/start';

async function serve(): Promise<void> {
  const server = await startServer({
    config: readConfig({ ...process.env, PORT: '0' }),
    assets: findAssets(__dirname),
    log: (level, event, fields = {}) =>
      process.stderr.write(`${JSON.stringify({ level, event, ...fields })}\n`),
  });
  process.stdout.write(`${server.url} ${process.pid}\n`);
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
}

serve().catch((error: unknown) => {
  process.stdout.write(`${String(error)}\n`);
});
