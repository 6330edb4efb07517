/**
 * The rules that apply when a server starts – templates, profile, letterhead, legal core, what the models may be sent – against
 * those that the journal was last told of: what is new, has changed or is gone is entered, once, by the process that sees it first.
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

/** A rule as the journal is told of it; without `content` it applies no more. */
export type ToldRule = Pick<Rule, 'kind' | 'id'> & Partial<Pick<Rule, 'content'>>;

/** @param value what applies; it holds no secret, and only its digest is kept. */
export function ruleOf(kind: Rule['kind'], id: string, value: unknown, version?: string): Rule {
  return { kind, id, content: sha256(canonicalJson(value)), ...(version === undefined ? {} : { version }) };
}

/**
 * Writes down one rule that somebody changed, so that the next start does not tell it again.
 * @returns the SHA-256 that the journal was last told; undefined of what it does not know.
 */
export async function tellRule(
  sql: Transaction,
  organisation: string,
  { kind, id, content }: ToldRule,
): Promise<string | undefined> {
  const key = [organisation, kind, id];
  const [row] = await sql.all(
    'SELECT content FROM rules_told WHERE organisation = $1 AND kind = $2 AND id = $3',
    key,
  );
  if (content === undefined)
    await sql.run('DELETE FROM rules_told WHERE organisation = $1 AND kind = $2 AND id = $3', key);
  else await writeDown(sql, organisation, { kind, id, content });
  return row === undefined ? undefined : String(row['content']);
}

/**
 * Writes down what applies, and gives the events that tell of what has changed.
 * @param rules all of them: one that is not among them no longer applies.
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
  const told = new Map(rows.map((row) => [nameOf(row), String(row['content'])]));
  const changed = rules.filter((rule) => told.get(nameOf(rule)) !== rule.content);
  for (const rule of changed) await writeDown(sql, organisation, rule);
  const stand = new Set(rules.map(nameOf));
  const gone = rows.filter((row) => !stand.has(nameOf(row)));
  for (const { kind, id } of gone) {
    await sql.run('DELETE FROM rules_told WHERE organisation = $1 AND kind = $2 AND id = $3', [
      organisation,
      kind ?? null,
      id ?? null,
    ]);
  }
  return [
    ...changed.map((rule): JournalEvent => {
      const { kind, ...what } = rule;
      const before = told.get(nameOf(rule));
      return { kind: CHANGED[kind], time, ...what, ...(before === undefined ? {} : { before }) };
    }),
    ...gone.map((row): JournalEvent => ({
      kind: CHANGED[row['kind'] === 'template' ? 'template' : 'policy'],
      time,
      id: String(row['id']),
      before: String(row['content']),
    })),
  ];
}

async function writeDown(sql: Transaction, organisation: string, { kind, id, content }: Rule): Promise<void> {
  await sql.run(
    `INSERT INTO rules_told (organisation, kind, id, content) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation, kind, id) DO UPDATE SET content = excluded.content`,
    [organisation, kind, id, content],
  );
}

const CHANGED = { template: 'template-changed', policy: 'policy-changed' } as const;

const nameOf = ({ kind, id }: { readonly kind?: unknown; readonly id?: unknown }): string =>
  `${String(kind)}/${String(id)}`;
