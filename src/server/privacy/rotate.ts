/**
 * Changes the key that seals mappings and attached texts, and destroys those that no longer seal anything: copies of the database that they alone
 * opened are then unreadable.
 */
import type { MappingKeys } from './mapping-keys';

/** Something that these keys seal. */
export interface Sealed {
  /** Seals again with the current key what another one seals. @returns how many were. @throws MappingUnreadableError */
  reseal(): Promise<number>;
  /** Keys that still seal something. */
  keysInUse(): Promise<readonly string[]>;
}

export interface Rotation {
  /** Texts that were sealed again. */
  readonly resealed: number;
  /** Keys that were destroyed. */
  readonly destroyed: readonly string[];
}

/** Stopped half-way it can be run again: nothing is destroyed before all is sealed again. @throws MappingKeysError, MappingUnreadableError */
export async function rotateMappingKey(all: readonly Sealed[], keys: MappingKeys): Promise<Rotation> {
  const used = async (): Promise<readonly string[]> =>
    (await Promise.all(all.map((one) => one.keysInUse()))).flat();
  const before = new Set([keys.current().id, ...(await used())]);
  const current = keys.rotate().id;
  let resealed = 0;
  for (const one of all) resealed += await one.reseal();
  const still = new Set(await used());
  const destroyed = [...before].filter((id) => id !== current && !still.has(id) && keys.destroy(id));
  return { resealed, destroyed: destroyed.sort() };
}
