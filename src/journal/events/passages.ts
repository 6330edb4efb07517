/**
 * Events in the life of one generated passage.
 */
import { digest, id, listOf, oneOf, record, text } from '../shapes';
import { prose } from './documents';
import { agent, clear, optional, secret } from './field';
import { aboutPassage, defineKind } from './kind';

export const drafter = record({ mode: text(60), version: text(60) }, { model: text(200) });
/** "fact:street", "law:CGCT-L2213-1": which facts and legal entries, never their values. */
const sources = listOf(text(200), 200);
const passage = { documentId: clear(id), passage: clear(id), agent } as const;
const words = { subject: aboutPassage, subjectDigest: 'digest' } as const;

export const passageGenerated = defineKind({
  kind: 'passage-generated',
  ...words,
  fields: {
    ...passage,
    slot: clear(id),
    drafter: clear(drafter),
    sources: optional(clear(sources)),
    digest: secret(digest),
  },
});

/** The pane had the passage before an agent's eyes; the pane says so. `digest`: the words that it showed. */
export const shown = defineKind({
  kind: 'shown',
  ...words,
  fields: { ...passage, digest: optional(secret(digest)) },
});

/**
 * An agent's decision. `digest`: the words they kept; there are none when they rejected the text, or found that it had been
 * removed.
 */
export const reviewed = defineKind({
  kind: 'reviewed',
  ...words,
  fields: {
    ...passage,
    decision: clear(oneOf('approved', 'amended', 'rejected', 'removed')),
    digest: optional(secret(digest)),
    reason: optional(secret(prose)),
  },
});

/**
 * A review no longer holds: the file that `agent` sent says other words. `digest`: the words that were reviewed, absent when
 * their absence was; `found`: the words that stand now, absent when none do.
 */
export const voided = defineKind({
  kind: 'voided',
  ...words,
  fields: {
    ...passage,
    cause: optional(clear(id)),
    digest: optional(secret(digest)),
    found: optional(secret(digest)),
  },
});

/** An agent answers for words that nothing supported, with where they are written. */
export const flagConfirmed = defineKind({
  kind: 'flag-confirmed',
  subject: aboutPassage,
  fields: {
    ...passage,
    flag: clear(id),
    /** What kind of claim: "date", "amount"… */
    claim: clear(id),
    source: secret(prose),
    /** Of the words. */
    digest: optional(secret(digest)),
  },
});

/** An agent took their own decision back. */
export const takenBack = defineKind({
  kind: 'taken-back',
  subject: aboutPassage,
  fields: { ...passage, reason: optional(secret(prose)) },
});
