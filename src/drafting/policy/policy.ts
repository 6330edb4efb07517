/**
 * What is known of an endpoint: where it is, what it keeps, what it may be sent. A value only: `judge` says what follows from
 * it. It must not hold a secret.
 */

/** What a text says of people: nothing that is not published, the service's own business, or something about somebody. */
export type DataClass = 'public' | 'internal' | 'personal';
export const DATA_CLASSES: readonly DataClass[] = ['public', 'internal', 'personal'];

/** Where the text is processed. `LOCAL`: on the organisation's own machines. */
export const REGIONS = ['LOCAL', 'FR', 'EU', 'OTHER'] as const;
export type Region = (typeof REGIONS)[number];

/** How long what was sent is kept; `unknown` is a thing to say, and it is refused. */
export type Retention = 'none' | 'unknown' | { readonly days: number };

export interface EndpointPolicy {
  /**
   * Where the client may connect: `host`, `host:port` (https), or an origin: `http://127.0.0.1:11434`. Plain http and a
   * private address must be written out.
   */
  readonly hosts: readonly string[];
  /** Private networks that those names may lead to, CIDR: `10.1.2.0/24`. */
  readonly networks: readonly string[];
  readonly regions: readonly Region[];
  readonly retention: Retention;
  readonly trainsOnData: boolean | 'unknown';
  readonly dataClasses: readonly DataClass[];
  /** Where it is written: terms, contract, data-processing agreement. Not asked of a LOCAL endpoint. */
  readonly evidenceUrl?: string;
  /** The day somebody read it, ISO. */
  readonly checkedAt?: string;
}

/** What the organisation accepts. */
export interface PolicyRules {
  readonly regions: readonly Region[];
  /** Longest retention, in days. */
  readonly retentionDays: number;
  /** A check older than that is no longer one. */
  readonly maxAgeDays: number;
}

export const DEFAULT_RULES: PolicyRules = {
  regions: ['LOCAL', 'FR', 'EU'],
  retentionDays: 0,
  maxAgeDays: 365,
};
