/**
 * A server with models, all rooms joined: what leaves is masked, whatever the scenario; what comes back is grounded and flagged; the
 * gate knows the flags; jobs are followed and stopped; passages are written again. What must not leave is looked for in the bytes
 * that the pretended endpoint received.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPackage } from '../../../src/document/package';
import { scanDocument } from '../../../src/document/scan';
import { digestPassage } from '../../../src/document/words';
import { standingPassage } from '../../../src/review/marks';
import type { DraftJobEvent, DraftRequest, DraftResponse } from '../../../src/server/api/messages';
import type { ParapheClient } from '../../../src/server/client';
import { obedient, ORDERS, reads, type Order } from '../../support/fake-models/obedient';
import { readStorageConfig } from '../../../src/server/store/config';
import { readStored } from '../../../src/server/store/open';
import { startFakeModels, type FakeModels } from '../../support/fake-models/server';
import { changedBy, good, withSentence, type Writer } from '../../support/fake-models/writers';
import { startTestServer, type TestServer } from '../../support/server';
import { configurationFile } from './support';

const ORDER = 'arrete-circulation-temporaire';
const LETTER = 'courrier-reponse-administre';

let fake: FakeModels;
let folder: string;
let server: TestServer | undefined;
beforeAll(async () => (fake = await startFakeModels()));
afterAll(() => fake.stop());
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'paraphe-joints-'))));
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const started = async (mode = 'compose'): Promise<TestServer> =>
  (server = await startTestServer({ PARAPHE_MODELS: configurationFile(folder, fake, mode) }));
const nadia = async (mode?: string): Promise<ParapheClient> => (await started(mode)).as('nadia-perrin');
const requestFor = async (
  client: ParapheClient,
  template: string,
  more: Partial<DraftRequest> & { readonly changed?: object } = {},
  example = 0,
): Promise<DraftRequest> => {
  const { examples } = await client.template(template);
  const { changed, ...rest } = more;
  return { template, facts: { ...examples[example]?.facts, ...changed }, ...rest };
};
const eventsOf = async (client: ParapheClient, job: string): Promise<DraftJobEvent[]> => {
  const events: DraftJobEvent[] = [];
  for await (const event of client.followDraft(job)) events.push(event);
  return events;
};
const endOf = (events: readonly DraftJobEvent[]): DraftJobEvent => {
  const last = events.at(-1);
  if (last === undefined) throw new Error('no event');
  return last;
};

/** What the user's message of that call said. */
const sentText = (call: number): string => fake.calls.at(call)?.body.messages?.[1]?.content ?? '';

/** People and numbers of the texts below, of the form, and of the commune's register. */
const SECRETS = [
  'Vuillemin',
  'Marguerite',
  'Cuenot',
  'Bernard',
  'impasse des Cerisiers',
  '06 12 34 56 78',
  'Carrez',
  'Monnot',
  'Belhadj',
  'Faivre',
  'Grosjean',
  'Perrin',
  'Droz',
];
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .toLowerCase();

/** No secret and no civility before a name, in the bytes nor in the texts that they spell. */
function expectNothingPersonal(): void {
  expect(fake.calls.length).toBeGreaterThan(0);
  for (const { raw, body } of fake.calls) {
    const spoken = (body.messages ?? []).map(({ content }) => content).join('\n');
    for (const text of [raw, spoken]) {
      const bytes = plain(text);
      for (const secret of SECRETS) {
        const word = plain(secret).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
        expect(bytes).not.toMatch(new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`, 'u'));
      }
      expect(bytes.replace(/\D/gu, '')).not.toContain('0612345678');
    }
    const civilities = spoken.matchAll(
      /(?<!\p{L})(?:M\.|MM\.|Mmes?|Mlles?|Monsieur|Madame|Maître|Docteur)[ \u00A0\u202F]+(\S+)/gu,
    );
    for (const [, next = ''] of civilities)
      expect(next).toMatch(/^(?:\[|\{\{|le\b|la\b|l[’']|et\b|ou\b|par\b|d’ouvrage\b|X\b)/u);
  }
}

const INSTRUCTION =
  'Rappelez que Mme Marguerite Vuillemin (06 12 34 56 78) a écrit à M. Thierry Monnot, puis à Nadia Perrin. M. Vuillemin habite 7 impasse des Cerisiers, chez Bernard Cuenot.';

describe('what leaves', () => {
  it.each([
    [ORDER, 'rephrase', 0],
    [ORDER, 'compose', 0],
    [LETTER, 'rephrase', 0],
    [LETTER, 'compose', 0],
    [LETTER, 'compose', 1],
  ])('holds nobody’s name, number or address: %s, %s', async (template, mode, example) => {
    fake.play({ kind: 'answer' });
    const client = await nadia(mode);
    const request = await requestFor(client, template, { instruction: INSTRUCTION }, example);
    const { id } = await client.startDraft(request);
    await eventsOf(client, id);
    expectNothingPersonal();
  });

  it('holds none either in the round of correction, nor when the model answers badly', async () => {
    fake.play(
      { kind: 'answer', writer: changedBy((a) => withSentence(a, 'Elle coûte 95 000 euros à [PERS-9].')) },
      { kind: 'answer' },
    );
    const client = await nadia();
    const { id } = await client.startDraft(await requestFor(client, ORDER, { instruction: INSTRUCTION }));
    const events = await eventsOf(client, id);
    expect(events.map(({ type }) => type)).toContain('correcting');
    expect(fake.calls).toHaveLength(2);
    expectNothingPersonal();
  });

  it('is restored in the answer, and the pseudonyms are sealed beside the document', async () => {
    fake.play({
      kind: 'answer',
      writer: changedBy((answer, messages) => {
        const token = /Mme (\[PERS-\d+\w*\])/u.exec(messages.at(-1)?.content ?? '')?.[1] ?? 'aucun';
        return withSentence(answer, `Mme ${token} l’a rappelé.`);
      }),
    });
    const client = await nadia();
    const { document } = await client.draft(await requestFor(client, ORDER, { instruction: INSTRUCTION }));
    const words = document.passages.map(({ generated }) => generated.join(' ')).join(' ');
    expect(words).toContain('Mme Marguerite Vuillemin l’a rappelé.');
    expectNothingPersonal();
    // Two rounds of the same document give the same person the same token.
    const passage = document.passages[0]?.id ?? '';
    const token = /Mme (\[PERS-\d+\w*\])/u.exec(sentText(0))?.[1];
    await eventsOf(
      client,
      (await client.regenerate(document.documentId, passage, { instruction: INSTRUCTION })).id,
    );
    expect(sentText(-1)).toContain(`Mme ${String(token)}`);
  });

  it('is told in the journal before it leaves: endpoint, class, digest, and no word', async () => {
    fake.play({ kind: 'answer' });
    const client = await nadia();
    const { document } = await client.draft(
      await requestFor(client, ORDER, {
        instruction: INSTRUCTION,
        masking: { mask: ['Chaussée verte'], unmask: [{ text: 'Riom', reason: 'Une ville.' }] },
      }),
    );
    const told = await journalOf(document.documentId);
    expect(told).toContainEqual(
      expect.objectContaining({ kind: 'egress', outcome: 'sent', endpoint: 'albert', dataClass: 'internal' }),
    );
    expect(told.filter(({ kind }) => kind === 'masking-changed').map((one) => one['change'])).toEqual([
      'masked',
      'unmasked',
    ]);
    expect(JSON.stringify(told)).not.toContain('Vuillemin');
  });

  it('is shown before it leaves, exactly, and showing it sends nothing', async () => {
    fake.play({ kind: 'answer' });
    const client = await nadia();
    const request = await requestFor(client, ORDER, { instruction: INSTRUCTION });
    const { passages } = await client.whatLeaves(request);
    expect(fake.calls).toEqual([]);
    const [first] = passages;
    if (first?.status !== 'leaves') throw new Error(JSON.stringify(first));
    for (const { message, start, end, text } of [...first.masked, ...first.doubtful, ...first.indirect])
      expect(first.messages[message]?.content.slice(start, end)).toBe(text);
    expect(first.masked.map(({ original = '' }) => original.replace('(', ''))).toEqual(
      expect.arrayContaining(['Marguerite Vuillemin', '06 12 34 56 78']),
    );
    for (const { reason } of first.masked) expect(reason).not.toBe('');
    await eventsOf(client, (await client.startDraft(request)).id);
    expect(withoutTags(sentText(0))).toBe(withoutTags(first.messages[1]?.content));
    // One more word masked, one left in clear with its reason.
    const changed = await client.whatLeaves({
      ...request,
      instruction: 'Parlez de la Chaussée verte à Zoé Ruquier.',
      masking: {
        mask: ['Chaussée verte'],
        unmask: [{ text: 'Zoé Ruquier', reason: 'Un personnage de roman.' }],
      },
    });
    const [again] = changed.passages;
    if (again?.status !== 'leaves') throw new Error(JSON.stringify(again));
    expect(again.messages[1]?.content).toContain('Zoé Ruquier');
    expect(again.messages[1]?.content).not.toContain('Chaussée verte');
    // A surname that may be either of two is told with both.
    const [doubt] = (
      await client.whatLeaves({
        ...request,
        instruction: 'M. Paul Roux et M. Jean Roux sont prévenus ; M. Roux a signé.',
      })
    ).passages;
    expect(first.ambiguous).toBeUndefined();
    expect(doubt).toMatchObject({
      ambiguous: [{ original: 'Roux', candidates: ['Paul Roux', 'Jean Roux'] }],
    });
    // A fact or an entry of the register cannot be unmasked.
    const [kept] = (
      await client.whatLeaves({
        ...request,
        masking: { unmask: [{ text: 'Nadia Perrin', reason: 'Elle est d’accord.' }] },
      })
    ).passages;
    expect(JSON.stringify(kept)).toMatch(/leaves/u);
    expect(kept?.status === 'leaves' ? kept.messages[1]?.content : '').not.toContain('Perrin');
  });
});

/** Without what is drawn anew for each request: its tag, and that of the pseudonyms of a document not made yet. */
const withoutTags = (text = ''): string =>
  text.replace(/[0-9a-f]{24}/gu, 'TAG').replace(/-[0-9a-f]{12}\b/gu, '');

describe('what leaves for a passage that stands', () => {
  const leavesOf = async (...asked: Parameters<ParapheClient['passageLeaves']>) => {
    const [one] = (await (await client()).passageLeaves(...asked)).passages;
    if (one?.status !== 'leaves') throw new Error(JSON.stringify(one));
    for (const { message, start, end, text } of [...one.masked, ...one.doubtful, ...one.indirect])
      expect(one.messages[message]?.content.slice(start, end)).toBe(text);
    for (const { reason } of one.masked) expect(reason).not.toBe('');
    return { ...one, text: one.messages[1]?.content ?? '' };
  };
  let signedIn: ParapheClient | undefined;
  const client = async (): Promise<ParapheClient> => (signedIn ??= await nadia());
  beforeEach(() => (signedIn = undefined));
  /** An order whose first passage ends with a sentence that names somebody. */
  const standing = async (): Promise<{ readonly id: string; readonly passage: string }> => {
    fake.play({
      kind: 'answer',
      writer: changedBy((answer, messages) => {
        const token = /Mme (\[PERS-\d+\w*\])/u.exec(messages.at(-1)?.content ?? '')?.[1] ?? 'aucun';
        return withSentence(answer, `Mme ${token} l’a rappelé à la mairie.`);
      }),
    });
    const request = await requestFor(await client(), ORDER, { instruction: INSTRUCTION });
    const { document } = await (await client()).draft(request);
    fake.play({ kind: 'answer' });
    return { id: document.documentId, passage: document.passages[0]?.id ?? '' };
  };

  it.each(['compose', 'rephrase'])(
    'is shown before it leaves, exactly, with an instruction: %s',
    async (mode) => {
      signedIn = await nadia(mode);
      fake.play({ kind: 'answer' });
      const { document } = await signedIn.draft(await requestFor(signedIn, ORDER));
      fake.play({ kind: 'answer' });
      const [{ id: passage } = { id: '' }] = document.passages;
      const shown = await leavesOf(document.documentId, passage, { instruction: INSTRUCTION });
      expect(fake.calls).toEqual([]);
      expect(shown.masked.map(({ original = '' }) => original.replace('(', ''))).toEqual(
        expect.arrayContaining(['Marguerite Vuillemin', '06 12 34 56 78']),
      );
      const job = await signedIn.regenerate(document.documentId, passage, { instruction: INSTRUCTION });
      await eventsOf(signedIn, job.id);
      expect(withoutTags(sentText(0))).toBe(withoutTags(shown.text));
      expectNothingPersonal();
    },
  );

  it.each(['simplify', 'shorten', 'formalise'] as const)(
    'is shown before it leaves, exactly, for one sentence: %s',
    async (style) => {
      const { id, passage } = await standing();
      const { generated = [] } = (await (await client()).document(id)).passages[0] ?? {};
      const paragraph = generated.findIndex((words) => words.includes('Vuillemin'));
      const sentence = 'Mme Marguerite Vuillemin l’a rappelé à la mairie.';
      const rewrite = { paragraph, sentence, style };
      const shown = await leavesOf(id, passage, { rewrite });
      expect(fake.calls).toEqual([]);
      expect(shown.masked.map(({ original }) => original)).toContain('Marguerite Vuillemin');
      expect(shown.text).toContain('l’a rappelé à la mairie.');
      // The rest of the passage is not told.
      expect(shown.text).not.toContain('travaux');
      await eventsOf(await client(), (await (await client()).rewrite(id, passage, rewrite)).id);
      expect(withoutTags(sentText(0))).toBe(withoutTags(shown.text));
      expectNothingPersonal();
    },
  );

  it('holds to what the agent decides of words, tells it once, and keeps it for the next time', async () => {
    const { id, passage } = await standing();
    const instruction = 'Rappelez que Zoé Ruquier a écrit à Nadia Perrin au sujet de la Chaussée verte.';
    const masking = {
      mask: ['Chaussée verte'],
      unmask: [
        { text: 'Zoé Ruquier', reason: 'Un personnage de roman.' },
        // An entry of the register stays masked, whatever the reason.
        { text: 'Nadia Perrin', reason: 'Elle est d’accord.' },
      ],
    };
    const before = await leavesOf(id, passage, { instruction });
    expect(before.text).toContain('Chaussée verte');
    expect(before.text).not.toContain('Ruquier');
    const shown = await leavesOf(id, passage, { instruction, masking });
    expect(shown.text).toContain('Zoé Ruquier');
    expect(shown.text).not.toMatch(/Chaussée verte|Perrin/u);
    // Nothing was asked yet: nothing is told.
    const changes = async () =>
      (await journalOf(id)).filter(({ kind }) => kind === 'masking-changed').map((one) => one['change']);
    expect(await changes()).toEqual([]);
    const job = await (await client()).regenerate(id, passage, { instruction, masking });
    const end = endOf(await eventsOf(await client(), job.id));
    expect(withoutTags(sentText(-1))).toBe(withoutTags(shown.text));
    expectNothingPersonal();
    expect(await changes()).toEqual(['masked', 'unmasked', 'unmasked']);
    expect(JSON.stringify(await journalOf(id))).not.toMatch(/Ruquier|Chaussée/u);
    if (end.type !== 'done' || end.result.kind !== 'passage') throw new Error(JSON.stringify(end));
    const next = end.result.replacement.passage.id;
    expect(withoutTags((await leavesOf(id, next, { instruction })).text)).toBe(withoutTags(shown.text));
    // The contrary, later: the last word holds.
    const mind = { mask: ['Zoé Ruquier'], unmask: [{ text: 'Chaussée verte', reason: 'Un lieu public.' }] };
    const after = await leavesOf(id, next, { instruction, masking: mind });
    expect(after.text).toContain('Chaussée verte');
    expect(after.text).not.toContain('Ruquier');
    const again = await (await client()).regenerate(id, next, { instruction, masking: mind });
    await eventsOf(await client(), again.id);
    expect(sentText(-1)).not.toContain('Ruquier');
    expect(await changes()).toEqual(['masked', 'unmasked', 'unmasked', 'masked', 'unmasked']);
  });

  it('is refused as the request itself would be, and is nothing with the template’s own text', async () => {
    const { id, passage } = await standing();
    const ask = async (request: Parameters<ParapheClient['passageLeaves']>[2], document = id) =>
      (await client()).passageLeaves(document, passage, request).catch((error: unknown) => error);
    const rewrite = { paragraph: 0, sentence: 'Autre chose.', style: 'shorten' } as const;
    expect(await ask({ rewrite })).toMatchObject({ problem: { code: 'words-changed' } });
    expect(await ask({ rewrite, instruction: 'Plus court.' })).toMatchObject({
      problem: { code: 'bad-request' },
    });
    expect(await ask({ rewrite, drafter: 'embedded' })).toMatchObject({ problem: { code: 'bad-request' } });
    expect(await ask({ masking: { unmask: [{ text: 'Riom', reason: 'x' }] } })).toMatchObject({
      problem: {
        code: 'bad-request',
        problems: [
          expect.objectContaining({ message: expect.stringContaining('deux mots au moins') as string }),
        ],
      },
    });
    expect(await ask({ instruction: 'Classe les candidats du meilleur au moins bon.' })).toMatchObject({
      problem: { code: 'not-for-a-machine', rule: 'people-rank' },
    });
    expect(await ask({}, 'inconnu')).toMatchObject({ problem: { code: 'unknown-document' } });
    expect(fake.calls).toEqual([]);
    await server?.stop();
    const local = await (server = await startTestServer()).as('nadia-perrin');
    const { document } = await local.draft(await requestFor(local, ORDER));
    const variants = await Promise.all(
      document.passages.map((one) =>
        local
          .passageLeaves(document.documentId, one.id, { drafter: 'embedded' })
          .catch((refused: unknown) => refused),
      ),
    );
    expect(variants).toContainEqual({ passages: [expect.objectContaining({ status: 'stays' })] });
    // Told beforehand where the template has no other words.
    for (const one of variants.filter((variant) => variant instanceof Error))
      expect(one).toMatchObject({ problem: { code: 'needs-a-model' } });
  });
});

describe('injected orders change nothing', () => {
  let drafted = 0;
  it.each(Object.keys(ORDERS) as Order[])('%s', async (order) => {
    const client = await nadia();
    fake.play({ kind: 'answer', writer: good });
    const text = ORDERS[order];
    const request = await requestFor(client, LETTER, { changed: { ground_fact: `${FACT} ${text}` } }, 1);
    const clean = wordsOf(await draftedBy(client, request));
    expect(clean).toBeDefined();
    let obeyed = 0;
    const writer: Writer = (messages) => {
      if (reads(order, messages)) obeyed++;
      return obedient(order, 0)(messages);
    };
    fake.play({ kind: 'answer', writer });
    const attacked = wordsOf(await draftedBy(client, request));
    // The model did read it, and did what it says.
    expect(obeyed).toBeGreaterThan(0);
    // Either the same words, or none at all.
    if (attacked !== undefined) {
      expect(attacked).toEqual(clean);
      drafted++;
    }
    expectNothingPersonal();
  });

  it('and not because nothing is ever drafted', () => {
    expect(drafted).toBeGreaterThan(0);
  });
});
const FACT = 'La rue est trop étroite pour une place de plus.';

/** By a job; undefined when it fails. */
const draftedBy = async (
  client: ParapheClient,
  request: DraftRequest,
): Promise<DraftResponse | undefined> => {
  const end = endOf(await eventsOf(client, (await client.startDraft(request)).id));
  return end.type === 'done' && end.result.kind === 'document' ? end.result.draft : undefined;
};
const wordsOf = (draft: DraftResponse | undefined): readonly (readonly string[])[] | undefined =>
  draft?.document.passages.map(({ generated }) => generated);

const journalOf = async (document: string): Promise<readonly Record<string, unknown>[]> => {
  if (server === undefined) throw new Error('no server');
  const store = await readStored(readStorageConfig({}, server.data), new Date().toISOString());
  if (store === undefined) throw new Error('nothing stored');
  try {
    const [organisation = ''] = await store.organisations();
    return await store.events(organisation, document);
  } finally {
    await store.close();
  }
};

describe('the decision guard', () => {
  it('refuses before any model, with the rule and what can be done instead', async () => {
    fake.play({ kind: 'answer' });
    const client = await nadia();
    const request = await requestFor(client, ORDER, {
      instruction: 'Classe les candidats du meilleur au moins bon.',
    });
    const refusal = { problem: { status: 422, code: 'not-for-a-machine', rule: 'people-rank' } };
    await expect(client.draft(request)).rejects.toMatchObject(refusal);
    await expect(client.startDraft(request)).rejects.toMatchObject(refusal);
    const error = await client.whatLeaves(request).catch((reason: unknown) => reason);
    expect(error).toMatchObject(refusal);
    expect((error as { problem: { instead: string[] } }).problem.instead.length).toBeGreaterThan(0);
    expect(fake.calls).toEqual([]);
    expect(server?.logs.filter((line) => line.includes('egress-refused'))).toHaveLength(3);
    expect(server?.logs.join()).not.toContain('candidats');
  });

  it('refuses with the embedded drafter too, in an instruction to write a passage again', async () => {
    const client = await nadia();
    fake.play({ kind: 'answer' });
    const { document } = await client.draft(await requestFor(client, ORDER, { drafter: 'embedded' }));
    await expect(
      client.regenerate(document.documentId, document.passages[0]?.id ?? '', {
        instruction: 'Dis lequel des deux agents est le moins compétent.',
      }),
    ).rejects.toMatchObject({ problem: { code: 'not-for-a-machine' } });
    expect(fake.calls).toEqual([]);
  });
});

describe('flags', () => {
  it('block the gate until each is confirmed with its source', async () => {
    fake.play({
      kind: 'answer',
      writer: changedBy((a) =>
        withSentence(a, 'Les travaux intéressent aussi la commune de Montferrand et Étienne Roulot.'),
      ),
    });
    const client = await nadia('compose');
    const draft = await client.draft(await requestFor(client, ORDER));
    const { documentId } = draft.document;
    const flagged = draft.document.passages.find(({ flags }) => flags.length > 0);
    if (flagged === undefined) throw new Error('no flag');
    for (const { paragraph, start, end, text, why } of flagged.flags) {
      expect(flagged.generated[paragraph]?.slice(start, end)).toBe(text);
      expect(why).not.toBe('');
    }
    expect(flagged.flags.map(({ text }) => text).join()).toMatch(/Montferrand/u);
    const file = draft.package.docx;
    const { scan } = { scan: scanDocument(openPackage(new Uint8Array(Buffer.from(file, 'base64')))) };
    const approver = await server?.as('olivier-grosjean');
    if (approver === undefined) throw new Error('no server');
    let verdict = (
      await approver.review(documentId, {
        ...{ file, passage: flagged.id, action: 'approve' },
        digest: digestPassage(standingPassage(scan, flagged.id).words),
      })
    ).verdict;
    const open = (): number =>
      verdict.verdict.final
        ? 0
        : verdict.verdict.reasons.filter(({ code }) => code === 'unconfirmed-flag').length;
    expect(open()).toBe(flagged.flags.length);
    expect(verdict.messages.map(({ fr }) => fr).join()).toMatch(/rien ne permet d’établir/u);
    for (const [i, { id }] of flagged.flags.entries()) {
      const answer = await approver.confirmFlag(documentId, flagged.id, {
        ...{ file, flag: id, source: 'Délibération du 3 mars 2026.' },
      });
      ({ verdict } = answer);
      expect(open()).toBe(flagged.flags.length - i - 1);
      expect(answer.passage.flags[i]).toMatchObject({ state: 'confirmed' });
    }
    await expect(
      approver.confirmFlag(documentId, flagged.id, { file, flag: 'inconnu', source: 'Lettre, page 2' }),
    ).rejects.toMatchObject({ problem: { code: 'unknown-flag' } });
    expect((await journalOf(documentId)).filter(({ kind }) => kind === 'flag-confirmed')).toHaveLength(
      flagged.flags.length,
    );
  });
});

describe('jobs', () => {
  it('tell each passage, its words, and end with the document', async () => {
    fake.play({ kind: 'answer' });
    const client = await nadia();
    const events = await eventsOf(client, (await client.startDraft(await requestFor(client, ORDER))).id);
    expect(events[0]).toMatchObject({ type: 'slot', number: 1 });
    expect(events.some(({ type }) => type === 'words')).toBe(true);
    const end = endOf(events);
    if (end.type !== 'done' || end.result.kind !== 'document') throw new Error(JSON.stringify(end));
    const { document } = end.result.draft;
    expect((await client.document(document.documentId)).passages).toEqual(document.passages);
    expect(document.passages[0]?.generation).toMatchObject({ endpoint: 'albert' });
  });

  it('stop at once, close the connection, and leave no document', async () => {
    fake.play({ kind: 'drips' });
    const client = await nadia();
    const asked = fake.nextCall();
    const { id } = await client.startDraft(await requestFor(client, ORDER));
    const events = eventsOf(client, id);
    const call = await asked;
    expect(await client.stopDraft(id)).toEqual({ stopped: true });
    await call.closedEarly;
    expect(endOf(await events)).toMatchObject({ type: 'failed', failure: { kind: 'cancelled' } });
    const other = await server?.as('sylvie-droz');
    await expect(other?.stopDraft(id)).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });

  it('say plainly that the service is down, and the embedded text can be asked for instead', async () => {
    fake.play({ kind: 'status', status: 401 });
    const client = await nadia();
    const request = await requestFor(client, ORDER);
    const end = endOf(await eventsOf(client, (await client.startDraft(request)).id));
    expect(end).toMatchObject({ type: 'failed', failure: { kind: 'unauthorised' }, embedded: true });
    const { document } = await client.draft({ ...request, drafter: 'embedded' });
    expect(document.passages.every(({ drafter }) => drafter.mode === 'embedded')).toBe(true);
  });

  it('tell the time to wait apart from the sentence, and why the service is left alone', async () => {
    fake.play(
      { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
      { kind: 'status', status: 503, headers: { 'retry-after': '60' } },
    );
    const client = await nadia();
    const request = await requestFor(client, ORDER);
    const events = await eventsOf(client, (await client.startDraft(request)).id);
    // Somebody asks again already: the reader has nothing to do.
    expect(events.find(({ type }) => type === 'waiting')).toMatchObject({
      sentence: 'Le service de rédaction reçoit trop de demandes de votre collectivité.',
    });
    expect(endOf(events)).toEqual({
      ...{ type: 'failed', failure: { kind: 'busy' }, embedded: true },
      ...{ sentence: 'Le service de rédaction est saturé.', retryAfterSeconds: 60 },
    });
    fake.play({ kind: 'status', status: 401 });
    await eventsOf(client, (await client.startDraft(request)).id);
    const rests = endOf(await eventsOf(client, (await client.startDraft(request)).id));
    expect(rests).toMatchObject({
      failure: { kind: 'resting', cause: 'unauthorised' },
      sentence: expect.stringMatching(/refuse la clé.*Prévenez votre administrateur\.$/u) as string,
    });
  });
});

describe('other words', () => {
  const replaced = (events: readonly DraftJobEvent[]) => {
    const end = endOf(events);
    if (end.type !== 'done' || end.result.kind !== 'passage') throw new Error(JSON.stringify(end));
    return end.result.replacement;
  };

  it('take the place of the passage, to be reviewed', async () => {
    fake.play({ kind: 'answer' });
    const client = await nadia();
    const { document } = await client.draft(await requestFor(client, ORDER));
    const [first] = document.passages;
    const { id } = await client.regenerate(document.documentId, first?.id ?? '', {
      instruction: 'Plus court.',
    });
    const { former, passage, ooxml, tags } = replaced(await eventsOf(client, id));
    expect(former).toBe(first?.id);
    expect(passage).toMatchObject({ state: 'pending', slot: first?.slot });
    expect(tags).toHaveLength(passage.parts);
    for (const tag of tags) expect(ooxml).toContain(tag);
    const after = await client.document(document.documentId);
    expect(after.passages.map((one) => one.id)).toEqual([
      passage.id,
      ...document.passages.slice(1).map((one) => one.id),
    ]);
    expect(await client.passageContent(document.documentId, passage.id)).toMatchObject({ ooxml, tags });
  });

  it('are another variant with the embedded drafter, which rewrites nothing', async () => {
    const client = await (server = await startTestServer()).as('nadia-perrin');
    const { document } = await client.draft(await requestFor(client, ORDER));
    const outcomes = await Promise.all(
      document.passages.map(async ({ id, generated }) => {
        const job = await client.regenerate(document.documentId, id, {}).catch((error: unknown) => error);
        if (job instanceof Error) return 'none';
        const { passage } = replaced(await eventsOf(client, (job as { id: string }).id));
        expect(passage.generated).not.toEqual(generated);
        return 'other';
      }),
    );
    expect(outcomes).toContain('other');
    const now = await client.document(document.documentId);
    const [first] = now.passages;
    const sentence = first?.generated[0] ?? '';
    await expect(
      client.rewrite(now.documentId, first?.id ?? '', { paragraph: 0, sentence, style: 'shorten' }),
    ).rejects.toMatchObject({ problem: { code: 'needs-a-model' } });
    await expect(
      client.regenerate(now.documentId, first?.id ?? '', { instruction: 'Plus court.' }),
    ).rejects.toMatchObject({ problem: { code: 'needs-a-model' } });
  });

  it('replace one sentence, its facts kept, the rest of the passage as it was', async () => {
    fake.play({ kind: 'answer' });
    const client = await nadia();
    const { document } = await client.draft(await requestFor(client, ORDER));
    const passage = document.passages[0];
    const sentence = passage?.generated[0] ?? '';
    fake.play({
      kind: 'answer',
      writer: changedBy((a) => ({
        ...a,
        paragraphes: a.paragraphes.map(({ segments }) => ({
          segments: segments.map((one) => ({
            ...one,
            texte: one.texte.replace('est chargée de réaliser', 'réalise'),
          })),
        })),
      })),
    });
    const { id } = await client.rewrite(document.documentId, passage?.id ?? '', {
      ...{ paragraph: 0, sentence, style: 'shorten' },
    });
    const { passage: now } = replaced(await eventsOf(client, id));
    expect(now.generated[0]).toBe(sentence.replace('est chargée de réaliser', 'réalise'));
    expect(now.generated.slice(1)).toEqual(passage?.generated.slice(1));
    expect(now.sources).toEqual(passage?.sources);
    expect(fake.calls[0]?.raw).toContain('{{f:');
    expectNothingPersonal();
    // Another meaning leaves the sentence as it is.
    fake.play({ kind: 'answer', writer: changedBy((a) => withSentence(a, 'Elle dure 3 mois.')) });
    const again = await client.rewrite(document.documentId, now.id, {
      ...{ paragraph: 0, sentence: now.generated[0] ?? '', style: 'formalise' },
    });
    expect(endOf(await eventsOf(client, again.id))).toMatchObject({ type: 'failed' });
    expect((await client.document(document.documentId)).passages[0]?.id).toBe(now.id);
    await expect(
      client.rewrite(document.documentId, now.id, {
        paragraph: 0,
        sentence: 'Autre chose.',
        style: 'shorten',
      }),
    ).rejects.toMatchObject({ problem: { code: 'words-changed' } });
  });
});
