/**
 * Which fields of a form attached documents fill: those that the agent left empty. Pure.
 */
import { rowFields, type Field } from '../../template/field-types';
import type { SourcesBrought, TemplateForm } from '../../server/client';
import { toFacts, toRaw, type RawFacts } from '../draft/raw';

/** The template quotes documents: a row of one of its lists says which excerpts it rests on. */
export const citesExcerpts = (fields: readonly Field[]): boolean =>
  fields.some(
    (field) => field.type === 'list' && (rowFields(field.item)?.some(({ id }) => id === 'excerpts') ?? false),
  );

export function filledBy(
  { fields }: Pick<TemplateForm, 'fields'>,
  raw: RawFacts,
  brought: SourcesBrought | undefined,
): RawFacts {
  const typed = toFacts(fields, raw);
  return Object.fromEntries(
    Object.entries(brought?.facts ?? {})
      .filter(([id]) => typed[id] === undefined)
      .map(([id, value]) => [id, toRaw(value)]),
  );
}
