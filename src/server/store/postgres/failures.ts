/**
 * Tells PostgreSQL's failures apart: those after which the same work is simply done again, those where the database cannot
 * be used for now, and the rest, which are faults of ours.
 */
import { DatabaseUnreachableError } from '../errors';

/** Serialization failure and deadlock: the transaction did nothing, and may run again. */
export function isCollision(error: unknown): boolean {
  const code = sqlState(error);
  return code === '40001' || code === '40P01';
}

/**
 * Classes of SQLSTATE that say that the database cannot be used: connection (08), authorisation (28), unknown database
 * (3D), resources and full disk (53), stopped by its operator (57), its disk (58), read-only (25006), too long in the middle
 * of a transaction (25P03), lock not had (55P03).
 */
const UNUSABLE = /^(08|28|3D|53|57|58|25006|25P03|55P03)/;

/** What a failed statement means for those who do not know PostgreSQL. @param place what may be shown of its address. */
export function statementFailure(error: unknown, place: string): unknown {
  const code = sqlState(error);
  // A value that we refuse to round.
  if (error instanceof RangeError) return error;
  if (code !== undefined && !UNUSABLE.test(code)) return error;
  return new DatabaseUnreachableError(place, code ?? systemCode(error), error);
}

/** After it, the connection is of no use: the server closed it, or what it will say next answers an older question. */
export function endsConnection(error: unknown): boolean {
  return sqlState(error) === undefined || /^(FATAL|PANIC)$/.test((error as { severity: string }).severity);
}

/** A connection that could not be had: whatever the reason, there is no database. */
export function connectionFailure(error: unknown, place: string): DatabaseUnreachableError {
  return new DatabaseUnreachableError(place, sqlState(error) ?? systemCode(error), error);
}

/** SQLSTATE: five letters and digits, on an error that the server sent. */
function sqlState(error: unknown): string | undefined {
  const { code, severity } = (error ?? {}) as { code?: unknown; severity?: unknown };
  return typeof code === 'string' && typeof severity === 'string' ? code : undefined;
}

function systemCode(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'connexion perdue';
}
