/** Who takes back which answers: one's own, and others' stand; a legal reviewer, all of them. */
import type { Answered, CheckAnswer } from '../../../../src/review/checks';
import type { Agent } from '../../../../src/server/identity/agent';
import { reopening } from '../../../../src/server/services/checks/answering';

const agent = (id: string, role: Agent['role']): Agent => ({
  ...{ id, name: id, role, organisation: { siret: '1', name: 'Commune' } },
  signedIn: { methods: [], issuer: 'local', subject: id, time: '2026-11-29T08:00:00.000Z' },
});
const answer = (by: string, role: string, key = 'point'): CheckAnswer => ({
  ...{
    check: 'FO-01',
    key,
    sentence: 'digest',
    role,
    time: '2026-11-29T08:00:00.000Z',
    reason: 'Motif dit.',
  },
  agent: { id: by, name: by },
});
const record = (...answers: CheckAnswer[]): Answered => ({ answers });
const after = (answers: Answered, by: Agent, key = 'point'): string[] =>
  reopening(answers, { documentId: 'd', agent: by, key, time: '2026-11-29T09:00:00.000Z' }).answers.map(
    (left) => left.agent.id,
  );

const jurist = answer('jurist', 'legal-reviewer');
const drafter = answer('drafter', 'drafter');

it.each([
  ['answered last', [jurist, drafter], ['jurist']],
  ['answered first', [drafter, jurist], ['jurist']],
  ['answered twice', [drafter, jurist, drafter], ['jurist']],
  ['answered alone', [drafter], []],
  ['answered another point as well', [drafter, answer('drafter', 'drafter', 'other')], ['drafter']],
])('an agent who %s takes back his or her own answers only', (_, answers, left) => {
  expect(after(record(...answers), agent('drafter', 'drafter'))).toEqual(left);
});
it('a legal reviewer takes back all of them', () => {
  expect(after(record(jurist, drafter), agent('other', 'legal-reviewer'))).toEqual([]);
});
it('who gave none takes back none', () => {
  expect(() => after(record(jurist), agent('drafter', 'drafter'))).toThrow(
    'Cette réponse est celle de jurist\u00A0: seul cet agent, ou un relecteur juridique, peut revenir dessus.',
  );
});
