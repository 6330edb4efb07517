/**
 * Facts as an agent typed them → facts that an act may be written from, or what is wrong, in courteous sentences. Pure and
 * without zod: the pane runs it at each keystroke. Nothing is coerced.
 */
import { holds } from '../condition';
import { parseCondition } from '../condition-parser';
import type { LegalLookup } from '../context';
import type { Facts, FactValue } from '../fact-values';
import type { Field, LeafField, LeafShape, ListShape } from '../field-types';
import type { Template } from '../model';
import { rowFields } from '../field-types';
import type { Profile } from '../profile';
import { typesOf, type Scope } from '../value-type';
import type { Values } from '../values';
import { checkVote, readVote } from '../vote';
import { checkProblems } from './between';
import { unlikeRequest } from './fragment';
import { inSentence, quoted } from './label';
import { checkDate, checkPeriod, checkTime } from './moments';
import { checkAmount, checkNumber } from './numbers';
import { checkAddress, checkOrganisation, checkPerson } from './parties';
import { isBlank, isPlainObject, own, strangeKeys } from './plain';
import { problem, refused, type Checked, type FactProblem } from './problem';
import { checkText } from './text';

export type { FactCode, FactProblem } from './problem';

/** What validation needs of a template; a form without its checks and its vote may be validated too. */
export type FormModel = Pick<Template, 'fields' | 'vote'> & Partial<Pick<Template, 'checks'>>;

export type FactsResult =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

const ITEMS_AT_MOST = 200;

/**
 * Checks facts against a form. Facts of fields whose condition does not hold are dropped; unknown facts are refused.
 * `profile` serves conditions that name it; with `law`, legal references must be in the core.
 */
export const validateFacts = (
  form: FormModel,
  raw: unknown,
  profile?: Profile,
  law?: LegalLookup,
): FactsResult => {
  if (!isPlainObject(raw))
    return {
      ok: false,
      problems: [
        problem(
          '',
          'type',
          'Les données doivent être un ensemble de champs.',
          'Facts must be a set of fields.',
        ),
      ],
    };
  const problems: FactProblem[] = strangeKeys(
    raw,
    form.fields.map(({ id }) => id),
  ).map((key) =>
    problem(
      key,
      'unknown-field',
      `« ${key} » n’est pas une donnée de ce modèle.`,
      `“${key}” is not a fact of this template.`,
    ),
  );
  const values: { facts: Record<string, FactValue>; profile?: Profile } = {
    facts: {},
    ...(profile === undefined ? {} : { profile }),
  };
  const scope: Scope = { facts: typesOf(form.fields) };
  for (const field of form.fields) {
    if (!isAsked(field, scope, values)) continue;
    const checked = checkField(field, own(raw, field.id), field.id, { scope, values, law });
    if (checked === undefined) continue;
    if ('problems' in checked) problems.push(...checked.problems);
    else values.facts[field.id] = checked.value;
  }
  if (problems.length === 0)
    problems.push(...voteProblems(form, values.facts), ...checkProblems(form, scope, values));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts: values.facts };
};

interface Context {
  readonly scope: Scope;
  readonly values: Values;
  readonly law: LegalLookup | undefined;
}

/** Whether the form asks for a field, given the facts before it. */
export const isAsked = (field: Field, scope: Scope, values: Values): boolean => {
  if (field.when === undefined) return true;
  const condition = parseCondition(field.when);
  return condition.ok && holds(condition.value, scope, values);
};

/** Undefined: nothing was given, and nothing is required. */
const checkField = (field: Field, value: unknown, at: string, context: Context): Checked | undefined => {
  const empty = field.type === 'list' && Array.isArray(value) && value.length === 0;
  if (isBlank(value) || (empty && (!field.required || field.min !== 0))) {
    if (!field.required) return undefined;
    return refused(at, 'missing', missing(field), `Please fill in “${field.label}”.`);
  }
  return field.type === 'list'
    ? checkList(field, value, at, field.label, context)
    : checkLeaf(field, value, at, field.label, context.law);
};

const missing = (field: Field): string => {
  const label = inSentence(field.label);
  if (field.type === 'date')
    return /^(?:date|jour)\b/u.test(label) ? `Indiquez la ${label}.` : `Indiquez la date : ${label}.`;
  if (field.type === 'choice') return `Faites un choix : ${label}.`;
  if (field.type === 'boolean') return `Répondez par oui ou par non : ${label}.`;
  if (field.type === 'list') return `Ajoutez au moins un élément : ${label}.`;
  return `Renseignez ${quoted(field.label)}.`;
};

const checkLeaf = (
  shape: LeafShape,
  value: unknown,
  at: string,
  label: string,
  law: LegalLookup | undefined,
): Checked => {
  switch (shape.type) {
    case 'text':
    case 'longtext':
      return checkText(shape, value, at, label);
    case 'date':
      return checkDate(value, at, label);
    case 'time':
      return checkTime(value, at, label);
    case 'period':
      return checkPeriod(shape, value, at, label);
    case 'number':
      return checkNumber(shape, value, at, label);
    case 'amount':
      return checkAmount(shape, value, at, label);
    case 'person':
      return checkPerson(shape, value, at, label);
    case 'address':
      return checkAddress(value, at, label);
    case 'organisation':
      return checkOrganisation(shape, value, at, label);
    case 'choice':
      return typeof value === 'string' && shape.options.some(({ id }) => id === value)
        ? { value }
        : refused(
            at,
            'choice',
            `${quoted(label)} : choisissez parmi ${shape.options.map((option) => quoted(option.label)).join(', ')}.`,
            `“${label}”: please choose one of the options.`,
          );
    case 'boolean':
      return typeof value === 'boolean'
        ? { value }
        : refused(
            at,
            'type',
            `Répondez par oui ou par non : ${inSentence(label)}.`,
            `“${label}” must be yes or no.`,
          );
    case 'legal':
      return checkLegal(value, at, label, law);
  }
};

const checkLegal = (value: unknown, at: string, label: string, law: LegalLookup | undefined): Checked =>
  typeof value === 'string' &&
  /^[A-Za-z0-9][A-Za-z0-9._*-]*$/u.test(value) &&
  (law === undefined || law(value) !== undefined)
    ? { value }
    : refused(
        at,
        'legal',
        `${quoted(label)} n’est pas dans le fonds juridique.`,
        `“${label}” is not in the legal core.`,
      );

const checkList = (
  shape: ListShape,
  value: unknown,
  at: string,
  label: string,
  context: Context,
): Checked => {
  if (!Array.isArray(value))
    return refused(at, 'type', `${quoted(label)} doit être une liste.`, `“${label}” must be a list.`);
  const least = shape.min ?? 0;
  const most = shape.max ?? ITEMS_AT_MOST;
  if (value.length < least)
    return refused(
      at,
      'too-few',
      `${quoted(label)} : il faut au moins ${least} élément${least > 1 ? 's' : ''}.`,
      `“${label}”: at least ${least} item(s) needed.`,
    );
  if (value.length > most)
    return refused(
      at,
      'too-many',
      `${quoted(label)} : ${most} éléments au plus.`,
      `“${label}”: at most ${most} items.`,
    );
  const checked = Array.from(value as readonly unknown[], (item, i) =>
    checkItem(shape, item, `${at}.${i}`, `${label}, n° ${i + 1}`, context),
  );
  const problems = checked.flatMap((item) => ('problems' in item ? item.problems : []));
  if (problems.length > 0) return { problems };
  const values = checked.flatMap((item) => ('value' in item ? [item.value] : []));
  return mixedRequests(shape, values, at, label) ?? { value: values };
};

/** "Vous demandez que…, à… et une…" is no sentence: requests of one list are built alike. */
const mixedRequests = (
  shape: ListShape,
  values: readonly FactValue[],
  at: string,
  label: string,
): Checked | undefined => {
  if (!('fragment' in shape.item) || shape.item.fragment !== 'request') return undefined;
  const unlike = unlikeRequest(values.map(String));
  if (unlike === undefined) return undefined;
  return refused(
    `${at}.${unlike}`,
    'pattern',
    `${quoted(label)} : tournez toutes les demandes de la même façon, car une seule phrase les réunit (« que… et que… », ou « à… et à… »).`,
    `“${label}”: please build every request alike; one sentence joins them.`,
  );
};

const checkItem = (
  shape: ListShape,
  value: unknown,
  at: string,
  label: string,
  context: Context,
): Checked => {
  const fields = rowFields(shape.item);
  if (fields === undefined)
    return isBlank(value)
      ? refused(
          at,
          'missing',
          `Complétez ou retirez ${quoted(label)}.`,
          `Please fill in or remove “${label}”.`,
        )
      : checkLeaf(shape.item as LeafShape, value, at, label, context.law);
  return checkRow(fields, value, at, label, context);
};

const checkRow = (
  fields: readonly LeafField[],
  value: unknown,
  at: string,
  label: string,
  context: Context,
): Checked => {
  if (!isPlainObject(value))
    return refused(
      at,
      'type',
      `${quoted(label)} n’a pas la forme attendue.`,
      `“${label}” does not have the expected form.`,
    );
  const problems: FactProblem[] = strangeKeys(
    value,
    fields.map(({ id }) => id),
  ).map((key) =>
    problem(
      `${at}.${key}`,
      'unknown-field',
      `« ${key} » n’est pas attendu ici.`,
      `“${key}” is not expected here.`,
    ),
  );
  const row: Record<string, FactValue> = {};
  const scope: Scope = { ...context.scope, item: { kind: 'record', members: typesOf(fields) } };
  for (const field of fields) {
    const values: Values = { ...context.values, item: { value: row, source: { kind: 'fact', id: at } } };
    if (!isAsked(field, scope, values)) continue;
    const checked = checkField(field, own(value, field.id), `${at}.${field.id}`, context);
    if (checked === undefined) continue;
    if ('problems' in checked) problems.push(...checked.problems);
    else row[field.id] = checked.value;
  }
  return problems.length > 0 ? { problems } : { value: row };
};

const voteProblems = (form: FormModel, facts: Facts): readonly FactProblem[] => {
  if (form.vote === undefined) return [];
  const { fields } = form.vote;
  const vote = readVote(fields, facts);
  if (vote === undefined) return [];
  return checkVote(vote).map(({ field, code, message, messageEn }) =>
    problem(fields[field] ?? fields.for, code, message, messageEn),
  );
};
