/**
 * What was made of files is good for as long as their texts are the same: one process may start the product many times over (a
 * series of commands, tests), and parsing its own files is the greater part of a start. It must not read files itself.
 */

interface Made {
  readonly of: readonly unknown[];
  readonly value: unknown;
}

const byName = new Map<string, Made>();

/** What `make` gave the last time for that name, unless one of the values that it is made of has changed. Whoever receives it must not change it. */
export function unlessChanged<T>(name: string, of: readonly unknown[], make: () => T): T {
  const last = byName.get(name);
  if (last !== undefined && last.of.length === of.length && last.of.every((one, at) => one === of[at]))
    return last.value as T;
  const value = make();
  byName.set(name, { of, value });
  return value;
}
