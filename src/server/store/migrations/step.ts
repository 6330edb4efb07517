/**
 * What a step of the schema is. One file a step; `index` puts them in order.
 */
import type { Dialect } from '../sql';

/** One statement that every engine understands, or, where the definition of a trigger differs, those of each engine. */
export type Statement = string | Readonly<Record<Dialect, readonly string[]>>;

export interface Table {
  readonly name: string;
  /** Left out of backups: what it holds is worthless, or dangerous, once restored (answers of an hour ago, sessions). */
  readonly transient?: true;
}

export interface Step {
  /** The tables that the step creates; one that refers to another comes after it. */
  readonly tables: readonly Table[];
  readonly statements: readonly Statement[];
}

export function statementsOf(step: Step, dialect: Dialect): readonly string[] {
  return step.statements.flatMap((statement) =>
    typeof statement === 'string' ? [statement] : statement[dialect],
  );
}
