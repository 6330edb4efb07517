/**
 * Points of documents drafted elsewhere, with the real services and store: who may set one aside, how the document is known again, what
 * the journal tells, and that no word of the act is kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putCustomXml } from '../../src/document/custom-xml';
import { openPackage } from '../../src/document/package';
import { REFERENCE_NAMESPACE } from '../../src/document/reference-part';
import type { CheckFindingView, ChecksView, StrangeAnswered } from '../../src/server/api/checks';
import { ApiError, toBase64, type ParapheClient } from '../../src/server/client';
import type { Agent } from '../../src/server/identity/agent';
import { RefusalError } from '../../src/server/services/refusal';
import { Desk } from '../support/desk';
import { startTestServer, type TestServer } from '../support/server';
import { docx } from './workbench/docx';

const SENTENCE = 'La rue du Vieux-Moulin est fermée [à compléter].';
const OTHER = 'Le présent arrêté sera affiché.';
const LINES = [
  'COMMUNE DE VALMORIN-SUR-LOUE',
  'ARRÊTÉ n° 12',
  'Le maire,',
  'ARRÊTE',
  'Article 1er',
  SENTENCE,
  'Article 3',
  OTHER,
];
const REASON = 'Les crochets renvoient au plan annexé.';

/** A document of its own: what one test answers is not another's. */
let number = 0;
const act = (change: (line: string) => string = (line) => line, n = (number += 1)): Uint8Array =>
  docx(
    [...LINES, `Fait à Valmorin, acte d’essai ${String(n)}.`]
      .map((line) => `<w:p><w:r><w:t>${change(line)}</w:t></w:r></w:p>`)
      .join(''),
  );
/** As the pane writes it in Word. */
const carrying = (bytes: Uint8Array, { referenceXml }: StrangeAnswered): Uint8Array => {
  const pkg = openPackage(bytes);
  const family = 'urn:paraphe:reference:';
  const itemId = '{6B0A1E52-5F3D-4C0B-9B6E-7A5052415052}';
  putCustomXml(pkg, { namespace: REFERENCE_NAMESPACE, family, itemId }, referenceXml);
  return pkg.save();
};
const idOf = ({ referenceXml }: StrangeAnswered): string =>
  / document="([^"]+)"/.exec(referenceXml)?.[1] ?? '';

let desk: Desk;
let juriste: Agent;
let colleague: Agent;
beforeAll(async () => {
  desk = await Desk.open();
  juriste = desk.agent;
  colleague = { ...desk.agent, id: 'autre-juriste', name: 'Une autre juriste' };
});
afterAll(() => desk.leave());

const checksOf = (file: Uint8Array, agent: Agent = juriste): Promise<ChecksView> =>
  desk.services.checkStrangeDocument(agent, file);
const of = ({ findings }: ChecksView, check: string): CheckFindingView => {
  const found = findings.find((one) => one.check === check);
  if (found === undefined) throw new Error(`${check} is not found`);
  return found;
};
const keyOf = async (file: Uint8Array, check = 'FO-12'): Promise<string> =>
  of(await checksOf(file), check).key;
const ack = async (file: Uint8Array, agent: Agent = juriste, check = 'FO-12', reason = REASON) =>
  desk.services.acknowledgeStrange(agent, { file, key: await keyOf(file, check), reason });
const reopen = async (file: Uint8Array, agent: Agent, check = 'FO-12') =>
  desk.services.reopenStrange(agent, { file, key: await keyOf(file, check) });
const eventsOf = (answered: StrangeAnswered) => desk.store.events(juriste.organisation.siret, idOf(answered));
const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof RefusalError ? error.code : String(error)),
  );

describe('a point of a document drafted elsewhere', () => {
  test('is lifted with a reason, which whoever opens the same file is shown', async () => {
    const file = act();
    expect(of(await checksOf(file), 'FO-12')).toMatchObject({ severity: 'blocking', lifted: false });
    const before = (await checksOf(file)).counts.blocking;
    await ack(file, juriste, 'FO-12', ` ${REASON} `);
    // The very file, that carries no reference: it is known by its text.
    const checks = await checksOf(file, colleague);
    expect(of(checks, 'FO-12')).toMatchObject({
      lifted: true,
      answer: {
        agent: { id: juriste.id, name: juriste.name },
        time: expect.stringMatching(/^2026-11-21T/) as string,
        reason: REASON,
      },
    });
    expect(checks.counts.blocking).toBe(before - 1);
    expect(checks.summary.fr).toMatch(/dont 1 écarté avec motif/);
    // Another act that has the same sentence is another act.
    expect(of(await checksOf(act()), 'FO-12')).not.toHaveProperty('answer');
  });

  test('is found again in a file that carries the reference, while its sentence is the same', async () => {
    const file = act();
    const n = number;
    const answered = await ack(file);
    const elsewhere = act((line) => (line === OTHER ? 'Le présent arrêté sera publié.' : line), n);
    expect(of(await checksOf(elsewhere), 'FO-12')).not.toHaveProperty('answer');
    expect(of(await checksOf(carrying(elsewhere, answered)), 'FO-12').answer?.reason).toBe(REASON);
    const reworded = act((line) => line.replace('est fermée', 'est barrée'), n);
    expect(of(await checksOf(carrying(reworded, answered)), 'FO-12')).toMatchObject({ lifted: false });
    expect(of(await checksOf(carrying(reworded, answered)), 'FO-12')).not.toHaveProperty('answer');
    // The words come back, and so does the answer.
    expect(of(await checksOf(carrying(file, answered)), 'FO-12').lifted).toBe(true);
  });

  test('answered in another state of the text, is the same document’s', async () => {
    const file = act();
    const n = number;
    const first = await ack(file);
    const changed = carrying(act((line) => (line === OTHER ? 'Le présent arrêté sera publié.' : line), n), first);
    const second = await ack(changed, colleague, 'FO-10', 'L’article 2 a été retiré.');
    expect(idOf(second)).toBe(idOf(first));
    // Each of the texts leads to it, without the reference.
    const plain = act((line) => (line === OTHER ? 'Le présent arrêté sera publié.' : line), n);
    for (const one of [file, plain])
      expect((await checksOf(one)).findings.filter(({ answer }) => answer !== undefined).map(({ check }) => check).sort()).toEqual(['FO-10', 'FO-12']);
    expect(await eventsOf(first)).toMatchObject([
      { kind: 'check-acknowledged', agent: { id: juriste.id } },
      { kind: 'check-acknowledged', agent: { id: colleague.id } },
    ]);
  }); // prettier-ignore

  test('two agents who answer at once answer on one document', async () => {
    const file = act();
    const [a, b] = await Promise.all([ack(file), ack(file, colleague, 'FO-10', 'L’article 2 a été retiré.')]);
    expect(idOf(a)).toBe(idOf(b));
    const answers = (await checksOf(file)).findings.flatMap(({ answer }) => answer ?? []);
    expect(answers.map(({ agent }) => agent.id).sort()).toEqual([colleague.id, juriste.id].sort());
  });

  test('a blocking one is lifted by a legal reviewer alone; another by whoever may review; an auditor answers for nothing', async () => {
    const file = act();
    for (const role of ['drafter', 'administrator'] as const)
      expect(await refused(ack(file, { ...desk.drafter, role }))).toBe('lifting-not-allowed');
    expect(of(await checksOf(file), 'FO-10').severity).not.toBe('blocking');
    expect(await refused(ack(file, desk.drafter, 'FO-10'))).toBe('accepted');
    const auditor: Agent = { ...juriste, id: 'audit', role: 'auditor' };
    await expect(ack(file, auditor)).rejects.toThrow(/Votre rôle/);
    await expect(reopen(file, auditor, 'FO-10')).rejects.toThrow(/Votre rôle/);
    // An auditor reads what was answered.
    expect(of(await checksOf(file, auditor), 'FO-10').answer?.agent.id).toBe(desk.drafter.id);
  });

  test('is opened again by who answered or by a legal reviewer; the journal keeps both', async () => {
    const file = act();
    expect(await refused(reopen(file, juriste))).toBe('finding-gone');
    const answered = await ack(file);
    expect(await refused(reopen(file, desk.drafter))).toBe('lifting-not-allowed');
    expect(await reopen(file, colleague)).toEqual(answered);
    expect(of(await checksOf(file), 'FO-12')).toMatchObject({ lifted: false });
    expect((await eventsOf(answered)).map(({ kind }) => kind)).toEqual([
      'check-acknowledged',
      'check-reopened',
    ]);
  });

  test('taken back in another state of the text, ties that text to nothing', async () => {
    const file = act();
    const n = number;
    const other = (line: string): string => (line === OTHER ? 'Le présent arrêté sera publié.' : line);
    const answered = await ack(file);
    await reopen(carrying(act(other, n), answered), juriste);
    await ack(file);
    expect(of(await checksOf(act(other, n)), 'FO-12')).not.toHaveProperty('answer');
  });

  test('that the file does not hold is not answered for; neither is one without a reason', async () => {
    const file = act();
    const key = await keyOf(file);
    const mended = act((line) => line.replace(' [à compléter]', ''));
    expect(await refused(desk.services.acknowledgeStrange(juriste, { file: mended, key, reason: REASON }))).toBe('finding-gone');
    expect(await refused(ack(file, juriste, 'FO-12', '  '))).toBe('bad-request');
    expect(of(await checksOf(file), 'FO-12')).not.toHaveProperty('answer');
  }); // prettier-ignore

  test('a question is answered in the same way', async () => {
    // To another organisation, a document that was drafted here was drafted elsewhere.
    const theirs: Agent = { ...desk.drafter, organisation: { name: 'Autre', siret: '21250888600007' } };
    const { bytes: file } = await desk.draft('deliberation-subvention-association');
    const [question] = (await checksOf(file, theirs)).questions;
    if (question === undefined) throw new Error('no question');
    const { key } = question;
    await desk.services.acknowledgeStrange(theirs, { file, key, reason: 'Vu avec le service.' });
    const again = (await checksOf(file, theirs)).questions.find((one) => one.key === key);
    expect(again?.answer).toMatchObject({ agent: { id: theirs.id }, reason: 'Vu avec le service.' });
  });
});

describe('what is kept', () => {
  test('the journal has ids, the check, the agent, the reason and a digest; nothing has a word of the act', async () => {
    const file = act((line) => line.replace('Vieux-Moulin', 'Sentier-Zébré'));
    const answered = await ack(file);
    const [event, ...others] = await eventsOf(answered);
    expect(others).toEqual([]);
    expect(Object.keys(event ?? {}).sort()).toEqual(['agent', 'check', 'digest', 'documentId', 'kind', 'reason', 'time']);
    expect(event).toMatchObject({ kind: 'check-acknowledged', check: 'FO-12', reason: REASON, documentId: idOf(answered) });
    expect(answered.referenceXml).not.toMatch(/[éè]|rue|Grosjean|2125/);
    const stored = await desk.store.findStrange(juriste.organisation.siret, { documentId: idOf(answered) });
    expect(JSON.stringify(stored)).toContain(REASON);
    expect(JSON.stringify(stored)).not.toMatch(/Zébré|fermée/);
    expect(await desk.store.journal.audit(juriste.organisation.siret)).toMatchObject({ outcome: 'intact' });
  }); // prettier-ignore

  test('another organisation’s reference and text lead nowhere', async () => {
    const file = act();
    const answered = await ack(file);
    const organisation = { name: 'Autre', siret: '21250888600007' };
    const theirs: Agent = { ...juriste, organisation };
    for (const one of [file, carrying(file, answered)])
      expect(of(await checksOf(one, theirs), 'FO-12')).not.toHaveProperty('answer');
    const own = await desk.services.acknowledgeStrange(theirs, {
      ...{ file: carrying(file, answered), reason: 'Un autre motif à nous.' },
      key: of(await checksOf(file, theirs), 'FO-12').key,
    });
    expect(idOf(own)).not.toBe(idOf(answered));
    expect(of(await checksOf(carrying(file, own)), 'FO-12').answer?.reason).toBe(REASON);
  });

  test('a document of ours is answered for in its own record', async () => {
    const draft = await desk.draft('arrete-circulation-temporaire');
    const { findings, questions } = await checksOf(draft.bytes);
    const key = [...findings, ...questions][0]?.key ?? '';
    const input = { file: draft.bytes, key, reason: REASON };
    expect(await refused(desk.services.acknowledgeStrange(juriste, input))).toBe('wrong-document');
    expect(await refused(desk.services.reopenStrange(juriste, input))).toBe('wrong-document');
  });
});

describe('over HTTP', () => {
  let server: TestServer;
  let client: ParapheClient;
  beforeAll(async () => {
    server = await startTestServer();
    client = await server.as('olivier-grosjean');
  });
  afterAll(() => server.stop());
  const code = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'accepted',
      (error: unknown) => (error instanceof ApiError ? error.problem.code : String(error)),
    );

  test('answers travel, refusals have their codes', async () => {
    const file = toBase64(act());
    const { key } = of(await client.checkStrange({ file }), 'FO-12');
    for (const reason of [' ', 'x', 'Vu.'])
      expect(await code(client.acknowledgeStrange({ file, key, reason }))).toBe('bad-request');
    expect(await code(client.acknowledgeStrange({ file, key: 'f'.repeat(64), reason: REASON }))).toBe('finding-gone');
    const nadia = await server.as('nadia-perrin');
    expect(await code(nadia.acknowledgeStrange({ file, key, reason: REASON }))).toBe('lifting-not-allowed');
    const answered = await client.acknowledgeStrange({ file, key, reason: REASON });
    expect(of(await nadia.checkStrange({ file }), 'FO-12').answer?.reason).toBe(REASON);
    expect(await code(nadia.reopenStrange({ file, key }))).toBe('lifting-not-allowed');
    expect(await client.reopenStrange({ file, key })).toEqual(answered);
    expect(await code(client.acknowledgeStrange({ file: toBase64(new Uint8Array([1])), key, reason: REASON }))).toBe('file-unreadable');
  }); // prettier-ignore

  test('no word of the act reaches the server’s disk, not even with the answers kept for requests sent again', async () => {
    const file = toBase64(act((line) => line.replace('Vieux-Moulin', 'Sentier-Rouge')));
    const { key } = of(await client.checkStrange({ file }), 'FO-12');
    await client.acknowledgeStrange({ file, key, reason: 'Motif écrit sur le disque.' });
    await client.reopenStrange({ file, key });
    const kept = readdirSync(server.data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    expect(kept).toContain('Motif écrit sur le disque.');
    expect(kept).not.toContain('Sentier-Rouge');
  });

  test('the same request sent again is done once', async () => {
    const file = toBase64(act());
    const { key } = of(await client.checkStrange({ file }), 'FO-12');
    const headers = {
      authorization: `Bearer ${await server.token('olivier-grosjean')}`,
      'content-type': 'application/json',
      'idempotency-key': 'the-same-key-twice',
    };
    const body = JSON.stringify({ file, key, reason: REASON });
    const send = () => fetch(`${server.url}/api/v1/checks/ack`, { method: 'POST', headers, body });
    const [first, second] = [await send(), await send()];
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await second.json()).toEqual(await first.json());
  });
});
