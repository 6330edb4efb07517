/**
 * Contesting through the real services: the first document and its seal stay, a copy begins a new round, the register and the
 * journal tell it.
 */
import { documentState } from '../support/docx/document-state';
import { putSeal, readSeal } from '../../src/document/seal-part';
import { readStatement } from '../../src/document/statement';
import { ledgerOf } from '../../src/review/record-ledger';
import { reopenDocument } from '../../src/document/reopen';
import { verifySeal } from '../../src/journal/seal/verify';
import { archivedFile } from '../../src/server/services/archived-file';
import { ForbiddenError } from '../../src/server/identity/rights';
import type { Agent } from '../../src/server/identity/agent';
import { Desk, type Draft } from '../support/desk';
import { read } from '../support/file';
import { removePassage } from '../../src/document/marks';
import { replaceWords } from '../support/docx/replace-words';
import { verifySignature } from '../support/ed25519';

const ONE = 'arrete-circulation-temporaire';
const SEVERAL = 'courrier-refus-partiel-communication';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.leave());

const siret = (): string => desk.agent.organisation.siret;
const other = (changes: Partial<Agent>): Agent => ({ ...desk.agent, ...changes });

async function sealed(template = ONE): Promise<{ draft: Draft; bytes: Uint8Array; seal: string }> {
  const draft = await desk.approveAll(await desk.draft(template));
  const bytes = await desk.finalise(draft);
  const told = await desk.store.journal.documentEntries(siret(), draft.id);
  return { draft, bytes, seal: await desk.store.journal.seal(siret(), told.at(-1)?.index ?? -1) };
}

async function contested(
  id: string,
  agent = desk.agent,
  reason = 'La rue n’est pas la bonne.',
): Promise<Draft> {
  const { document, package: copy } = await desk.services.contestDocument(agent, id, reason);
  const bytes = new Uint8Array(Buffer.from(copy.docx, 'base64'));
  return { id: document.documentId, bytes, passages: document.passages };
}

async function outcome(bytes: Uint8Array, seal: string): Promise<string> {
  const { scan } = read(bytes);
  const rings = [await desk.store.journal.keyRing(siret())];
  const document = { digest: scan.digest, paragraphs: scan.blocks.map(({ digest }) => digest) };
  return verifySeal({ seal, document, rings, verify: verifySignature }).outcome;
}

it('leaves the finalised document, its archive and its seal as they are', async () => {
  const { draft, bytes, seal } = await sealed();
  const before = await desk.store.find(siret(), draft.id);
  await contested(draft.id);
  expect(await desk.store.find(siret(), draft.id)).toEqual(before);
  expect(await outcome(await desk.services.archivedFile(desk.agent, draft.id), seal)).toBe('intact');
  const told = await desk.store.journal.documentEntries(siret(), draft.id);
  const entry = told.find(({ event }) => event.kind === 'finalised')?.index ?? -1;
  expect(await outcome(bytes, await desk.store.journal.seal(siret(), entry))).toBe('intact');
  expect(await desk.store.journal.audit(siret())).toMatchObject({ outcome: 'intact' });
});

it('tells in the journal which entry is disputed, by whom, why, and which copy follows', async () => {
  const { draft } = await sealed();
  const entries = await desk.store.journal.documentEntries(siret(), draft.id);
  const copy = await contested(draft.id);
  const last = (await desk.store.events(siret(), draft.id)).at(-1);
  expect(last).toMatchObject({
    kind: 'contested',
    entry: entries.at(-1)?.index,
    log: entries.at(-1)?.log,
    copy: copy.id,
    agent: { id: desk.agent.id },
    reason: 'La rue n’est pas la bonne.',
  });
  expect((await desk.store.events(siret(), copy.id)).map(({ kind }) => kind)).toEqual([
    'drafted',
    'passage-generated',
  ]);
});

it('begins the new round on the sealed words, all of them pending, in a file that looks unfinished', async () => {
  const { draft, bytes } = await sealed(SEVERAL);
  const copy = await contested(draft.id);
  expect(copy.id).not.toBe(draft.id);
  const [before, after] = [read(bytes), read(copy.bytes)];
  expect(after.scan.digest).toBe(before.scan.digest);
  expect(after.scan.marks.map(({ text }) => text)).toEqual(before.scan.marks.map(({ text }) => text));
  expect(after.scan.watermark).toBe(true);
  expect(documentState(after.pkg)).toBe('projet');
  expect(readStatement(after.pkg).status).toBe('missing');
  const main = after.pkg.text(after.pkg.mainPart);
  expect(/"PassageRelu"/.test(main)).toBe(false);
  expect(main.match(/"PassageGenere"/g)?.length).toBeGreaterThanOrEqual(after.scan.marks.length);
  expect(copy.passages.map(({ state }) => state)).toEqual(draft.passages.map(() => 'pending'));
  expect((await desk.reasons(copy)).map(({ code }) => code)).toEqual(draft.passages.map(() => 'pending'));
});

it('is reviewed by somebody else than who disputed, finalised and sealed on its own', async () => {
  const { draft, seal } = await sealed();
  const mine = await desk.approveAll(await contested(draft.id));
  expect((await desk.reasons(mine)).map(({ code }) => code)).toEqual(['needs-another-reviewer']);
  const [passage] = mine.passages;
  const both = await desk.approve(mine, passage?.id ?? '', desk.drafter);
  const final = await desk.finalise(both);
  const told = await desk.store.journal.documentEntries(siret(), both.id);
  expect(await outcome(final, await desk.store.journal.seal(siret(), told.at(-1)?.index ?? -1))).toBe(
    'intact',
  );
  expect(await outcome(await desk.services.archivedFile(desk.agent, draft.id), seal)).toBe('intact');
  // A copy is a document like any other: it can be disputed in turn.
  const again = await contested(both.id);
  const { documents } = await desk.services.listDocuments(desk.agent, {});
  expect(documents.map(({ documentId, contests }) => [documentId, contests])).toEqual([
    [again.id, both.id],
    [both.id, draft.id],
    [draft.id, undefined],
  ]);
});

it('takes the words of the agent who amended them, and nothing of what was taken out', async () => {
  let draft = await desk.draft(SEVERAL);
  const [first, second] = draft.passages;
  const { pkg } = read(draft.bytes);
  replaceWords(
    pkg,
    first?.id ?? '',
    (first?.generated ?? []).map((_, at) => `Mots de l’agent ${at}.`),
  );
  removePassage(pkg, second?.id ?? '');
  draft = await desk.review({ ...draft, bytes: pkg.save() }, second?.id ?? '', { action: 'reject' });
  for (const { id } of draft.passages) if (id !== second?.id) draft = await desk.approve(draft, id);
  await desk.finalise(draft);
  const copy = await contested(draft.id);
  expect(copy.passages.map(({ id }) => id)).toEqual(
    draft.passages.flatMap(({ id }) => (id === second?.id ? [] : [id])),
  );
  expect(copy.passages[0]?.generated[0]).toBe('Mots de l’agent 0.');
  expect((await desk.reasons(copy)).every(({ code }) => code === 'pending')).toBe(true);
});

/** With these words in place of the generated ones of its first passage. */
function amended(draft: Draft, words: (generated: readonly string[]) => readonly string[]): Draft {
  const { pkg } = read(draft.bytes);
  const [first] = draft.passages;
  replaceWords(pkg, first?.id ?? '', words(first?.generated ?? []));
  return { ...draft, bytes: pkg.save() };
}

it('has for authors those who wrote the disputed words, beside who disputes them', async () => {
  const draft = amended(await desk.draft(ONE), ([first = '', ...others]) => [
    `Vraiment, ${first}`,
    ...others,
  ]);
  const id = draft.passages[0]?.id ?? '';
  await desk.finalise(await desk.approve(await desk.approve(draft, id), id, desk.drafter));
  const copy = await contested(draft.id, other({ id: 'claire', name: 'Claire Roy' }));
  const codes = async (round: Draft) => (await desk.reasons(round)).map(({ code }) => code);
  const byAmender = await desk.approve(copy, id);
  expect(await codes(byAmender)).toEqual(['needs-another-reviewer']);
  expect(await codes(await desk.approve(byAmender, id, desk.drafter))).toEqual([]);
  const again = await contested(draft.id, other({ id: 'claire', name: 'Claire Roy' }));
  expect(await codes(await desk.approve(again, id, desk.drafter))).toEqual(['needs-another-reviewer']);
});

it('numbers anew the marks between which a paragraph was deleted', async () => {
  const { draft, bytes } = await sealed(SEVERAL);
  const stored = await desk.store.find(siret(), draft.id);
  if (stored === undefined) throw new Error('no document');
  const { pkg } = read(bytes);
  const name = pkg.mainPart;
  const passage = draft.passages[0]?.id ?? '';
  pkg.setBytes(
    name,
    new TextEncoder().encode(pkg.text(name).replaceAll(`paraphe:${passage}:0"`, `paraphe:${passage}:7"`)),
  );
  putSeal(pkg, '{"format":"urn:paraphe:seal:1"}');
  const reopened = read(reopenDocument(pkg.save(), ledgerOf(stored.record)));
  const marks = reopened.scan.marks.filter((mark) => mark.passage === passage);
  expect(marks.map(({ index }) => index)).toEqual(marks.map((_, at) => at));
  expect(readSeal(reopened.pkg).status).toBe('missing');
});

it('refuses a draft, an empty reason, an auditor, and the document of another organisation', async () => {
  const { services } = desk;
  const unfinished = await desk.draft(ONE);
  const { draft } = await sealed();
  const counted = async (): Promise<number> => (await desk.store.journal.status(siret())).entries;
  const before = await counted();
  await expect(services.contestDocument(desk.agent, unfinished.id, 'Non')).rejects.toMatchObject({
    code: 'not-finalised',
  });
  await expect(services.contestDocument(desk.agent, draft.id, '  \n ')).rejects.toMatchObject({
    code: 'bad-request',
  });
  for (const short of ['x', 'Non', 'Incontestablement'])
    await expect(services.contestDocument(desk.agent, draft.id, short)).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringMatching(/dix caractères et deux mots/u) as string,
    });
  await expect(
    services.contestDocument(desk.agent, draft.id, 'trop long '.repeat(201)),
  ).rejects.toMatchObject({ code: 'bad-request' });
  await expect(services.contestDocument(other({ role: 'auditor' }), draft.id, 'Non')).rejects.toBeInstanceOf(
    ForbiddenError,
  );
  const neighbour = other({ organisation: { name: 'Voisine', siret: '21250888600007' } });
  await expect(services.contestDocument(neighbour, draft.id, 'Non')).rejects.toMatchObject({
    code: 'unknown-document',
  });
  await expect(services.documentLife(neighbour, draft.id)).rejects.toMatchObject({
    code: 'unknown-document',
  });
  expect((await services.listDocuments(neighbour, {})).documents).toEqual([]);
  expect(await counted()).toBe(before);
  expect((await services.listDocuments(desk.agent, {})).documents).toHaveLength(2);
});

it('says that an archived file is lost, whoever asks for it, and that a draft has none', async () => {
  const unfinished = await desk.draft(ONE);
  const { draft } = await sealed();
  const lost = Object.assign(Object.create(desk.store) as typeof desk.store, {
    readFile: () => Promise.resolve(undefined),
  });
  const sentence =
    'Le fichier archivé de ce document est introuvable\u00A0: prévenez le service informatique.';
  await expect(archivedFile({ store: lost }, desk.agent, draft.id)).rejects.toMatchObject({
    ...{ code: 'not-archived', message: sentence },
  });
  await expect(archivedFile({ store: lost }, desk.agent, unfinished.id)).rejects.toMatchObject({
    code: 'not-archived',
    message: 'Ce document n’est pas finalisé\u00A0: aucun fichier n’est archivé.',
  });
});

describe('the register', () => {
  it('lists what was drafted, finalised and disputed, the newest first, to an auditor too', async () => {
    const { draft } = await sealed();
    const unfinished = await desk.draft(SEVERAL);
    const copy = await contested(draft.id);
    const auditor = other({ id: 'controle', role: 'auditor' });
    const { documents, next } = await desk.services.listDocuments(auditor, {});
    expect(next).toBeUndefined();
    expect(documents).toMatchObject([
      { documentId: copy.id, state: 'draft', contests: draft.id, author: { id: desk.agent.id }, reviewed: 0 },
      { documentId: unfinished.id, state: 'draft', contested: false, copies: [], passages: 4 },
      {
        documentId: draft.id,
        state: 'finalised',
        author: { id: desk.drafter.id },
        finalised: { agent: { id: desk.agent.id } },
        template: { id: ONE },
        reviewed: 1,
        contested: true,
        copies: [copy.id],
      },
    ]);
  });

  it('goes page after page without losing or repeating one, and keeps to a state', async () => {
    const { draft } = await sealed();
    for (let i = 0; i < 4; i += 1) await desk.draft('note-service');
    const seen: string[] = [];
    for (let after: string | undefined, pages = 0; pages < 10; pages += 1) {
      const query = { limit: 2, ...(after === undefined ? {} : { after }) };
      const page = await desk.services.listDocuments(desk.agent, query);
      expect(page.documents.length).toBeLessThanOrEqual(2);
      seen.push(...page.documents.map(({ documentId }) => documentId));
      after = page.next;
      if (after === undefined) break;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    const finalised = await desk.services.listDocuments(desk.agent, { state: 'finalised' });
    expect(finalised.documents.map(({ documentId }) => documentId)).toEqual([draft.id]);
    expect((await desk.services.listDocuments(desk.agent, { state: 'contested' })).documents).toEqual([]);
    await contested(draft.id);
    const disputed = await desk.services.listDocuments(desk.agent, { state: 'contested' });
    expect(disputed.documents.map(({ documentId }) => documentId)).toEqual([draft.id]);
    await expect(desk.services.listDocuments(desk.agent, { after: 'nulle part' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('tells the life of a document in sentences, also once somebody was erased', async () => {
    const { draft } = await sealed();
    await contested(draft.id);
    const sentences = async (): Promise<string[]> =>
      (await desk.services.documentLife(desk.agent, draft.id)).map(({ fr }) => fr);
    const before = await sentences();
    expect(before[0]).toMatch(/^Projet rédigé par Nadia Perrin.*modèle arrete-circulation-temporaire/);
    expect(before).toContain(
      'Passage «\u00A0Motifs de la mesure\u00A0» rédigé par les phrases types du modèle.',
    );
    expect(before.at(-1)).toMatch(
      /^Document contesté par Olivier Grosjean.*\(motif\u00A0: «\u00A0La rue n’est pas/,
    );
    await desk.store.journal.erase(siret(), { person: desk.agent.id }, { time: '2026-11-22T00:00:00.000Z' });
    const after = await sentences();
    expect(after).toHaveLength(before.length);
    expect(after.join('\n')).not.toContain('Olivier Grosjean');
    expect(after.at(-1)).toContain('un agent dont le nom a été effacé');
    expect(after[0]).toBe(before[0]);
  });
});

it('tells who corrected a passage apart from who approved it as corrected', async () => {
  const draft = amended(await desk.draft(ONE), ([first = '', ...others]) => [`${first} Bien.`, ...others]);
  const [passage] = draft.passages;
  if (passage === undefined) throw new Error('nothing drafted');
  const reviewed = await desk.approve(draft, passage.id);
  const mayor = other({ id: 'helene', name: 'Hélène Carrez' });
  await desk.approve(reviewed, passage.id, mayor);
  const told = (await desk.services.documentLife(desk.agent, draft.id))
    .map(({ fr }) => fr)
    .filter((fr) => fr.includes(passage.title) && / par (?:Olivier|Hélène)/u.test(fr));
  expect(told).toEqual([
    expect.stringMatching(/ corrigé et approuvé par Olivier Grosjean/u),
    expect.stringMatching(/ approuvé dans sa version corrigée par Hélène Carrez/u),
  ]);
});

it('asks again about what amended words still say and nothing supports', async () => {
  const draft = amended(await desk.draft(ONE), ([first = '', ...others]) => [
    `${first} Le 3 mars.`,
    ...others,
  ]);
  const stored = await desk.store.find(siret(), draft.id);
  const [passage] = stored?.record.passages ?? [];
  const [word = ''] = /\p{L}{6,}/u.exec(passage?.words[0] ?? '') ?? [];
  if (stored === undefined || passage === undefined || word === '') throw new Error('nothing drafted');
  const at = passage.words[0]?.indexOf(word) ?? 0;
  const flag = { paragraph: 0, start: at, end: at + word.length, kind: 'date', why: 'Rien ne le dit.' };
  const confirmed = { agent: { id: 'a', name: 'A' }, time: '2026-11-26T10:00:00.000Z', source: 'Lettre.' };
  const flags = [
    { ...flag, id: 'said', text: word, confirmed },
    { ...flag, id: 'gone', text: 'samedi 12 avril', confirmed },
  ];
  const { version: readVersion, ...content } = stored;
  const record = { ...stored.record, passages: [{ ...passage, flags }] };
  await desk.store.write({ ...content, readVersion, record }, []);
  const once = await desk.approve(draft, passage.id);
  await desk.finalise(await desk.approve(once, passage.id, desk.drafter));

  const copy = await contested(draft.id);
  const kept = (await desk.store.find(siret(), copy.id))?.record.passages[0];
  expect(kept?.flags).toEqual([{ ...flag, id: 'said', text: word }]);
  expect((await desk.reasons(copy)).map(({ code }) => code)).toContain('unconfirmed-flag');
});

it('asks again about what nothing supports, and still watches for words that were replaced', async () => {
  const draft = await desk.draft(ONE);
  const stored = await desk.store.find(siret(), draft.id);
  const [passage] = stored?.record.passages ?? [];
  if (stored === undefined || passage === undefined) throw new Error('nothing drafted');
  const flag = { id: 'f1', paragraph: 0, start: 0, end: 3, text: 'Que', kind: 'date', why: 'Cette date n’est pas dans les données.' };
  const confirmed = { agent: { id: 'a', name: 'A' }, time: '2026-11-26T10:00:00.000Z', source: 'Arrêté du 3 mars.' };
  const replaced = [{ id: 'z'.repeat(22), words: ['D’autres mots.'], paragraphs: ['0'.repeat(64)] }];
  const passages = [{ ...passage, flags: [{ ...flag, confirmed }] }];
  const { version: readVersion, ...content } = stored;
  await desk.store.write({ ...content, readVersion, record: { ...stored.record, passages, replaced } }, []);
  await desk.finalise(await desk.approveAll(draft));

  const copy = await contested(draft.id);
  const { record } = (await desk.store.find(siret(), copy.id)) ?? {};
  expect(record?.passages.map(({ flags }) => flags)).toEqual([[flag]]);
  expect(record?.replaced).toEqual(replaced);
  const codes = (await desk.reasons(copy)).map(({ code }) => code);
  expect(codes).toContain('unconfirmed-flag');
}); // prettier-ignore

it('gives the facts of a draft back to who typed them, and to nobody else', async () => {
  const { services } = desk;
  const draft = await desk.draft(ONE);
  const typed = await services.draftedFacts(desk.drafter, draft.id);
  const { examples } = services.templateForm(desk.drafter, ONE);
  expect(typed.template).toBe(ONE);
  expect(typed.facts).toMatchObject(examples[0]?.facts ?? {});
  // A new draft from them, one of them corrected.
  const again = await services.draftDocument(desk.drafter, { template: ONE, facts: typed.facts });
  expect(again.document.passages.map(({ generated }) => generated)).toEqual(
    draft.passages.map(({ generated }) => generated),
  );
  await expect(services.draftedFacts(desk.agent, draft.id)).rejects.toMatchObject({
    code: 'facts-unavailable',
    message: expect.stringContaining('Seul l’agent qui a saisi les données') as string,
  });
  await expect(services.draftedFacts(other({ role: 'auditor' }), draft.id)).rejects.toBeInstanceOf(
    ForbiddenError,
  );
  const neighbour = other({ organisation: { name: 'Voisine', siret: '21250888600007' } });
  await expect(services.draftedFacts(neighbour, draft.id)).rejects.toMatchObject({
    code: 'unknown-document',
  });
});
