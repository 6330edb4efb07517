/**
 * Who may review and how often, on the real services: refusals by role, several reviewers, and what the record tells of a
 * review whose words are gone, of what was opened and shown.
 */
import { replaceWords } from '../support/docx/replace-words';
import { readStatement } from '../../src/document/statement';
import { digestPassage } from '../../src/document/words';
import { standingPassage } from '../../src/review/marks';
import type { PastEvent } from '../../src/journal/events/kinds';
import { eventAgent } from '../../src/server/services/event-agent';
import { Desk, type Draft } from '../support/desk';
import { read } from '../support/file';

const ORDER = 'arrete-circulation-temporaire';
const SEVERAL = 'courrier-refus-partiel-communication';

let desk: Desk | undefined;
afterEach(async () => {
  await desk?.leave();
  desk = undefined;
});
const open = async (...rules: Parameters<typeof Desk.open>): Promise<Desk> =>
  (desk = await Desk.open(...rules));

const withWords = (draft: Draft, passage: string, words: readonly string[]): Draft => {
  const { pkg } = read(draft.bytes);
  replaceWords(pkg, passage, words);
  return { ...draft, bytes: pkg.save() };
};
const withoutLedger = (bytes: Uint8Array): Uint8Array => {
  const { pkg } = read(bytes);
  const isLedger = (name: string): boolean =>
    /customXml\/item\d+\.xml$/.test(name) && pkg.text(name).includes('urn:paraphe:ledger:1');
  pkg.setBytes(pkg.names().find(isLedger) ?? '', new TextEncoder().encode('<other xmlns="urn:x"/>'));
  return pkg.save();
};
/** Less what each draft says of its passages. */
const eventsOf = async (here: Desk, { id }: Draft): Promise<readonly PastEvent[]> =>
  (await here.store.events(here.agent.organisation.siret, id)).filter(
    ({ kind }) => kind !== 'passage-generated',
  );
const kinds = (events: readonly PastEvent[]): string[] => events.map(({ kind }) => kind);

describe('roles', () => {
  test('a role that the template does not name may not decide anything, nor take back', async () => {
    const here = await open({ roles: ['legal-reviewer'] });
    const draft = await here.draft(ORDER);
    const passage = draft.passages[0]?.id ?? '';
    for (const action of ['approve', 'reject', 'record-removal', 'take-back'] as const) {
      const refused = here.services.reviewPassage(here.drafter, draft.id, {
        file: draft.bytes,
        passage,
        action,
        digest: digestPassage(standingPassage(read(draft.bytes).scan, passage).words),
      });
      await expect(refused).rejects.toMatchObject({
        code: 'reviewer-not-allowed',
        message:
          'Le modèle de ce document réserve la relecture à d’autres rôles que le vôtre\u00a0: relecture juridique.',
      });
    }
    expect(kinds(await eventsOf(here, draft))).toEqual(['drafted']);
    expect(await here.reasons(await here.approveAll(draft))).toEqual([]);
  });

  test('an auditor may not review, whatever the template', async () => {
    const here = await open();
    const draft = await here.draft(ORDER);
    const auditor = { ...here.agent, id: 'luc-vernier', role: 'auditor' } as const;
    await expect(here.approve(draft, draft.passages[0]?.id ?? '', auditor)).rejects.toMatchObject({
      name: 'ForbiddenError',
    });
  });
});

test('two agents: the second joins the first, and the statement names both for the same words', async () => {
  const here = await open({ reviewers: 2 });
  const draft = await here.draft(ORDER);
  const passage = draft.passages[0]?.id ?? '';
  const once = await here.approve(draft, passage);
  expect(await here.reasons(once)).toMatchObject([
    { code: 'not-enough-reviewers', action: 'hand-over', reviewers: { found: 1, needed: 2 } },
  ]);
  expect(await here.reasons(await here.approve(once, passage))).toMatchObject([
    { code: 'not-enough-reviewers' },
  ]);
  const twice = await here.approve(once, passage, here.drafter);
  expect(await here.reasons(twice)).toEqual([]);
  const { pkg, scan } = read(await here.finalise(twice));
  const digest = digestPassage(standingPassage(scan, passage).words);
  const reading = readStatement(pkg);
  expect(reading.status === 'ok' && reading.statement.reviews).toEqual(
    [here.agent, here.drafter].map(({ id, name }) => ({
      ...{ passage, state: 'approved', agent: { id, name }, digest },
      time: expect.any(String) as string,
    })),
  );
});

test('a policy is fixed when the document is drafted', async () => {
  const here = await open({ authorAlone: true });
  const draft = await here.draft(ORDER);
  const passage = draft.passages[0]?.id ?? '';
  const { policy } = await here.services.viewDocument(here.agent, draft.id);
  expect(policy).toEqual({
    roles: ['drafter', 'legal-reviewer', 'administrator'],
    authorAlone: true,
    reviewers: 1,
  });
  expect(await here.reasons(await here.approve(draft, passage, here.drafter))).toEqual([]);
});

test('a file that says that nobody else is needed is not believed', async () => {
  const here = await open();
  const draft = await here.draft(ORDER);
  const own = await here.approve(draft, draft.passages[0]?.id ?? '', here.drafter);
  const { pkg } = read(own.bytes);
  const part =
    pkg.names().find((name) => /customXml\/item\d+\.xml$/.test(name) && pkg.text(name).includes('<policy')) ??
    '';
  const lying = pkg.text(part).replace('authorAlone="false"', 'authorAlone="true"');
  expect(lying).not.toBe(pkg.text(part));
  pkg.setBytes(part, new TextEncoder().encode(lying));
  const codes = (await here.reasons({ ...own, bytes: pkg.save() })).map(({ code }) => code);
  expect(codes).toEqual(['ledger-disagrees', 'needs-another-reviewer']);
});

describe('what the record tells', () => {
  const voids = async (here: Desk, draft: Draft): Promise<PastEvent[]> =>
    (await eventsOf(here, draft)).filter(({ kind }) => kind === 'voided');

  test('a review whose words are gone is told void once, then again after another review', async () => {
    const here = await open();
    const reviewed = await here.approveAll(await here.draft(SEVERAL));
    const [passage, other] = reviewed.passages;
    if (passage === undefined || other === undefined) throw new Error('two passages were expected');
    const changed = withWords(reviewed, passage.id, ['Un autre texte.']);

    await here.reasons(reviewed);
    expect(await voids(here, reviewed)).toEqual([]);
    await here.reasons(changed);
    await here.reasons(changed);
    await expect(here.services.prepareFinalise(here.agent, changed.id, changed.bytes)).rejects.toMatchObject({
      code: 'not-final',
    });
    expect(await voids(here, changed)).toEqual([
      {
        documentId: changed.id,
        agent: eventAgent(here.agent),
        time: expect.any(String) as string,
        kind: 'voided',
        passage: passage.id,
        digest: digestPassage(passage.generated),
        found: digestPassage(['Un autre texte.']),
      },
    ]);

    const again = await here.approve(changed, passage.id);
    expect(await here.reasons(again)).toEqual([]);
    await here.reasons(withWords(again, passage.id, ['Encore autre chose.']));
    expect((await voids(here, again)).map((event) => 'digest' in event && event.digest)).toEqual([
      digestPassage(passage.generated),
      digestPassage(['Un autre texte.']),
    ]);
  });

  test('nothing is told by a file that does not say it is the document, nor by who may not review', async () => {
    const here = await open();
    const reviewed = await here.approveAll(await here.draft(SEVERAL));
    const passage = reviewed.passages[0]?.id ?? '';
    const changed = withWords(reviewed, passage, ['Un autre texte.']);
    const another = await here.draft(SEVERAL);
    const version = async (): Promise<number | undefined> =>
      (await here.store.find(here.agent.organisation.siret, reviewed.id))?.version;
    const before = await version();

    for (const bytes of [withoutLedger(changed.bytes), another.bytes]) {
      expect(await here.reasons({ ...reviewed, bytes })).not.toEqual([]);
      await expect(here.services.prepareFinalise(here.agent, reviewed.id, bytes)).rejects.toMatchObject({
        code: 'not-final',
      });
    }
    const auditor = { ...here.agent, id: 'luc-vernier', role: 'auditor' } as const;
    const { verdict } = await here.services.computeVerdict(auditor, reviewed.id, changed.bytes);
    expect(verdict).toMatchObject({ final: false });
    expect(await voids(here, reviewed)).toEqual([]);
    expect(await version()).toBe(before);
  });

  test('deciding on one passage of a file without a ledger says nothing of the others', async () => {
    const here = await open();
    const reviewed = await here.approveAll(await here.draft(SEVERAL));
    const [passage, other] = reviewed.passages.map(({ id }) => id) as [string, string];
    const { bytes } = withWords(reviewed, passage, ['Un autre texte.']);
    await here.approve({ ...reviewed, bytes: withoutLedger(bytes) }, other);
    expect(await voids(here, reviewed)).toEqual([]);
  });

  test('reviewing other words tells first that the former review is void', async () => {
    const here = await open();
    const reviewed = await here.approveAll(await here.draft(ORDER));
    const passage = reviewed.passages[0]?.id ?? '';
    const words = standingPassage(read(reviewed.bytes).scan, passage).words.map((text) => `${text} Ajout.`);
    await here.approve(withWords(reviewed, passage, words), passage);
    expect(kinds(await eventsOf(here, reviewed))).toEqual(['drafted', 'reviewed', 'voided', 'reviewed']);
  });

  test('two looks at once tell it once, and make no decision fail', async () => {
    const here = await open();
    const reviewed = await here.approveAll(await here.draft(SEVERAL));
    const [passage, other] = reviewed.passages.map(({ id }) => id) as [string, string];
    const changed = withWords(reviewed, passage, ['Un autre texte.']);
    const shown = { opened: true, passages: [passage, other] };
    await Promise.all([
      here.reasons(changed),
      here.reasons(changed),
      here.approve(changed, passage),
      ...Array.from({ length: 6 }, () => here.services.recordShown(here.agent, changed.id, shown)),
    ]);
    const told = await eventsOf(here, changed);
    expect(told.filter(({ kind }) => kind === 'voided')).toHaveLength(1);
    expect(told.filter(({ kind }) => kind === 'shown')).toHaveLength(12);
    expect((await here.services.viewDocument(here.agent, changed.id)).passages[0]?.state).toBe('amended');
  });

  test('what was opened and shown, by whom; not of a passage or a document that is not there', async () => {
    const here = await open();
    const draft = await here.draft(SEVERAL);
    const [first, second] = draft.passages.map(({ id }) => id) as [string, string];
    const auditor = { ...here.agent, id: 'luc-vernier', name: 'Luc Vernier', role: 'auditor' } as const;
    const { services } = here;
    await services.recordShown(auditor, draft.id, { opened: true, passages: [] });
    await services.recordShown(here.agent, draft.id, { opened: false, passages: [first, second, first] });
    expect((await eventsOf(here, draft)).slice(1)).toMatchObject([
      { kind: 'opened', agent: { id: 'luc-vernier' } },
      { kind: 'shown', passage: first, agent: { id: 'olivier-grosjean' } },
      { kind: 'shown', passage: second },
    ]);
    const stranger = { opened: false, passages: ['A'.repeat(22)] };
    await expect(services.recordShown(here.agent, draft.id, stranger)).rejects.toMatchObject({
      code: 'unknown-passage',
    });
    await expect(services.recordShown(here.agent, 'B'.repeat(22), stranger)).rejects.toMatchObject({
      code: 'unknown-document',
    });
    expect(await eventsOf(here, draft)).toHaveLength(4);
  });
});
