/**
 * Finds the value that a path names, with its static type and its source. Total: what is absent is undefined.
 * It must not format anything.
 */
import type { Source } from '../act/act';
import type { Facts } from './fact-values';
import type { PathRef } from './text-parts';
import type { Profile } from './profile';
import { memberType, typeOfPath, type Scope, type ValueType } from './value-type';

/** The loop's item, while a repeated block is written. */
export interface LoopItem {
  readonly value: unknown;
  /** Where the list comes from. */
  readonly source: Source;
  /** Excerpts of attached documents that the row rests on: they stand for it as its source. */
  readonly excerpts?: readonly Source[];
}

/** What is counted from a vote that was read. */
export interface CountedVote {
  readonly value: { readonly voters: number; readonly cast: number };
  /** The field of the votes for, which the counts come from with its neighbours. */
  readonly source: Source;
}

/** Everything that a text or a condition can name. */
export interface Values {
  readonly facts: Facts;
  readonly vote?: CountedVote;
  readonly profile?: Profile;
  readonly item?: LoopItem;
}

export interface Resolved {
  readonly value: unknown;
  readonly type: ValueType;
  readonly source: Source;
  /** When the value stands in a row that rests on excerpts. */
  readonly excerpts?: readonly Source[];
}

/** The value at a path; undefined when absent, empty or blank. Legal entries are returned as their id. */
export const resolve = (path: PathRef, scope: Scope, values: Values): Resolved | undefined => {
  const type = typeOfPath(path, scope);
  if ('unknown' in type) return undefined;
  const { segments } = path;
  switch (path.root) {
    case 'law':
      return { value: segments[0], type, source: { kind: 'law', id: segments[0] ?? '' } };
    case 'fact':
      return found(walk(values.facts, segments), type, { kind: 'fact', id: segments[0] ?? '' });
    case 'item':
      return (
        values.item &&
        found(walk(values.item.value, segments), type, values.item.source, values.item.excerpts)
      );
    case 'vote':
      return values.vote && found(walk(values.vote.value, segments), type, values.vote.source);
    case 'profile':
      return found(walk(values.profile, segments), type, { kind: 'profile', id: segments.join('.') });
  }
};

const found = (
  value: unknown,
  type: ValueType,
  source: Source,
  excerpts?: readonly Source[],
): Resolved | undefined =>
  isAbsent(value) ? undefined : { value, type, source, ...(excerpts === undefined ? {} : { excerpts }) };

/** Nothing was given: undefined, null, blank text, empty list. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const walk = (from: unknown, segments: readonly string[]): unknown => {
  let value = from;
  for (const name of segments) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
};

/** The items of the list at a path, each with its own source; empty when absent. */
export const itemsAt = (
  path: PathRef,
  scope: Scope,
  values: Values,
): { readonly scope: Scope; readonly items: readonly LoopItem[] } => {
  const list = resolve(path, scope, values);
  if (list?.type.kind !== 'list' || !Array.isArray(list.value)) return { scope, items: [] };
  return {
    scope: { ...scope, item: list.type.item },
    items: list.value.map((value: unknown) => {
      const excerpts = excerptsOf(value);
      return { value, source: list.source, ...(excerpts.length === 0 ? {} : { excerpts }) };
    }),
  };
};

const EXCERPT_ID = /^s\d{1,3}\.\d{1,5}$/u;

/** A row may have a field `excerpts`: ids of excerpts, "s1.4 s2.1". What is no id is left aside. */
const excerptsOf = (row: unknown): readonly Source[] => {
  const ids = walk(row, ['excerpts']);
  if (typeof ids !== 'string') return [];
  return ids.split(/\s+/u).flatMap((id): Source[] => (EXCERPT_ID.test(id) ? [{ kind: 'excerpt', id }] : []));
};

/** A part of a value that is already resolved. */
export const partOf = (
  value: unknown,
  type: ValueType,
  name: string,
): Omit<Resolved, 'source'> | undefined => {
  const part = memberType(type, name);
  const inner = walk(value, [name]);
  return part === undefined || isAbsent(inner) ? undefined : { value: inner, type: part };
};
