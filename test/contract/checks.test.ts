/**
 * Checks in the life of a document, with the real services and store: what is found and where, who may answer for a point, what
 * stops a finalisation, and what the journal and the seal then say.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CheckFindingView, ChecksView } from '../../src/server/api/checks';
import type { Agent } from '../../src/server/identity/agent';
import { findAssets } from '../../src/server/assets';
import { loadCatalogue } from '../../src/server/catalogue';
import { checkFile } from '../../src/server/services/checks/run';
import { readFile } from '../../src/server/services/read-file';
import { RefusalError } from '../../src/server/services/refusal';
import { ApiError, toBase64, type ParapheClient } from '../../src/server/client';
import { Desk, type Draft } from '../support/desk';
import { startTestServer, type TestServer } from '../support/server';
import { docx } from './workbench/docx';

const ORDER = 'arrete-circulation-temporaire';
const LETTER = 'courrier-refus-partiel-communication';
/** A sentence of the order that no model wrote, and the same with something left to fill in. */
const PLAIN = 'La voie est rendue à la circulation en dehors de ces heures';
const BLANK = 'La voie est rendue à la circulation en dehors de ces heures [à compléter]';

/** A sentence of the letter, and one that is far too long in its place. */
const SHORT = 'Elle est gratuite';
const LONG =
  'Elle est gratuite et elle se fait par courrier ou par courriel avec une copie de la demande et une copie de cette lettre ' +
  'dans les deux mois qui suivent sa réception sans autre formalité et sans que la commune ait à donner son accord ni à en être informée avant le dépôt';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.leave());

function written(draft: Draft, from: string, to: string): Draft {
  const files = unzipSync(draft.bytes);
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  if (!xml.includes(from)) throw new Error(`not in the document: ${from}`);
  return { ...draft, bytes: zipSync({ ...files, 'word/document.xml': strToU8(xml.replace(from, to)) }) };
}
const checksOf = (draft: Draft, agent: Agent = desk.drafter): Promise<ChecksView> =>
  desk.services.checkDocument(agent, draft.id, draft.bytes);
const ack = (draft: Draft, key: string, agent: Agent, reason = 'Vu avec le service.') =>
  desk.services.acknowledgeCheck(agent, draft.id, { file: draft.bytes, key, reason });
const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof RefusalError ? error.code : String(error)),
  );
const only = (checks: ChecksView, id: string): CheckFindingView => {
  const [found, ...others] = checks.findings.filter(({ check }) => check === id);
  if (found === undefined || others.length > 0) throw new Error(`${id}: ${String(others.length)} more`);
  return found;
};
const codes = async (draft: Draft): Promise<string[]> => (await desk.reasons(draft)).map(({ code }) => code);
const planted = async (): Promise<Draft> =>
  written(await desk.approveAll(await desk.draft(ORDER)), PLAIN, BLANK);

describe('what the checks say', () => {
  test('a draft of ours has nothing grave; the sentence never says that the act is lawful', async () => {
    const checks = await checksOf(await desk.draft(ORDER));
    expect(checks).toMatchObject({ kind: 'order', counts: { blocking: 0, major: 0 } });
    expect(checks.rules.run).toBeGreaterThan(50);
    expect(JSON.stringify(checks.summary)).not.toMatch(/conforme|légal|lawful/);
  });

  test('no sentence of the letter of refusal is to be cut', async () => {
    const { findings } = await checksOf(await desk.draft(LETTER));
    expect(findings.filter(({ check, severity }) => check === 'LC-02' && severity === 'minor')).toEqual([]);
  });

  test('a finding comes with its sentence, its place, its rule in both languages, its basis', async () => {
    const blank = only(await checksOf(await planted()), 'FO-12');
    expect(blank).toMatchObject({
      ...{ severity: 'blocking', lifted: false },
      message: { fr: expect.stringContaining('[à compléter]') as string },
      place: { story: 'body', occurrence: 0 },
    });
    expect(blank.sentence).toContain(BLANK);
    expect(blank.place.line.slice(blank.place.start, blank.place.end)).toBe('[à compléter]');
    expect(blank.title.en).not.toBe(blank.title.fr);
    expect(blank.message.en).not.toBe(blank.message.fr);
    const [cited] = (await checksOf(await desk.draft(LETTER))).findings.filter(
      ({ basis }) => basis.length > 0,
    );
    expect(cited?.basis[0]).toMatchObject({ title: expect.any(String) as string, verified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string }); // prettier-ignore
  });

  test('what cannot be checked says what is missing, and questions are put', async () => {
    const checks = await checksOf(await desk.draft('deliberation-subvention-association'));
    expect(checks.notChecked.length).toBe(checks.rules.notChecked);
    expect(checks.notChecked.map(({ missing }) => missing?.fr)).toContain(
      'les noms des conseillers présents',
    );
    expect(checks.questions.length).toBeGreaterThan(0);
  });

  test('another organisation’s profile is not used', async () => {
    const draft = await desk.draft(ORDER);
    const stored = await desk.store.find(desk.agent.organisation.siret, draft.id);
    if (stored === undefined) throw new Error('not stored');
    const ports = { catalogue: loadCatalogue(findAssets(process.cwd())), log: () => undefined };
    const missing = (organisation: string) =>
      checkFile(ports, { ...stored, record: { ...stored.record, organisation } }, readFile(draft.bytes))
        .notChecked.filter(({ missing: what }) => what?.fr.includes('profil')).length;
    expect(missing('00000000000000')).toBeGreaterThan(missing(stored.record.organisation));
  }); // prettier-ignore

  test('a document drafted elsewhere is checked by its words', async () => {
    const lines = ['COMMUNE DE VALMORIN-SUR-LOUE', 'ARRÊTÉ n° 12', 'Le maire,', 'ARRÊTE', 'Article 1er', 'La rue est fermée [à compléter].', 'Article 3', 'Le présent arrêté sera affiché.']; // prettier-ignore
    const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
    const checks = await desk.services.checkStrangeDocument(desk.agent, docx(paragraphs));
    expect(checks.kind).toBe('order');
    expect(checks.findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['FO-10', 'FO-12']));
    expect(only(checks, 'FO-12')).toMatchObject({ severity: 'blocking', lifted: false });
    expect(checks.counts.blocking).toBeGreaterThan(0);
  });

  test('another document’s file is not checked under this name; an auditor reads and answers for nothing', async () => {
    const [draft, other] = [await planted(), await desk.draft(ORDER)];
    expect(await refused(checksOf({ ...other, bytes: draft.bytes }))).toBe('wrong-document');
    const auditor: Agent = { ...desk.agent, id: 'audit', role: 'auditor' };
    const { key } = only(await checksOf(draft, auditor), 'FO-12');
    await expect(ack(draft, key, auditor)).rejects.toThrow(/Votre rôle/);
  });
});

describe('a blocking point', () => {
  test('stops the finalisation; it is lifted by a legal reviewer with a reason, which the journal and the seal keep', async () => {
    const draft = await planted();
    expect(await codes(draft)).toEqual(['blocking-finding']);
    expect(await refused(desk.services.prepareFinalise(desk.agent, draft.id, draft.bytes))).toBe('not-final');

    const { key } = only(await checksOf(draft), 'FO-12');
    for (const role of ['drafter', 'administrator'] as const)
      expect(await refused(ack(draft, key, { ...desk.drafter, role }))).toBe('lifting-not-allowed');
    expect(await refused(ack(draft, key, desk.agent, '  '))).toBe('bad-request');
    expect(await codes(draft)).toEqual(['blocking-finding']);

    const answer = await ack(draft, key, desk.agent, ' Les crochets sont voulus. ');
    expect(answer.verdict.verdict.final).toBe(true);
    expect(only(answer.checks, 'FO-12')).toMatchObject({
      lifted: true,
      answer: { agent: { id: desk.agent.id }, reason: 'Les crochets sont voulus.' },
    });
    expect(answer.checks.counts.blocking).toBe(0);

    await desk.finalise(draft);
    const events = await desk.store.events(desk.agent.organisation.siret, draft.id);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'check-acknowledged', check: 'FO-12', reason: 'Les crochets sont voulus.' }),
    );
    const final = events.find(({ kind }) => kind === 'finalised');
    expect(final).toMatchObject({ checks: [{ check: 'FO-12', reason: 'Les crochets sont voulus.' }] });
    if (final?.kind !== 'finalised') throw new Error('not finalised');
    const by = final.checks?.[0]?.by ?? -1;
    expect(final.agents[by]?.agent).toMatchObject({ id: desk.agent.id, role: 'legal-reviewer' });
    // Whoever opens the finalised document is shown what its seal tells.
    const { seal } = await desk.services.viewDocument(desk.drafter, draft.id);
    const { id, name } = desk.agent;
    expect(seal?.answers).toEqual([
      {
        check: 'FO-12',
        title: only(answer.checks, 'FO-12').title,
        agent: { id, name },
        reason: 'Les crochets sont voulus.',
        time: expect.stringMatching(/^2026-11-21T/) as string,
      },
    ]);
  }); // prettier-ignore

  test('whoever drafted an order does not lift their own point, whatever their role; of a letter, they may', async () => {
    const own: Agent = { ...desk.drafter, role: 'legal-reviewer' };
    const draft = await planted();
    const { key } = only(await checksOf(draft), 'FO-12');
    await expect(ack(draft, key, own)).rejects.toThrow(/vous avez rédigé ce projet/);
    expect(await codes(draft)).toEqual(['blocking-finding']);
  });

  test('an answer is taken back by who gave it or by a legal reviewer; the point stops the document again', async () => {
    const draft = await planted();
    const { key } = only(await checksOf(draft), 'FO-12');
    const reopen = (agent: Agent) => desk.services.reopenCheck(agent, draft.id, { file: draft.bytes, key });
    expect(await refused(reopen(desk.agent))).toBe('finding-gone');
    await ack(draft, key, desk.agent);
    expect(await codes(draft)).toEqual([]);
    expect(await refused(reopen(desk.drafter))).toBe('lifting-not-allowed');
    expect(await codes(draft)).toEqual([]);

    const { checks, verdict } = await reopen(desk.agent);
    expect(only(checks, 'FO-12')).toMatchObject({ lifted: false });
    expect(only(checks, 'FO-12')).not.toHaveProperty('answer');
    expect(verdict.verdict.final).toBe(false);
    expect(await codes(draft)).toEqual(['blocking-finding']);
    const events = await desk.store.events(desk.agent.organisation.siret, draft.id);
    expect(events.map(({ kind }) => kind).slice(-2)).toEqual(['check-acknowledged', 'check-reopened']);
  });

  test('mended, it needs no answer, and the seal tells of none', async () => {
    const draft = await planted();
    const { key } = only(await checksOf(draft), 'FO-12');
    await ack(draft, key, desk.agent);
    const mended = written(draft, BLANK, PLAIN);
    expect(await codes(mended)).toEqual([]);
    await desk.finalise(mended);
    const events = await desk.store.events(desk.agent.organisation.siret, draft.id);
    expect(events.find(({ kind }) => kind === 'finalised')).not.toHaveProperty('checks');
    expect((await desk.services.viewDocument(desk.agent, draft.id)).seal).not.toHaveProperty('answers');
  });

  test('lifted, it blocks again when its sentence changes, and not when another does', async () => {
    const draft = await planted();
    await ack(draft, only(await checksOf(draft), 'FO-12').key, desk.agent);
    expect(await codes(written(draft, 'Vu le code de la route', 'Vu le Code de la route'))).toEqual([]);
    expect(await codes(written(draft, BLANK, `${BLANK} [à compléter]`))).toEqual(['blocking-finding']);
  });

  test('is told with the verdict of a review', async () => {
    const draft = written(await desk.draft(ORDER), PLAIN, BLANK);
    const [passage] = draft.passages;
    if (passage === undefined) throw new Error('no passage');
    const reviewed = await desk.approve(draft, passage.id);
    expect(await codes(reviewed)).toEqual(['blocking-finding']);
  });
});

describe('a point that does not block', () => {
  test('is left aside by the agent who drafts, with a reason, and is not asked again while its sentence is the same', async () => {
    const draft = written(await desk.draft(LETTER), SHORT, LONG);
    const long = (await checksOf(draft)).findings.find(({ check }) => check === 'LC-02');
    if (long === undefined) throw new Error('nothing found');
    const before = (await checksOf(draft)).counts.minor;
    const { checks } = await ack(draft, long.key, desk.drafter, 'Formule imposée.');
    expect(checks.counts.minor).toBe(before - 1);
    const elsewhere = await checksOf(written(draft, 'Objet', 'OBJET'));
    expect(elsewhere.findings.find(({ key }) => key === long.key)?.answer?.reason).toBe('Formule imposée.');
    const words = long.sentence.slice(0, 30);
    const changed = await checksOf(written(draft, words, `${words}, `));
    expect(changed.findings.some(({ key }) => key === long.key)).toBe(false);
    expect(changed.counts.minor).toBe(before);
  });

  test('nobody answers for what the file does not hold, nor while a finalisation is under way', async () => {
    const draft = await planted();
    const { key } = only(await checksOf(draft), 'FO-12');
    expect(await refused(ack(written(draft, BLANK, PLAIN), key, desk.agent))).toBe('finding-gone');
    await ack(draft, key, desk.agent);
    await desk.services.prepareFinalise(desk.agent, draft.id, draft.bytes);
    expect(await refused(ack(draft, key, desk.agent))).toBe('finalising');
  });
});

describe('a question', () => {
  const KIND = 'deliberation-subvention-association';

  test('is answered by an agent; the answer stands beside it, in the journal and in the seal', async () => {
    const draft = await desk.approveAll(await desk.draft(KIND));
    const before = await checksOf(draft);
    const [question] = before.questions;
    if (question === undefined) throw new Error('no question');
    const { checks, verdict } = await ack(
      draft,
      question.key,
      desk.drafter,
      'Statuts de l’association relus.',
    );
    expect(verdict.verdict.final).toBe(true);
    const answered = checks.questions.filter(({ key }) => key === question.key);
    expect(answered.length).toBeGreaterThan(0);
    for (const one of answered)
      expect(one.answer).toMatchObject({
        agent: { id: desk.drafter.id },
        reason: 'Statuts de l’association relus.',
      });
    expect(checks.questions.filter(({ answer }) => answer === undefined)).toHaveLength(
      before.questions.length - answered.length,
    );
    expect(checks.counts).toEqual(before.counts);

    await desk.finalise(draft);
    const events = await desk.store.events(desk.agent.organisation.siret, draft.id);
    const told = { check: question.check, reason: 'Statuts de l’association relus.' };
    expect(events).toContainEqual(expect.objectContaining({ kind: 'check-acknowledged', ...told }));
    expect(events.find(({ kind }) => kind === 'finalised')).toMatchObject({ checks: [told] });
  });

  test('is taken back, and put again', async () => {
    const draft = await desk.draft(KIND);
    const [question] = (await checksOf(draft)).questions;
    if (question === undefined) throw new Error('no question');
    await ack(draft, question.key, desk.drafter);
    const { checks } = await desk.services.reopenCheck(desk.drafter, draft.id, {
      file: draft.bytes,
      key: question.key,
    });
    expect(checks.questions.filter(({ answer }) => answer !== undefined)).toEqual([]);
  });
});

describe('over HTTP', () => {
  let server: TestServer;
  let client: ParapheClient;
  beforeAll(async () => {
    server = await startTestServer();
    client = await server.as('nadia-perrin');
  });
  afterAll(() => server.stop());

  test('checks and answers travel, refusals have their codes', async () => {
    const { examples } = await client.template(LETTER);
    const { document, package: made } = await client.draft({ template: LETTER, facts: examples[0]?.facts ?? {} });
    const file = made.docx;
    const { findings } = await client.checks(document.documentId, { file });
    const [first] = findings;
    if (first === undefined) throw new Error('nothing found');
    const { checks, verdict } = await client.acknowledge(document.documentId, { file, key: first.key, reason: 'Vu avec le maire.' });
    expect(checks.findings.find(({ key }) => key === first.key)?.answer?.agent.id).toBe('nadia-perrin');
    expect(verdict.verdict.final).toBe(false);
    const again = await client.reopenCheck(document.documentId, { file, key: first.key });
    expect(again.checks.findings.find(({ key }) => key === first.key)).not.toHaveProperty('answer');

    const code = (work: Promise<unknown>): Promise<string> => work.then(() => 'accepted', (error: unknown) => (error instanceof ApiError ? error.problem.code : String(error)));
    expect(await code(client.acknowledge(document.documentId, { file, key: 'f'.repeat(64), reason: 'Vu avec le maire.' }))).toBe('finding-gone');
    for (const reason of [' ', 'x', 'Vu.', 'x         x'])
      expect(await code(client.acknowledge(document.documentId, { file, key: first.key, reason }))).toBe('bad-request');
    expect(await code(client.checks('nothing', { file }))).toBe('unknown-document');
    expect((await client.checkStrange({ file })).kind).toBe('letter');
    expect(await code(client.checkStrange({ file: toBase64(strToU8('not a document')) }))).toBe('file-unreadable');
    const order = await client.template(ORDER);
    const blank = await client.draft({ template: ORDER, facts: order.examples[0]?.facts ?? {} });
    const id = blank.document.documentId;
    const bytes = new Uint8Array(Buffer.from(blank.package.docx, 'base64'));
    const filled = toBase64(written({ id, bytes, passages: [] }, PLAIN, BLANK).bytes);
    const stop = (await client.checks(id, { file: filled })).findings.find(({ severity }) => severity === 'blocking');
    expect(await code(client.acknowledge(id, { file: filled, key: stop?.key ?? '', reason: 'Vu avec le maire.' }))).toBe('lifting-not-allowed');
  }); // prettier-ignore
});
