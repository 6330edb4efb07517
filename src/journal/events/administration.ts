/**
 * What administrators and auditors do: rules changed, data taken out, data erased, artificial intelligence switched.
 */
import { count, digest, id, oneOf, text } from '../shapes';
import { prose } from './documents';
import { agent, clear, list, optional, secret } from './field';
import { about, aboutDocument, defineKind } from './kind';

/** Longest form of a rule that is told word for word. */
const MAX_TERMS = 1000;

const changed = {
  id: clear(id),
  version: optional(clear(text(60))),
  /** SHA-256 of what applies from now on, which is no person's: in clear, so that anyone can check it. Absent when nothing does. */
  content: optional(clear(digest)),
  /** SHA-256 of what applied until now; absent of what is new. */
  before: optional(clear(digest)),
  /** What `content` is the digest of, as canonical JSON, when it is short enough to be told. */
  terms: optional(clear(text(MAX_TERMS))),
  /** Absent when the server's own files changed: its operator did it. */
  agent: optional(agent),
  reason: optional(secret(prose)),
} as const;

export const policyChanged = defineKind({
  kind: 'policy-changed',
  subject: about('policy', 'id'),
  fields: changed,
});

export const templateChanged = defineKind({
  kind: 'template-changed',
  subject: about('template', 'id'),
  fields: changed,
});

export const exported = defineKind({
  kind: 'exported',
  subject: about('export', 'what', 'documentId'),
  fields: {
    what: clear(oneOf('journal', 'document', 'bundle', 'register', 'publishable')),
    documentId: optional(clear(id)),
    agent: optional(agent),
    /** Of a publishable copy: how many mentions were hidden, how many left. */
    hidden: optional(clear(count)),
    kept: optional(clear(count)),
    /** Mentions left against the proposal or in doubt: digest of the words, and why. */
    exceptions: optional(list({ digest: secret(digest), reason: secret(prose) })),
  },
});

/** Openings were destroyed. It says how many, never whose they were. */
export const erased = defineKind({
  kind: 'erased',
  subject: about('erasure'),
  fields: {
    what: clear(oneOf('person', 'document')),
    /** The document, when it is one. */
    target: optional(clear(id)),
    openings: clear(count),
    agent: optional(agent),
    reason: optional(secret(prose)),
  },
});

export const aiSwitched = defineKind({
  kind: 'ai-switched',
  subject: about('ai'),
  fields: { to: clear(oneOf('on', 'off')), agent: optional(agent), reason: optional(secret(prose)) },
});

/** An agent asked that words be masked, or declared that they name nobody, before a text leaves for a model. */
export const maskingChanged = defineKind({
  kind: 'masking-changed',
  subject: aboutDocument,
  fields: {
    documentId: clear(id),
    change: clear(oneOf('masked', 'unmasked')),
    agent,
    /** SHA-256 of the words. */
    digest: secret(digest),
    reason: optional(secret(prose)),
  },
});

/** Text left for a model, or was kept from leaving. */
export const egress = defineKind({
  kind: 'egress',
  subject: about('endpoint', 'endpoint'),
  fields: {
    endpoint: clear(id),
    outcome: clear(oneOf('sent', 'refused')),
    /** Why it was refused: a rule's id. */
    cause: optional(clear(id)),
    dataClass: optional(clear(id)),
    documentId: optional(clear(id)),
    /** SHA-256 of what was sent, or would have been. */
    digest: optional(secret(digest)),
    agent: optional(agent),
  },
});
