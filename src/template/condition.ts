/**
 * Evaluates a condition over facts. Total: what is absent makes a comparison false, and nothing throws.
 */
import { parseAmount } from '../act/amounts';
import type { Condition, Operand, Operator } from './text-parts';
import { measure } from './measures';
import { shareAPerson } from './same-person';
import { resolve, type Values } from './values';
import type { Scope } from './value-type';

/** Whether a condition holds. */
export const holds = (condition: Condition, scope: Scope, values: Values): boolean => {
  switch (condition.kind) {
    case 'present':
      return resolve(condition.path, scope, values) !== undefined;
    case 'common':
      return shareAPerson(
        resolve(condition.left, scope, values)?.value,
        resolve(condition.right, scope, values)?.value,
      );
    case 'matches':
      return matches(resolve(condition.path, scope, values)?.value, condition.pattern);
    case 'true':
      return resolve(condition.path, scope, values)?.value === true;
    case 'and':
      return holds(condition.left, scope, values) && holds(condition.right, scope, values);
    case 'or':
      return holds(condition.left, scope, values) || holds(condition.right, scope, values);
    case 'not':
      return !holds(condition.operand, scope, values);
    case 'compare':
      return compare(
        condition.op,
        operand(condition.left, scope, values),
        operand(condition.right, scope, values),
      );
  }
};

const matches = (value: unknown, pattern: string): boolean => {
  const whole = new RegExp(`^(?:${pattern})$`, 'iu');
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && whole.test(text.trim()));
};

type Comparable = string | number | boolean;

const operand = (side: Operand, scope: Scope, values: Values): Comparable | undefined => {
  if (side.kind === 'sum') return sum(side.terms.map((term) => operand(term, scope, values)));
  if (side.kind === 'string' || side.kind === 'number' || side.kind === 'boolean') return side.value;
  if (side.kind === 'measure')
    return measure(
      side.name,
      side.paths.map((path) => resolve(path, scope, values)?.value),
    );
  const found = resolve(side.path, scope, values);
  if (side.kind === 'count')
    return found === undefined ? 0 : Array.isArray(found.value) ? found.value.length : undefined;
  if (found === undefined) return undefined;
  const { value, type } = found;
  if (type.kind === 'amount') {
    const cents = typeof value === 'string' || typeof value === 'number' ? parseAmount(value) : undefined;
    return cents === undefined ? undefined : cents / 100;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
};

/** To the cent: amounts are added exactly. */
const sum = (terms: readonly (Comparable | undefined)[]): number | undefined => {
  if (!terms.every((term) => typeof term === 'number')) return undefined;
  return Math.round(terms.reduce((total, term) => total + term, 0) * 100) / 100;
};

/** Dates and hours are ISO texts, whose alphabetical order is the order of time. */
const compare = (op: Operator, left: Comparable | undefined, right: Comparable | undefined): boolean => {
  if (left === undefined || right === undefined || typeof left !== typeof right) return false;
  switch (op) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
};
