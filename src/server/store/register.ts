/**
 * The documents of an organisation, one page after the other, the newest first. The organisation is part of every query. Times
 * are of one form and length, which both engines sort alike; ids only tell apart those of one instant.
 */
import type { DocumentWrite, Listing, RegisterPage, StoredDocument } from './port';
import type { Sql, SqlRow, SqlValue } from './sql';

/** A document that is new. It never changes afterwards. */
export async function addToRegister(sql: Sql, { record, contests }: DocumentWrite): Promise<void> {
  await sql.run(
    'INSERT INTO register (organisation, document_id, created, contests) VALUES ($1, $2, $3, $4)',
    [record.organisation, record.documentId, record.created, contests?.documentId ?? ''],
  );
}

/** @param read a document from its row (version, state, body). */
export async function readRegister(
  sql: Pick<Sql, 'all'>,
  organisation: string,
  { state, after, limit }: Listing,
  read: (row: SqlRow) => StoredDocument,
): Promise<RegisterPage> {
  const values: SqlValue[] = [organisation];
  const given = (value: SqlValue): string => `$${values.push(value)}`;
  const where = ['r.organisation = $1'];
  if (state === 'contested') {
    where.push(
      `EXISTS (SELECT 1 FROM register c WHERE c.organisation = r.organisation AND c.contests = r.document_id)`,
    );
  } else if (state !== undefined) {
    where.push(`d.state = ${given(state)}`);
  }
  if (after !== undefined) {
    const [created, id] = [given(after.created), given(after.documentId)];
    where.push(`(r.created < ${created} OR (r.created = ${created} AND r.document_id < ${id}))`);
  }
  const rows = await sql.all(
    `SELECT d.version, d.state, d.body FROM register r
     JOIN documents d ON d.organisation = r.organisation AND d.document_id = r.document_id
     WHERE ${where.join(' AND ')} ORDER BY r.created DESC, r.document_id DESC LIMIT ${given(limit + 1)}`,
    values,
  );
  const found = rows.slice(0, limit).map(read);
  const copies = await copiesOf(
    sql,
    organisation,
    found.map(({ record }) => record.documentId),
  );
  return {
    more: rows.length > limit,
    documents: found.map((document) => ({
      document,
      copies: copies.get(document.record.documentId) ?? [],
    })),
  };
}

/** Ids of the copies of each of these documents, the oldest first. */
async function copiesOf(
  sql: Pick<Sql, 'all'>,
  organisation: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const copies = new Map<string, string[]>();
  if (ids.length === 0) return copies;
  const places = ids.map((_, at) => `$${at + 2}`).join(', ');
  const rows = await sql.all(
    `SELECT contests, document_id FROM register
     WHERE organisation = $1 AND contests IN (${places}) ORDER BY created, document_id`,
    [organisation, ...ids],
  );
  for (const row of rows) {
    const contested = String(row['contests']);
    copies.set(contested, [...(copies.get(contested) ?? []), String(row['document_id'])]);
  }
  return copies;
}
