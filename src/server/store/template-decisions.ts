/**
 * What administrators decided of templates, in SQL: who reviews, which drafter writes. Read at each use: another process may have
 * changed one. What a decision means is for its own room.
 */
import type { DraftingChoice } from '../../drafting/modes';
import type { ReviewPolicy } from '../../review/policy';
import { canonicalJson } from './canonical';
import { StalePolicyError } from './errors';
import type { DecisionWrite, StoredDecision } from './port';
import type { Sql, SqlRow } from './sql';

/** One table of decisions: each has the same columns, but for the one that holds what was decided. */
export interface Decisions<Value> {
  all(sql: Pick<Sql, 'all'>, organisation: string): Promise<readonly StoredDecision<Value>[]>;
  one(
    sql: Pick<Sql, 'all'>,
    organisation: string,
    template: string,
  ): Promise<StoredDecision<Value> | undefined>;
  /** @throws StalePolicyError */
  write(sql: Sql, decision: DecisionWrite<Value>): Promise<StoredDecision<Value>>;
}

function decisionsIn<Value>(table: string, column: string): Decisions<Value> {
  const columns = `template, version, ${column}, agent_id, agent_name, time`;
  const fromRow = (row: SqlRow): StoredDecision<Value> => {
    const value = row[column];
    return {
      template: String(row['template']),
      version: Number(row['version']),
      ...(typeof value === 'string' ? { value: JSON.parse(value) as Value } : {}),
      agent: { id: String(row['agent_id']), name: String(row['agent_name']) },
      time: String(row['time']),
    };
  };
  return {
    async all(sql, organisation) {
      const rows = await sql.all(`SELECT ${columns} FROM ${table} WHERE organisation = $1`, [organisation]);
      return rows.map(fromRow);
    },
    async one(sql, organisation, template) {
      const [row] = await sql.all(
        `SELECT ${columns} FROM ${table} WHERE organisation = $1 AND template = $2`,
        [organisation, template],
      );
      return row && fromRow(row);
    },
    async write(sql, { organisation, template, readVersion, value, agent, time }) {
      const version = readVersion + 1;
      const body = value === undefined ? null : canonicalJson(value);
      const changed =
        readVersion === 0
          ? await sql.run(
              `INSERT INTO ${table} (organisation, template, version, ${column}, agent_id, agent_name, time)
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
              [organisation, template, version, body, agent.id, agent.name, time],
            )
          : await sql.run(
              `UPDATE ${table} SET version = $1, ${column} = $2, agent_id = $3, agent_name = $4, time = $5
               WHERE organisation = $6 AND template = $7 AND version = $8`,
              [version, body, agent.id, agent.name, time, organisation, template, readVersion],
            );
      if (changed !== 1) throw new StalePolicyError(template, readVersion);
      return { template, version, ...(value === undefined ? {} : { value }), agent, time };
    },
  };
}

export const reviewPolicies = decisionsIn<ReviewPolicy>('review_policies', 'policy');
export const draftingModes = decisionsIn<DraftingChoice>('drafting_modes', 'choice');
