/**
 * The mapping of each document's tokens, at rest: sealed with AES-256-GCM, bound to its organisation and document, beside the
 * document's record. Nothing here is ever logged, and nothing of it goes into a .docx.
 */
import { newTable, tableFromJson, type PseudonymTable } from '../../privacy/pseudonyms/table';
import { canonicalJson } from '../store/canonical';
import { StaleWriteError } from '../store/errors';
import type { Database, Sql, SqlRow } from '../store/sql';
import { MappingUnreadableError } from './mapping-errors';
import type { MappingKey, MappingKeys } from './mapping-keys';
import { openText, sealText } from './sealed-text';

/** Whose mapping it is. */
export interface MappingOwner {
  /** SIRET. */
  readonly organisation: string;
  readonly documentId: string;
}

export interface StoredMapping {
  readonly table: PseudonymTable;
  /** From 1; 0 for a table that was never saved. */
  readonly version: number;
}

export interface MappingVault {
  /** The document's table; a new one, with a tag of its own, when it has none. @throws MappingUnreadableError */
  open(owner: MappingOwner): Promise<StoredMapping>;
  /**
   * Keeps a table, before any text that was masked with it leaves: two drafts at once must not give one token to two people.
   * @returns its version. @throws StaleWriteError when another was kept since `readVersion`
   */
  save(owner: MappingOwner, table: PseudonymTable, readVersion: number): Promise<number>;
  /** Forgets it: tokens of this document can no longer be restored. False when there was none. */
  erase(owner: MappingOwner): Promise<boolean>;
  /** Seals again with the current key what another one seals. @returns how many were. @throws MappingUnreadableError */
  reseal(): Promise<number>;
  /** Keys that still seal something. */
  keysInUse(): Promise<readonly string[]>;
}

export interface VaultWorld {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

export function createMappingVault(database: Database, keys: MappingKeys, world: VaultWorld): MappingVault {
  const seal = (owner: MappingOwner, version: number, table: PseudonymTable) => {
    const key = keys.current();
    const aad = bound(owner, version, key.id);
    return { keyId: key.id, sealed: sealText(canonicalJson(table), aad, key, world.randomBytes) };
  };
  const openRow = (owner: MappingOwner, row: SqlRow): StoredMapping => {
    const version = Number(row['version']);
    const keyId = String(row['key_id']);
    const key = keys.find(keyId);
    if (key === undefined) throw new MappingUnreadableError(owner.documentId, 'key');
    const table = openTable(String(row['sealed']), bound(owner, version, keyId), key);
    if (table === undefined) throw new MappingUnreadableError(owner.documentId, 'damaged');
    return { table, version };
  };

  return {
    async open(owner) {
      const [row] = await database.all(
        `SELECT version, key_id, sealed FROM pseudonym_mappings WHERE organisation = $1 AND document_id = $2`,
        [owner.organisation, owner.documentId],
      );
      return row === undefined
        ? { table: newTable(newTag(world.randomBytes)), version: 0 }
        : openRow(owner, row);
    },

    save: (owner, table, readVersion) =>
      database.transaction(async (sql) => {
        const version = readVersion + 1;
        await put(sql, owner, { version, readVersion, ...seal(owner, version, table) }, world.now());
        return version;
      }),

    erase: async ({ organisation, documentId }) =>
      (await database.run('DELETE FROM pseudonym_mappings WHERE organisation = $1 AND document_id = $2', [
        organisation,
        documentId,
      ])) === 1,

    async reseal() {
      const current = keys.current().id;
      const rows = await database.all(
        'SELECT organisation, document_id, version, key_id, sealed FROM pseudonym_mappings WHERE key_id <> $1',
        [current],
      );
      let count = 0;
      for (const row of rows) {
        const owner = { organisation: String(row['organisation']), documentId: String(row['document_id']) };
        const { table, version } = openRow(owner, row);
        const { keyId, sealed } = seal(owner, version, table);
        // A draft that saved meanwhile has used the current key: its row is left.
        count += await database.run(
          `UPDATE pseudonym_mappings SET key_id = $1, sealed = $2
           WHERE organisation = $3 AND document_id = $4 AND version = $5 AND key_id = $6`,
          [keyId, sealed, owner.organisation, owner.documentId, version, String(row['key_id'])],
        );
      }
      return count;
    },

    async keysInUse() {
      const rows = await database.all('SELECT DISTINCT key_id FROM pseudonym_mappings');
      return rows.map((row) => String(row['key_id'])).sort();
    },
  };
}

interface SealedRow {
  readonly version: number;
  readonly readVersion: number;
  readonly keyId: string;
  readonly sealed: string;
}

async function put(
  sql: Sql,
  { organisation, documentId }: MappingOwner,
  { version, readVersion, keyId, sealed }: SealedRow,
  time: string,
): Promise<void> {
  const changed =
    readVersion === 0
      ? await sql.run(
          `INSERT INTO pseudonym_mappings (organisation, document_id, version, key_id, sealed, time)
           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
          [organisation, documentId, version, keyId, sealed, time],
        )
      : await sql.run(
          `UPDATE pseudonym_mappings SET version = $1, key_id = $2, sealed = $3, time = $4
           WHERE organisation = $5 AND document_id = $6 AND version = $7`,
          [version, keyId, sealed, time, organisation, documentId, readVersion],
        );
  if (changed !== 1) throw new StaleWriteError(documentId, readVersion);
}

/** What a sealed table is only good for: moved to another document, or to another version, it does not open. */
function bound({ organisation, documentId }: MappingOwner, version: number, keyId: string): Buffer {
  return Buffer.from(
    canonicalJson(['paraphe/pseudonym-mapping/1', organisation, documentId, version, keyId]),
  );
}

/** Undefined when it was altered, sealed for somebody else, or is no table. */
function openTable(sealed: string, aad: Uint8Array, key: MappingKey): PseudonymTable | undefined {
  const text = openText(sealed, aad, key);
  if (text === undefined) return undefined;
  try {
    return tableFromJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Twelve hexadecimal digits. */
export function newTag(randomBytes: VaultWorld['randomBytes']): string {
  return Buffer.from(randomBytes(6)).toString('hex');
}
