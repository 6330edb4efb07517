/**
 * Slows down whoever guesses a password, without letting anybody keep a colleague out. Two counts for each name: from one
 * place, with a growing delay; from everywhere, only for places where the account never signed in, so that strangers who
 * guess elsewhere cannot close the door of the agent's own office. A name that nobody has is counted in the same way.
 */
import { RefusalError } from '../services/refusal';
import { sha256 } from '../sha256';
import type { AttemptStore } from './port';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Free attempts from one place, then 30 s, 1 min, 2 min… 15 min at most. */
export const fromOnePlace = (failures: number): number =>
  failures < 5 ? 0 : Math.min(15 * MINUTE, 30 * SECOND * 2 ** (failures - 5));

/** From unfamiliar places together: 20 free attempts, then 1 min, 2 min… 5 min at most. */
export const fromEverywhere = (failures: number): number =>
  failures < 20 ? 0 : Math.min(5 * MINUTE, MINUTE * (failures - 19));

/** Milliseconds: a place stays familiar for half a year after the last sign-in from it. */
const FAMILIAR = 180 * 24 * 3600 * SECOND;

/** One attempt under way: `succeed` takes back what it counted. */
export interface Attempt {
  succeed(): Promise<void>;
}

export interface LockOut {
  /** @throws RefusalError `too-many-requests`: the password may not even be looked at. */
  begin(organisation: string, login: string, address: string): Promise<Attempt>;
  /** Forgets every failure of a name, when an administrator gives a new password. Places keep their own count. */
  forget(organisation: string, login: string): Promise<void>;
}

/** @param now milliseconds since 1970. */
export function createLockOut(attempts: AttemptStore, now: () => number): LockOut {
  // Digests: the table must not be a list of who works from where.
  const key = (...parts: readonly string[]): string => sha256(JSON.stringify(parts));
  return {
    async begin(organisation, login, address) {
      const place = key('place', organisation, login, address);
      const everywhere = key('everywhere', organisation, login);
      const time = now();
      allow(await attempts.begin(place, time, fromOnePlace), time);
      const familiar = await attempts.isFamiliar(place, time - FAMILIAR);
      if (!familiar) allow(await attempts.begin(everywhere, time, fromEverywhere), time);
      return {
        async succeed() {
          await attempts.clear(familiar ? [place] : [place, everywhere]);
          await attempts.markFamiliar(place, now());
        },
      };
    },
    forget: (organisation, login) => attempts.clear([key('everywhere', organisation, login)]),
  };
}

function allow(until: number | undefined, now: number): void {
  if (until === undefined) return;
  const seconds = Math.max(1, Math.ceil((until - now) / SECOND));
  throw new RefusalError(
    'too-many-requests',
    `Trop d’essais pour ce nom d’utilisateur\u00A0: attendez ${inWords(seconds)}, puis réessayez.`,
    { retryAfter: seconds },
  );
}

const inWords = (seconds: number): string =>
  seconds < 90 ? `${seconds}\u00A0secondes` : `${Math.ceil(seconds / 60)}\u00A0minutes`;
