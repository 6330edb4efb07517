/**
 * The reason that an agent gives, held to the one rule (`api/reason`) by what sets a safeguard aside, whoever asks: the schemas of
 * requests hold HTTP to it, and the command line has none.
 */
import { isReason, LONGEST_REASON, TOO_SHORT_REASON } from '../api/reason';
import { RefusalError } from './refusal';

/** Without the white space around it. @throws RefusalError `bad-request` */
export function givenReason(text: string): string {
  const reason = text.trim();
  if (!isReason(reason)) throw new RefusalError('bad-request', TOO_SHORT_REASON);
  if (reason.length > LONGEST_REASON)
    throw new RefusalError(
      'bad-request',
      `Ce qui est écrit est trop long\u00A0: ${LONGEST_REASON}\u00A0caractères au plus.`,
    );
  return reason;
}
