/**
 * Checks of numbers and amounts. A text is never taken for a number.
 */
import { formatAmount, parseAmount } from '../../act/amounts';
import { formatNumber } from '../../act/numbers';
import type { AmountShape, NumberShape } from '../field-types';
import { quoted } from './label';
import { refused, type Checked } from './problem';

/** A number within its bounds. */
export const checkNumber = (shape: NumberShape, value: unknown, field: string, label: string): Checked => {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return refused(field, 'type', `${quoted(label)} doit être un nombre.`, `“${label}” must be a number.`);
  if (shape.integer && !Number.isInteger(value))
    return refused(
      field,
      'type',
      `${quoted(label)} doit être un nombre entier.`,
      `“${label}” must be a whole number.`,
    );
  return bounded(shape, value, field, label, formatNumber) ?? { value };
};

/** `24500` or `"24500.50"`: euros, two decimals at most. */
export const checkAmount = (shape: AmountShape, value: unknown, field: string, label: string): Checked => {
  const shaped =
    typeof value === 'number'
      ? Number.isFinite(value)
      : typeof value === 'string' && /^-?\d{1,13}(\.\d{1,2})?$/u.test(value);
  const cents = shaped ? parseAmount(value as string | number) : undefined;
  if (cents === undefined)
    return refused(
      field,
      'type',
      `${quoted(label)} doit être un montant en euros, avec deux décimales au plus.`,
      `“${label}” must be an amount in euros with two decimals at most.`,
    );
  const format = (euros: number): string => formatAmount(Math.round(euros * 100));
  return bounded(shape, cents / 100, field, label, format) ?? { value: value as string | number };
};

const bounded = (
  { min, max }: { readonly min?: number; readonly max?: number },
  value: number,
  field: string,
  label: string,
  format: (value: number) => string,
): Checked | undefined => {
  if (min !== undefined && value < min)
    return refused(
      field,
      'too-small',
      `${quoted(label)} doit être d’au moins ${format(min)}.`,
      `“${label}” must be at least ${format(min)}.`,
    );
  if (max !== undefined && value > max)
    return refused(
      field,
      'too-large',
      `${quoted(label)} ne peut pas dépasser ${format(max)}.`,
      `“${label}” cannot exceed ${format(max)}.`,
    );
  return undefined;
};
