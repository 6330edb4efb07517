/**
 * A PostgreSQL of the test's own: a cluster in a temporary folder, on a free port, run by an unprivileged user when the test
 * is root, as PostgreSQL requires.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

export interface Cluster {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Runs statements as the cluster's owner; in its first database, or in the one at that address. */
  administer(statements: readonly string[], url?: string): Promise<void>;
  /** Kills every process of the server, as a machine that stops would. */
  kill(): Promise<void>;
  /** Starts it again, and waits until it has recovered. */
  start(): void;
  remove(): void;
}

/** Makes and starts a cluster; it flushes what it commits, as Paraphe requires. */
export async function startCluster(): Promise<Cluster> {
  const programs = programsFolder();
  const owner = unprivileged();
  const home = mkdtempSync(path.join(tmpdir(), 'paraphe-pg-'));
  chmodSync(home, 0o700);
  if (owner !== undefined) chownSync(home, owner.uid, owner.gid);
  const data = path.join(home, 'data');
  const port = await freePort();
  const run = (program: string, ...args: readonly string[]): void => {
    const { status } = spawnSync(path.join(programs, program), args, {
      ...owner,
      cwd: home,
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
      // Not pipes: the server that pg_ctl starts would keep them open.
      stdio: 'ignore',
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: see ${home}/log`);
  };
  const options = `-p ${port} -k '' -h 127.0.0.1 -c recovery_init_sync_method=syncfs`;
  const start = (): void =>
    run('pg_ctl', '-D', data, '-w', '-l', path.join(home, 'log'), '-o', options, 'start');
  run('initdb', '-D', data, '-U', 'paraphe', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N');
  start();

  const addressOf = (database: string): string => `postgresql://paraphe@127.0.0.1:${port}/${database}`;
  const administer: Cluster['administer'] = async (statements, url = addressOf('postgres')) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  let made = 0;
  return {
    async createDatabase() {
      made += 1;
      await administer([`CREATE DATABASE d${made}`]);
      return addressOf(`d${made}`);
    },
    administer,
    start,
    async kill() {
      const postmaster = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      const all = [postmaster, ...childrenOf(postmaster)];
      for (const pid of all) killIfThere(pid);
      while (all.some((pid) => existsSync(`/proc/${pid}/exe`))) await new Promise((r) => setTimeout(r, 5));
      // In a container whose first process buries nobody, a dead postmaster still has its number: its file would say "alive".
      rmSync(path.join(data, 'postmaster.pid'));
    },
    remove() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Folder of initdb and pg_ctl; Debian keeps it out of the path. */
function programsFolder(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const found = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    ...versions.map((version) => `${debian}/${version}/bin`),
  ].find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(path.join(folder, name))));
  if (found === undefined) throw new Error('PostgreSQL is absent');
  return found;
}

function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (user === undefined) throw new Error('no user to run PostgreSQL as');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        // "pid (name) state ppid …"
        return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]) === parent;
      } catch {
        return false;
      }
    });
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}
