/** The publishable copy over the real services: nothing without an answer for each mention, nothing hidden in the bytes, one entry in the journal. */
import { strFromU8, unzipSync } from 'fflate';
import { openPackage } from '../../src/document/package';
import { readSeal } from '../../src/document/seal-part';
import { scanDocument } from '../../src/document/scan';
import type { PublicationDecision, PublicationView } from '../../src/server/api/publication';
import type { RefusalError } from '../../src/server/services/refusal';
import { Desk } from '../support/desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.leave());

async function finalised(template: string): Promise<string> {
  const draft = await desk.approveAll(await desk.draft(template));
  await desk.finalise(draft);
  return draft.id;
}

const followed = ({ items }: PublicationView): PublicationDecision[] =>
  items.map(({ id, proposed }) => (proposed === 'keep' ? { id, hide: false } : { id, hide: true }));

const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as RefusalError).code,
  );

const everything = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .flatMap(([name, part]) => [name, strFromU8(part), strFromU8(part).replace(/<[^>]*>/g, '')])
    .join('\n');

test('what is hidden is nowhere in the copy, which is not sealed and says so; the journal tells of it without a word', async () => {
  const id = await finalised('courrier-reponse-administre');
  const view = await desk.services.publicationOf(desk.agent, id);
  const hidden = view.items.filter(({ proposed }) => proposed !== 'keep').flatMap(({ values }) => values);
  expect(hidden.length).toBeGreaterThan(0);
  const decisions = followed(view);
  const { docx, title, ...counts } = await desk.services.publishDocument(desk.agent, id, { decisions });
  const copy = new Uint8Array(Buffer.from(docx, 'base64'));
  const all = everything(copy);
  for (const value of hidden) expect(`${all}\n${title}`).not.toContain(value);
  expect(readSeal(openPackage(copy)).status).toBe('missing');
  expect(scanDocument(openPackage(copy)).blocks[0]?.text).toMatch(/^Version publiable/);
  expect(all).toContain(id);

  const told = await desk.store.journal.documentEntries(desk.agent.organisation.siret, id);
  const event = told.at(-1)?.event;
  expect(event).toMatchObject({
    kind: 'exported',
    what: 'publishable',
    documentId: id,
    ...counts,
    exceptions: [],
  });
  for (const value of hidden) expect(JSON.stringify(event)).not.toContain(value);
  const life = await desk.services.documentLife(desk.agent, id);
  expect(life.at(-1)?.fr).toMatch(/^Version publiable préparée par Olivier Grosjean/);
});

test('a mention without answer, a reason that lacks, a list that changed: nothing is produced, nothing is told', async () => {
  const id = await finalised('courrier-reponse-administre');
  const view = await desk.services.publicationOf(desk.agent, id);
  const decisions = followed(view);
  const before = (await desk.store.journal.documentEntries(desk.agent.organisation.siret, id)).length;
  const attempt = (given: readonly PublicationDecision[]) =>
    refusal(desk.services.publishDocument(desk.agent, id, { decisions: given }));
  expect(await attempt(decisions.slice(1))).toBe('publication-incomplete');
  expect(await attempt([...decisions, ...decisions.slice(0, 1)])).toBe('publication-incomplete');
  expect(await attempt([...decisions, { id: '0'.repeat(16), hide: true }])).toBe('publication-incomplete');
  const kept = view.items.map(({ id: item }): PublicationDecision => ({ id: item, hide: false }));
  expect(await attempt(kept)).toBe('publication-incomplete');
  expect((await desk.store.journal.documentEntries(desk.agent.organisation.siret, id)).length).toBe(before);
});

test('what is kept against the proposal stays, and its reason is told', async () => {
  const id = await finalised('courrier-reponse-administre');
  const view = await desk.services.publicationOf(desk.agent, id);
  const person = view.items.find(({ proposed, type }) => proposed === 'hide' && type === 'PERSON');
  if (person === undefined) throw new Error('the example names nobody');
  const reason = 'La personne a donné son accord';
  const decisions = followed(view).map((one) =>
    one.id === person.id ? { id: one.id, hide: false as const, reason } : one,
  );
  const { docx } = await desk.services.publishDocument(desk.agent, id, { decisions });
  expect(everything(new Uint8Array(Buffer.from(docx, 'base64')))).toContain(person.values[0]);
  const told = await desk.store.journal.documentEntries(desk.agent.organisation.siret, id);
  expect(told.at(-1)?.event).toMatchObject({ exceptions: [{ reason }] });
});

test('only a finalised document, only for who may finalise in this organisation', async () => {
  const draft = await desk.draft('courrier-reponse-administre');
  expect(await refusal(desk.services.publicationOf(desk.agent, draft.id))).toBe('not-finalised');
  const id = await finalised('courrier-reponse-administre');
  const other = { ...desk.agent, organisation: { ...desk.agent.organisation, siret: '21250056500016' } };
  expect(await refusal(desk.services.publicationOf(other, id))).toBe('unknown-document');
  await expect(desk.services.publicationOf({ ...desk.agent, role: 'auditor' }, id)).rejects.toMatchObject({
    name: 'ForbiddenError',
  });
});
