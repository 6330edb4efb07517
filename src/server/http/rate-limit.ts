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

/**
 * @param now milliseconds since 1970.
 * @param most keys that are remembered: whoever uses ever new ones fills neither the memory nor the time of a request.
 */
export function createRateLimiter(rule: RateRule, now: () => number, most = 10_000): RateLimiter {
  // In the order of their last request.
  const buckets = new Map<string, { left: number; at: number }>();
  const regained = (ms: number): number => (Math.max(0, ms) * rule.perMinute) / 60_000;
  return {
    count(key) {
      const time = now();
      const bucket = buckets.get(key) ?? { left: rule.burst, at: time };
      const left = Math.min(rule.burst, bucket.left + regained(time - bucket.at));
      buckets.delete(key);
      buckets.set(key, { left: Math.max(0, left - 1), at: time });
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
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
