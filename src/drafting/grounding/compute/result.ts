/**
 * One result of arithmetic on the facts: what it is worth, how it was come by, and the fields that it is made of.
 */
import type { Kind, Quantity } from './quantities';

export type Relation =
  | 'sum'
  | 'mean'
  | 'difference'
  | 'remainder'
  | 'product'
  | 'quotient'
  | 'tax'
  | 'part'
  | 'change';

export interface Result {
  readonly relation: Relation;
  readonly value: number;
  readonly kind: Kind;
  readonly words: readonly string[];
  readonly ids: readonly string[];
  readonly text: string;
  readonly operands: readonly Quantity[];
  /** Its operands belong together by the facts themselves: a whole, one thing at two times. */
  readonly close: boolean;
}

export const result = (
  relation: Relation,
  value: number,
  kind: Kind,
  operands: readonly Quantity[],
  text: string,
  close = true,
  words: readonly string[] = operands.flatMap((one) => one.words),
): Result => ({
  relation,
  value,
  kind,
  operands,
  text,
  close,
  words,
  ids: [...new Set(operands.flatMap(({ ids }) => ids))],
});

/** Of one kind, or one of them with no unit that anybody gave. */
export const compatible = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind ||
  ((a.kind === 'count' || b.kind === 'count') && a.kind !== 'share' && b.kind !== 'share');

/** Two numbers as values of one kind, or as written when one has no unit. */
export const mixed = (
  relation: Relation,
  a: Quantity,
  b: Quantity,
  operation: (x: number, y: number) => number,
  sign: string,
  close: boolean,
): Result => {
  const same = a.kind === b.kind;
  const kind = same ? a.kind : a.kind === 'euro' || b.kind === 'euro' ? 'euro' : 'count';
  const value = same ? operation(a.value, b.value) : operation(a.raw, b.raw);
  return result(relation, value, kind, [a, b], `${a.text} ${sign} ${b.text}`, close && same);
};

export const UNIT_WORD =
  /^(?:euros?|mois|jours?|heures?|minutes?|ans?|annees?|tonnes?|metres?|m2|m3|nombre|nb|montant|total|prix|cout|tarif|depense|recette|\d+)$/u;
