/**
 * A document’s life through the real services, as its journal tells it; and its seal, held against the real .docx.
 */
import { verifyJournal } from '../../src/journal/audit/verify';
import { keyRingDocument, parseKeyRing, type KeyRing } from '../../src/journal/key-ring';
import { verifySeal, type SealInput } from '../../src/journal/seal/verify';
import { eventAgent } from '../../src/server/services/event-agent';
import { Desk, type Draft } from '../support/desk';
import { read } from '../support/file';
import { verifySignature } from '../support/ed25519';

let desk: Desk;
let draft: Draft;
let bytes: Uint8Array;
let seal: string;
let ring: KeyRing;

beforeAll(async () => {
  desk = await Desk.open();
  draft = await desk.approveAll(await desk.draft('arrete-circulation-temporaire'));
  bytes = await desk.finalise(draft);
  const told = await desk.store.journal.documentEntries(siret(), draft.id);
  seal = await desk.store.journal.seal(siret(), told.at(-1)?.index ?? -1);
  const published = JSON.stringify(keyRingDocument(await desk.store.journal.keyRing(siret())));
  ring = parseKeyRing(published) ?? ring;
});
afterAll(() => desk.leave());

const siret = (): string => desk.agent.organisation.siret;

/** What a verifier reads of a file by itself. */
function documentOf(file: Uint8Array): SealInput['document'] {
  const { scan } = read(file);
  return { digest: scan.digest, paragraphs: scan.blocks.map(({ digest }) => digest) };
}
const verify = (file: Uint8Array): ReturnType<typeof verifySeal> =>
  verifySeal({ seal, document: documentOf(file), rings: [ring], verify: verifySignature });

it('is told from its draft to its end, by an agent with a role', async () => {
  const told = await desk.store.events(siret(), draft.id);
  expect(told.map(({ kind }) => kind)).toEqual([
    'drafted',
    ...draft.passages.map(() => 'passage-generated'),
    ...draft.passages.map(() => 'reviewed'),
    'finalisation-prepared',
    'finalised',
  ]);
  expect(told.at(0)).toMatchObject({ agent: eventAgent(desk.drafter) });
  expect(told.at(-1)).toMatchObject({ agent: eventAgent(desk.agent) });
});

it('has a seal that holds for the finalised file, and says who reviewed what', () => {
  const report = verify(bytes);
  expect(report).toMatchObject({ outcome: 'intact', sealed: { demonstration: true } });
  const event = report.sealed?.event;
  expect(event?.passages.map(({ passage }) => passage)).toEqual(draft.passages.map(({ id }) => id));
  for (const passage of event?.passages ?? []) {
    expect(passage.drafter.mode).toBe('embedded');
    expect(passage.reviews).toMatchObject([{ decision: 'approved', by: 0 }]);
  }
  expect(event?.agents).toMatchObject([{ agent: { id: desk.agent.id, name: desk.agent.name } }]);
});

it('has a seal that finds the paragraph in which a word was changed', () => {
  const { pkg, scan } = read(bytes);
  const at = scan.blocks.findIndex(({ text }) => text.startsWith('Considérant'));
  expect(at).toBeGreaterThan(-1);
  const xml = pkg.text('word/document.xml');
  pkg.addPart(
    'word/document.xml',
    pkg.contentType('word/document.xml') ?? '',
    xml.replace(/(<w:t[^>]*>)(Considérant)/, '$1Estimant'),
  );
  const report = verify(pkg.save());
  expect(report).toMatchObject({ outcome: 'changed', changes: { changed: [at], gone: 1 } });
});

it('holds for nobody else’s document', async () => {
  const other = await desk.finalise(await desk.approveAll(await desk.draft('note-service')));
  expect(verify(other)).toMatchObject({ outcome: 'changed', reason: 'text-changed' });
});

it('is part of a journal that verifies without the server', async () => {
  const lines: string[] = [];
  for await (const line of desk.store.journal.exported(siret())) lines.push(line);
  const report = await verifyJournal(lines, { ring, verify: verifySignature });
  expect(report.outcome).toBe('intact');
  expect(await desk.store.journal.audit(siret())).toMatchObject({ outcome: 'intact' });
  // Whoever has the entries alone learns nothing of what the act says.
  const entries = lines.map((line) => line.replace(/"opening":\[.*\]/, '')).join('\n');
  const told = Buffer.from(
    [...entries.matchAll(/payload\\":\\"([A-Za-z0-9+/=]+)/g)]
      .map(([, payload = '']) => atob(payload))
      .join(''),
    'latin1',
  ).toString('utf8');
  expect(told).toContain(draft.id);
  expect(told).not.toContain('Grosjean');
  expect(told).not.toContain(documentOf(bytes).digest);
});
