/**
 * Checks of plain objects that come from outside: only own, expected keys; nothing of a prototype. It must not know fields.
 */

/** Keys that would reach an object's prototype. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** An object literal, as JSON or YAML give, of this window or another; no array, no instance of a class. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** The own value at a key; undefined when there is none. */
export const own = (from: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(from, key) ? from[key] : undefined;

/** Own keys that are not expected, prototype keys included. */
export const strangeKeys = (
  from: Readonly<Record<string, unknown>>,
  expected: readonly string[],
): readonly string[] =>
  Reflect.ownKeys(from)
    .map(String)
    .filter((key) => FORBIDDEN.has(key) || !expected.includes(key));

/** Nothing was typed: absent, null, or blank. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
