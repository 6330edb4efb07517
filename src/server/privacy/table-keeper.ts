/**
 * Where the table of pseudonyms of one document is while a draft is written: in the mapping vault, sealed, or in memory alone for what
 * has no document. It must not look into the table.
 */
import { newTable, type PseudonymTable } from '../../privacy/pseudonyms/table';
import { canonicalJson } from '../store/canonical';
import type { MappingOwner, MappingVault, StoredMapping } from './mapping-vault';

export interface TableKeeper {
  /** @throws MappingUnreadableError */
  open(): Promise<PseudonymTable>;
  /** @throws StaleWriteError when another draft kept its own since. */
  save(table: PseudonymTable): Promise<void>;
}

export function vaultKeeper(vault: MappingVault, owner: MappingOwner): TableKeeper {
  let stored: StoredMapping | undefined;
  return {
    async open() {
      stored = await vault.open(owner);
      return stored.table;
    },
    async save(table) {
      const before = stored ?? (await vault.open(owner));
      // Nothing was masked: there is nothing to keep.
      if (table.entries.length === 0 || canonicalJson(table) === canonicalJson(before.table)) return;
      stored = { table, version: await vault.save(owner, table, before.version) };
    },
  };
}

/** @param tag of a new table (`newTag`) */
export function memoryKeeper(tag: string): TableKeeper {
  let table = newTable(tag);
  return {
    open: () => Promise.resolve(table),
    save: (next) => {
      table = next;
      return Promise.resolve();
    },
  };
}
