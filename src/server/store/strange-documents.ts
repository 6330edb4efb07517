/**
 * Documents drafted elsewhere, in SQL: found by the id that their file carries, or by a text that they had when an agent answered.
 * The organisation is part of every query.
 */
import { canonicalJson } from './canonical';
import { StaleWriteError } from './errors';
import type { StrangeDocument, StrangeWrite } from './port';
import type { Sql, SqlRow } from './sql';

const COLUMNS = 'd.document_id, d.version, d.body';

export async function findStrange(
  sql: Pick<Sql, 'all'>,
  organisation: string,
  by: { readonly documentId: string } | { readonly text: string },
): Promise<StrangeDocument | undefined> {
  const [row] =
    'text' in by
      ? await sql.all(
          `SELECT ${COLUMNS} FROM strange_texts t
           JOIN strange_documents d ON d.organisation = t.organisation AND d.document_id = t.document_id
           WHERE t.organisation = $1 AND t.digest = $2`,
          [organisation, by.text],
        )
      : await sql.all(
          `SELECT ${COLUMNS} FROM strange_documents d WHERE d.organisation = $1 AND d.document_id = $2`,
          [organisation, by.documentId],
        );
  return row && fromRow(row, organisation);
}

/** @throws StaleWriteError when the stored version is not `readVersion`, or when a new document's text is already another's */
export async function writeStrange(sql: Sql, write: StrangeWrite): Promise<StrangeDocument> {
  const { organisation, documentId, readVersion, text, created, answers } = write;
  const version = readVersion + 1;
  const body = canonicalJson({ created, answers });
  const changed =
    readVersion === 0
      ? await sql.run(
          `INSERT INTO strange_documents (organisation, document_id, version, body)
           VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
          [organisation, documentId, version, body],
        )
      : await sql.run(
          `UPDATE strange_documents SET version = $1, body = $2
           WHERE organisation = $3 AND document_id = $4 AND version = $5`,
          [version, body, organisation, documentId, readVersion],
        );
  if (changed !== 1) throw new StaleWriteError(documentId, readVersion);
  const stored = { organisation, documentId, created, answers, version };
  if (text === undefined) return stored;
  const named = await sql.run(
    `INSERT INTO strange_texts (organisation, digest, document_id)
     VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [organisation, text, documentId],
  );
  // Somebody answered on the same text at the same moment: theirs is the document.
  if (named !== 1 && readVersion === 0) throw new StaleWriteError(documentId, readVersion);
  return stored;
}

function fromRow(row: SqlRow, organisation: string): StrangeDocument {
  const content = JSON.parse(String(row['body'])) as Pick<StrangeDocument, 'created' | 'answers'>;
  return {
    organisation,
    documentId: String(row['document_id']),
    ...content,
    version: Number(row['version']),
  };
}
