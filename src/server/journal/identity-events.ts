/**
 * What happens to identities, entered in the journal of its organisation: who came in and how, who was refused (within bounds), whose
 * account changed. Who left is not entered: nothing follows from it.
 */
import type { JournalEvent } from '../../journal/events/kinds';
import { ISSUERS } from '../identity/agent';
import type { AccountChange, AccountEvent, IdentityEvent, RecordIdentity } from '../identity/events';
import { JournalBlockedError, KeysUnavailableError } from './errors';
import { createRefusalGate, type RefusalGate } from './few-refusals';
import type { Journal } from './port';

const CHANGES = {
  created: 'created',
  role: 'role',
  revoked: 'disabled',
  reset: 'credentials',
  password: 'credentials',
  bound: 'credentials',
} as const satisfies Record<AccountChange, string>;

/** Of a change of an account: entered by the store, with the change. */
export function accountEntry({ time, account, agent, change }: AccountEvent): JournalEvent {
  return { kind: 'account-changed', time, account, agent, change: CHANGES[change] };
}

/**
 * A journal that takes nothing more keeps nobody out: what can be read must stay readable, and whatever else an agent does is refused
 * by itself. @param missed told of what has no entry, and never will
 */
export function recordInJournal(
  journal: Pick<Journal, 'record'>,
  missed: (event: IdentityEvent) => void,
): RecordIdentity {
  const gate = createRefusalGate();
  return async (event) => {
    const entered = journalEventOf(event, gate);
    if (entered === undefined) return;
    try {
      await journal.record(event.organisation, [entered]);
    } catch (error) {
      if (!(error instanceof JournalBlockedError || error instanceof KeysUnavailableError)) throw error;
      missed(event);
    }
  };
}

function journalEventOf(event: IdentityEvent, gate: RefusalGate): JournalEvent | undefined {
  const { time } = event;
  switch (event.kind) {
    // The store entered a change of an account with the change.
    case 'account-changed':
    case 'signed-out':
      return undefined;
    case 'signed-in': {
      const { issuer, subject, methods, time: authTime } = event.signedIn;
      const amr = methods.length === 0 ? {} : { amr: methods };
      const agent = { ...event.agent, issuer, subject, ...amr, authTime };
      return { kind: 'signed-in', time, provider: providerOf(issuer), agent };
    }
    case 'sign-in-refused': {
      const { way, code } = event;
      const unentered = gate(way, code, Date.parse(time));
      if (unentered === undefined) return undefined;
      const more = unentered === 0 ? {} : { unentered };
      return { kind: 'sign-in-refused', time, provider: way, cause: code, ...more };
    }
  }
}

function providerOf(issuer: string): string {
  if (issuer === ISSUERS.local) return 'local';
  return issuer === ISSUERS.demonstration ? 'demonstration' : 'openid';
}
