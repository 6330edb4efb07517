/**
 * Makes one list of what the detectors found, in which nothing overlaps. It must not lose a character that one of them hides.
 */
import type { Finding } from './detector';

/**
 * Sorted by start. Where findings overlap the surest kind names the whole stretch; a finding inside another disappears in it.
 */
export function mergeFindings<F extends Finding>(findings: readonly F[]): F[] {
  const sorted = findings
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  const merged: F[] = [];
  for (const finding of sorted) {
    const last = merged.at(-1);
    if (last === undefined || finding.start >= last.end) {
      merged.push(finding);
      continue;
    }
    const [winner, other] = strength(finding) > strength(last) ? [finding, last] : [last, finding];
    merged[merged.length - 1] = {
      ...winner,
      start: Math.min(winner.start, other.start),
      end: Math.max(winner.end, other.end),
    };
  }
  return merged;
}

/** Longer wins over shorter at the same confidence: an account holds what looks like a telephone number. */
const strength = ({ start, end, confidence }: Finding): number => end - start + 10 * confidence;
