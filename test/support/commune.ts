/**
 * A server of a commune of its own: no demonstration, local accounts, and an administrator who has changed the first password.
 */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type ParapheClient } from '../../src/server/client';
import { startTestServer, type TestServer } from './server';

export const ADMINISTRATOR_PASSWORD = 'les tilleuls de la place 12';

export interface Commune {
  readonly server: TestServer;
  readonly profile: string;
  /** The first administrator, with a password of their own. */
  readonly administrator: ParapheClient;
  /** A local account with a password of its own. */
  account(login: string, role: 'drafter' | 'auditor' | 'administrator', password: string): Promise<string>;
  /** A client of a local account. */
  as(login: string, password: string): Promise<ParapheClient>;
}

export async function startCommune(
  env: Readonly<Record<string, string>> = {},
  more: Parameters<typeof startTestServer>[1] = {},
): Promise<Commune> {
  const profile = path.join(mkdtempSync(path.join(tmpdir(), 'paraphe-commune-')), 'commune.yaml');
  copyFileSync('assets/demo/profile.yaml', profile);
  const rates = { agent: { burst: 5000, perMinute: 5000 }, address: { burst: 5000, perMinute: 5000 } };
  const server = await startTestServer({ PARAPHE_PROFILE: profile, ...env }, { rates, ...more });
  const client = (): ParapheClient => createClient({ baseUrl: server.url });
  const administrator = client();
  if (server.firstPassword !== '') {
    await administrator.signInWith({ login: 'administrateur', password: server.firstPassword });
    await administrator.changePassword({ current: server.firstPassword, next: ADMINISTRATOR_PASSWORD });
  }
  return {
    server,
    profile,
    administrator,
    async account(login, role, password) {
      const name = login.replace(/^./, (letter) => letter.toUpperCase());
      const made = await administrator.createAccount({ name, title: 'agent', role, login });
      const own = client();
      await own.signInWith({ login, password: made.password ?? '' });
      await own.changePassword({ current: made.password ?? '', next: password });
      return made.account.id;
    },
    async as(login, password) {
      const own = client();
      await own.signInWith({ login, password });
      return own;
    },
  };
}

/** An identity file in a folder of its own; its path. */
export function identityFile(yaml: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'paraphe-identity-')), 'identity.yaml');
  writeFileSync(file, yaml);
  return file;
}
