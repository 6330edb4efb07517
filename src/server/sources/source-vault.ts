/**
 * The texts of attached documents, at rest: sealed with the keys of mappings, bound to their organisation, themselves and their draft.
 * The files are not kept. Nothing here is ever logged.
 */
import { z } from 'zod';
import type { SourceText } from '../../sources/source-text';
import type { MappingKeys } from '../privacy/mapping-keys';
import type { Sealed } from '../privacy/rotate';
import { openText, sealText } from '../privacy/sealed-text';
import { canonicalJson } from '../store/canonical';
import type { AlongWith } from '../store/port';
import type { Database, Sql, SqlRow } from '../store/sql';
import { SourceGoneError } from './source-gone';
import { SourceUnreadableError } from './source-unreadable';

/** Whose it is while no draft has taken it. */
export interface SourceOwner {
  /** SIRET. */
  readonly organisation: string;
  readonly agent: string;
}
/** The draft that took it. */
export interface SourceDraft {
  readonly organisation: string;
  readonly documentId: string;
}
export interface KeptSource {
  readonly id: string;
  /** With ids of the draft (`s1`, `s1.4`), by its rank; while no draft has taken it, of the rank 1. */
  readonly text: SourceText;
}

/** As it is found again. */
export interface FoundSource extends KeptSource {
  /** When it was read, ISO 8601, UTC. */
  readonly read: string;
}

/** Refuses by throwing; may be asked more than once. */
export type MayJoin = (waiting: readonly KeptSource[]) => void;

export interface SourceVault extends Sealed {
  /**
   * Keeps a text for its agent, until a draft takes it.
   * @param mayJoin given what waits already, while nothing else can join it; throws to refuse. @throws SourceUnreadableError
   */
  keep(owner: SourceOwner, kept: KeptSource, mayJoin: MayJoin): Promise<void>;
  /** What the agent attached and no draft has taken, the oldest first. @throws SourceUnreadableError */
  waiting(owner: SourceOwner): Promise<readonly FoundSource[]>;
  /** False when there is none of that id. */
  removeWaiting(owner: SourceOwner, id: string): Promise<boolean>;
  /** Forgets what was kept before (ISO 8601) and that no draft has taken. */
  forget(organisation: string, before: string): Promise<void>;
  /**
   * The draft takes them, in this order, as these texts: what is kept from then on. To be run with the write of the draft's document,
   * which does not happen when one of them waits no more. @throws SourceGoneError
   */
  taking(draft: SourceDraft, owner: SourceOwner, taken: readonly KeptSource[]): AlongWith;
  /** Of a draft, in their order. @throws SourceUnreadableError */
  ofDraft(draft: SourceDraft): Promise<readonly FoundSource[]>;
  removeOfDraft(draft: SourceDraft, id: string): Promise<boolean>;
}

export interface VaultWorld {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

/** Of a source: what its sealed text is bound to. */
interface Place {
  readonly organisation: string;
  readonly id: string;
  /** '' while no draft has taken it. */
  readonly documentId: string;
}

const COLUMNS = 'organisation, source_id, document_id, place, key_id, sealed, time';

export function createSourceVault(database: Database, keys: MappingKeys, world: VaultWorld): SourceVault {
  const seal = (place: Place, text: SourceText): readonly [keyId: string, sealed: string] => {
    const key = keys.current();
    return [key.id, sealText(canonicalJson(text), bound(place, key.id), key, world.randomBytes)];
  };
  const opened = (row: SqlRow): FoundSource => {
    const place = placeOf(row);
    const key = keys.find(String(row['key_id']));
    if (key === undefined) throw new SourceUnreadableError('key');
    const text = openText(String(row['sealed']), bound(place, key.id), key);
    const parsed = text === undefined ? undefined : sourceText.safeParse(JSON.parse(text));
    if (parsed?.success !== true) throw new SourceUnreadableError('damaged');
    return { id: place.id, text: parsed.data, read: String(row['time']) };
  };
  const waiting = async (sql: Pick<Sql, 'all'>, { organisation, agent }: SourceOwner) => {
    const rows = await sql.all(
      `SELECT ${COLUMNS} FROM attached_sources
       WHERE organisation = $1 AND document_id = '' AND agent_id = $2 ORDER BY time, source_id`,
      [organisation, agent],
    );
    return rows.map(opened);
  };
  return {
    keep: (owner, { id, text }, mayJoin) =>
      database.transaction(async (sql) => {
        const { organisation, agent } = owner;
        // Uploads at once take turns: each is counted by the next.
        await sql.lock(`attached-sources/${organisation}/${agent}`);
        mayJoin(await waiting(sql, owner));
        await sql.run(
          `INSERT INTO attached_sources (organisation, source_id, agent_id, document_id, place, key_id, sealed, time)
           VALUES ($1, $2, $3, '', 1, $4, $5, $6)`,
          [organisation, id, agent, ...seal({ organisation, id, documentId: '' }, text), world.now()],
        );
      }),
    waiting: (owner) => waiting(database, owner),
    removeWaiting: async ({ organisation, agent }, id) =>
      (await database.run(
        `DELETE FROM attached_sources
         WHERE organisation = $1 AND document_id = '' AND agent_id = $2 AND source_id = $3`,
        [organisation, agent, id],
      )) === 1,
    async forget(organisation, before) {
      await database.run(
        `DELETE FROM attached_sources WHERE organisation = $1 AND document_id = '' AND time < $2`,
        [organisation, before],
      );
    },
    taking:
      ({ organisation, documentId }, { agent }, taken) =>
      async (sql) => {
        for (const [at, { id, text }] of taken.entries()) {
          const changed = await sql.run(
            `UPDATE attached_sources SET document_id = $1, place = $2, key_id = $3, sealed = $4
             WHERE organisation = $5 AND source_id = $6 AND document_id = '' AND agent_id = $7`,
            [documentId, at + 1, ...seal({ organisation, id, documentId }, text), organisation, id, agent],
          );
          if (changed !== 1) throw new SourceGoneError();
        }
      },
    async ofDraft({ organisation, documentId }) {
      const rows = await database.all(
        `SELECT ${COLUMNS} FROM attached_sources WHERE organisation = $1 AND document_id = $2 ORDER BY place`,
        [organisation, documentId],
      );
      return rows.map(opened);
    },
    removeOfDraft: async ({ organisation, documentId }, id) =>
      (await database.run(
        `DELETE FROM attached_sources WHERE organisation = $1 AND document_id = $2 AND source_id = $3`,
        [organisation, documentId, id],
      )) === 1,

    async reseal() {
      const current = keys.current().id;
      const rows = await database.all(`SELECT ${COLUMNS} FROM attached_sources WHERE key_id <> $1`, [
        current,
      ]);
      let count = 0;
      for (const row of rows) {
        const place = placeOf(row);
        const [keyId, sealed] = seal(place, opened(row).text);
        // A draft that took it meanwhile has used the current key: its row is left.
        count += await database.run(
          `UPDATE attached_sources SET key_id = $1, sealed = $2
           WHERE organisation = $3 AND source_id = $4 AND document_id = $5 AND key_id = $6`,
          [keyId, sealed, place.organisation, place.id, place.documentId, String(row['key_id'])],
        );
      }
      return count;
    },
    async keysInUse() {
      const rows = await database.all('SELECT DISTINCT key_id FROM attached_sources');
      return rows.map((row) => String(row['key_id'])).sort();
    },
  };
}

const excerpt = z.strictObject({ id: z.string(), text: z.string(), place: z.string() });
const sourceText: z.ZodType<SourceText> = z.strictObject({
  id: z.string(),
  name: z.string(),
  excerpts: z.array(excerpt),
});

const placeOf = (row: SqlRow): Place => ({
  organisation: String(row['organisation']),
  id: String(row['source_id']),
  documentId: String(row['document_id']),
});

/** What a sealed text is only good for: moved to another draft, it does not open. */
const bound = ({ organisation, id, documentId }: Place, keyId: string): Buffer =>
  Buffer.from(canonicalJson(['paraphe/attached-source/1', organisation, id, documentId, keyId]));
