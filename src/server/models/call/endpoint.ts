/**
 * One endpoint: its configuration, its profile, the world that it may touch, and what is remembered of it. Types only.
 */
import type { Log } from '../../http/log';
import type { EndpointConfig } from '../config';
import type { Lookup } from '../http/resolve';
import type { EndpointProfile, JsonMode } from '../profiles/profile';
import type { Environment } from '../secrets';
import type { Breaker } from './breaker';
import type { Turns } from './turns';

export interface ClientWorld {
  readonly env: Environment;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Resolves after that time, or as soon as the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The system's when absent. */
  readonly lookup?: Lookup;
}

export interface EndpointState {
  readonly turns: Turns;
  readonly breaker: Breaker;
  /** Ways to ask for a form that were not refused yet. */
  readonly forms: JsonMode[];
}

export interface Endpoint {
  readonly config: EndpointConfig;
  readonly profile: EndpointProfile;
  readonly world: ClientWorld;
  readonly state: EndpointState;
}
