/**
 * The seal: one JSON value that travels in the .docx as the text of a custom XML part. It holds the entry "finalised" of the
 * journal, what opens its commitments, and the proof that it is in the journal. Its text is plain ASCII without <, > and &,
 * so that no program has a reason to write it otherwise.
 */
import { canonicalJson, parseCanonical, type Json } from '../json';
import { listOf, oneOf, record, text } from '../shapes';
import type { Disclosure } from '../statement/commitment';
import { MAX_ENTRY } from '../statement/envelope';
import { isDisclosure } from '../statement/statement';

export const SEAL_FORMAT = 'urn:paraphe:seal:1';

export interface Seal {
  /** The DSSE envelope's text: the very bytes of the leaf. */
  readonly entry: string;
  /** What opens the statement's commitments, less what its readers need not know. */
  readonly opening: readonly Disclosure[];
  /** c2sp.org/tlog-proof. */
  readonly proof: string;
}

/** Longer seals are refused unread. */
export const MAX_SEAL = 6 * 1024 * 1024;

const isSeal = record({
  format: oneOf(SEAL_FORMAT),
  entry: text(MAX_ENTRY),
  opening: listOf(isDisclosure, 20_000),
  proof: text(128 * 1024),
});

export function sealText({ entry, opening, proof }: Seal): string {
  const disclosures = opening.map(({ name, salt, value }) => ({ name, salt, value }));
  return ascii(canonicalJson({ format: SEAL_FORMAT, entry, opening: disclosures, proof }));
}

/** Undefined when it is not the one text of a seal. Never throws. */
export function parseSeal(sealed: string): Seal | undefined {
  const value: Json | undefined = parseCanonical(sealed.trim(), MAX_SEAL, ascii);
  return isSeal(value) ? value : undefined;
}

function ascii(json: string): string {
  return json.replace(/[^ -~]|[<>&]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
