/**
 * Events in the life of a document as a whole.
 */
import { count, digest, id, oneOf, record, text } from '../shapes';
import { agent, clear, optional, secret } from './field';
import { aboutDocument, defineKind } from './kind';

export const prose = text(20_000);
export const template = record({ id, version: text(60) });

/** A draft was made from a template; its passages follow, one event each. */
export const drafted = defineKind({
  kind: 'drafted',
  subject: aboutDocument,
  fields: { documentId: clear(id), template: clear(template), agent },
});

/** An agent opened the document; the pane says so. */
export const opened = defineKind({
  kind: 'opened',
  subject: aboutDocument,
  fields: { documentId: clear(id), agent },
});

/** An agent has answered for a point that a check raised. */
export const checkAcknowledged = defineKind({
  kind: 'check-acknowledged',
  subject: aboutDocument,
  fields: {
    documentId: clear(id),
    check: clear(id),
    agent,
    reason: optional(secret(prose)),
    /** Of the sentence that the check pointed at. */
    digest: optional(secret(digest)),
  },
});

/** What was answered for a point was taken back: it is open again. */
export const checkReopened = defineKind({
  kind: 'check-reopened',
  subject: aboutDocument,
  fields: { documentId: clear(id), check: clear(id), agent, digest: optional(secret(digest)) },
});

/** The gate said yes, and an agent may now confirm. */
export const finalisationPrepared = defineKind({
  kind: 'finalisation-prepared',
  subject: aboutDocument,
  subjectDigest: 'digest',
  fields: { documentId: clear(id), agent, digest: secret(digest) },
});

export const finalisationAbandoned = defineKind({
  kind: 'finalisation-abandoned',
  subject: aboutDocument,
  fields: { documentId: clear(id), agent, reason: optional(secret(prose)) },
});

/** Somebody asked the server what it thinks of a seal. `agent` is absent when nobody was signed in. */
export const sealVerified = defineKind({
  kind: 'seal-verified',
  subject: aboutDocument,
  subjectDigest: 'digest',
  fields: {
    documentId: clear(id),
    outcome: clear(oneOf('intact', 'changed', 'broken', 'unknown-key', 'missing', 'unreadable')),
    digest: secret(digest),
    agent: optional(agent),
  },
});

/** A sealed document is disputed: its seal stays valid as history, a new round of review begins on a copy. */
export const contested = defineKind({
  kind: 'contested',
  subject: aboutDocument,
  fields: {
    documentId: clear(id),
    /** Index of the entry "finalised" that is disputed. */
    entry: clear(count),
    /** Name of the log that holds that entry; absent: the log of this one. */
    log: optional(clear(text(400))),
    /** The document of the new round. */
    copy: optional(clear(id)),
    agent,
    reason: secret(prose),
  },
});
