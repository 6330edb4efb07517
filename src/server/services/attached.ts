/**
 * What attached documents bring to a draft: facts for the fields that the agent left empty, and the excerpts that passages cite.
 * The excerpts come masked: nothing else of a document is kept with the draft.
 */
import type { DetectionContext } from '../../privacy/detect';
import { digest, type Digest } from '../../drafting/digest/digest';
import { digestFacts } from '../../drafting/digest/digest-facts';
import type { SourceText } from '../../sources/source-text';
import type { Facts, Template } from '../../template/model';
import type { DraftRequest } from '../api/messages';

/** By id: the name of the document, the place in it, the masked words. */
export type AttachedExcerpts = Digest['masked'];

export interface Attached {
  readonly digest: Digest;
  readonly facts: Facts;
  readonly excerpts: AttachedExcerpts;
}

/** The digest of documents, as a draft takes it. @param today `2026-11-26` */
export function attachedOf(
  sources: readonly SourceText[],
  detection: DetectionContext,
  today: string,
): Attached {
  const found = digest(sources, { ...detection, today });
  return { digest: found, facts: digestFacts(found), excerpts: found.masked };
}

/** The agent's facts; fields that the template has and the agent did not fill take what the documents say. */
export function withAttached(
  { fields }: Template,
  facts: DraftRequest['facts'],
  attached: Attached | undefined,
): DraftRequest['facts'] {
  if (attached === undefined) return facts;
  const wanted = new Set(fields.map(({ id }) => id));
  const brought = Object.entries(attached.facts).filter(
    ([id]) => wanted.has(id) && !Object.hasOwn(facts, id),
  );
  return { ...Object.fromEntries(brought), ...facts };
}
