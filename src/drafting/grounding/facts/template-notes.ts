/**
 * What a template tells of the facts of its form: labels, words of choices, units, amounts.
 */
import type { Field, LeafField, LeafShape, ListShape } from '../../../template/field-types';
import { rowFields } from '../../../template/field-types';
import type { FieldNotes } from './collect';

/** Notes by the path of a value without its indexes: "works_period", "days.from". */
export const notesOf = (fields: readonly Field[]): ((path: string) => FieldNotes | undefined) => {
  const notes = new Map<string, FieldNotes>();
  for (const field of fields) {
    notes.set(field.id, noteOf(field));
    if (field.type === 'list')
      for (const inner of rowFields(field.item) ?? []) notes.set(`${field.id}.${inner.id}`, noteOf(inner));
  }
  return (path) => notes.get(path);
};

const noteOf = (field: Field | LeafField): FieldNotes => {
  const { label } = field;
  const shape = field.type === 'list' ? leafOf(field) : field;
  return {
    label,
    ...(shape.type === 'choice'
      ? {
          options: Object.fromEntries(
            shape.options.map((option) => [option.id, `${option.label}. ${option.text ?? ''}`]),
          ),
        }
      : {}),
    ...(shape.type === 'number' && shape.unit !== undefined ? { unit: shape.unit } : {}),
    ...(shape.type === 'amount' ? { amount: true } : {}),
  };
};

const leafOf = ({ item }: ListShape): LeafShape | { readonly type: 'record' } =>
  'fields' in item ? { type: 'record' } : item;
