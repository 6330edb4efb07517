/**
 * The event that a seal carries: everything that a stranger needs to know of how a document came to be, in one statement.
 */
import { count, digest, id, listOf, matching, oneOf, text, time } from '../shapes';
import { prose, template } from './documents';
import { agent, clear, list, optional, secret } from './field';
import { aboutDocument, defineKind } from './kind';
import { drafter } from './passages';

/** How many hexadecimal digits of each paragraph's digest a seal keeps: enough to point at what changed, not to prove it. */
export const PARAGRAPH_DIGITS = 16;

const review = {
  decision: clear(oneOf('approved', 'amended', 'rejected', 'removed')),
  time: clear(time),
  /** Index in `agents`. */
  by: clear(count),
  /** Of the words that were kept. */
  digest: optional(secret(digest)),
} as const;

export const finalised = defineKind({
  kind: 'finalised',
  subject: aboutDocument,
  subjectDigest: 'digest',
  fields: {
    documentId: clear(id),
    template: clear(template),
    /** Who finalised. */
    agent,
    /** Of the document (`document/digest`). */
    digest: secret(digest),
    /** Of its paragraphs, in order, shortened to `PARAGRAPH_DIGITS`: they let a verifier say which ones changed. */
    paragraphs: optional(secret(listOf(matching(/^[0-9a-f]{16}$/), 20_000))),
    /** SHA-256 of the archived file, when it is archived with the event. */
    file: optional(secret(digest)),
    /** Everyone who reviewed a passage or answered for a flag or a check, once each. */
    agents: list({ agent }),
    passages: list({
      passage: clear(id),
      slot: clear(id),
      drafter: clear(drafter),
      sources: optional(clear(listOf(text(200), 200))),
      reviews: list(review),
    }),
    /** What nothing supported in a passage, for which an agent answered with where it is written. */
    flags: optional(
      list({
        passage: clear(id),
        flag: clear(id),
        claim: clear(id),
        time: clear(time),
        by: clear(count),
        source: optional(secret(prose)),
        /** Of the words. */
        digest: optional(secret(digest)),
      }),
    ),
    /** Points raised by checks, for which an agent answered. */
    checks: optional(
      list({ check: clear(id), time: clear(time), by: clear(count), reason: optional(secret(prose)) }),
    ),
  },
});
