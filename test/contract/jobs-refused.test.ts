/**
 * A job whose words cannot be put in the record says why, as a request would: the model is not accused of what it did not do.
 */
import type { DraftJobEvent } from '../../src/server/api/messages';
import { Desk } from '../support/desk';

const ORDER = 'arrete-circulation-temporaire';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.leave());

const lastOf = async (job: string, agent = desk.drafter): Promise<DraftJobEvent | undefined> => {
  let last: DraftJobEvent | undefined;
  for await (const { event } of desk.services.followJob(agent, job)) last = event as DraftJobEvent;
  return last;
};

test('two agents write the same passage again: the second learns that it changed meanwhile', async () => {
  const { id, passages } = await desk.draft(ORDER);
  const passage = passages[0]?.id ?? '';
  const agents = [desk.drafter, { ...desk.drafter, id: 'autre-agent', name: 'Autre Agent' }];
  const jobs = await Promise.all(
    agents.map(async (agent) => ({
      agent,
      job: await desk.services.regeneratePassage(agent, id, passage, { drafter: 'embedded' }),
    })),
  );
  const ends = await Promise.all(jobs.map(({ agent, job }) => lastOf(job.id, agent)));
  expect(ends.filter((end) => end?.type === 'done')).toHaveLength(1);
  expect(ends.find((end) => end?.type === 'failed')).toMatchObject({
    failure: { kind: 'problem', code: expect.stringMatching(/^(?:conflict|unknown-passage)$/u) as string },
    sentence: expect.not.stringMatching(/service de rédaction/u) as string,
    embedded: false,
  });
});
