/**
 * Checks of a template's fields: names, conditions, bounds, patterns, defaults. It must not check facts.
 */
import type { Checker } from './checks';
import { checkCondition } from './condition-check';
import { parseCondition } from './condition-parser';
import type { Field, LeafField } from './field-types';
import { rowFields } from './field-types';
import { typeOfPath, typeOfShape, typesOf, type Scope, type ValueType } from './value-type';
import type { FilePath } from './yaml-file';

/** Words that texts and conditions keep for themselves. */
const RESERVED = new Set([
  'item',
  'vote',
  'profile',
  'law',
  'article',
  'present',
  'count',
  'and',
  'or',
  'not',
  'true',
  'false',
]);

/** Adds the problems of every field to the checker's. */
export const checkFields = (checker: Checker): void => {
  checkForm(checker, checker.template.fields, ['fields'], {});
};

const checkForm = (
  checker: Checker,
  fields: readonly Field[],
  at: FilePath,
  before: Scope['facts'],
  row = false,
): void => {
  checker.unique(
    fields.map(({ id }, i) => ({ id, path: [...at, i, 'id'] })),
    'le champ',
  );
  fields.forEach((field, i) => {
    const path = [...at, i];
    if (RESERVED.has(field.id)) checker.refuse([...path, 'id'], `« ${field.id} » est un mot réservé`);
    const earlier = typesOf(fields.slice(0, i));
    const scope: Scope = row
      ? { facts: before, item: { kind: 'record', members: earlier } }
      : { facts: { ...before, ...earlier } };
    checkWhen(checker, field, path, scope);
    checkShape(checker, field, path);
    checkDefault(checker, field, path);
    const inner = field.type === 'list' ? rowFields(field.item) : undefined;
    if (inner !== undefined) checkForm(checker, inner, [...path, 'item', 'fields'], scope.facts, true);
    else if (field.type === 'list') checkShape(checker, field.item as LeafField, [...path, 'item']);
  });
};

const checkWhen = (checker: Checker, field: Field, path: FilePath, scope: Scope): void => {
  if (field.when === undefined) return;
  const parsed = parseCondition(field.when);
  const reasons = parsed.ok ? checkCondition(parsed.value, scope) : [parsed.reason];
  for (const reason of reasons)
    checker.refuse([...path, 'when'], `${reason} (une condition ne nomme que des champs placés avant)`);
};

const checkShape = (checker: Checker, shape: Field, path: FilePath): void => {
  if ('min' in shape && 'max' in shape && shape.min > shape.max)
    checker.refuse([...path, 'max'], 'max est plus petit que min');
  if (shape.type === 'choice')
    checker.unique(
      shape.options.map(({ id }, i) => ({ id, path: [...path, 'options', i, 'id'] })),
      'le choix',
    );
  if (shape.type !== 'text' && shape.type !== 'longtext') return;
  if (shape.pattern !== undefined) {
    try {
      new RegExp(shape.pattern, 'u');
    } catch {
      checker.refuse([...path, 'pattern'], 'n’est pas une expression régulière');
    }
    if (shape.patternMessage === undefined)
      checker.refuse([...path, 'pattern'], 'patternMessage manque : dites à l’agent ce qui est attendu');
  }
};

const checkDefault = (checker: Checker, field: Field, path: FilePath): void => {
  if (field.default === undefined || !('profile' in field.default)) return;
  const place = [...path, 'default', 'profile'];
  const type = typeOfPath({ root: 'profile', segments: field.default.profile.split('.') }, { facts: {} });
  if ('unknown' in type) checker.refuse(place, type.unknown);
  else if (!fits(type, typeOfShape(field)))
    checker.refuse(place, `« ${field.default.profile} » ne convient pas à un champ de type ${field.type}`);
};

/** Whether a value of the profile may fill a field. */
const fits = (profile: ValueType, field: ValueType): boolean => {
  if (field.kind === 'text' || field.kind === 'longtext') return profile.kind === 'text';
  // A deputy is a person with a rank and a delegation.
  if (field.kind === 'person')
    return (
      profile.kind === 'person' || (profile.kind === 'record' && Object.hasOwn(profile.members, 'first_name'))
    );
  return profile.kind === field.kind && profile.kind !== 'list' && profile.kind !== 'record';
};
