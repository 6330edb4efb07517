/**
 * Which field a commitment's name stands for. For whoever must know whether a commitment tells of a person.
 */
import type { Field, Fields } from '../events/field';
import { SIGN_IN } from './split';

/** Whether the commitment of that name tells of a person; undefined when the kind has no such commitment. */
export function tellsOfPerson(fields: Fields, name: string): boolean | undefined {
  const field = fieldAt(fields, name.endsWith(SIGN_IN) ? name.slice(0, -SIGN_IN.length) : name);
  if (field?.place === 'agent') return true;
  return field?.place === 'secret' && !name.endsWith(SIGN_IN) ? false : undefined;
}

function fieldAt(fields: Fields, name: string): Field | undefined {
  const [first = '', index, ...rest] = name.split('/');
  const field = Object.hasOwn(fields, first) ? fields[first] : undefined;
  if (index === undefined) return field;
  if (field?.place !== 'list' || !/^\d+$/.test(index) || rest.length === 0) return undefined;
  return fieldAt(field.items, rest.join('/'));
}
