/**
 * "Verify a seal" over HTTP: what each kind of file gets, what the journal tells of it, and that a stranger's or a hostile file leaves no
 * trace in it.
 */
import { openPackage } from '../../src/document/package';
import { putSeal, readSeal, removeSeal } from '../../src/document/seal-part';
import { ApiError, fromBase64, toBase64, type ParapheClient, type SealCheck } from '../../src/server/client';
import { verifySeal } from '../../src/server/services/verify-seal';
import type { Store } from '../../src/server/store/port';
import { Desk } from '../support/desk';
import { publishedKeys, sealedDocument } from '../support/sealed';
import { startTestServer, type TestServer } from '../support/server';
import { finalised, shown, withBody, withLedger } from '../support/word';

const TEMPLATE = 'arrete-circulation-temporaire';
let server: TestServer;
let drafter: ParapheClient;
let auditor: ParapheClient;
let id: string;
/** The archived file. */
let sealed: string;

beforeAll(async () => {
  server = await startTestServer();
  drafter = await server.as('nadia-perrin');
  auditor = await server.as('luc-vernier');
  const reviewer = await server.as('olivier-grosjean');
  const { examples } = await drafter.template(TEMPLATE);
  const { document, package: draft } = await drafter.draft({
    template: TEMPLATE,
    facts: examples[0]?.facts ?? {},
  });
  id = document.documentId;
  let file = draft.docx;
  for (const { id: passage } of document.passages) {
    const digest = shown(file, passage);
    const { ledgerXml } = await reviewer.review(id, { file, passage, action: 'approve', digest });
    file = withLedger(file, ledgerXml);
  }
  await reviewer.confirmFinalise(id, { file: finalised(file, await reviewer.finalise(id, { file })) });
  sealed = toBase64(await reviewer.archived(id));
});
afterAll(() => server.stop());

const told = async (): Promise<readonly string[]> =>
  (await drafter.life(id)).flatMap(({ kind, fr }) => (kind === 'seal-verified' ? [fr] : []));

async function entries(): Promise<number> {
  const headers = { authorization: `Bearer ${await server.token('luc-vernier')}` };
  const answer = await fetch(`${server.url}/api/v1/journal`, { headers });
  return ((await answer.json()) as { entries: number }).entries;
}

/** How many entries came of it. */
async function entered(ask: () => Promise<unknown>): Promise<number> {
  const before = await entries();
  await ask();
  return (await entries()) - before;
}

/** The sealed file with another seal, or none. */
function withSealText(change: (text: string) => string | undefined): string {
  const pkg = openPackage(fromBase64(sealed));
  const reading = readSeal(pkg);
  const text = change(reading.status === 'ok' ? reading.text : '');
  if (text === undefined) removeSeal(pkg);
  else putSeal(pkg, text);
  return toBase64(pkg.save());
}

it('an auditor gets the report in both languages, and the journal tells who verified', async () => {
  const before = (await told()).length;
  let report: SealCheck | undefined;
  expect(await entered(async () => (report = await auditor.verifySeal({ file: sealed })))).toBe(1);
  // A demonstration's seal is never green.
  expect(report).toMatchObject({ outcome: 'intact', tone: 'unsure', documentId: id });
  expect(report?.fr.outcome).toBe('Le document est scellé, et son texte est celui qui a été scellé.');
  expect(report?.fr.remarks.join()).toContain('SCEAU DE DÉMONSTRATION');
  expect(report?.en.remarks.join()).toContain('DEMONSTRATION SEAL');
  expect(report?.fr.facts.join('\n')).toMatch(/Finalisé par Olivier Grosjean/);
  expect(report?.en.facts.join('\n')).toMatch(/Finalised by Olivier Grosjean/);
  expect(report?.en.facts).toHaveLength(report?.fr.facts.length ?? -1);
  expect(report?.fr.proves.length).toBeGreaterThan(0);
  expect(report?.fr.provesNot.join()).toContain('l’acte est légal');
  expect(report?.en.provesNot.join()).toContain('the act is lawful');
  const life = await told();
  expect(life).toHaveLength(before + 1);
  expect(life.at(-1)).toMatch(/^Sceau d’un fichier vérifié par Luc Vernier.*: intact\.$/);
});

it('a change is shown, and told as such', async () => {
  const file = withBody(sealed, (xml) => xml.replace('circulation', 'déviation'));
  const report = await drafter.verifySeal({ file });
  expect(report).toMatchObject({ outcome: 'changed', tone: 'bad', documentId: id });
  expect(report.fr.changed.join()).toContain('déviation');
  expect(report.en.changed).toHaveLength(report.fr.changed.length);
  expect(report.fr.proves).toEqual([]);
  expect((await told()).at(-1)).toContain('texte modifié depuis');
});

it.each<[SealCheck['outcome'], SealCheck['tone'], (text: string) => string | undefined]>([
  ['missing', 'unsure', () => undefined],
  ['unreadable', 'bad', () => '{"format":"urn:paraphe:seal:1"}'],
  [
    'broken',
    'bad',
    (text) =>
      text.replace(/(sig\\":\\")(.)/, (_, key: string, first: string) => key + (first === 'A' ? 'B' : 'A')),
  ],
])('a seal that is %s names no document: nothing is entered', async (outcome, tone, change) => {
  let report: SealCheck | undefined;
  const file = withSealText(change);
  expect(await entered(async () => (report = await drafter.verifySeal({ file })))).toBe(0);
  expect(report).toMatchObject({ outcome, tone });
  expect(report).not.toHaveProperty('documentId');
  expect(report?.fr.facts).toEqual([]);
  expect(report?.fr.provesNot.length).toBeGreaterThan(0);
});

it('another authority’s seal is of an unknown key, and leaves our journal alone', async () => {
  const desk = await Desk.open();
  try {
    const draft = await desk.approveAll(await desk.draft(TEMPLATE));
    await desk.finalise(draft);
    const file = toBase64(await desk.services.archivedFile(desk.agent, draft.id));
    let report: SealCheck | undefined;
    expect(await entered(async () => (report = await drafter.verifySeal({ file })))).toBe(0);
    expect(report).toMatchObject({ outcome: 'unknown-key', tone: 'unsure' });
    expect(report?.fr.remarks.join()).toContain('/.well-known/paraphe-keys.json');
    expect(report?.en.remarks.join()).toContain('/.well-known/paraphe-keys.json');
    expect(report).not.toHaveProperty('keysOf');
  } finally {
    await desk.leave();
  }
});

describe('with another authority’s keys', () => {
  const SIRET = '21250777600004';
  let theirs: { readonly desk: Desk; readonly file: string; readonly keys: string; readonly id: string };
  beforeAll(async () => {
    const desk = await Desk.open(undefined, {}, SIRET);
    const { id: document, bytes } = await sealedDocument(desk, TEMPLATE);
    theirs = { desk, file: toBase64(bytes), keys: await publishedKeys(desk), id: document };
  });
  afterAll(() => theirs.desk.leave());

  it('its seal is judged by them, says whose they claim to be, and leaves our journal alone', async () => {
    const { file, keys } = theirs;
    let report: SealCheck | undefined;
    expect(await entered(async () => (report = await drafter.verifySeal({ file, keys })))).toBe(0);
    expect(report).toMatchObject({ outcome: 'intact', keysOf: SIRET });
    expect(report).not.toHaveProperty('documentId');
    expect(report?.fr.facts.join('\n')).toContain(SIRET);
    const changed = withBody(file, (xml) => xml.replace('circulation', 'déviation'));
    expect(await drafter.verifySeal({ file: changed, keys })).toMatchObject({
      outcome: 'changed',
      keysOf: SIRET,
    });
  });

  it('a document of ours that their seal names is not told of', async () => {
    const recorded: unknown[] = [];
    const store = {
      find: () => Promise.resolve({}),
      journal: {
        keyRing: () =>
          Promise.resolve({ organisation: '21250999600006', keys: [], witnesses: [], quorum: 0 }),
        record: (...told: unknown[]) => Promise.resolve(recorded.push(told)),
      },
    } as unknown as Store;
    const ours = { ...theirs.desk.agent, organisation: { name: 'Valmorin', siret: '21250999600006' } };
    const ports = { store, now: () => '2026-11-21T09:00:00.000Z' };
    const report = await verifySeal(ports, ours, fromBase64(theirs.file), theirs.keys);
    expect(report).toMatchObject({ outcome: 'intact', keysOf: SIRET });
    expect(report).not.toHaveProperty('documentId');
    expect(recorded).toEqual([]);
  });

  it('our own seal is still judged by our own keys', async () => {
    const report = await drafter.verifySeal({ file: sealed, keys: theirs.keys });
    expect(report).toMatchObject({ outcome: 'intact', documentId: id });
    expect(report).not.toHaveProperty('keysOf');
  });

  it.each<[string, (keys: string) => string]>([
    ['what is no list of keys', () => '{"format":"urn:paraphe:keys:1"}'],
    ['what is no JSON', () => 'PK'],
    ['keys that say they are ours', (keys) => keys.replaceAll(SIRET, '21250999600006')],
    ['a list that says it is ours', (keys) => keys.replace(`"${SIRET}"`, '"21250999600006"')],
  ])('refuses %s', async (_, change) => {
    const keys = change(theirs.keys);
    expect(keys).not.toBe(theirs.keys);
    const refused = drafter.verifySeal({ file: theirs.file, keys }).catch((thrown: unknown) => thrown);
    expect(await entered(() => refused)).toBe(0);
    expect(((await refused) as ApiError).problem).toMatchObject({ code: 'keys-refused', status: 422 });
  });
});

it('a file that may not be opened is refused with its reason, and nothing is entered', async () => {
  for (const bytes of [Buffer.from('not a zip'), fromBase64(sealed).slice(0, 4000)]) {
    const file = toBase64(new Uint8Array(bytes));
    const refused = drafter.verifySeal({ file }).catch((thrown: unknown) => thrown);
    expect(await entered(() => refused)).toBe(0);
    const error = await refused;
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).problem).toMatchObject({ code: 'file-unreadable', status: 422 });
  }
});

it('the same request sent again is answered again, and told once', async () => {
  const headers = {
    authorization: `Bearer ${await server.token('sylvie-droz')}`,
    'content-type': 'application/json',
    'idempotency-key': 'verify-seal-once',
  };
  const body = JSON.stringify({ file: sealed });
  const ask = () => fetch(`${server.url}/api/v1/seals/verify`, { method: 'POST', headers, body });
  const before = (await told()).length;
  const [first, second] = [await ask(), await ask()];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.headers.get('idempotency-replayed')).toBe('true');
  expect(await second.json()).toEqual(await first.json());
  expect((await told()).length).toBe(before + 1);
});
