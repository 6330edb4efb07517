/**
 * Facts whose keys are English, with French keys instead, so that whatever reads keys reads one language. Values stay as they are, but days and lengths in
 * English; each new path keeps the
 * way back to the key that the form has. Facts whose keys are French are left alone.
 */
import { frenchValue } from './english-values';
import { frenchKey } from './french-key';
import { areEnglish } from './key-words';

interface FrenchFacts {
  readonly facts: unknown;
  /** The path that the form gives, by the path of the facts returned. Absent for those that did not change. */
  readonly originals: ReadonlyMap<string, string>;
}

/** The same facts with French keys, when most of their keys are English. */
export const frenchFacts = (facts: unknown): FrenchFacts => {
  const originals = new Map<string, string>();
  if (!areEnglish(keysIn(facts))) return { facts, originals };
  const walk = (value: unknown, path: string, was: string): unknown => {
    if (path !== was) originals.set(path, was);
    if (Array.isArray(value))
      return value.map((item: unknown, i) => walk(item, under(path, String(i)), under(was, String(i))));
    if (typeof value === 'string') return frenchValue(value);
    if (!isRecord(value)) return value;
    const out = new Map<string, unknown>();
    for (const [key, inner] of Object.entries(value)) {
      const french = frenchKey(key, inner);
      // Two keys that would be one keep what tells them apart.
      const name = out.has(french) || (french !== key && Object.hasOwn(value, french)) ? key : french;
      out.set(name, walk(inner, under(path, name), under(was, key)));
    }
    return Object.fromEntries(out);
  };
  return { facts: walk(facts, '', ''), originals };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const under = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const keysIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
};
