/**
 * What weighs most asks for a recent proof of identity: a session that was left open must not be enough to finalise an act, nor
 * to manage accounts (OWASP ASVS 5.0, 10.3.4).
 */
import { RefusalError } from '../services/refusal';
import type { Agent } from './agent';

/**
 * @param now milliseconds since 1970. @param within milliseconds.
 * @throws RefusalError `sign-in-again`
 */
export function mustBeRecent({ signedIn }: Agent, now: number, within: number): void {
  const age = now - Date.parse(signedIn.time);
  // A time to come (the clocks differ by some seconds) is recent; one that cannot be read is not.
  if (age <= within) return;
  throw new RefusalError(
    'sign-in-again',
    'Identifiez-vous de nouveau\u00A0: votre dernière identification est trop ancienne pour cette action.',
  );
}
