/**
 * Documents attached over HTTP: read or refused at once, kept sealed, listed and removed, taken by one draft, cited by its passages, and
 * told in the journal without a word of them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ApiError, type ParapheClient } from '../../src/server/client';
import { readStorageConfig } from '../../src/server/store/config';
import { readStored } from '../../src/server/store/open';
import { openPackage } from '../../src/document/package';
import { rawZip } from '../support/docx/zip';
import { startTestServer, type TestServer } from '../support/server';

const CASE = readFileSync('assets/demo/cases/08-synthese-remontees.txt');
const NOTE = 'note-synthese';
const FACTS = { note_date: '2026-11-17', subject: 'remontées des médiateurs', service: 'Direction générale' };
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const notes = { name: 'médiateurs.txt', file: base64(CASE) };

let server: TestServer;
let nadia: ParapheClient;
beforeEach(async () => {
  server = await startTestServer();
  nadia = await server.as('nadia-perrin');
});
afterEach(() => server.stop());

const refusal = async (work: Promise<unknown>): Promise<Partial<ApiError['problem']>> => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error(`not refused: ${String(error)}`);
  return error.problem;
};

test('case 08 gives its note: each line cites its excerpt, nobody is named, and the journal tells which excerpts', async () => {
  const { id, excerpts } = await nadia.attach(notes);
  expect(excerpts).toBe(8);
  const brought = await nadia.brought({ template: NOTE, sources: [id] });
  expect(brought.facts['figures']).toMatchObject([{ reports: 7, incidents: 4, suppositions: 1 }]);
  expect(brought.sensitive).toMatchObject([{ words: 'alcoolisé', place: 'médiateurs.txt, ligne\u00a04' }]);
  const { document, package: made } = await nadia.draft({ template: NOTE, facts: FACTS, sources: [id] });
  expect(document.passages.map(({ slot }) => slot)).toEqual(['summary', 'observed', 'supposed', 'windows']);
  expect(document.passages[0]?.generated.join(' ')).toMatch(/sept remontées, dont quatre incidents/u);
  const xml = (() => {
    const pkg = openPackage(new Uint8Array(Buffer.from(made.docx, 'base64')));
    return pkg.names().filter((name) => name.endsWith('.xml')).map((name) => pkg.text(name)).join('\n'); // prettier-ignore
  })();
  expect(xml).not.toMatch(/Pagnot|Roux|15 ans/u);

  const [, observed] = document.passages;
  const first = observed?.cites.find(({ paragraph }) => paragraph === 0);
  expect(first?.excerpts).toEqual(['s1.2']);
  expect(observed?.generated[0]?.slice(first?.start, first?.end)).toMatch(/^Place du Lavoir.*22\sh\s40/u);
  expect(observed?.sources).toContainEqual({
    kind: 'excerpt',
    id: 's1.2',
    label: 'Extrait s1.2 – médiateurs.txt, ligne\u00a02',
    value: expect.stringMatching(/habitants excédés/u) as string,
  });

  // The draft took it: it waits for no other.
  expect(await nadia.attached()).toEqual([]);
  expect(await nadia.documentSources(document.documentId)).toMatchObject([{ id, name: 'médiateurs.txt' }]);
  expect(await refusal(nadia.draft({ template: NOTE, facts: FACTS, sources: [id] }))).toMatchObject({
    code: 'unknown-source',
  });
  await server.restart();
  const store = await readStored(readStorageConfig({}, server.data), new Date().toISOString());
  if (store === undefined) throw new Error('no data');
  try {
    const [organisation = ''] = await store.organisations();
    const events = await store.events(organisation, document.documentId);
    const told = events.find((event) => event.kind === 'passage-generated' && event.slot === 'observed');
    expect(told).toMatchObject({ sources: expect.arrayContaining(['excerpt:s1.2']) as string[] });
    expect(JSON.stringify(events)).not.toMatch(/Lavoir|Pagnot/u);
  } finally {
    await store.close();
  }
});

test('rows that name excerpts of no attached document come from the agent’s facts', async () => {
  const { examples } = await nadia.template(NOTE);
  const { document } = await nadia.draft({ template: NOTE, facts: examples[0]?.facts ?? {} });
  const [, observed] = document.passages;
  expect(observed).toMatchObject({ slot: 'observed', cites: [] });
  expect(observed?.sources).toEqual([
    {
      ...{ kind: 'fact', id: 'observed', label: 'Ce qui est constaté' },
      value: expect.stringMatching(/Place du Lavoir/iu) as string,
    },
  ]);
});

test('two copies of a document have the same digest, and each its time', async () => {
  const first = await nadia.attach(notes);
  const second = await nadia.attach(notes);
  expect(first.digest).toMatch(/^[0-9a-f]{64}$/u);
  const found = await nadia.attached();
  expect(found).toMatchObject([{ digest: first.digest }, { digest: first.digest }]);
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set([first.id, second.id]));
  for (const { read } of found) expect(Date.parse(read)).not.toBeNaN();
  expect((await nadia.attach({ ...notes, file: base64('Autre chose.') })).digest).not.toBe(first.digest);
});

test('is each agent’s own, until it is removed', async () => {
  const { id } = await nadia.attach(notes);
  const olivier = await server.as('olivier-grosjean');
  expect(await olivier.attached()).toEqual([]);
  expect(await refusal(olivier.detach(id))).toMatchObject({ code: 'unknown-source', status: 404 });
  expect(await refusal(olivier.draft({ template: NOTE, facts: FACTS, sources: [id] }))).toMatchObject({
    code: 'unknown-source',
  });
  expect(await nadia.detach(id)).toEqual({ removed: true });
  expect(await nadia.attached()).toEqual([]);
});

test('a document of a draft can be removed; what its passages cite stays to be reviewed', async () => {
  const { id } = await nadia.attach(notes);
  const { document } = await nadia.draft({ template: NOTE, facts: FACTS, sources: [id] });
  expect(await nadia.removeDocumentSource(document.documentId, id)).toEqual({ removed: true });
  expect(await nadia.documentSources(document.documentId)).toEqual([]);
  expect(await refusal(nadia.removeDocumentSource(document.documentId, id))).toMatchObject({
    code: 'unknown-source',
  });
  const after = await nadia.document(document.documentId);
  expect(after.passages[1]?.sources.filter(({ kind }) => kind === 'excerpt')).not.toEqual([]);
});

test('keeps no word of a document in clear on the disk', async () => {
  await nadia.attach({ name: 'lettre.txt', file: base64('La mention zzqxvarlope est écrite ici.') });
  await server.restart();
  const { readdirSync, statSync } = await import('node:fs');
  const files = readdirSync(server.data, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(server.data, name))
    .filter((name) => statSync(name).isFile());
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((name) => readFileSync(name).includes('zzqxvarlope'))).toEqual([]);
});

test.each([
  ['another format', 'tableau.xlsx', 'x', 'source-refused', /n’est pas d’un format accepté/u],
  ['a name that lies', 'note.txt', '%PDF-1.7', 'source-refused', /n’est pas du format que son nom annonce/u],
  ['an empty file', 'vide.txt', '', 'source-refused', /ne contient pas de texte/u],
  ['a .pdf that is none', 'scan.pdf', '%PDF-1.7 rien', 'source-refused', /abîmé/u],
  ['a .docx that is a compressed something', 'x.docx', gzipSync('x'), 'source-refused', /abîmé|Word/u],
  ['more than ten megabytes', 'gros.txt', 'a '.repeat(5.5 * 1024 * 1024), 'too-large', /10\sMo/u],
  ['too much text', 'long.txt', 'Une ligne de texte. '.repeat(30_000), 'source-refused', /trop de texte/u],
])('refuses %s, in a sentence', async (_, name, content, code, sentence) => {
  expect(await refusal(nadia.attach({ name, file: base64(content) }))).toMatchObject({
    code,
    detail: expect.stringMatching(sentence) as string,
  });
  expect(await nadia.attached()).toEqual([]);
});

const bomb = (): Uint8Array =>
  rawZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: new Uint8Array(128 * 1024 * 1024) },
  ]);

test('refuses a .docx that would inflate beyond measure before it is inflated', async () => {
  const file = base64(bomb());
  expect(await refusal(nadia.attach({ name: 'bombe.docx', file }))).toMatchObject({
    code: 'source-refused',
    detail: expect.stringMatching(/trop|démesuré|Mo/u) as string,
  });
});

test('takes ten documents at most, and no more text together than one may hold', async () => {
  const long = { name: 'a.txt', file: base64('Un mot de plus. '.repeat(15_000)) };
  await nadia.attach(long);
  expect(await refusal(nadia.attach(long))).toMatchObject({
    detail: expect.stringMatching(/avec lui, les documents joints contiennent trop de texte/u) as string,
  });
  for (let i = 0; i < 9; i += 1) await nadia.attach({ name: `${i}.txt`, file: base64('Un mot.') });
  expect(await refusal(nadia.attach({ name: 'onze.txt', file: base64('Un mot.') }))).toMatchObject({
    detail: expect.stringMatching(/dix documents au plus/u) as string,
  });
});
