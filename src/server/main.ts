/**
 * The server's process: environment, terminal, signals. Everything else is in `start`.
 */
import { findAssets } from './assets';
import { ConfigError, readConfig } from './config';
import { createLog } from './http/log';
import { IdentityFileError } from './identity/oidc/configuration';
import { ListenError, startServer } from './start';
import { startErrorSentence } from './start-error';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(
    (line) => process.stdout.write(line),
    () => new Date().toISOString(),
  );
  const server = await startServer({ config, assets: findAssets(__dirname), log });
  process.stdout.write(`Paraphe est prêt\u00A0: ouvrez ${friendly(server.url)} dans un navigateur.\n`);
  if (server.firstAdministrator !== undefined) {
    const { login, password } = server.firstAdministrator;
    process.stdout.write(
      [
        '',
        'Premier administrateur de votre collectivité, affiché une seule fois\u00A0:',
        `  nom d’utilisateur\u00A0: ${login}`,
        `  mot de passe\u00A0:      ${password}`,
        'Ce mot de passe est à changer à la première identification. Perdu\u202F? paraphe accounts reset administrateur',
        '',
        '',
      ].join('\n'),
    );
  }
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log('info', 'stop', { signal });
    void server.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** The name that people know, when the server listens on this machine only. */
function friendly(url: string): string {
  return url.replace('//127.0.0.1:', '//localhost:');
}

main().catch((error: unknown) => {
  process.stderr.write(`${startErrorSentence(error)}\n`);
  process.exitCode = [ListenError, ConfigError, IdentityFileError].some((ours) => error instanceof ours)
    ? 1
    : 2;
});
