/**
 * Changes the key that seals mappings, and destroys those that no longer seal anything: copies of the database that they alone
 * opened are then unreadable.
 */
import type { MappingKeys } from './mapping-keys';
import type { MappingVault } from './mapping-vault';

export interface Rotation {
  /** Mappings that were sealed again. */
  readonly resealed: number;
  /** Keys that were destroyed. */
  readonly destroyed: readonly string[];
}

/** Stopped half-way it can be run again: nothing is destroyed before all is sealed again. @throws MappingKeysError, MappingUnreadableError */
export async function rotateMappingKey(vault: MappingVault, keys: MappingKeys): Promise<Rotation> {
  const before = new Set([keys.current().id, ...(await vault.keysInUse())]);
  const current = keys.rotate().id;
  const resealed = await vault.reseal();
  const used = new Set(await vault.keysInUse());
  const destroyed = [...before].filter((id) => id !== current && !used.has(id) && keys.destroy(id));
  return { resealed, destroyed: destroyed.sort() };
}
