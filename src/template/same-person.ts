/**
 * Whether two facts name one same person: the same first name and name, however they are cased, accented or hyphenated.
 * Civilities and capacities are not compared: they change from one field to the next. It must not guess at nicknames.
 */
import { isPlainObject } from './facts/plain';

/** Whether a person of `a` is also in `b`; each is a person, a list of them, or a list of rows that hold some. */
export const shareAPerson = (a: unknown, b: unknown): boolean => {
  const others = new Set(namesIn(b));
  return namesIn(a).some((name) => others.has(name));
};

const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isPlainObject(value)) return [];
  const { first_name: first, last_name: last } = value;
  if (typeof first === 'string' && typeof last === 'string') return [plain(`${first} ${last}`)];
  return Object.values(value).flatMap(namesIn);
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('fr-FR')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
