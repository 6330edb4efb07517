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

/** The pane had these words before an agent's eyes. */
export const passageShown = defineKind({
  kind: 'passage-shown',
  ...words,
  fields: { ...passage, digest: secret(digest) },
});

/** An agent's decision. `digest`: the words they kept; there are none when they rejected the text. */
export const reviewed = defineKind({
  kind: 'reviewed',
  ...words,
  fields: {
    ...passage,
    decision: clear(oneOf('approved', 'amended', 'rejected')),
    digest: optional(secret(digest)),
    reason: optional(secret(prose)),
  },
});

/** A review no longer holds, because the words are not those that were reviewed. `digest`: the words that were. */
export const voided = defineKind({
  kind: 'voided',
  ...words,
  fields: { ...passage, cause: clear(id), digest: optional(secret(digest)) },
});

/** An agent took their own decision back. */
export const takenBack = defineKind({
  kind: 'taken-back',
  subject: aboutPassage,
  fields: { ...passage, reason: optional(secret(prose)) },
});

/** An agent found that the passage's text was no longer in the document, and said so. */
export const textRemoved = defineKind({
  kind: 'text-removed',
  subject: aboutPassage,
  fields: { ...passage, reason: optional(secret(prose)) },
});
