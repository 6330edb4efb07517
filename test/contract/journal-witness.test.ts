/**
 * Witnesses on a real port: they cosign what grows, at their own pace, and what they refuse or show is understood. A witness
 * that is slow, silent or mad delays nothing; one that proves that the log was cut or forked stops it.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { parseCheckpoint } from '../../src/journal/note/checkpoint';
import { verifySeal } from '../../src/journal/seal/verify';
import type { JournalBlockedError } from '../../src/server/journal/errors';
import { readJournalConfig } from '../../src/server/journal/config';
import { readStorageConfig } from '../../src/server/store/config';
import { databaseFile } from '../../src/server/store/embedded';
import { openStorage } from '../../src/server/store/open';
import type { OperatorStore } from '../../src/server/store/port';
import { storeOver } from '../../src/server/store/storage';
import { NOW } from '../support/documents';
import { verifySignature } from '../support/ed25519';
import { FINALISED } from '../support/journal';
import { startWitness, type TestWitness } from '../support/witness';

const OURS = '21250999600006';
const LOG = `trace.paraphe.localhost/${OURS}`;

let folder: string;
let witness: TestWitness;
let store: OperatorStore;
const incidents: JournalBlockedError[] = [];
const opened: OperatorStore[] = [];

async function open(witnesses: readonly TestWitness[] = [witness], quorum = 0): Promise<void> {
  const env = {
    PARAPHE_WITNESSES: witnesses.map(({ config }) => config).join('\n'),
    PARAPHE_WITNESS_QUORUM: String(quorum),
  };
  const storage = await openStorage(readStorageConfig(env, folder), NOW);
  store = await storeOver(storage, NOW, { onIncident: (error) => incidents.push(error) });
  opened.push(store);
}
async function reopen(...args: Parameters<typeof open>): Promise<void> {
  await store.close();
  await open(...args);
}
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-witness-'));
  incidents.length = 0;
  witness = await startWitness();
  await open();
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close().catch(() => undefined);
  await witness.stop();
  rmSync(folder, { recursive: true, force: true });
});

const record = (what: 'journal' | 'register' = 'journal'): Promise<readonly number[]> =>
  store.journal.record(OURS, [{ kind: 'exported', what, time: NOW }]);
/** Publishes the last head and waits for the witnesses. */
const settle = async (): Promise<void> => {
  await store.journal.checkpoint(OURS);
  await store.journal.seal(OURS, 1, { patience: 20_000 }).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
  });
};
const status = async (): Promise<unknown> => (await store.journal.status(OURS)).witnesses[0];
const introduce = async (...to: readonly TestWitness[]): Promise<void> => {
  for (const { key } of (await store.journal.keyRing(OURS)).keys) for (const one of to) one.trust(key);
};
const names = async (): Promise<string[]> => {
  const signed = parseCheckpoint((await store.journal.checkpoint(OURS)) ?? '');
  return signed?.note.signatures.map(({ name }) => name) ?? [];
};

describe('a witness', () => {
  it('cosigns each head that grows, from the first', async () => {
    await record();
    await introduce(witness);
    await settle();
    expect(witness.cosigned).toEqual([2]);
    await record();
    await record();
    await settle();
    expect(witness.cosigned).toEqual([2, 4]);
    expect(witness.answers).not.toContain(422);
    expect(await names()).toEqual([LOG, witness.key.name]);
    expect(await status()).toEqual({ witness: witness.key.name, cosigned: 4, last: 'cosigned' });
    expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact', logs: [{ witnesses: 1 }] });
  });

  it('is asked from the size that it knows, also after a restart that forgot it', async () => {
    await record();
    await introduce(witness);
    await settle();
    for (let at = 0; at < 5; at += 1) await record();
    await reopen();
    await settle();
    // Once when it was left, once when it was opened again.
    expect(witness.cosigned).toEqual([2, 7, 7]);
    // As if our cosignatures had not been kept.
    const raw = new Libsql(databaseFile(folder), { timeout: 5000 });
    raw.exec('DROP TRIGGER journal_cosignatures_no_delete; DELETE FROM journal_cosignatures');
    raw.close();
    await record();
    await settle();
    expect(witness.cosigned).toEqual([2, 7, 7, 8]);
    expect(witness.answers).toContain(409);
  });

  it('stands in the seal, and makes it hold where a quorum is asked', async () => {
    await store.journal.record(OURS, [FINALISED]);
    await introduce(witness);
    await reopen([witness], 1);
    const input = {
      document: { digest: FINALISED.digest },
      rings: [await store.journal.keyRing(OURS)],
      verify: verifySignature,
    };
    const seal = await store.journal.seal(OURS, 1, { patience: 20_000 });
    expect(verifySeal({ ...input, seal })).toMatchObject({
      outcome: 'intact',
      sealed: { witnesses: [{ name: witness.key.name }] },
    });
    // Later entries, which it has not seen, do not take it away.
    witness.fail((response) => response.writeHead(503).end());
    await record();
    expect(
      verifySeal({ ...input, seal: await store.journal.seal(OURS, 1, { patience: 20_000 }) }).outcome,
    ).toBe('intact');
  });

  it('is one of several, each with a pace of its own', async () => {
    const other = await startWitness('temoin.example.fr/w2', 41);
    try {
      await record();
      await introduce(witness, other);
      await reopen([witness, other]);
      other.fail((response) => response.writeHead(500).end());
      await settle();
      expect(await names()).toEqual([LOG, witness.key.name]);
      other.fail();
      await record();
      await settle();
      expect(await names()).toEqual([LOG, witness.key.name, other.key.name]);
    } finally {
      await other.stop();
    }
  });
});

describe('a witness that does not help', () => {
  it.each([
    ['does not know the log', undefined, 'unknown-log'],
    ['fails', (r) => r.writeHead(500).end(), 'bad-answer'],
    ['cuts the line', (r) => r.destroy(), 'unreachable'],
    ['answers without end', (r) => r.writeHead(200).end('— x AAAAAAA=\n'.repeat(10_000)), 'unreachable'],
    ['answers something else', (r) => r.writeHead(200).end('ok'), 'bad-answer'],
    ['signs with another key', (r) => r.writeHead(200).end(FORGED), 'bad-answer'],
    ['sends elsewhere', (r) => r.writeHead(302, { location: '/' }).end(), 'unreachable'],
    [
      'knows a size that is not one',
      (r) => r.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end('x\n'),
      'bad-answer',
    ],
  ] as readonly [string, Parameters<TestWitness['fail']>[0], string][])(
    'because it %s delays nothing',
    async (_what, answer, last) => {
      witness.fail(answer);
      await record();
      await record();
      await settle();
      expect(await status()).toMatchObject({ cosigned: 0, last });
      expect(await names()).toEqual([LOG]);
      expect(incidents).toEqual([]);
      expect(await record()).toEqual([3]);
    },
  );

  it('because it claims to know more, and shows nothing, stops nothing', async () => {
    witness.fail((response) => response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end('99\n'));
    await record();
    await settle();
    expect(await status()).toMatchObject({ last: 'other-size' });
    expect(incidents).toEqual([]);
    await record();
  });
});

describe('a witness that knows better', () => {
  /** Brings all of the folder back to what it was, published heads included: only somebody outside can tell. */
  const restored = async (work: () => Promise<unknown>): Promise<void> => {
    await store.close();
    const backup = `${folder}-backup`;
    cpSync(folder, backup, { recursive: true });
    await open();
    await work();
    await store.close();
    rmSync(folder, { recursive: true });
    folder = backup;
    await open();
  };

  it('stops a log that was brought back to an older state', async () => {
    await record();
    await introduce(witness);
    await settle();
    await restored(async () => {
      await record();
      await settle();
    });
    expect(witness.cosigned.at(-1)).toBe(3);
    await settle();
    expect(incidents).toMatchObject([{ name: 'StaleJournalError', published: 3, found: 2 }]);
    await expect(record()).rejects.toThrow('sauvegarde ancienne');
  });

  it('stops a log that goes on otherwise than it had been seen', async () => {
    await record();
    await introduce(witness);
    await settle();
    witness.fail((response) => response.writeHead(503).end());
    await restored(async () => {
      witness.fail();
      await record('register');
      await settle();
      witness.fail((response) => response.writeHead(503).end());
    });
    // Two other entries: a longer story than the one that was seen.
    await record();
    await record();
    witness.fail();
    await record();
    await settle();
    expect(witness.answers).toContain(422);
    expect(await status()).toMatchObject({ last: 'inconsistent' });
    expect(incidents).toMatchObject([{ name: 'DamagedJournalError', reason: 'forked' }]);
    await expect(record()).rejects.toThrow('altéré');
  });
});

describe('the configuration', () => {
  const read = (env: Record<string, string>): ReturnType<typeof readJournalConfig> =>
    readJournalConfig(env, folder);

  it('names witnesses by key and address', () => {
    const [first] = read({ PARAPHE_WITNESSES: `  ${witness.config}\n` }).witnesses;
    expect(first).toEqual({ key: witness.key, url: witness.url });
    expect(read({}).witnesses).toEqual([]);
  });

  it.each([
    ['PARAPHE_WITNESSES', { PARAPHE_WITNESSES: 'x http://localhost' }],
    [
      'PARAPHE_WITNESSES',
      {
        PARAPHE_WITNESSES:
          'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k http://localhost',
      },
    ],
    ['PARAPHE_WITNESS_QUORUM', { PARAPHE_WITNESS_QUORUM: '1' }],
    ['PARAPHE_LOG_DOMAIN', { PARAPHE_LOG_DOMAIN: 'Mairie de X' }],
  ])('refuses %s when it is not valid', (key, env) => {
    expect(() => read(env as unknown as Record<string, string>)).toThrow(key);
  });

  it('refuses a witness without address', () => {
    expect(() => read({ PARAPHE_WITNESSES: witness.config.split(' ')[0] ?? '' })).toThrow(
      'PARAPHE_WITNESSES',
    );
  });
});

/** A cosignature of nothing, by somebody else. */
const FORGED = `— temoin.example.fr/w1 ${Buffer.alloc(76, 7).toString('base64')}\n`;
