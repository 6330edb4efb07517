/** Models that answer badly, over HTTP: their answer is mended without a word, or refused for its own reason, and corrected once. */
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import { BAD_MODELS } from '../../support/fake-models/bad-writers';
import { good } from '../../support/fake-models/writers';
import { startFakeModels, type FakeModels } from '../../support/fake-models/server';
import { eventsOf, portsFor, slotOf, wordsOf } from '../../unit/drafting/support';
import { benchFor } from './support';

let fake: FakeModels;
beforeAll(async () => (fake = await startFakeModels()));
afterAll(() => fake.stop());

const slot = slotOf('arrete-circulation-temporaire', 'motives');
const expected = wordsOf(draftSlot(slot)).map((text) =>
  text.replace('doit réaliser', 'est chargée de réaliser'),
);

it.each(BAD_MODELS)('a model that $name: $becomes', async ({ write, becomes }) => {
  fake.play({ kind: 'answer', writer: write });
  const events = await eventsOf(portsFor('compose', benchFor(fake, 'generic').model), slot);
  const last = events.at(-1);
  if (becomes === 'kept') {
    expect(fake.calls).toHaveLength(1);
    expect(last?.type === 'done' && wordsOf(last.passage)).toEqual(expected);
    return;
  }
  expect(fake.calls).toHaveLength(2);
  if (becomes === 'malformed') {
    expect(last).toMatchObject({ type: 'failed', failure: { kind: 'malformed' } });
    return;
  }
  expect(last).toMatchObject({ type: 'failed', failure: { kind: 'refused-answer' } });
  const [, code] = becomes.split(' ');
  const problems = last?.type === 'failed' && 'problems' in last.failure ? last.failure.problems : [];
  expect(problems.map((problem) => problem.code)).toContain(code);
});

it.each(BAD_MODELS.filter(({ becomes }) => becomes !== 'kept'))(
  'a model that $name and heeds what it is told: its second answer stands',
  async ({ write }) => {
    fake.play({ kind: 'answer', writer: write }, { kind: 'answer', writer: good });
    const events = await eventsOf(portsFor('compose', benchFor(fake, 'generic').model), slot);
    const last = events.at(-1);
    expect(last?.type === 'done' && wordsOf(last.passage)).toEqual(expected);
    expect(fake.calls.map(({ body }) => body.messages?.map(({ role }) => role))).toEqual([
      ['system', 'user'],
      ['system', 'user', 'assistant', 'user'],
    ]);
  },
);
