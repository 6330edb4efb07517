/**
 * What a finalisation hands out over HTTP: a seal that a stranger verifies with the published keys alone. Clients that lie, answers
 * that were lost, a journal that stops, and who may look at the journal.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage } from '../../src/document/package';
import { scanDocument } from '../../src/document/scan';
import { putSeal, readSeal, SEAL_NAMESPACE } from '../../src/document/seal-part';
import { parseKeyRing, type KeyRing } from '../../src/journal/key-ring';
import type { Hash } from '../../src/journal/merkle/hashes';
import { consistencyFault } from '../../src/journal/merkle/verify';
import { parseCheckpoint } from '../../src/journal/note/checkpoint';
import { parseLogProof } from '../../src/journal/note/tlog-proof';
import type { SealReport } from '../../src/journal/seal/report';
import { verifySeal } from '../../src/journal/seal/verify';
import { ApiError, fromBase64, toBase64, type ParapheClient } from '../../src/server/client';
import { problemOf } from '../../src/server/http/problem';
import { KeysUnavailableError } from '../../src/server/journal/errors';
import { verifySignature } from '../../src/server/journal/keys';
import { sha256 } from '../../src/server/sha256';
import { Desk } from '../support/desk';
import { startTestServer, type TestServer } from '../support/server';
import { finalised, shown, withBody, withLedger, type File } from '../support/word';

let server: TestServer;
let drafter: ParapheClient;
let reviewer: ParapheClient;
const tokens = new Map<string, string>();
const signIn = async (): Promise<void> => {
  tokens.clear();
  drafter = await server.as('nadia-perrin');
  reviewer = await server.as('olivier-grosjean');
};
const open = async (): Promise<void> => {
  server = await startTestServer();
  await signIn();
};
const stop = (): Promise<void> => server.stop();

const TEMPLATE = 'arrete-circulation-temporaire';

/** Drafted, reviewed, and finalised in Word; not confirmed. */
async function ready(): Promise<{ readonly id: string; readonly final: File }> {
  const { examples } = await drafter.template(TEMPLATE);
  const { document, package: draft } = await drafter.draft({
    template: TEMPLATE,
    facts: examples[0]?.facts ?? {},
  });
  const id = document.documentId;
  let file = draft.docx;
  for (const { id: passage } of document.passages) {
    const digest = shown(file, passage);
    const { ledgerXml } = await reviewer.review(id, { file, passage, action: 'approve', digest });
    file = withLedger(file, ledgerXml);
  }
  return { id, final: finalised(file, await reviewer.finalise(id, { file })) };
}

async function publishedKeys(): Promise<KeyRing> {
  const response = await fetch(`${server.url}/.well-known/paraphe-keys.json`);
  expect(response.headers.get('content-type')).toContain('application/json');
  const ring = parseKeyRing(await response.text());
  if (ring === undefined) throw new Error('not a ring of keys');
  return ring;
}

/** As a stranger does: the file and the keys, nothing else. */
async function verified(bytes: Uint8Array, ring?: KeyRing): Promise<SealReport> {
  const pkg = openPackage(bytes);
  const reading = readSeal(pkg);
  const { digest, blocks } = scanDocument(pkg);
  return verifySeal({
    seal: reading.status === 'ok' ? reading.text : undefined,
    document: { digest, paragraphs: blocks.map((block) => block.digest) },
    rings: [ring ?? (await publishedKeys())],
    verify: verifySignature,
  });
}

/** The file with the seal's part, as the pane writes it in Word. */
function withPart(file: File, sealXml: string | undefined): Uint8Array {
  const text = new RegExp(`<seal xmlns="${SEAL_NAMESPACE}">([^<]+)</seal>$`).exec(sealXml ?? '')?.[1] ?? '';
  const pkg = openPackage(fromBase64(file));
  putSeal(pkg, text);
  return pkg.save();
}

async function refusal(call: Promise<unknown>): Promise<ApiError['problem']> {
  const error: unknown = await call.then(
    () => new Error('it was accepted'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw error as Error;
  return error.problem;
}

async function asked(agent: string, address: string): Promise<Response> {
  const token = tokens.get(agent) ?? (await server.token(agent));
  tokens.set(agent, token);
  return fetch(`${server.url}/api/v1${address}`, { headers: { authorization: `Bearer ${token}` } });
}

describe('the seal of a finalisation', () => {
  beforeAll(open);
  afterAll(stop);

  it('verifies with the published keys alone, in Word’s file and in the server’s', async () => {
    const { id, final } = await ready();
    const { document, digest, sealXml } = await reviewer.confirmFinalise(id, { file: final });
    for (const bytes of [withPart(final, sealXml), await reviewer.archived(id)]) {
      const report = await verified(bytes);
      expect(report).toMatchObject({
        outcome: 'intact',
        sealed: {
          demonstration: true,
          ...(document.seal && { index: document.seal.index, origin: document.seal.log }),
        },
      });
      const event = report.sealed?.event;
      expect(event).toMatchObject({ documentId: id, digest, template: { id: TEMPLATE } });
      expect(event?.agent?.name).toContain('Olivier Grosjean');
      expect(event?.passages).toHaveLength(document.passages.length);
    }
    expect(document.seal).toMatchObject({ demonstration: true });
    expect((await drafter.document(id)).seal).toEqual(document.seal);
  });

  it('tells a word changed since, and where', async () => {
    const { id, final } = await ready();
    await reviewer.confirmFinalise(id, { file: final });
    const sealed = toBase64(await reviewer.archived(id));
    const forged = fromBase64(withBody(sealed, (xml) => xml.replace('circulation', 'déviation')));
    const report = await verified(forged);
    expect(report.outcome).toBe('changed');
    expect(report.changes?.changed.length).toBe(1);
  });

  it('is ours whatever seal the client’s file carried', async () => {
    const { id, final } = await ready();
    const pkg = openPackage(fromBase64(final));
    putSeal(pkg, '{"format":"urn:paraphe:seal:1"}');
    const lying = toBase64(pkg.save());
    const { sealXml } = await reviewer.confirmFinalise(id, { file: lying });
    expect((await verified(fromBase64(lying))).outcome).toBe('unreadable');
    expect((await verified(await reviewer.archived(id))).outcome).toBe('intact');
    expect((await verified(withPart(lying, sealXml))).outcome).toBe('intact');
  });

  it('is not given for another text than the one that was judged, and the journal says nothing', async () => {
    const { id, final } = await ready();
    const entries = await size();
    const file = withBody(final, (xml) => xml.replace('circulation', 'déviation'));
    expect((await refusal(reviewer.confirmFinalise(id, { file }))).code).toBe('confirm-mismatch');
    expect(await size()).toBe(entries);
    expect((await drafter.document(id)).seal).toBeUndefined();
  });

  it('is given again when the answer was lost, for the same entry, also after a restart', async () => {
    const { id, final } = await ready();
    const first = await reviewer.confirmFinalise(id, { file: final });
    const again = await reviewer.confirmFinalise(id, { file: final });
    expect(again.document.seal).toEqual(first.document.seal);
    expect((await verified(withPart(final, again.sealXml))).outcome).toBe('intact');
    await server.restart();
    await signIn();
    const later = await reviewer.confirmFinalise(id, { file: final });
    expect(later.document.seal).toEqual(first.document.seal);
    const other = withBody(final, (xml) => xml.replace('circulation', 'déviation'));
    expect((await refusal(reviewer.confirmFinalise(id, { file: other }))).code).toBe('already-finalised');
    // An old seal stays valid while the journal grows.
    expect((await verified(withPart(final, first.sealXml))).outcome).toBe('intact');
  });
});

/** How many entries the journal has. */
async function size(): Promise<number> {
  const { entries } = (await (await asked('luc-vernier', '/journal')).json()) as { entries: number };
  return entries;
}

describe('a journal that stops', () => {
  beforeEach(open);
  afterEach(stop);

  /** From now on no head can be published. */
  const spoil = async (): Promise<void> => {
    expect((await asked('luc-vernier', '/journal/checkpoint')).status).toBe(200);
    rmSync(path.join(server.data, 'published'), { recursive: true, force: true });
    writeFileSync(path.join(server.data, 'published'), 'not a folder');
  };

  it('refuses a finalisation with its own sentence, and nothing is half done', async () => {
    const { id, final } = await ready();
    await spoil();
    await drafter.draft({
      template: TEMPLATE,
      facts: (await drafter.template(TEMPLATE)).examples[0]?.facts ?? {},
    });
    expect((await asked('luc-vernier', '/journal/checkpoint')).status).toBe(503);
    const problem = await refusal(reviewer.confirmFinalise(id, { file: final }));
    expect(problem).toMatchObject({ code: 'journal-blocked', status: 503 });
    expect(problem.detail).toContain('docs/journal.md');
    const { state, seal } = await drafter.document(id);
    expect({ state, seal }).toEqual({ state: 'finalising', seal: undefined });
    expect((await refusal(reviewer.archived(id))).code).toBe('not-archived');
    const kept = path.join(server.data, 'files', '21250999600006', `${sha256(fromBase64(final))}.docx`);
    expect(existsSync(kept)).toBe(false);
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('\nparaphe_journal_blocked 1\n');
  });

  it('does not unsay a finalisation that it acknowledged: the seal comes once it is mended', async () => {
    const { id, final } = await ready();
    await spoil();
    const { document, sealXml } = await reviewer.confirmFinalise(id, { file: final });
    expect({ state: document.state, sealXml }).toEqual({ state: 'finalised', sealXml: undefined });
    expect((await refusal(reviewer.archived(id))).code).toBe('journal-blocked');
    rmSync(path.join(server.data, 'published'));
    await server.restart();
    await signIn();
    expect((await verified(await reviewer.archived(id))).outcome).toBe('intact');
  });
});

test('keys that cannot be used are told without saying where they are', () => {
  const problem = problemOf(new KeysUnavailableError('/srv/paraphe/keys', 'unreadable'));
  expect(problem).toMatchObject({ code: 'keys-unavailable', status: 503 });
  expect(problem?.detail).toContain('docs/journal.md');
  expect(problem?.detail).not.toContain('/srv');
});

test('a document keeps its seal when another journal follows the one that tells of it', async () => {
  const desk = await Desk.open();
  try {
    const finalise = async (): Promise<string> => {
      const draft = await desk.approveAll(await desk.draft(TEMPLATE));
      await desk.finalise(draft);
      return draft.id;
    };
    const { siret } = desk.agent.organisation;
    const ids = [await finalise()];
    await desk.store.journal.restart(siret, 'essai', { time: '2026-11-22T09:00:00.000Z' });
    ids.push(await finalise());
    const ring = await desk.store.journal.keyRing(siret);
    for (const id of ids) {
      const report = await verified(await desk.services.archivedFile(desk.agent, id), ring);
      expect(report).toMatchObject({ outcome: 'intact', sealed: { event: { documentId: id } } });
    }
    await expect(desk.store.journal.seal(siret, 0, { log: 'trace.example.fr/1' })).rejects.toThrow(
      RangeError,
    );
  } finally {
    await desk.leave();
  }
});

describe('the journal, for those who check it', () => {
  let before: KeyRing;
  beforeAll(async () => {
    await open();
    before = await publishedKeys();
    await ready();
  });
  afterAll(stop);

  it('gives proofs that hold under the published keys', async () => {
    const { id, final } = await ready();
    const { document } = await reviewer.confirmFinalise(id, { file: final });
    const index = document.seal?.index ?? -1;
    const proof = parseLogProof(await (await asked('luc-vernier', `/journal/proofs/${index}`)).text());
    expect(proof?.index).toBe(index);
    const note = await (await asked('helene-carrez', '/journal/checkpoint')).text();
    const head = parseCheckpoint(note)?.checkpoint;
    expect(head?.origin).toBe(document.seal?.log);

    const sizes = `from=${proof?.checkpoint.size ?? 0}&to=${head?.size ?? 0}`;
    const { hashes } = (await (await asked('luc-vernier', `/journal/consistency?${sizes}`)).json()) as {
      hashes: string[];
    };
    const fault = consistencyFault({
      from: { size: proof?.checkpoint.size ?? 0, root: proof?.checkpoint.root ?? new Uint8Array() },
      to: { size: head?.size ?? 0, root: head?.root ?? new Uint8Array() },
      proof: hashes.map((hash): Hash => new Uint8Array(Buffer.from(hash, 'base64'))),
    });
    expect(fault).toBeUndefined();
  });

  it('is exported whole, and says that it was', async () => {
    const entries = await size();
    const response = await asked('luc-vernier', '/journal/export');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const lines = (await response.text()).trimEnd().split('\n');
    const kinds = lines.map((line) => (JSON.parse(line) as { type: string }).type);
    // Its own entry is there too: it was told first. The sign-ins of `asked` are not journalled here.
    expect(kinds.filter((kind) => kind === 'entry')).toHaveLength(entries + 1);
    expect(await size()).toBe(entries + 1);
  });

  it.each([
    '/journal',
    '/journal/checkpoint',
    '/journal/proofs/0',
    '/journal/consistency?from=0&to=0',
    '/journal/export',
  ])('%s is for auditors and administrators only', async (address) => {
    for (const agent of ['nadia-perrin', 'olivier-grosjean']) {
      const response = await asked(agent, address);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({
        code: 'forbidden',
        detail: expect.stringContaining('auditeur') as string,
      });
    }
    expect((await fetch(`${server.url}/api/v1${address}`)).status).toBe(401);
    expect((await asked('luc-vernier', address)).status).toBe(200);
  });

  it.each(['/journal/proofs/999', '/journal/consistency?from=2&to=1', '/journal/consistency?from=1&to=999'])(
    '%s asks for what the journal does not have',
    async (address) => {
      const response = await asked('luc-vernier', address);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'unknown-entry' });
    },
  );

  it.each(['/journal/proofs/-1', '/journal/proofs/x', '/journal/consistency?from=1'])(
    '%s is no question',
    async (address) => {
      expect((await asked('luc-vernier', address)).status).toBe(400);
    },
  );

  it('publishes keys, and its measures, from its first entry: the rules that apply when the server starts', async () => {
    const { keys, organisation } = await publishedKeys();
    expect(before.keys).toEqual(keys);
    expect(keys).toMatchObject([{ firstEntry: 0, compromised: false }]);
    expect(organisation).toBe('21250999600006');
    const measures = await (await fetch(`${server.url}/metrics`)).text();
    expect(measures).toContain(`\nparaphe_journal_entries ${await size()}\n`);
    expect(measures).toContain('\nparaphe_journal_blocked 0\n');
  });
});
