/**
 * What happens to the journal itself.
 */
import { count, id, matching, oneOf, text } from '../shapes';
import { agent, clear, optional } from './field';
import { about, defineKind } from './kind';

const key = text(400);
/** A signed note, as it is. */
const checkpoint = text(64 * 1024);

/** The first entry of every log: its first key (C2SP verifier key). */
export const journalOpened = defineKind({
  kind: 'journal-opened',
  subject: about('journal'),
  fields: { key: clear(key) },
});

/** Entries before this one that were written by a version without journal: nobody vouches for what they were before. */
export const eventsImported = defineKind({
  kind: 'events-imported',
  subject: about('journal'),
  fields: { entries: clear(count) },
});

/** From the next entry on, another key signs. Signed by the old key, unless it was lost. */
export const keyRotated = defineKind({
  kind: 'key-rotated',
  subject: about('journal'),
  fields: {
    from: clear(matching(/^[0-9a-f]{8}$/)),
    to: clear(key),
    reason: clear(oneOf('planned', 'compromised', 'lost')),
    agent: optional(agent),
  },
});

/** A log goes on under another name, because data that it had acknowledged are lost. */
export const journalRestarted = defineKind({
  kind: 'journal-restarted',
  subject: about('journal'),
  fields: {
    /** Name of the log before. */
    previous: clear(text(400)),
    /** How many of its entries are left. */
    size: clear(count),
    /** The last checkpoint that was published of it. */
    published: optional(clear(checkpoint)),
    agent: optional(agent),
    cause: optional(clear(id)),
  },
});
