/**
 * Checks a condition against the types of what it names, when a template is loaded. It must not evaluate it.
 */
import { parseDate, parseTime } from '../act/dates';
import { MEASURES } from './measures';
import type { Condition, Operand, PathRef } from './text-parts';
import { pathName, typeOfPath, type Scope, type ValueType } from './value-type';

/** Reasons why the condition cannot be used, in French; none when it can. */
export const checkCondition = (condition: Condition, scope: Scope): readonly string[] => {
  switch (condition.kind) {
    case 'present':
      return unknown(condition.path, scope);
    case 'common':
      return [condition.left, condition.right].flatMap((path) => notPersons(path, scope));
    case 'matches':
      return notOfPattern(condition.path, condition.pattern, scope);
    case 'true': {
      const type = typeOfPath(condition.path, scope);
      if ('unknown' in type) return [type.unknown];
      const name = pathName(condition.path);
      return type.kind === 'boolean'
        ? []
        : [`« ${name} » n’est pas une case à cocher : écrivez present(${name}) ou une comparaison`];
    }
    case 'and':
    case 'or':
      return [...checkCondition(condition.left, scope), ...checkCondition(condition.right, scope)];
    case 'not':
      return checkCondition(condition.operand, scope);
    case 'compare':
      return checkComparison(condition, scope);
  }
};

/** Every path that a condition names. */
export const pathsOf = (condition: Condition): readonly PathRef[] => {
  switch (condition.kind) {
    case 'present':
    case 'matches':
    case 'true':
      return [condition.path];
    case 'common':
      return [condition.left, condition.right];
    case 'and':
    case 'or':
      return [...pathsOf(condition.left), ...pathsOf(condition.right)];
    case 'not':
      return pathsOf(condition.operand);
    case 'compare':
      return [condition.left, condition.right].flatMap(pathsOfSide);
  }
};

const pathsOfSide = (side: Operand): readonly PathRef[] =>
  side.kind === 'sum'
    ? side.terms.flatMap(pathsOfSide)
    : side.kind === 'measure'
      ? side.paths
      : 'path' in side
        ? [side.path]
        : [];

const unknown = (path: PathRef, scope: Scope): readonly string[] => {
  const type = typeOfPath(path, scope);
  return 'unknown' in type ? [type.unknown] : [];
};

const notPersons = (path: PathRef, scope: Scope): readonly string[] => {
  const type = typeOfPath(path, scope);
  if ('unknown' in type) return [type.unknown];
  return holdsPersons(type) ? [] : [`« ${pathName(path)} » n’est ni une personne ni une liste de personnes`];
};

const notOfPattern = (path: PathRef, pattern: string, scope: Scope): readonly string[] => {
  const type = typeOfPath(path, scope);
  if ('unknown' in type) return [type.unknown];
  const { kind } = type.kind === 'list' ? type.item : type;
  if (kind !== 'text' && kind !== 'longtext')
    return [`« ${pathName(path)} » n’est ni un texte ni une liste de textes`];
  try {
    new RegExp(pattern, 'iu');
    return [];
  } catch {
    return [`« ${pattern} » n’est pas une expression régulière`];
  }
};

const holdsPersons = (type: ValueType): boolean =>
  type.kind === 'person' ||
  (type.kind === 'list' && holdsPersons(type.item)) ||
  (type.kind === 'record' && Object.values(type.members).some(holdsPersons));

/** What a side of a comparison is, as far as comparing goes. */
type Side = ValueType['kind'] | 'literal-string' | 'literal-number' | 'literal-boolean';

const ORDERED: readonly Side[] = ['number', 'amount', 'date', 'time', 'literal-number', 'literal-string'];

/** What + adds. */
const SUMMED: readonly (Side | undefined)[] = ['number', 'amount', 'literal-number'];

const checkComparison = (condition: Condition & { kind: 'compare' }, scope: Scope): readonly string[] => {
  const { left, right, op } = condition;
  const problems = [left, right].flatMap(pathsOfSide).flatMap((path) => unknown(path, scope));
  if (problems.length > 0) return problems;
  const [a, b] = [kindOf(left, scope), kindOf(right, scope)];
  if (a === undefined || b === undefined)
    return [
      'count ne compte que les listes, hours et months que des dates, weekdays qu’une période, + n’ajoute que des nombres et des montants',
    ];
  if (pathsOfSide(left).length + pathsOfSide(right).length === 0)
    return ['la comparaison ne nomme aucune donnée'];
  if (op !== '==' && op !== '!=' && !(ORDERED.includes(a) && ORDERED.includes(b)))
    return [`« ${op} » ne compare que des nombres, des montants, des dates et des heures`];
  if (
    op !== '==' &&
    op !== '!=' &&
    [a, b].includes('literal-string') &&
    ![a, b].some((k) => k === 'date' || k === 'time')
  )
    return [`« ${op} » ne compare que des nombres, des montants, des dates et des heures`];
  return [...pair(a, left, b, right, scope), ...pair(b, right, a, left, scope)];
};

const kindOf = (side: Operand, scope: Scope): Side | undefined => {
  if (side.kind === 'string') return 'literal-string';
  if (side.kind === 'number') return 'literal-number';
  if (side.kind === 'boolean') return 'literal-boolean';
  if (side.kind === 'sum')
    return side.terms.every((term) => SUMMED.includes(kindOf(term, scope))) ? 'number' : undefined;
  if (side.kind === 'measure') return isMeasurable(side, scope) ? 'number' : undefined;
  const type = typeOfPath(side.path, scope);
  if ('unknown' in type) return undefined;
  if (side.kind === 'count') return type.kind === 'list' ? 'number' : undefined;
  return type.kind;
};

const isMeasurable = ({ name, paths }: Operand & { kind: 'measure' }, scope: Scope): boolean =>
  paths.length === MEASURES[name].length &&
  paths.every((path, i) => {
    const type = typeOfPath(path, scope);
    return !('unknown' in type) && MEASURES[name][i]?.includes(type.kind) === true;
  });

/** One direction: `a` says what `b` may be. */
const pair = (a: Side, left: Operand, b: Side, right: Operand, scope: Scope): readonly string[] => {
  const name = pathsOfSide(left).map(pathName).join(' + ');
  const literal = right.kind === 'string' ? right.value : '';
  switch (a) {
    case 'literal-string':
    case 'literal-number':
    case 'literal-boolean':
      return [];
    case 'number':
    case 'amount':
      return b === 'number' || b === 'amount' || b === 'literal-number'
        ? []
        : [`« ${name} » se compare à un nombre`];
    case 'date':
      return b === 'date' || (b === 'literal-string' && parseDate(literal) !== undefined)
        ? []
        : [`« ${name} » se compare à une date ("2026-11-30")`];
    case 'time':
      return b === 'time' || (b === 'literal-string' && parseTime(literal) !== undefined)
        ? []
        : [`« ${name} » se compare à une heure ("08:00")`];
    case 'boolean':
      return b === 'boolean' || b === 'literal-boolean' ? [] : [`« ${name} » se compare à true ou false`];
    case 'choice': {
      const type = left.kind === 'path' ? typeOfPath(left.path, scope) : { kind: 'text' as const };
      const ids = 'kind' in type && type.kind === 'choice' ? type.options.map((option) => option.id) : [];
      if (b !== 'literal-string' && b !== 'choice')
        return [`« ${name} » se compare à l’identifiant d’un choix`];
      return b === 'choice' || ids.includes(literal)
        ? []
        : [`« ${literal} » n’est pas un choix de « ${name} » (${ids.join(', ')})`];
    }
    case 'text':
    case 'longtext':
    case 'legal':
      return b === 'literal-string' || b === a ? [] : [`« ${name} » se compare à un texte entre guillemets`];
    default:
      return [`« ${name} » ne se compare pas : utilisez present(${name}) ou une de ses parties`];
  }
};
