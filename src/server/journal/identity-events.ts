/**
 * What happens to identities, entered in the journal of its organisation: who came in and how, who was refused, whose account
 * changed. Who left is not entered: nothing follows from it.
 */
import type { JournalEvent } from '../../journal/events/kinds';
import { ISSUERS } from '../identity/agent';
import type { AccountChange, AccountEvent, IdentityEvent, RecordIdentity } from '../identity/events';
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

/** @throws what the journal throws when nothing more may be entered: whoever signs in is then told so. */
export function recordInJournal(journal: Pick<Journal, 'record'>): RecordIdentity {
  return async (event) => {
    const entered = journalEventOf(event);
    if (entered !== undefined) await journal.record(event.organisation, [entered]);
  };
}

function journalEventOf(event: IdentityEvent): JournalEvent | undefined {
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
    case 'sign-in-refused':
      return { kind: 'sign-in-refused', time, provider: event.way, cause: event.code };
  }
}

function providerOf(issuer: string): string {
  if (issuer === ISSUERS.local) return 'local';
  return issuer === ISSUERS.demonstration ? 'demonstration' : 'openid';
}
