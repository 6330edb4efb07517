/**
 * The decision guard on what an agent asks and types, before any template or model writes: no machine chooses, ranks, scores or
 * sanctions people. What it refuses is told without its text.
 */
import { guardRequest } from '../../drafting/guard/guard';
import { readsLikeOrders } from '../../drafting/prompts/suspicion';
import { rowFields, type Field, type LeafShape, type ListShape } from '../../template/field-types';
import { type Facts } from '../../template/fact-values';
import type { DocumentDrafting, DraftingWork } from './drafting-port';
import { RefusalError } from './refusal';

/** @throws RefusalError `not-for-a-machine`, with the rule and what can be done instead */
export async function mustBeForAMachine(
  drafting: DocumentDrafting,
  work: Pick<DraftingWork, 'agent' | 'documentId' | 'template'>,
  texts: readonly string[],
): Promise<void> {
  for (const text of texts) {
    const { allowed, rule, message, instead } = guardRequest(text);
    if (allowed || rule === null) continue;
    const way = await drafting.way(work.template.id);
    await drafting.tellRefused(work, way.mode === 'embedded' ? 'embedded' : way.endpoint, rule);
    throw new RefusalError(
      'not-for-a-machine',
      message ?? 'Cette demande revient à décider pour des personnes.',
      {
        rule,
        instead,
      },
    );
  }
}

/**
 * Long texts of a form that give orders to a machine: a request may hide there. The others tell what people decided ("je ne peux pas
 * vous accorder cette place"): read as requests, three of the five of the worked examples would be refused.
 */
export const typedRequests = (fields: readonly Field[], facts: Facts): readonly string[] =>
  fields.flatMap((field) => textsIn(field, facts[field.id])).filter(readsLikeOrders);

function textsIn(shape: LeafShape | ListShape, value: unknown): readonly string[] {
  if (shape.type === 'longtext') return typeof value === 'string' ? [value] : [];
  if (shape.type !== 'list' || !Array.isArray(value)) return [];
  const rows: readonly unknown[] = value;
  const columns = rowFields(shape.item);
  return rows.flatMap((row) =>
    columns === undefined
      ? textsIn(shape.item as LeafShape, row)
      : columns.flatMap((column) => textsIn(column, (row as Readonly<Record<string, unknown>>)[column.id])),
  );
}
