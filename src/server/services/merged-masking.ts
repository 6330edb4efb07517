/**
 * What an agent decided of words before, and what is decided now: the last word on each holds. Taking a word back is deciding the
 * contrary of it, with a reason. Pure.
 */
import { fold } from '../../privacy/fold';
import type { Masking } from '../api/messages';

/** What was decided stands, but for the words of `now`. */
export function mergedMasking(before: Masking, now: Masking): Masking {
  const { mask = [], unmask = [] } = now;
  const decided = new Set([...mask, ...unmask.map(({ text }) => text)].map(fold));
  const stands = (text: string): boolean => !decided.has(fold(text));
  return {
    mask: [...(before.mask ?? []).filter(stands), ...mask],
    unmask: [...(before.unmask ?? []).filter(({ text }) => stands(text)), ...unmask],
  };
}

/** What `now` changes: the rest was told already. */
export function newInMasking(before: Masking, now: Masking): Masking {
  const { mask = [], unmask = [] } = before;
  return {
    mask: (now.mask ?? []).filter((text) => !mask.includes(text)),
    unmask: (now.unmask ?? []).filter(
      ({ text, reason }) => !unmask.some((one) => one.text === text && one.reason === reason),
    ),
  };
}
