/**
 * The same document read several times is one document. Pure.
 */
import type { AttachedSource } from '../../server/client';

export interface Copies {
  /** As it was last read. */
  readonly last: AttachedSource;
  /** All of them, the last one included. */
  readonly all: readonly AttachedSource[];
}

/** By name and digest of what was read, in the order of their first. */
export function copiesOf(sources: readonly AttachedSource[]): readonly Copies[] {
  const groups = new Map<string, AttachedSource[]>();
  for (const source of sources) {
    const key = `${source.digest} ${source.name}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()].flatMap((all) => {
    const [last] = [...all].sort((a, b) => b.read.localeCompare(a.read));
    return last === undefined ? [] : [{ last, all }];
  });
}
