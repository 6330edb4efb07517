/**
 * Each of the eight cases, from an empty page to a finalised document, in a real browser against the real server; then the
 * file alone, read back. The network is closed to anything but this machine.
 */
import { readStatement } from '../../src/document/statement';
import { read } from '../support/file';
import { stage } from '../support/e2e';

const here = stage();

interface Template {
  readonly title: string;
  readonly id: string;
}
const CASES = [
  'arrete-circulation-temporaire',
  'arrete-debit-boissons-temporaire',
  'deliberation-subvention-association',
  'deliberation-creation-emploi',
  'courrier-reponse-administre',
  'courrier-refus-partiel-communication',
  'note-service',
  'note-synthese-remontees',
];

async function titleOf(id: string): Promise<string> {
  const session = await fetch(`${here.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ agent: 'olivier-grosjean' }),
  });
  const { token } = (await session.json()) as { token: string };
  const answer = await fetch(`${here.url}/api/v1/templates`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const title = ((await answer.json()) as Template[]).find((template) => template.id === id)?.title;
  if (title === undefined) throw new Error(`no template ${id}`);
  return title;
}

test.each(CASES)('%s: from an empty page to a finalised document', async (id) => {
  const bench = await here.openBench();
  await bench.signIn(/Nadia Perrin/);
  await bench.draftExample(await titleOf(id));

  const draft = read(await bench.download()).scan;
  expect(draft.watermark).toBe(true);
  expect(draft.marks.length).toBeGreaterThan(0);
  expect(draft.ledger.status).toBe('ok');

  // An act that binds people is not reviewed by its author alone; a letter or a note may be.
  if (/^(arrete|deliberation)/.test(id)) await bench.handOver(/Olivier Grosjean/);
  expect(await bench.approveEach()).toBeGreaterThan(0);
  await bench.finalise();
  const final = read(await bench.download());
  expect(final.scan.watermark).toBe(false);
  expect(final.scan.digest).toBe(draft.digest);
  expect(readStatement(final.pkg)).toMatchObject({ status: 'ok', statement: { digest: draft.digest, sealed: false } });
  expect(bench.faults).toEqual([]);
}); // prettier-ignore
