/**
 * A date that what stands around tells to be a birth, where nothing says the word. It searches nothing.
 */
import type { Finding } from '../detector';

/** Less sure than one that "né" announces. */
export const birthTold = (start: number, end: number, reason: string): Finding => ({
  type: 'BIRTH',
  start,
  end,
  reason,
  confidence: 0.7,
});
