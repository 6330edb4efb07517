/** From a drafted passage to its record: what must be settled and what is read closely are kept apart. */
import { recordedPassage } from '../../../src/server/services/recorded-passage';
import type { PassageProblem } from '../../../src/drafting/problem';

const TEXT = 'La chorale reçoit 1 450 €.';
const problem = (severity: PassageProblem['severity'], code: PassageProblem['code'], said: string) => ({
  ...{ code, severity, message: 'Pourquoi.', paragraph: 0 },
  place: { start: TEXT.indexOf(said), end: TEXT.indexOf(said) + said.length },
});
const recorded = (...flags: readonly PassageProblem[]) =>
  recordedPassage(
    {
      ...{ id: 'A'.repeat(22), slot: 's', drafter: { mode: 'compose', version: '1' } as const },
      paragraphs: [{ segments: [{ text: TEXT, sources: [] }] }],
      flags,
    },
    '2027-01-12T09:00:00Z',
    () => 'neuf',
  );

test('a doubt is no flag', () => {
  const { flags, doubts } = recorded(
    problem('doubted', 'check:role', '1 450 €'),
    problem('flagged', 'check:name', 'chorale'),
  );
  expect(flags?.map(({ kind, text }) => [kind, text])).toEqual([['name', 'chorale']]);
  expect(doubts?.map(({ kind, text }) => [kind, text])).toEqual([['role', '1 450 €']]);
});

test('a passage without any has neither', () => {
  expect(Object.keys(recorded())).not.toEqual(expect.arrayContaining(['flags']));
  expect(Object.keys(recorded())).not.toEqual(expect.arrayContaining(['doubts']));
});
