/**
 * What attached documents bring to a draft: facts for the fields that the agent left empty, and the excerpts that passages cite.
 * The excerpts come masked: nothing else of a document is kept with the draft.
 */
import type { DetectionContext } from '../../privacy/detect';
import type { Material } from '../../drafting/drafter';
import { digest, type Digest } from '../../drafting/digest/digest';
import { excerptLines } from '../../drafting/model/fit-materials';
import { digestFacts } from '../../drafting/digest/digest-facts';
import type { SourceText } from '../../sources/source-text';
import { rowFields } from '../../template/field-types';
import { type Facts } from '../../template/fact-values';
import { type Template } from '../../template/model';
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

/**
 * What they bring to this template. Only a template that cites excerpts takes anything: elsewhere a period, a place are decided by
 * an agent, and are not what a document happens to say.
 */
export function attachedFacts({ fields }: Template, attached: Attached): Facts {
  if (!citesExcerpts(fields)) return {};
  const wanted = new Set(fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(attached.facts).filter(([id]) => wanted.has(id)));
}

/** A row of one of its lists says which excerpts it rests on. */
const citesExcerpts = (fields: Template['fields']): boolean =>
  fields.some(
    (field) => field.type === 'list' && (rowFields(field.item)?.some(({ id }) => id === 'excerpts') ?? false),
  );

/** The agent's facts; fields that the template has and the agent did not fill take what the documents say. */
export function withAttached(
  template: Template,
  facts: DraftRequest['facts'],
  attached: Attached | undefined,
): DraftRequest['facts'] {
  return attached === undefined ? facts : { ...attachedFacts(template, attached), ...facts };
}

/** The documents without the names of their people: all that is kept of them with a draft. */
export function maskedTexts(
  texts: readonly SourceText[],
  { excerpts: masked }: Pick<Attached, 'excerpts'>,
): readonly SourceText[] {
  return texts.map((text) => ({
    ...text,
    excerpts: text.excerpts.map((excerpt) => ({ ...excerpt, text: masked.get(excerpt.id)?.text ?? '' })),
  }));
}

/** For a model to read: a document each, with the ids of its excerpts. */
export const materialsOf = (texts: readonly SourceText[]): readonly Material[] =>
  texts.map(({ id, name, excerpts }) => ({
    ...{ id, title: name, excerpts },
    text: excerptLines(excerpts),
  }));

/** As views of sources take them. */
export const excerptsOf = (texts: readonly SourceText[]): AttachedExcerpts =>
  new Map(
    texts.flatMap(({ name, excerpts }) =>
      excerpts.map(({ id, place, text }) => [id, { source: name, place, text }] as const),
    ),
  );
