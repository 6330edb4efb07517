/**
 * The event "finalised" from the record of the document: what its seal will say.
 */
import { digestWords } from '../../document/words';
import type { EventAgent } from '../../journal/events/agent';
import { PARAGRAPH_DIGITS } from '../../journal/events/finalised';
import type { JournalEvent } from '../../journal/events/kinds';
import type { DocumentRecord, RecordedPassage } from '../../review/record';

export type FinalisedEvent = JournalEvent & { readonly kind: 'finalised' };

export interface Finalisation {
  /** Who finalised, and when: ISO 8601, UTC. */
  readonly agent: EventAgent;
  readonly time: string;
  /** Digest of the document. */
  readonly digest: string;
  /** Digests of its paragraphs, in order, as the scan gives them: a verifier can then point at what changed. */
  readonly paragraphs?: readonly string[];
  /** SHA-256 of the archived file, when it is known. */
  readonly file?: string;
  /** Points raised by checks, for which an agent answered. */
  readonly checks?: readonly {
    readonly check: string;
    readonly agent: EventAgent;
    readonly time: string;
    readonly reason?: string;
  }[];
}

export function finalisedEvent(
  record: Pick<DocumentRecord, 'documentId' | 'template' | 'passages'>,
  { agent, time, digest, paragraphs, file, checks }: Finalisation,
): FinalisedEvent {
  const agents: EventAgent[] = [];
  /** The person's place in the list, where everyone stands once. */
  const placeOf = (who: EventAgent): number => {
    const at = agents.findIndex(({ id }) => id === who.id);
    return at >= 0 ? at : agents.push(who) - 1;
  };
  const reviewsOf = ({ decision }: RecordedPassage): FinalisedEvent['passages'][number]['reviews'] => {
    if (decision === undefined) return [];
    const words = 'digest' in decision ? { digest: decision.digest } : {};
    return decision.reviews.map(({ agent: by, role, time: when }) => ({
      decision: decision.kind,
      time: when,
      by: placeOf({ ...by, role }),
      ...words,
    }));
  };
  // First: a reviewer is listed with a role.
  const passages = record.passages.map((passage) => ({
    passage: passage.id,
    slot: passage.slot,
    drafter: passage.drafter,
    sources: passage.sources,
    reviews: reviewsOf(passage),
  }));
  const flags = record.passages.flatMap((passage) =>
    (passage.flags ?? []).flatMap(({ id, kind, text, confirmed }) =>
      confirmed === undefined
        ? []
        : [
            {
              passage: passage.id,
              flag: id,
              claim: kind,
              time: confirmed.time,
              by: placeOf(confirmed.agent),
              source: confirmed.source,
              ...(text === '' ? {} : { digest: digestWords(text) }),
            },
          ],
    ),
  );
  return {
    kind: 'finalised',
    documentId: record.documentId,
    template: record.template,
    agent,
    time,
    digest,
    ...(paragraphs === undefined
      ? {}
      : { paragraphs: paragraphs.map((text) => text.slice(0, PARAGRAPH_DIGITS)) }),
    ...(file === undefined ? {} : { file }),
    passages,
    ...(flags.length === 0 ? {} : { flags }),
    ...(checks === undefined
      ? {}
      : { checks: checks.map(({ agent: by, ...check }) => ({ ...check, by: placeOf(by) })) }),
    // Last: the lines above have filled it.
    agents: agents.map((who) => ({ agent: who })),
  };
}
