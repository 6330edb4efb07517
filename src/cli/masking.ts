/**
 * Writes a text without its personal data, with numbered tokens, and the table that gives them back. The only place that knows
 * the form of tokens on the command line.
 */
import type { Span, SpanType } from '../privacy/span';

const FAMILY: Readonly<Record<SpanType, string>> = {
  PERSON: 'PERS',
  ADDRESS: 'ADRS',
  PHONE: 'TELX',
  EMAIL: 'MELX',
  NIR: 'NIRX',
  IBAN: 'IBNX',
  BIRTH: 'NAIX',
  PLATE: 'PLQX',
  ID: 'IDNX',
  PARCEL: 'PRCX',
  IP: 'IPXX',
};

export interface MaskedText {
  readonly masked: string;
  /** What each token stands for. Personal data. */
  readonly map: Readonly<Record<string, string>>;
}

/** @param spans sorted, not overlapping: as `detect` gives them */
export function maskDetected(text: string, spans: readonly Span[]): MaskedText {
  const tokens = new Map<string, string>();
  const counts = new Map<SpanType, number>();
  let masked = '';
  let at = 0;
  for (const { type, start, end } of spans) {
    const value = text.slice(start, end);
    const known = tokens.get(`${type} ${value}`);
    const number = known === undefined ? (counts.get(type) ?? 0) + 1 : 0;
    const token = known ?? `[${FAMILY[type]}-${number}]`;
    if (known === undefined) {
      counts.set(type, number);
      tokens.set(`${type} ${value}`, token);
    }
    masked += text.slice(at, start) + token;
    at = end;
  }
  return {
    masked: masked + text.slice(at),
    map: Object.fromEntries([...tokens].map(([key, token]) => [token, key.slice(key.indexOf(' ') + 1)])),
  };
}
