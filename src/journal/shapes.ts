/**
 * What a JSON value must look like, as small functions put together. A record has the keys that are named and no other; a
 * value is only read by its own keys, so that nothing comes from a prototype.
 */

/** Whether a value is a `T`. */
export type Shape<T> = (value: unknown) => value is T;
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** A text of 1 to `max` UTF-16 units. */
export function text(max: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value !== '' && value.length <= max;
}

/** A text of this form; `form` must be anchored. */
export function matching(form: RegExp): Shape<string> {
  return (value): value is string => typeof value === 'string' && form.test(value);
}

export function oneOf<const T extends string | number | boolean>(...values: readonly T[]): Shape<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

/** A whole number from 0. */
export const count: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export function listOf<T>(item: Shape<T>, max: number): Shape<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= max && value.every((element: unknown) => item(element));
}

/** Any keys, each of this form; at most `max`. */
export function mapOf<T>(
  key: Shape<string>,
  item: Shape<T>,
  max: number,
): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => {
    const members = membersOf(value);
    return (
      members !== undefined &&
      members.length <= max &&
      members.every(([name, member]) => key(name) && item(member))
    );
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Members<S extends Shapes> = { readonly [K in keyof S]: Shaped<S[K]> };

/** All of `required`, any of `optional`, nothing else. */
export function record<R extends Shapes>(required: R): Shape<Members<R>>;
export function record<R extends Shapes, O extends Shapes>(
  required: R,
  optional: O,
): Shape<Members<R> & Partial<Members<O>>>;
export function record(required: Shapes, optional: Shapes = {}): Shape<object> {
  const known = new Map(Object.entries({ ...required, ...optional }));
  const needed = Object.keys(required);
  return (value): value is object => {
    const members = membersOf(value);
    if (members === undefined) return false;
    const names = new Set(members.map(([name]) => name));
    return (
      needed.every((name) => names.has(name)) &&
      members.every(([name, member]) => known.get(name)?.(member) === true)
    );
  };
}

/** Own members of a plain object. */
function membersOf(value: unknown): [string, unknown][] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value);
}

/** SHA-256 in lower-case hexadecimal. */
export const digest = matching(/^[0-9a-f]{64}$/);
/** ISO 8601, UTC, to the millisecond. */
export const time = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
/** An opaque id: nothing that a person would read a name in. */
export const id = matching(/^[A-Za-z0-9_.:-]{1,128}$/);
