/**
 * A document's life over HTTP with the real services and store: drafting, reviews, verdict, finalisation, archive.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openPackage } from '../../src/document/package';
import { readSeal, removeSeal } from '../../src/document/seal-part';
import {
  ApiError,
  fromBase64,
  toBase64,
  type DraftResponse,
  type ParapheClient,
} from '../../src/server/client';
import { startTestServer, type TestServer } from '../support/server';
import { finalised, shown, withBody, withLedger, withoutPassage, withWords } from '../support/word';

let server: TestServer;
/** Who drafts, and who reviews: an order is not reviewed by its author alone. */
let client: ParapheClient;
let reviewer: ParapheClient;
beforeAll(async () => {
  server = await startTestServer();
  await signIn();
});
const signIn = async (): Promise<void> => {
  client = await server.as('nadia-perrin');
  reviewer = await server.as('olivier-grosjean');
};
afterAll(() => server.stop());

/** One passage only. */
const ONE = 'arrete-circulation-temporaire';
const SEVERAL = 'courrier-refus-partiel-communication';

async function drafted(
  template = ONE,
): Promise<{ id: string; file: string; passages: string[]; draft: DraftResponse }> {
  const { examples } = await client.template(template);
  const draft = await client.draft({ template, facts: examples[0]?.facts ?? {} });
  const { documentId, passages } = draft.document;
  return { id: documentId, file: draft.package.docx, passages: passages.map(({ id }) => id), draft };
}

async function approved(template = ONE): Promise<{ id: string; file: string; passages: string[] }> {
  const { id, passages, ...rest } = await drafted(template);
  let { file } = rest;
  for (const passage of passages) {
    const answer = await reviewer.review(id, {
      file,
      passage,
      action: 'approve',
      digest: shown(file, passage),
    });
    file = withLedger(file, answer.ledgerXml);
  }
  return { id, file, passages };
}

async function refusal(call: Promise<unknown>): Promise<ApiError['problem']> {
  const error: unknown = await call.then(
    () => new Error('it was accepted'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw error as Error;
  return error.problem;
}

describe('from a template to an archived document', () => {
  it('takes every template the whole way', async () => {
    const templates = await client.templates();
    expect(templates.length).toBeGreaterThanOrEqual(8);
    for (const { id: template } of templates) {
      const { id, file } = await approved(template);
      const verdict = await client.verdict(id, { file });
      expect({ template, verdict }).toEqual({
        template,
        verdict: { verdict: { final: true, digest: expect.any(String) as string }, messages: [] },
      });
      const answer = await client.finalise(id, { file });
      const final = finalised(file, answer);
      const { document, digest } = await client.confirmFinalise(id, { file: final });
      expect(document.state).toBe('finalised');
      expect(digest).toBe(answer.digest);
      // Our own zip writer, of the same parts: without the seal, the very bytes that were confirmed.
      const kept = openPackage(await client.archived(id));
      expect(readSeal(kept).status).toBe('ok');
      removeSeal(kept);
      expect(toBase64(kept.save())).toBe(final);
    }
  });

  it('shows what stands behind each passage', async () => {
    const { draft } = await drafted();
    const [passage] = draft.document.passages;
    expect(passage).toMatchObject({ state: 'pending', slot: 'motives', drafter: { mode: 'embedded' } });
    expect(passage?.generated.length).toBe(passage?.parts);
    expect(passage?.sources).toContainEqual({
      kind: 'fact',
      id: 'street',
      label: 'Voie',
      value: 'rue Pasteur',
    });
    for (const { label, value } of passage?.sources ?? []) expect([label, value]).not.toContain('');
    expect(draft.package.tags).toHaveLength(passage?.parts ?? 0);
  });

  it('keeps documents across a restart, and forgets sessions', async () => {
    const { id, file, passages } = await drafted();
    await server.restart();
    const old = client;
    await signIn();
    await expect(old.document(id)).rejects.toThrow();
    expect(await client.document(id)).toMatchObject({ documentId: id, state: 'draft' });
    const passage = passages[0] ?? '';
    const answer = await client.review(id, {
      file,
      passage,
      action: 'approve',
      digest: shown(file, passage),
    });
    expect(answer.passage.state).toBe('approved');
  });
});

describe('reviewing', () => {
  it('approves the generated words, and says that other words are the agent’s', async () => {
    const { id, file, passages, draft } = await drafted();
    const passage = passages[0] ?? '';
    const words =
      draft.document.passages[0]?.generated.map((text, i) => (i === 0 ? `${text} En effet.` : text)) ?? [];
    const amended = withWords(file, passage, words);
    const approval = { file: amended, passage, action: 'approve', digest: shown(amended, passage) } as const;
    const first = await reviewer.review(id, approval);
    expect(first.passage).toMatchObject({
      state: 'amended',
      amended: words,
      lacking: { code: 'needs-another-reviewer' },
    });
    // They are the reviewer's own: somebody else reads them, be it the one who drafted.
    expect(first.verdict.verdict).toMatchObject({ reasons: [{ code: 'needs-another-reviewer', passage }] });
    const answer = await client.review(id, approval);
    expect(answer.verdict.verdict.final).toBe(true);
    expect(answer.passage.reviews.map(({ agent }) => agent.id)).toEqual(['olivier-grosjean', 'nadia-perrin']);
    expect(answer.passage).not.toHaveProperty('lacking');
    // The file as it was before the correction is not what was approved.
    const stale = await client.verdict(id, { file: withLedger(file, answer.ledgerXml) });
    expect(stale.verdict).toMatchObject({ final: false, reasons: [{ code: 'changed', passage }] });
  });

  it('does not let the one who drafted an order be alone to have read it', async () => {
    const { id, file, passages } = await drafted();
    const passage = passages[0] ?? '';
    const approval = { file, passage, action: 'approve', digest: shown(file, passage) } as const;
    const own = await client.review(id, approval);
    expect(own.passage).toMatchObject({ state: 'approved', lacking: { code: 'needs-another-reviewer' } });
    const owned = withLedger(file, own.ledgerXml);
    expect((await refusal(client.finalise(id, { file: owned }))).verdict?.messages).toEqual([
      {
        fr: 'Le passage «\u00a0Motifs de la mesure\u00a0» n’a été relu que par l’agent qui en a écrit le texte.',
        en: 'The passage “Motifs de la mesure” was reviewed only by the agent who wrote its words.',
        actionFr: 'Faites relire ce passage par un autre agent.',
        actionEn: 'Have another agent review it.',
      },
    ]);
    const other = await reviewer.review(id, { ...approval, file: owned });
    const answer = await client.finalise(id, { file: withLedger(file, other.ledgerXml) });
    // Both are in the statement, for the same words.
    expect(
      answer.statementXml.match(/agent="[\w-]+" name="[^"]*" time="[^"]*" digest="\w+"\/>/g),
    ).toHaveLength(2);
  });

  it('lets the one who drafted a letter review it alone', async () => {
    const { id, file, passages } = await drafted(SEVERAL);
    const passage = passages[0] ?? '';
    const answer = await client.review(id, {
      file,
      passage,
      action: 'approve',
      digest: shown(file, passage),
    });
    expect(answer.passage).not.toHaveProperty('lacking');
  });

  it('refuses words that are not those that were shown', async () => {
    const { id, file, passages } = await drafted();
    const passage = passages[0] ?? '';
    const digest = shown(file, passage);
    const other = withBody(file, (xml) => xml.replace('Considérant que', 'Considérant aussi que'));
    expect(
      await refusal(client.review(id, { file: other, passage, action: 'approve', digest })),
    ).toMatchObject({
      status: 409,
      code: 'words-changed',
    });
    expect((await client.document(id)).passages[0]?.state).toBe('pending');
  });

  it('never believes a digest alone', async () => {
    const { id, file, passages } = await drafted();
    const passage = passages[0] ?? '';
    const digest = 'f'.repeat(64);
    expect((await refusal(client.review(id, { file, passage, action: 'approve', digest }))).code).toBe(
      'words-changed',
    );
    expect((await refusal(client.review(id, { file, passage, action: 'approve' }))).code).toBe('bad-request');
  });

  it('rejects or records a removal only once the text is gone, and takes it back', async () => {
    const { id, file, passages } = await drafted();
    const passage = passages[0] ?? '';
    for (const action of ['reject', 'record-removal'] as const) {
      expect((await refusal(client.review(id, { file, passage, action }))).code).toBe('text-present');
    }
    const gone = withoutPassage(file, passage);
    const approve = client.review(id, {
      file: gone,
      passage,
      action: 'approve',
      digest: shown(file, passage),
    });
    expect((await refusal(approve)).code).toBe('text-missing');
    const rejected = await reviewer.review(id, {
      file: gone,
      passage,
      action: 'reject',
      reason: 'Hors sujet.',
    });
    expect(rejected.passage.state).toBe('rejected');
    expect(rejected.verdict.verdict.final).toBe(true);
    const back = await client.review(id, { file: gone, passage, action: 'take-back' });
    expect(back.passage.state).toBe('pending');
    expect(back.verdict.verdict).toMatchObject({ final: false, reasons: [{ code: 'missing' }] });
    const removed = await client.review(id, { file: gone, passage, action: 'record-removal' });
    expect(removed.passage.state).toBe('removed');
  });

  it('refuses a passage that stands twice', async () => {
    const { id, file, passages } = await drafted();
    const passage = passages[0] ?? '';
    const twice = withBody(file, (xml) => {
      const mark = /<w:p>(?:(?!<\/w:p>).)*<w:sdt>.*?<\/w:sdt>.*?<\/w:p>/s.exec(xml)?.[0] ?? '';
      return xml.replace(mark, mark + mark);
    });
    const digest = shown(twice, passage);
    expect((await refusal(client.review(id, { file: twice, passage, action: 'approve', digest }))).code).toBe(
      'mark-damaged',
    );
  });

  it('refuses another document’s file, an unknown passage and an unknown document', async () => {
    const [first, second] = [await drafted(), await drafted()];
    const passage = first.passages[0] ?? '';
    const swapped = { file: second.file, passage, action: 'take-back' as const };
    expect((await refusal(client.review(first.id, swapped))).code).toBe('wrong-document');
    const stranger = { file: first.file, passage: second.passages[0] ?? '', action: 'take-back' as const };
    expect((await refusal(client.review(first.id, stranger))).code).toBe('unknown-passage');
    expect((await refusal(client.document('A'.repeat(22)))).code).toBe('unknown-document');
    expect((await client.verdict(first.id, { file: second.file })).verdict).toMatchObject({
      reasons: [{ code: 'wrong-document' }],
    });
  });

  it('lets one of two simultaneous decisions through, and keeps what the other agent decided', async () => {
    const { id, file, passages } = await drafted(SEVERAL);
    const colleague = await server.as('olivier-grosjean');
    const decide = (who: ParapheClient, passage: string) =>
      who.review(id, { file, passage, action: 'approve', digest: shown(file, passage) });
    const [a = '', b = ''] = passages;
    const outcomes = await Promise.allSettled([decide(client, a), decide(colleague, b)]);
    const lost = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason as ApiError] : []));
    for (const error of lost) expect(error.problem.code).toBe('conflict');
    const states = (await client.document(id)).passages.map(({ state }) => state);
    expect(states.filter((state) => state === 'approved')).toHaveLength(2 - lost.length);
    expect(lost.length).toBeLessThan(2);
  });
});

describe('finalising', () => {
  it('refuses with the reasons, each with its sentence and its remedy', async () => {
    const { id, file } = await drafted(SEVERAL);
    const problem = await refusal(client.finalise(id, { file }));
    expect(problem).toMatchObject({ status: 409, code: 'not-final' });
    const { verdict, messages } = problem.verdict ?? { verdict: undefined, messages: [] };
    expect(verdict).toMatchObject({ final: false });
    expect(messages.length).toBe(4);
    for (const { fr, en, actionFr } of messages) {
      expect(fr).toMatch(/^Le passage «\u00a0.+\u00a0» n’a pas encore été relu\.$/);
      expect([en, actionFr]).not.toContain('');
    }
  });

  it('refuses a file that changed by one letter after approval', async () => {
    const { id, file } = await approved();
    const changed = withBody(file, (xml) => xml.replace('Considérant que', 'Considérant qve'));
    expect((await refusal(client.finalise(id, { file: changed }))).verdict?.verdict).toMatchObject({
      reasons: [{ code: 'changed' }],
    });
  });

  it('refuses to confirm anything else than what was prepared, and archives nothing', async () => {
    const { id, file } = await approved();
    const answer = await client.finalise(id, { file });
    const final = finalised(file, answer);
    const wrong = [
      file, // still with its watermark, and without the statement
      withBody(final, (xml) => xml.replace('Besançon', 'Dijon')),
      withBody(final, (xml) => xml.replace('Considérant que', 'Considérant qve')),
    ];
    for (const other of wrong) {
      const problem = await refusal(client.confirmFinalise(id, { file: other }));
      expect(problem.code).toBe('confirm-mismatch');
    }
    const before = await refusal(client.archived(id).then(() => undefined));
    expect(before.code).toBe('not-archived');
    expect((await client.document(id)).state).toBe('finalising');
    expect((await client.confirmFinalise(id, { file: final })).document.state).toBe('finalised');
  });

  it('refuses a statement prepared for an earlier attempt', async () => {
    const { id, file } = await approved();
    const first = finalised(file, await client.finalise(id, { file }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await client.finalise(id, { file });
    expect((await refusal(client.confirmFinalise(id, { file: first }))).code).toBe('confirm-mismatch');
  });

  it('blocks reviews while it runs, and gives way when abandoned', async () => {
    const { id, file, passages } = await approved();
    const passage = passages[0] ?? '';
    const takeBack = { file, passage, action: 'take-back' as const };
    await client.finalise(id, { file });
    expect((await refusal(client.review(id, takeBack))).code).toBe('finalising');
    const colleague = await server.as('olivier-grosjean');
    expect((await refusal(colleague.finalise(id, { file }))).code).toBe('finalising');
    expect((await colleague.abandonFinalise(id)).state).toBe('draft');
    expect((await refusal(client.confirmFinalise(id, { file }))).code).toBe('not-finalising');
    expect((await client.review(id, takeBack)).passage.state).toBe('pending');
  });

  it('finalises once, answers the same confirmation twice, and lets nothing happen after', async () => {
    const { id, file, passages } = await approved();
    const final = finalised(file, await client.finalise(id, { file }));
    const first = await client.confirmFinalise(id, { file: final });
    expect(await client.confirmFinalise(id, { file: final })).toEqual(first);
    expect((await refusal(client.confirmFinalise(id, { file }))).code).toBe('already-finalised');
    expect((await refusal(client.finalise(id, { file }))).code).toBe('already-finalised');
    expect((await refusal(client.abandonFinalise(id))).code).toBe('already-finalised');
    const review = { file, passage: passages[0] ?? '', action: 'take-back' as const };
    expect((await refusal(client.review(id, review))).code).toBe('already-finalised');
    expect((await client.verdict(id, { file })).verdict).toMatchObject({
      reasons: [{ code: 'already-finalised' }],
    });
    const sha256 = createHash('sha256').update(fromBase64(final)).digest('hex');
    const files = readdirSync(path.join(server.data, 'files', '21250999600006'));
    expect(files).toContain(`${sha256}.docx`);
  });
});

describe('who may do what', () => {
  it('lets an auditor read, and nothing else', async () => {
    const { id, file, passages } = await approved();
    const auditor = await server.as('luc-vernier');
    expect((await auditor.document(id)).documentId).toBe(id);
    expect((await auditor.verdict(id, { file })).verdict.final).toBe(true);
    const passage = passages[0] ?? '';
    const life = await auditor.life(id);
    const reworded = withBody(file, (xml) => xml.replace('Considérant que', 'Considérant qve'));
    for (const other of [reworded, withoutPassage(file, passage)])
      expect((await auditor.verdict(id, { file: other })).verdict.final).toBe(false);
    expect(await auditor.life(id)).toEqual(life);
    const attempts = [
      () => auditor.draft({ template: ONE, facts: {} }),
      () => auditor.review(id, { file, passage, action: 'approve', digest: shown(file, passage) }),
      () => auditor.finalise(id, { file }),
      () => auditor.confirmFinalise(id, { file }),
      () => auditor.abandonFinalise(id),
    ];
    for (const attempt of attempts)
      expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('what is refused at the door', () => {
  it('says which facts are to be corrected', async () => {
    const problem = await refusal(client.draft({ template: ONE, facts: { street: 3, invented: 'x' } }));
    expect(problem).toMatchObject({ status: 422, code: 'facts-invalid' });
    const fields = problem.problems?.map(({ field }) => field) ?? [];
    expect(fields).toEqual(expect.arrayContaining(['street', 'invented', 'number']));
    expect((await refusal(client.draft({ template: 'inconnu', facts: {} }))).code).toBe('unknown-template');
  });

  it('refuses what is not a document', async () => {
    const { id } = await drafted();
    const nonsense = toBase64(new TextEncoder().encode('ceci n’est pas un document'));
    expect((await refusal(client.verdict(id, { file: nonsense }))).code).toBe('file-unreadable');
    expect((await refusal(client.verdict(id, { file: '====' }))).code).toBe('bad-request');
    expect((await refusal(client.verdict(id, { file: 'AAAAA' }))).code).toBe('bad-request');
  });
});

describe('the register and contesting', () => {
  it('disputes once for one key, and shows it to every role', async () => {
    const { id, file } = await approved();
    const prepared = await reviewer.finalise(id, { file });
    await reviewer.confirmFinalise(id, { file: finalised(file, prepared) });
    const token = await server.token('olivier-grosjean');
    const contest = (key: string, reason: string): Promise<Response> =>
      fetch(`${server.url}/api/v1/documents/${id}/contest`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({ reason }),
      });
    const first = (await (await contest('contest-0001', 'Erreur de rue')).json()) as DraftResponse;
    const again = await contest('contest-0001', 'Erreur de rue');
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(((await again.json()) as DraftResponse).document.documentId).toBe(first.document.documentId);
    expect((await contest('contest-0001', 'Autre chose')).status).toBe(422);
    expect((await contest('contest-0002', '   ')).status).toBe(400);

    const copies = [first.document.documentId];
    const page = await client.documents({ state: 'contested' });
    expect(page.documents).toMatchObject([{ documentId: id, contested: true, copies }]);
    expect((await client.life(id)).at(-1)).toMatchObject({
      kind: 'contested',
      fr: expect.stringContaining('«\u00A0Erreur de rue\u00A0»') as string,
    });
    expect((await client.document(first.document.documentId)).state).toBe('draft');
    expect(
      await refusal(client.contest(first.document.documentId, { reason: 'Erreur de rue' })),
    ).toMatchObject({
      code: 'not-finalised',
      status: 409,
    });
    expect(await refusal(client.contest('nobody', { reason: 'Erreur de rue' }))).toMatchObject({
      code: 'unknown-document',
    });
    expect(await refusal(client.life('nobody'))).toMatchObject({ code: 'unknown-document' });
  });

  it('goes through every document by pages, and refuses a page or a state that there is not', async () => {
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await client.documents({ limit: 3, ...(after === undefined ? {} : { after }) });
      ids.push(...page.documents.map(({ documentId }) => documentId));
      if (page.next === undefined) break;
      after = page.next;
    }
    expect(new Set(ids).size).toBe(ids.length);
    const all = await client.documents({ limit: 100 });
    expect(all.documents.slice(0, ids.length).map(({ documentId }) => documentId)).toEqual(ids.slice(0, 100));
    const asked = (query: string): Promise<Response> =>
      server
        .token('nadia-perrin')
        .then((token) =>
          fetch(`${server.url}/api/v1/documents?${query}`, { headers: { authorization: `Bearer ${token}` } }),
        );
    for (const query of ['state=sealed', 'limit=0', 'limit=101', 'after=x', 'after=a~b~c'])
      expect([query, (await asked(query)).status]).toEqual([query, 400]);
    expect((await fetch(`${server.url}/api/v1/documents`)).status).toBe(401);
  });
});
