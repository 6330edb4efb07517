/**
 * The rules that apply when a server starts – templates, and what the models may be sent – against those that the journal was
 * last told of: what is new or has changed is entered, once, by the process that sees it first.
 */
import type { JournalEvent } from '../../journal/events/kinds';
import { sha256 } from '../sha256';
import { canonicalJson } from '../store/canonical';
import type { Transaction } from '../store/sql';

export interface Rule {
  readonly kind: 'template' | 'policy';
  readonly id: string;
  readonly version?: string;
  /** SHA-256 of what applies. */
  readonly content: string;
}

/** @param value what applies; it holds no secret, and only its digest is kept. */
export function ruleOf(kind: Rule['kind'], id: string, value: unknown, version?: string): Rule {
  return { kind, id, content: sha256(canonicalJson(value)), ...(version === undefined ? {} : { version }) };
}

/**
 * Writes down what applies, and gives the events that tell of what has changed.
 * @param time ISO 8601, UTC.
 */
export async function changedRules(
  sql: Transaction,
  organisation: string,
  rules: readonly Rule[],
  time: string,
): Promise<JournalEvent[]> {
  const rows = await sql.all('SELECT kind, id, content FROM rules_told WHERE organisation = $1', [
    organisation,
  ]);
  const told = new Map(rows.map(({ kind, id, content }) => [`${kind}/${id}`, content]));
  const changed = rules.filter(({ kind, id, content }) => told.get(`${kind}/${id}`) !== content);
  for (const { kind, id, content } of changed) {
    await sql.run(
      `INSERT INTO rules_told (organisation, kind, id, content) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation, kind, id) DO UPDATE SET content = excluded.content`,
      [organisation, kind, id, content],
    );
  }
  return changed.map(({ kind, ...rule }) => ({
    kind: kind === 'template' ? 'template-changed' : 'policy-changed',
    time,
    ...rule,
  }));
}
