/**
 * `npm run torture [rounds] [seed] [call]`: processes killed (kill -9) at random instants, over and over on the same data, and each
 * time "what was acknowledged is there". The embedded folder, PostgreSQL whose client dies, PostgreSQL that dies itself; then
 * each call by which the embedded store reaches its disk, made to fail in turn.
 * `call` keeps to one of them ("fsync", "ENOSPC"…); no round at all (0) goes straight to them.
 * Exits 1 when anything was lost. A few rounds of the same are in the test run (test/unit/server/store.test.ts).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { JournalReader } from '../../src/server/journal/port';
import { openPublishedHeads } from '../../src/server/journal/published';
import { createJournalReader } from '../../src/server/journal/reader';
import { readStorageConfig } from '../../src/server/store/config';
import { migrate } from '../../src/server/store/migrations';
import { openStorage } from '../../src/server/store/open';
import { createSqlReader } from '../../src/server/store/sql-store';
import type { Storage } from '../../src/server/store/storage';
import { startChild, type Child } from '../support/child';
import { NOW } from '../support/documents';
import { startCluster, type Cluster } from '../support/store/postgres';
import type { Seen } from '../support/store/until-refused';

const OURS = '21250999600006';
const ROUNDS = Number(process.argv[2] ?? '200');
const SEED = Number(process.argv[3] ?? String(Date.now() % 1_000_000));
const ONLY = process.argv[4];

interface Scenario {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** Ends the round: kills, and brings back what must run to look at the data. */
  readonly strike: (writer: Child) => Promise<void>;
  /** The database's own opinion of itself; "ok" when it has nothing to say. */
  readonly soundness: (storage: Storage) => Promise<string>;
}

interface Tally {
  acknowledged: number;
  lost: string[];
  /** Killed before anything was acknowledged: the schema was being made, or the process was starting. */
  early: number;
  milliseconds: number;
}

/** Numbers in [0, 1) that come again with the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function torture(scenario: Scenario, random: () => number): Promise<Tally> {
  const tally: Tally = { acknowledged: 0, lost: [], early: 0, milliseconds: 0 };
  const all: string[] = [];
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    const writer = startChild('store/writer.ts', [`r${round}`], scenario.env);
    // One round in five is cut while the process starts and makes or opens its data; the others while it writes.
    if (random() < 0.2) await wait(random() * 900);
    else {
      await writer.spoke();
      await wait(random() * random() * 400);
    }
    await scenario.strike(writer);
    const lines = writer.lines();
    all.push(...lines);
    tally.acknowledged += lines.length;
    if (lines.length === 0) tally.early += 1;
    // Those of this round, and one in ten of all earlier ones.
    const looked = all.filter((_, i) => i >= all.length - lines.length || i % 10 === round % 10);
    tally.lost.push(...(await absent(scenario.env, looked)));
    if (tally.lost.length > 0) break;
    if ((round + 1) % 20 === 0)
      say(`  ${scenario.name}\u00A0: ${round + 1}/${ROUNDS}, ${all.length} acknowledged`);
  }
  tally.lost.push(...(await absent(scenario.env, all)), ...(await unsound(scenario)));
  tally.milliseconds = performance.now() - start;
  return tally;
}

/** What was acknowledged and is not there, whole: document, event, file. */
async function absent(env: Scenario['env'], lines: readonly string[]): Promise<readonly string[]> {
  return withStorage(env, async ({ database, shelf, journal }) => {
    const store = createSqlReader(database, shelf, journalOf({ database, journal }));
    const lost: string[] = [];
    for (const line of lines) {
      const [id = '', file = ''] = line.split(' ');
      const document = await store.find(OURS, id);
      const events = await store.events(OURS, id);
      const bytes = await store.readFile(OURS, file).catch(() => undefined);
      const there = bytes !== undefined && new TextDecoder().decode(bytes).trim() === id;
      if (document?.version !== 1 || events.length !== 1 || !there) lost.push(id);
    }
    return lost;
  });
}

/** A journal that verifies to its last row, one entry a document, and a database that finds nothing wrong with itself. */
async function unsound({ env, soundness }: Pick<Scenario, 'env' | 'soundness'>): Promise<readonly string[]> {
  return withStorage(env, async (storage) => {
    const { database } = storage;
    const { outcome, reason, at, logs } = await journalOf(storage).audit(OURS);
    const entries = logs[0]?.entries ?? 0;
    const [documents] = await database.all('SELECT COUNT(*) AS count FROM documents');
    const opinion = await soundness(storage);
    return [
      ...(outcome === 'intact' ? [] : [`the journal: ${reason ?? ''} at ${at ?? ''}`]),
      // The first entry opens the journal.
      ...(Math.max(entries - 1, 0) === documents?.['count']
        ? []
        : ['a document without its entry, or the reverse']),
      ...(opinion === 'ok' ? [] : [opinion]),
    ];
  });
}

function journalOf({ database, journal }: Pick<Storage, 'database' | 'journal'>): JournalReader {
  return createJournalReader(database, journal, openPublishedHeads(journal.published));
}

async function withStorage<T>(env: Scenario['env'], work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage(readStorageConfig(env, env['PARAPHE_DATA']), NOW, { patience: 5000 });
  try {
    // As a restart does.
    await migrate(storage.database, NOW);
    return await work(storage);
  } finally {
    await storage.close();
  }
}

async function main(): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'paraphe-torture-'));
  const random = generator(SEED);
  say(
    `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, Node ${process.version}; ${ROUNDS} rounds each, seed ${SEED}`,
  );
  const cluster = postgresHere() ? await startCluster() : undefined;
  if (cluster === undefined) say('not run: PostgreSQL absent');
  const scenarios: Scenario[] = [
    {
      name: 'embedded, its process killed',
      env: { PARAPHE_DATA: path.join(home, 'embedded') },
      strike: (writer) => writer.kill(),
      soundness: integrity,
    },
    ...(cluster === undefined ? [] : await onPostgres(cluster, home)),
  ];
  let failed = false;
  try {
    for (const scenario of scenarios) {
      const { acknowledged, lost, early, milliseconds } = await torture(scenario, random);
      failed ||= lost.length > 0;
      say(
        `${scenario.name}: ${ROUNDS} kills (${early} before the first write), ${acknowledged} acknowledged, ${lost.length} lost, ${Math.round(milliseconds / 1000)} s`,
      );
      for (const what of lost.slice(0, 10)) say(`  LOST ${what}`);
    }
    if (!straceHere()) say('not run: strace absent');
    else if (!(await everyCall(home))) failed = true;
  } finally {
    cluster?.remove();
    rmSync(home, { recursive: true, force: true });
  }
  process.exitCode = failed ? 1 : 0;
}

/**
 * Each call by which the embedded store reaches its disk is made to fail once, in turn: the first of them, the second, and so
 * on until a whole run makes no more. Either the store says that it cannot start, or it stops and nothing acknowledged is lost.
 */
async function everyCall(home: string): Promise<boolean> {
  let [runs, acknowledged] = [0, 0];
  const lost: string[] = [];
  for (const [call, error] of CALLS) {
    if (ONLY !== undefined && ONLY !== call && ONLY !== error) continue;
    for (let at = 1; ; at += 1) {
      const folder = path.join(home, `${call}-${error}-${at}`);
      const log = path.join(home, 'calls');
      const strace = ['strace', '-f', '-qq', '-o', log, '-e', `trace=${call}`];
      const inject = ['-e', `inject=${call}:error=${error}:when=${at}`];
      const child = startChild('store/until-refused.ts', ['60', '6'], { PARAPHE_DATA: folder }, [
        ...strace,
        ...inject,
      ]);
      await child.ended();
      const seen = JSON.parse(child.lines()[0] ?? '{"failed":"nothing was said"}') as Partial<Seen> & {
        failed?: string;
      };
      const where = `${call} ${at} ${error}`;
      const before = lost.length;
      if (
        seen.failed !== undefined &&
        !/^(StoreUnavailable|WritesStopped|KeysUnavailable)Error/.test(seen.failed)
      )
        lost.push(`${where}: ${seen.failed}`);
      for (const what of [...(seen.accepted ?? []), ...(seen.lost ?? [])]) lost.push(`${where}: ${what}`);
      const env = { PARAPHE_DATA: folder };
      lost.push(
        ...(await absent(env, seen.acknowledged ?? [])).map((id) => `${where}: ${id} after a restart`),
      );
      lost.push(...(await unsound({ env, soundness: integrity })).map((what) => `${where}: ${what}`));
      for (const what of lost.slice(before)) say(`  LOST ${what}`);
      runs += 1;
      acknowledged += seen.acknowledged?.length ?? 0;
      rmSync(folder, { recursive: true });
      if (!readFileSync(log, 'utf8').includes('INJECTED')) break;
    }
    say(`  ${call} ${error}: ${runs} runs so far, ${lost.length} lost`);
  }
  say(
    `embedded, each call of its disk made to fail: ${runs} runs, ${acknowledged} acknowledged, ${lost.length} lost`,
  );
  return lost.length === 0;
}

const CALLS = [
  ['fsync', 'EIO'],
  ['pwrite64', 'EIO'],
  ['pwrite64', 'ENOSPC'],
  ['ftruncate', 'EIO'],
  ['rename', 'EIO'],
] as const;

const integrity: Scenario['soundness'] = async ({ database }) =>
  String((await database.all('PRAGMA integrity_check'))[0]?.['integrity_check']);

async function onPostgres(cluster: Cluster, home: string): Promise<readonly Scenario[]> {
  const soundness = () => Promise.resolve('ok');
  return [
    {
      name: 'PostgreSQL, its client killed',
      env: { PARAPHE_DATA: path.join(home, 'client'), DATABASE_URL: await cluster.createDatabase() },
      strike: (writer) => writer.kill(),
      soundness,
    },
    {
      name: 'PostgreSQL, itself killed',
      env: { PARAPHE_DATA: path.join(home, 'server'), DATABASE_URL: await cluster.createDatabase() },
      async strike(writer) {
        await cluster.kill();
        await writer.kill();
        cluster.start();
      },
      soundness,
    },
  ];
}

const straceHere = (): boolean =>
  spawnSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0;
const postgresHere = (): boolean =>
  spawnSync('sh', ['-c', 'command -v initdb || ls /usr/lib/postgresql/*/bin/initdb'], { stdio: 'ignore' })
    .status === 0;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void main();
