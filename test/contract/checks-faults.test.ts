/**
 * A check that breaks: it stops neither the others nor the agent, it is told to whoever reads the checks and to the log, and nothing
 * is recorded by a request that answers with a fault.
 */
import type { Catalogue } from '../../src/server/catalogue';
import { findAssets } from '../../src/server/assets';
import { loadCatalogue } from '../../src/server/catalogue';
import { RULES } from '../../src/law/checks';
import { acknowledgeCheck, reopenCheck } from '../../src/server/services/checks/acknowledge-check';
import { reviewPassage } from '../../src/server/services/review-passage';
import { digestPassage } from '../../src/document/words';
import { standingPassage } from '../../src/review/marks';
import { Desk, type Draft } from '../support/desk';
import { read } from '../support/file';
import { startTestServer } from '../support/server';

const ORDER = 'arrete-circulation-temporaire';
const WORDS = 'Mme Lefèvre';

afterEach(() => jest.restoreAllMocks());

function breakRule(id: string): void {
  const rule = RULES.find(({ meta }) => meta.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  jest.spyOn(rule, 'check').mockImplementation(() => {
    throw new TypeError(WORDS);
  });
}

test('a broken check: the agent is answered, told which check was not made; the log has its id alone', async () => {
  const server = await startTestServer();
  try {
    const nadia = await server.as('nadia-perrin');
    const olivier = await server.as('olivier-grosjean');
    const { examples } = await nadia.template(ORDER);
    const made = await nadia.draft({ template: ORDER, facts: examples[0]?.facts ?? {} });
    const id = made.document.documentId;
    const file = made.package.docx;
    breakRule('FO-12');
    const checks = await nadia.checks(id, { file });
    expect(checks.findings.length + checks.questions.length).toBeGreaterThan(0);
    expect(checks.notChecked.find(({ check }) => check === 'FO-12')).toMatchObject({
      fault: {
        fr: 'le contrôle FO-12 n’a pas pu être exécuté, à cause d’une erreur de Paraphe',
        en: 'check FO-12 could not be run, because of an error of Paraphe',
      },
    });
    const [passage] = made.document.passages;
    if (passage === undefined) throw new Error('no passage');
    const { scan } = read(new Uint8Array(Buffer.from(file, 'base64')));
    const digest = digestPassage(standingPassage(scan, passage.id).words);
    const reviewed = await olivier.review(id, { file, passage: passage.id, action: 'approve', digest });
    expect(reviewed.passage.state).toBe('approved');
    const faults = server.logs.filter((line) => line.includes('"check-fault"'));
    expect(faults.map((line) => JSON.parse(line) as unknown)).toEqual([
      { level: 'error', event: 'check-fault', rule: 'FO-12', error: 'TypeError' },
      { level: 'error', event: 'check-fault', rule: 'FO-12', error: 'TypeError' },
    ]);
    expect(server.logs.join('')).not.toContain(WORDS);
  } finally {
    await server.stop();
  }
});

describe('what breaks outside of any check', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.leave());

  const catalogue = loadCatalogue(findAssets(process.cwd()));
  /** The profile can be read so many times, then no more. */
  const readable = (times: number): Pick<Catalogue, 'law' | 'profile'> => {
    let left = times;
    return {
      law: catalogue.law,
      get profile() {
        if ((left -= 1) < 0) throw new TypeError(WORDS);
        return catalogue.profile;
      },
    };
  };
  const ports = (times: number) => ({
    store: desk.store,
    now: () => '2026-11-21T10:00:00.000Z',
    catalogue: readable(times),
    log: () => undefined,
  });
  const history = async ({ id }: Draft): Promise<unknown> => {
    const { siret } = desk.agent.organisation;
    return [await desk.store.find(siret, id), await desk.store.events(siret, id)];
  };

  test('breaks before the decision is recorded', async () => {
    const draft = await desk.draft(ORDER);
    const before = await history(draft);
    const [{ id: passage } = { id: '' }] = draft.passages;
    const { scan } = read(draft.bytes);
    const digest = digestPassage(standingPassage(scan, passage).words);
    const work = reviewPassage(ports(0), desk.agent, draft.id, {
      ...{ file: draft.bytes, passage, action: 'approve', digest },
    });
    await expect(work).rejects.toThrow(TypeError);
    expect(await history(draft)).toEqual(before);
  });

  test('answering for a point, and taking the answer back, look at the file once, before they write', async () => {
    const draft = await desk.draft('deliberation-subvention-association');
    const { questions } = await desk.services.checkDocument(desk.agent, draft.id, draft.bytes);
    const input = { file: draft.bytes, key: questions[0]?.key ?? '', reason: 'Vu avec le service.' };
    const kept = await acknowledgeCheck(ports(1), desk.agent, draft.id, input);
    expect(kept.checks.questions[0]?.answer?.reason).toBe(input.reason);
    const answered = await history(draft);
    await expect(reopenCheck(ports(0), desk.agent, draft.id, input)).rejects.toThrow(TypeError);
    expect(await history(draft)).toEqual(answered);
    const open = await reopenCheck(ports(1), desk.agent, draft.id, input);
    expect(open.checks.questions[0]?.answer).toBeUndefined();
  });
});

test('an answer that is a fault does not say that nothing was recorded', async () => {
  const { internalProblem } = await import('../../src/server/services/known-problem');
  expect(internalProblem().detail).not.toMatch(/rien n’a été enregistré/u);
});
