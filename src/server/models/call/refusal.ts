/**
 * What an endpoint's refusal means: its status and its body, in the three shapes that servers use, become one of the failures of
 * the core. It keeps a few words for an administrator, never what was sent: FastAPI repeats the input, which is left out.
 */
import type { DraftFailure } from '../../../drafting/failure';

export interface EndpointRefusal {
  readonly failure: DraftFailure;
  /** The endpoint does not take the form that was asked for: another way of asking may do. */
  readonly aboutForm: boolean;
}

const LONGEST_DETAIL = 300;

/** @param retryAfterSeconds of the header, already read */
export const refusalOf = (
  status: number,
  body: string,
  model: string,
  retryAfterSeconds: number | undefined,
): EndpointRefusal => {
  const detail = detailOf(body);
  const failure = failureOf(status, detail, model, retryAfterSeconds);
  return {
    failure,
    aboutForm:
      failure.kind === 'request-refused' &&
      /response_format|json_schema|json_object|guided|grammar|structured|schema/iu.test(detail),
  };
};

const failureOf = (
  status: number,
  detail: string,
  model: string,
  retryAfterSeconds: number | undefined,
): DraftFailure => {
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (status >= 300 && status < 400) return { kind: 'redirected' };
  if (status === 401 || status === 403) return { kind: 'unauthorised' };
  if (status === 402 || (status === 400 && /budget|quota|credit|billing/iu.test(detail)))
    return { kind: 'quota-spent' };
  if (status === 404) return { kind: 'unknown-model', model };
  if (status === 413 || ((status === 400 || status === 422) && TOO_LONG.test(detail)))
    return { kind: 'context-too-long' };
  if (status === 429) return { kind: 'rate-limited', ...wait };
  if (status === 503 || status === 529) return { kind: 'busy', ...wait };
  // 424: the provider behind a gateway cannot be reached; 408 and 504: it took too long.
  if (status >= 500 || status === 424 || status === 408) return { kind: 'unavailable', status };
  return { kind: 'request-refused', status, ...(detail === '' ? {} : { detail }) };
};

const TOO_LONG =
  /context (?:length|size|window)|maximum context|exceeds? the (?:available )?context|too (?:long|many tokens)|maximum (?:number of )?tokens/iu;

/** `{"detail": …}`, `{"error": {…}}`, `{"message": …}` flat, or none of them: then nothing is kept. */
export const detailOf = (body: string): string => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return '';
  }
  const { detail, error, message } = record(value);
  const found = words(detail) || words(error) || words(message);
  return found.length > LONGEST_DETAIL ? `${found.slice(0, LONGEST_DETAIL - 1)}…` : found;
};

const words = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('; ');
  const { msg, message, loc, error } = record(value);
  const place = Array.isArray(loc) ? `${loc.map(String).join('.')}: ` : '';
  const text = typeof msg === 'string' ? msg : typeof message === 'string' ? message : error;
  return typeof text === 'string' ? place + text : text === undefined ? '' : words(text);
};

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

/** Retry-After as seconds or as a date; undefined when absent or unreadable. @param now milliseconds since 1970 */
export const retryAfter = (header: string | undefined, now: number): number | undefined => {
  if (header === undefined) return undefined;
  if (/^\s*\d{1,7}(?:\.\d+)?\s*$/u.test(header)) return Math.ceil(Number(header));
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
};
