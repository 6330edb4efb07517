/**
 * What every field component is given.
 */
import type { Field, LeafField } from '../../../template/field-types';
import type { Raw, RawRecord } from '../raw';

export interface FieldProps<F = Field | LeafField> {
  readonly field: F;
  /** Path of the value, as in problems: "works_period.to", "measures.2.street". */
  readonly path: string;
  readonly value: Raw;
  readonly onChange: (value: Raw) => void;
  /** The input at that path, or the group, was left. */
  readonly onLeave: (path: string) => void;
  /** The message to show at a path, if any. */
  readonly message: (path: string) => string | undefined;
}

/** The DOM id of the input at a path. */
export const inputId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

export const asText = (value: Raw): string => (typeof value === 'string' ? value : '');
export const asRecord = (value: Raw): RawRecord =>
  typeof value === 'object' && !Array.isArray(value) ? (value as RawRecord) : {};
export const asList = (value: Raw): readonly Raw[] => (Array.isArray(value) ? (value as readonly Raw[]) : []);
