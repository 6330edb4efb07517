/**
 * The statement "this document was finalised": an in-toto style statement in a DSSE envelope, carried by the document as a
 * custom XML part. For now its list of signatures is empty: it proves nothing by itself, and verification says so. It must
 * not know Word, the server or how documents are scanned.
 */
import { z } from 'zod';

/** Namespace of the custom XML part. */
export const STATEMENT_NAMESPACE = 'urn:paraphe:statement:1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const person = z.object({ id: z.string(), name: z.string() });

const schema = z.object({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.tuple([
    z.object({
      /** The document's id. */
      name: z.string(),
      /** Digest of the document's words (`Scan.digest`), not of its bytes. */
      digest: z.object({ 'paraphe-words-sha256': digest }),
    }),
  ]),
  predicateType: z.literal('urn:paraphe:finalised:1'),
  predicate: z.object({
    organisation: z.object({ name: z.string(), siret: z.string() }),
    title: z.string(),
    template: z.object({ id: z.string(), version: z.string() }),
    finalised: z.object({ agent: person, time: z.string() }),
    /** Digest of each paragraph in the order of the scan, so that a later change can be located. */
    blocks: z.array(digest),
    passages: z.array(
      z.object({
        id: z.string(),
        slot: z.string(),
        drafter: z.object({ mode: z.string(), model: z.string().optional(), version: z.string() }),
        state: z.enum(['approved', 'amended', 'rejected', 'removed']),
        /** Digest of the words that were reviewed; absent when the text was rejected or removed. */
        digest: digest.optional(),
        review: z.object({ agent: person, time: z.string() }),
      }),
    ),
  }),
});
export type FinalStatement = z.infer<typeof schema>;

const envelopeSchema = z.object({
  payloadType: z.literal(PAYLOAD_TYPE),
  /** Base64 of the statement's JSON. */
  payload: z.base64(),
  signatures: z.array(z.object({ keyid: z.string(), sig: z.string() })),
});

export type StatementReading =
  | { readonly status: 'ok'; readonly statement: FinalStatement; readonly signatures: number }
  | { readonly status: 'unreadable' };

/** The custom XML part that carries the statement, unsigned. */
export function statementToXml(statement: FinalStatement): string {
  const payload = toBase64(new TextEncoder().encode(JSON.stringify(schema.parse(statement))));
  const envelope = JSON.stringify({ payloadType: PAYLOAD_TYPE, payload, signatures: [] });
  // JSON of base64 and fixed names: of XML's special characters it holds none.
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<statement xmlns="${STATEMENT_NAMESPACE}">${envelope}</statement>`;
}

/**
 * Reads the envelope back.
 * @param envelope text content of the part's root element.
 */
export function readStatement(envelope: string): StatementReading {
  try {
    const { payload, signatures } = envelopeSchema.parse(JSON.parse(envelope));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(fromBase64(payload));
    return { status: 'ok', statement: schema.parse(JSON.parse(text)), signatures: signatures.length };
  } catch {
    return { status: 'unreadable' };
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
