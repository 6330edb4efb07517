/** What happens at the door as the journal is told of it: bounded, and never in the way of whoever only reads. */
import type { JournalEvent } from '../../../../src/journal/events/kinds';
import type { IdentityEvent } from '../../../../src/server/identity/events';
import { KeysUnavailableError, MissingKeyError } from '../../../../src/server/journal/errors';
import { MOST_REFUSALS } from '../../../../src/server/journal/few-refusals';
import { recordInJournal } from '../../../../src/server/journal/identity-events';

const START = Date.UTC(2026, 10, 21, 9);
const HOUR = 3600_000;

const refusal = (at: number, more: { way?: string; code?: 'sign-in-expired' } = {}): IdentityEvent => ({
  kind: 'sign-in-refused',
  organisation: '21250999600006',
  time: new Date(START + at).toISOString(),
  way: more.way ?? 'local',
  code: more.code ?? 'wrong-credentials',
});

const missed = (): never => {
  throw new Error('nothing is missed');
};

describe('a journal that takes nothing more', () => {
  const signedIn: IdentityEvent = {
    kind: 'signed-in',
    organisation: '21250999600006',
    time: new Date(START).toISOString(),
    agent: { id: 'nadia', name: 'Nadia Perrin' },
    signedIn: { issuer: 'local', subject: 'nadia', methods: ['pwd'], time: new Date(START).toISOString() },
  };

  it('keeps nobody out, and says what has no entry', async () => {
    const told: string[] = [];
    for (const error of [new MissingKeyError('log', 'id'), new KeysUnavailableError('/keys', 'unreadable')]) {
      const record = recordInJournal({ record: () => Promise.reject(error) }, ({ kind }) => told.push(kind));
      await record(signedIn);
      await record(refusal(0));
    }
    expect(told).toEqual(['signed-in', 'sign-in-refused', 'signed-in', 'sign-in-refused']);
  });

  it('is not a store that does not answer', async () => {
    const record = recordInJournal({ record: () => Promise.reject(new Error('broken')) }, missed);
    await expect(record(signedIn)).rejects.toThrow('broken');
  });
});

describe('refusals without end', () => {
  const entered: JournalEvent[] = [];
  const journal = {
    record: (_organisation: string, events: readonly JournalEvent[]) => {
      entered.push(...events);
      return Promise.resolve([]);
    },
  };
  beforeEach(() => void entered.splice(0));

  it('have few entries, and the next hour says how many had none', async () => {
    const record = recordInJournal(journal, missed);
    for (let at = 0; at < 500; at += 1) await record(refusal(at));
    expect(entered).toHaveLength(MOST_REFUSALS);
    await record(refusal(HOUR));
    await record(refusal(HOUR + 1));
    expect(entered.slice(MOST_REFUSALS)).toEqual([
      {
        kind: 'sign-in-refused',
        time: new Date(START + HOUR).toISOString(),
        provider: 'local',
        cause: 'wrong-credentials',
        unentered: 500 - MOST_REFUSALS,
      },
      expect.not.objectContaining({ unentered: expect.anything() as unknown }),
    ]);
  });

  it('hide no refusal of another way or cause', async () => {
    const record = recordInJournal(journal, missed);
    for (let at = 0; at < 50; at += 1) await record(refusal(at));
    await record(refusal(60, { code: 'sign-in-expired' }));
    await record(refusal(61, { way: 'proconnect' }));
    expect(entered.slice(MOST_REFUSALS)).toMatchObject([
      { provider: 'local', cause: 'sign-in-expired' },
      { provider: 'proconnect', cause: 'wrong-credentials' },
    ]);
  });
});
