/**
 * Counters and gauges in Prometheus' text format (0.0.4). Labels are closed lists: patterns of routes, statuses, ways of signing in;
 * never a person, an address or an id.
 */
import { routePath } from 'hono/route';
import type { MiddlewareHandler } from 'hono';

export type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  /** Adds one to a counter. */
  count(name: CounterName, labels: Labels): void;
  request(method: string, route: string, status: number, seconds: number): void;
  /** Everything, as Prometheus reads it. @param gauges measured by the caller, now. */
  text(gauges?: readonly Gauge[]): string;
}

const COUNTERS = {
  paraphe_sign_ins_total: 'Sign-ins by way and outcome.',
  paraphe_account_changes_total: 'Changes of accounts by kind.',
} as const;
export type CounterName = keyof typeof COUNTERS;

const GAUGES = {
  paraphe_journal_entries: 'Entries of the journal.',
  paraphe_journal_published: 'Entries under the last head that this process published.',
  paraphe_journal_blocked: '1 when the journal takes nothing more, 0 otherwise.',
} as const;
export interface Gauge {
  readonly name: keyof typeof GAUGES;
  readonly value: number;
}

/** Upper bounds in seconds. */
const BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5, 30];
/** Any other word that a client sends would be a label of its own. */
const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']);

interface Timing {
  readonly labels: Labels;
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** @param started seconds since 1970. @param memory resident bytes. */
export function createMetrics(version: string, started: number, memory: () => number): Metrics {
  const counters = new Map<string, { readonly name: CounterName; readonly labels: Labels; value: number }>();
  const timings = new Map<string, Timing>();
  return {
    count(name, labels) {
      const key = series(name, labels);
      const counter = counters.get(key) ?? { name, labels, value: 0 };
      counter.value += 1;
      counters.set(key, counter);
    },
    request(method, route, status, seconds) {
      const labels = { method: METHODS.has(method) ? method : 'other', route, status: String(status) };
      const key = series('', labels);
      const timing = timings.get(key) ?? { labels, buckets: BUCKETS.map(() => 0), sum: 0, count: 0 };
      for (const [at, bound] of BUCKETS.entries())
        if (seconds <= bound) timing.buckets[at] = (timing.buckets[at] ?? 0) + 1;
      timing.sum += seconds;
      timing.count += 1;
      timings.set(key, timing);
    },
    text(gauges = []) {
      const lines = [
        ...head('paraphe_info', 'gauge', 'The version that runs.'),
        `${series('paraphe_info', { version })} 1`,
        ...head('process_start_time_seconds', 'gauge', 'When the process started, in seconds since 1970.'),
        `process_start_time_seconds ${started}`,
        ...head('process_resident_memory_bytes', 'gauge', 'Resident memory.'),
        `process_resident_memory_bytes ${memory()}`,
        ...head('paraphe_http_request_duration_seconds', 'histogram', 'Requests by pattern of route.'),
        ...[...timings.values()].flatMap(histogram),
      ];
      for (const { name, value } of gauges)
        lines.push(...head(name, 'gauge', GAUGES[name]), `${name} ${value}`);
      for (const [name, help] of Object.entries(COUNTERS)) {
        lines.push(...head(name, 'counter', help));
        for (const [key, counter] of counters)
          if (counter.name === name) lines.push(`${key} ${counter.value}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

function histogram({ labels, buckets, sum, count }: Timing): string[] {
  const name = 'paraphe_http_request_duration_seconds';
  return [
    ...BUCKETS.map(
      (bound, at) => `${series(`${name}_bucket`, { ...labels, le: String(bound) })} ${buckets[at] ?? 0}`,
    ),
    `${series(`${name}_bucket`, { ...labels, le: '+Inf' })} ${count}`,
    `${series(`${name}_sum`, labels)} ${sum}`,
    `${series(`${name}_count`, labels)} ${count}`,
  ];
}

const head = (name: string, type: string, help: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

const series = (name: string, labels: Labels): string =>
  `${name}{${Object.entries(labels)
    .map(([label, value]) => `${label}="${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`)
    .join(',')}}`;

/** Times each request by the pattern of its route. @param now milliseconds since 1970. */
export function requestMetrics(metrics: Metrics, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const start = now();
    await next();
    metrics.request(c.req.method, routePath(c, -1), c.res.status, (now() - start) / 1000);
  };
}
