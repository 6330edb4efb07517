/**
 * Statements in the manner of in-toto (github.com/in-toto/attestation, v1): what happened, about what. Of words and persons
 * a statement holds commitments only; what opens them is kept beside it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, utf8 } from '../bytes';
import type { JournalEvent, PastEvent } from '../events/kinds';
import { kindOfPredicate } from '../events/kinds';
import { predicateType, type Kind } from '../events/kind';
import { canonicalJson, parseCanonical, type Json, type JsonObject } from '../json';
import { digest, listOf, mapOf, oneOf, record, text, time, type Shape } from '../shapes';
import { disclose, isOpenedBy, SALT_LENGTH, type Disclosure, type RandomBytes } from './commitment';
import { MAX_ENTRY } from './envelope';
import { joinEvent } from './join';
import { splitEvent } from './split';

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Names a subject's digest that is a commitment: SHA-256 over a salt and the digest. */
const COMMITTED_DIGEST = 'urn:paraphe:commitment:1';

/** A disclosure, and the id of the person of whom it tells. */
export interface Opening extends Disclosure {
  readonly about?: string;
}

export interface WrittenStatement {
  /** The statement's JSON text. */
  readonly payload: string;
  /** What opens its commitments. */
  readonly openings: readonly Opening[];
}

/**
 * @param demonstration the organisation is a demonstration: every one of its statements says so, as the school mode of
 *   French cash registers must (NF525).
 * @throws InvalidEventError
 */
export function writeStatement(
  event: JournalEvent,
  { randomBytes, demonstration }: { readonly randomBytes: RandomBytes; readonly demonstration: boolean },
): WrittenStatement {
  const { kind, time: when, clear, secrets } = splitEvent(event);
  // One draw for all salts: each call of the generator costs as much as a hash.
  const salts = randomBytes(SALT_LENGTH * secrets.length);
  const openings: Opening[] = [];
  const committed: Record<string, string> = {};
  secrets.forEach(({ name, value, about }, at) => {
    const made = disclose(name, value, salts.subarray(SALT_LENGTH * at, SALT_LENGTH * (at + 1)));
    openings.push({ ...made.disclosure, ...(about === undefined ? {} : { about }) });
    committed[name] = made.commitment;
  });
  const payload = canonicalJson({
    _type: STATEMENT_TYPE,
    subject: [subjectOf(kind, clear, committed)],
    predicateType: predicateType(kind.kind),
    predicate: { time: when, clear, committed, ...(demonstration ? { demonstration: true } : {}) },
  });
  return { payload, openings };
}

function subjectOf(kind: Kind, clear: JsonObject, committed: Readonly<Record<string, string>>): Subject {
  const name = kind.subject(clear);
  const hidden = kind.subjectDigest === undefined ? undefined : committed[kind.subjectDigest];
  return hidden === undefined
    ? { name, digest: { sha256: toHex(sha256(utf8(name))) } }
    : { name, digest: { [COMMITTED_DIGEST]: hidden } };
}

type Subject = { readonly name: string; readonly digest: Readonly<Record<string, string>> };

export interface Statement {
  readonly kind: Kind;
  /** ISO 8601, UTC: what the clock said. */
  readonly time: string;
  readonly demonstration: boolean;
  readonly clear: JsonObject;
  /** Commitments by the name of their value. */
  readonly committed: Readonly<Record<string, string>>;
}

const isStatement = record({
  _type: oneOf(STATEMENT_TYPE),
  predicateType: text(200),
  predicate: record(
    {
      time,
      clear: ((value) => typeof value === 'object') as Shape<JsonObject>,
      committed: mapOf(text(200), digest, 20_000),
    },
    { demonstration: oneOf(true) },
  ),
  subject: listOf(record({ name: text(1000), digest: mapOf(text(100), digest, 1) }), 1),
});

export type StatementFault =
  /** Not the canonical text of a statement of ours. */
  | 'malformed'
  /** A type that is not on the list: another program's, or a later version's. */
  | 'unknown-type';

export type StatementReading =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly fault: StatementFault };

/** Never throws. */
export function readStatement(payload: string): StatementReading {
  const value = parseCanonical(payload, MAX_ENTRY);
  if (!isStatement(value)) return { ok: false, fault: 'malformed' };
  const kind = kindOfPredicate(value.predicateType);
  if (kind === undefined) return { ok: false, fault: 'unknown-type' };
  const { time: when, clear, committed, demonstration = false } = value.predicate;
  const fits = joinEvent(kind.fields, clear, Object.keys(committed), new Map()) !== undefined;
  if (!fits || canonicalJson(value.subject) !== canonicalJson([subjectOf(kind, clear, committed)]))
    return { ok: false, fault: 'malformed' };
  return { ok: true, statement: { kind, time: when, demonstration, clear, committed } };
}

export const isDisclosure: Shape<Disclosure> = record({
  name: text(200),
  salt: digest,
  value: ((value) => value !== undefined) as Shape<Json>,
});

/**
 * The event that a statement tells, with what was opened. Undefined when a disclosure does not open its commitment, or
 * opens something that the kind may not hold. Never throws.
 */
export function openStatement(
  { kind, time: when, clear, committed }: Statement,
  disclosures: readonly Disclosure[],
): PastEvent | undefined {
  const opened = new Map(disclosures.map(({ name, value }) => [name, value]));
  if (opened.size !== disclosures.length) return undefined;
  if (!disclosures.every((disclosure) => isOpenedBy(committed, disclosure))) return undefined;
  const joined = joinEvent(kind.fields, clear, Object.keys(committed), opened);
  return joined && ({ ...joined.values, kind: kind.kind, time: when } as PastEvent);
}
