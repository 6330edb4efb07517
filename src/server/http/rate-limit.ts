/**
 * A simple limit of requests: each key (an agent, an address) has a bucket that fills again with time. In memory: with
 * several server processes each one counts for itself.
 */
import { RefusalError } from '../services/refusal';

export interface RateRule {
  /** Requests allowed at once. */
  readonly burst: number;
  /** Requests a minute that the bucket regains. */
  readonly perMinute: number;
}

export interface RateLimiter {
  /** Counts one request. @throws RefusalError `too-many-requests` */
  count(key: string): void;
}

const MOST_KEYS = 10_000;

/** @param now milliseconds since 1970. */
export function createRateLimiter(rule: RateRule, now: () => number): RateLimiter {
  const buckets = new Map<string, { left: number; at: number }>();
  const regained = (ms: number): number => (Math.max(0, ms) * rule.perMinute) / 60_000;
  return {
    count(key) {
      const time = now();
      if (buckets.size >= MOST_KEYS) {
        for (const [other, { left, at }] of buckets)
          if (left + regained(time - at) >= rule.burst) buckets.delete(other);
      }
      const bucket = buckets.get(key) ?? { left: rule.burst, at: time };
      const left = Math.min(rule.burst, bucket.left + regained(time - bucket.at));
      buckets.set(key, { left: Math.max(0, left - 1), at: time });
      if (left < 1) {
        throw new RefusalError(
          'too-many-requests',
          'Trop de demandes en peu de temps. Patientez une minute, puis réessayez.',
          { retryAfter: Math.max(1, Math.ceil(((1 - left) * 60) / rule.perMinute)) },
        );
      }
    },
  };
}
