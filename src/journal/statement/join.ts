/**
 * Puts an event together again from what its leaf says in clear and from the commitments that were opened. What was erased
 * is left out. Nothing here trusts its input.
 */
import { isShownAgent, isSignIn } from '../events/agent';
import { MAX_ITEMS, type Field, type Fields } from '../events/field';
import { SIGN_IN } from './split';

/** What the leaf says is not what its kind may say. */
class Misfit extends Error {}

export interface Joined {
  /** The event's fields, without its kind and time. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Undefined when the clear values, the names of the commitments, or the opened values are not those of the kind.
 * @param committed names of all commitments of the leaf.
 * @param opened values of those that were opened, by name.
 */
export function joinEvent(
  fields: Fields,
  clear: unknown,
  committed: Iterable<string>,
  opened: ReadonlyMap<string, unknown>,
): Joined | undefined {
  const names = new Set(committed);
  try {
    const values = joinFields(fields, clear, '', names, opened);
    return names.size === 0 ? { values } : undefined;
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

function joinFields(
  fields: Fields,
  clear: unknown,
  prefix: string,
  names: Set<string>,
  opened: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  if (typeof clear !== 'object' || clear === null || Array.isArray(clear)) throw new Misfit(prefix);
  const given = new Map<string, unknown>(Object.entries(clear));
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = joinValue(field, given.get(name), prefix + name, names, opened);
    given.delete(name);
    if (value !== undefined) values[name] = value;
  }
  if (given.size > 0) throw new Misfit(prefix);
  return values;
}

function joinValue(
  field: Field,
  clear: unknown,
  path: string,
  names: Set<string>,
  opened: ReadonlyMap<string, unknown>,
): unknown {
  if (field.place === 'clear' || field.place === 'list') {
    if (clear === undefined && !field.required) return undefined;
    if (field.place === 'clear') return accepted(field.accepts, clear, path);
    if (!Array.isArray(clear) || clear.length > MAX_ITEMS) throw new Misfit(path);
    return clear.map((item: unknown, at) => joinFields(field.items, item, `${path}/${at}/`, names, opened));
  }
  if (clear !== undefined) throw new Misfit(path);
  if (!names.delete(path)) {
    if (field.required) throw new Misfit(path);
    return undefined;
  }
  if (field.place === 'secret')
    return opened.has(path) ? accepted(field.accepts, opened.get(path), path) : undefined;
  names.delete(path + SIGN_IN);
  if (!opened.has(path)) return undefined;
  const shown = accepted(isShownAgent, opened.get(path), path);
  const how = opened.has(path + SIGN_IN) ? accepted(isSignIn, opened.get(path + SIGN_IN), path) : {};
  return { ...shown, ...how };
}

function accepted<T>(accepts: (value: unknown) => value is T, value: unknown, path: string): T {
  if (!accepts(value)) throw new Misfit(path);
  return value;
}
