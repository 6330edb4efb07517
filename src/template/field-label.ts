/**
 * What the form calls a value, from its path: for whoever reads of it away from the form. It must not know values.
 */
import { rowFields, type Field } from './field-types';

/**
 * `measures.2.street` → "Mesures, ligne 3, Rue"; a part of a value (`works.to`) is called as the whole. Undefined for what is no
 * field, such as `law:CGCT-L2213-1`.
 */
export function fieldLabel(fields: readonly Field[], path: string): string | undefined {
  const [id, row, inner] = path.split('.');
  const field = fields.find((one) => one.id === id);
  if (field === undefined) return undefined;
  if (field.type !== 'list' || row === undefined || !/^\d+$/u.test(row)) return field.label;
  const cell = rowFields(field.item)?.find((one) => one.id === inner);
  return [field.label, `ligne ${Number(row) + 1}`, ...(cell === undefined ? [] : [cell.label])].join(', ');
}
