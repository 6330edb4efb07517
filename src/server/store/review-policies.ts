/**
 * Review policies that an administrator decided for a template, in SQL. Read at each use: another process may have changed one.
 * What a policy means is `review/policy`'s business.
 */
import type { ReviewPolicy } from '../../review/policy';
import { canonicalJson } from './canonical';
import { StalePolicyError } from './errors';
import type { PolicyWrite, StoredPolicy } from './port';
import type { Sql, SqlRow } from './sql';

const COLUMNS = 'template, version, policy, agent_id, agent_name, time';

export async function readReviewPolicies(
  sql: Pick<Sql, 'all'>,
  organisation: string,
): Promise<readonly StoredPolicy[]> {
  const rows = await sql.all(`SELECT ${COLUMNS} FROM review_policies WHERE organisation = $1`, [
    organisation,
  ]);
  return rows.map(fromRow);
}

export async function readReviewPolicy(
  sql: Pick<Sql, 'all'>,
  organisation: string,
  template: string,
): Promise<StoredPolicy | undefined> {
  const [row] = await sql.all(
    `SELECT ${COLUMNS} FROM review_policies WHERE organisation = $1 AND template = $2`,
    [organisation, template],
  );
  return row && fromRow(row);
}

/** @throws StalePolicyError */
export async function writeReviewPolicy(
  sql: Sql,
  { organisation, template, readVersion, policy, agent, time }: PolicyWrite,
): Promise<StoredPolicy> {
  const version = readVersion + 1;
  const body = policy === undefined ? null : canonicalJson(policy);
  const changed =
    readVersion === 0
      ? await sql.run(
          `INSERT INTO review_policies (organisation, template, version, policy, agent_id, agent_name, time)
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
          [organisation, template, version, body, agent.id, agent.name, time],
        )
      : await sql.run(
          `UPDATE review_policies SET version = $1, policy = $2, agent_id = $3, agent_name = $4, time = $5
           WHERE organisation = $6 AND template = $7 AND version = $8`,
          [version, body, agent.id, agent.name, time, organisation, template, readVersion],
        );
  if (changed !== 1) throw new StalePolicyError(template, readVersion);
  return { template, version, ...(policy === undefined ? {} : { policy }), agent, time };
}

function fromRow(row: SqlRow): StoredPolicy {
  const { policy } = row;
  return {
    template: String(row['template']),
    version: Number(row['version']),
    ...(typeof policy === 'string' ? { policy: JSON.parse(policy) as ReviewPolicy } : {}),
    agent: { id: String(row['agent_id']), name: String(row['agent_name']) },
    time: String(row['time']),
  };
}
