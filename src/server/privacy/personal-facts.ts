/**
 * The personal values among the facts of a form, which must not leave wherever they stand: people, their addresses, and what the
 * detector finds in short texts. It masks nothing.
 */
import type { KnownValue } from '../../privacy/known-values';
import { registerValues } from '../../privacy/outbound/register-values';
import type { Detection } from '../../privacy/span';
import type { Facts } from '../../template/fact-values';
import type { Field, LeafShape, ListShape } from '../../template/field-types';
import { rowFields } from '../../template/field-types';

type Detect = (text: string) => Detection;

/** @param detect reads the texts of the form */
export const personalValues = (
  fields: readonly Field[],
  facts: Facts,
  detect: Detect,
): readonly KnownValue[] =>
  fields.flatMap((field) => valuesIn(field, facts[field.id], `donnée «\u00A0${field.label}\u00A0»`, detect));

function valuesIn(
  shape: LeafShape | ListShape,
  value: unknown,
  reason: string,
  detect: Detect,
): readonly KnownValue[] {
  if (value === undefined) return [];
  switch (shape.type) {
    case 'person':
      return personIn(value, reason);
    case 'address':
      return addressIn(value, reason);
    case 'organisation': {
      const { representative, address } = value as Readonly<Record<string, unknown>>;
      return [...personIn(representative, reason), ...addressIn(address, reason)];
    }
    case 'text':
    case 'longtext':
      return typeof value === 'string' ? foundIn(value, reason, detect) : [];
    case 'list': {
      if (!Array.isArray(value)) return [];
      const rows: readonly unknown[] = value;
      const columns = rowFields(shape.item);
      return rows.flatMap((row) =>
        columns === undefined
          ? valuesIn(shape.item as LeafShape, row, reason, detect)
          : columns.flatMap((column) =>
              valuesIn(column, (row as Readonly<Record<string, unknown>>)[column.id], reason, detect),
            ),
      );
    }
    default:
      return [];
  }
}

function personIn(value: unknown, reason: string): readonly KnownValue[] {
  if (typeof value !== 'object' || value === null) return [];
  const { first_name: firstName, last_name: lastName } = value as Readonly<Record<string, unknown>>;
  if (typeof lastName !== 'string' || lastName === '') return [];
  const first = typeof firstName === 'string' && firstName !== '' ? { firstName } : {};
  return registerValues([{ ...first, lastName }], reason);
}

function addressIn(value: unknown, reason: string): readonly KnownValue[] {
  if (typeof value !== 'object' || value === null) return [];
  const { street } = value as Readonly<Record<string, unknown>>;
  // A lone word ("Mairie") would be found in anything.
  return typeof street === 'string' && street.trim().includes(' ')
    ? [{ value: street, type: 'ADDRESS', reason }]
    : [];
}

const foundIn = (text: string, reason: string, detect: Detect): readonly KnownValue[] =>
  detect(text).spans.map(({ start, end, type }) => ({ value: text.slice(start, end), type, reason }));
