/**
 * The types of values that a path can name, so that texts and conditions are checked when a template is loaded.
 * It must not hold values.
 */
import type { ChoiceOption, Field, LeafShape, ListItem, ListShape } from './field-types';
import type { PathRef } from './text-parts';
import { rowFields } from './field-types';
import { PROFILE_TYPE } from './profile-type';

export type ValueType =
  | {
      readonly kind:
        | 'text'
        | 'longtext'
        | 'date'
        | 'time'
        | 'number'
        | 'amount'
        | 'person'
        | 'address'
        | 'boolean'
        | 'legal';
    }
  | { readonly kind: 'period'; readonly times: boolean }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'choice'; readonly options: readonly ChoiceOption[] }
  | { readonly kind: 'list'; readonly item: ValueType }
  | { readonly kind: 'record'; readonly members: Readonly<Record<string, ValueType>> };

export const TEXT: ValueType = { kind: 'text' };

const PERSON_MEMBERS = { civility: TEXT, first_name: TEXT, last_name: TEXT, title: TEXT } as const;
const ADDRESS_MEMBERS = { street: TEXT, complement: TEXT, postcode: TEXT, town: TEXT } as const;
const ORGANISATION_MEMBERS: Readonly<Record<string, ValueType>> = {
  name: TEXT,
  siret: TEXT,
  address: { kind: 'address' },
  representative: { kind: 'person' },
};
const DATES: Readonly<Record<string, ValueType>> = { from: { kind: 'date' }, to: { kind: 'date' } };
const DATES_AND_TIMES: Readonly<Record<string, ValueType>> = {
  ...DATES,
  from_time: { kind: 'time' },
  to_time: { kind: 'time' },
};

/** The type of a field's value. */
export const typeOfShape = (shape: LeafShape | ListShape): ValueType => {
  switch (shape.type) {
    case 'list':
      return { kind: 'list', item: typeOfItem(shape.item) };
    case 'choice':
      return { kind: 'choice', options: shape.options };
    case 'period':
      return { kind: 'period', times: shape.times !== 'none' };
    case 'organisation':
      return { kind: 'organisation' };
    default:
      return { kind: shape.type };
  }
};

const typeOfItem = (item: ListItem): ValueType => {
  const fields = rowFields(item);
  return fields === undefined ? typeOfShape(item as LeafShape) : { kind: 'record', members: typesOf(fields) };
};

/** The types of a form's values, by field id. */
export const typesOf = (fields: readonly Field[]): Readonly<Record<string, ValueType>> =>
  Object.fromEntries(fields.map((field) => [field.id, typeOfShape(field)]));

/** The type of a named part of a value; undefined when it has no such part. */
export const memberType = (type: ValueType, name: string): ValueType | undefined => {
  const members = membersOf(type);
  if (members !== undefined) return Object.hasOwn(members, name) ? members[name] : undefined;
  if (type.kind === 'list') return /^\d{1,3}$/.test(name) ? type.item : undefined;
  return undefined;
};

/** The names of a value's parts. */
export const memberNames = (type: ValueType): readonly string[] => Object.keys(membersOf(type) ?? {});

const membersOf = (type: ValueType): Readonly<Record<string, ValueType>> | undefined => {
  switch (type.kind) {
    case 'record':
      return type.members;
    case 'person':
      return PERSON_MEMBERS;
    case 'address':
      return ADDRESS_MEMBERS;
    case 'organisation':
      return ORGANISATION_MEMBERS;
    case 'period':
      return type.times ? DATES_AND_TIMES : DATES;
    default:
      return undefined;
  }
};

/** What is counted from a vote: `vote.voters`, who took part in it; `vote.cast`, the votes cast (for and against). */
export const VOTE_TYPE: ValueType = {
  kind: 'record',
  members: { voters: { kind: 'number' }, cast: { kind: 'number' } },
};

/** What can be named from a text or a condition. */
export interface Scope {
  readonly facts: Readonly<Record<string, ValueType>>;
  /** In a template that has a vote. */
  readonly vote?: ValueType;
  /** Inside a loop: the type of its item. */
  readonly item?: ValueType;
}

/** The type that a path names, or the reason why it names nothing (in French, for the author of the template). */
export const typeOfPath = (path: PathRef, scope: Scope): ValueType | { readonly unknown: string } => {
  if (path.root === 'law') return { kind: 'legal' };
  let type: ValueType;
  let walked: string;
  let rest: readonly string[];
  if (path.root === 'fact') {
    const [id = '', ...others] = path.segments;
    const found = Object.hasOwn(scope.facts, id) ? scope.facts[id] : undefined;
    if (found === undefined) return { unknown: `« ${id} » n’est pas un champ du modèle` };
    [type, walked, rest] = [found, id, others];
  } else if (path.root === 'item') {
    if (scope.item === undefined) return { unknown: '« item » n’existe que dans une répétition (each)' };
    [type, walked, rest] = [scope.item, 'item', path.segments];
  } else if (path.root === 'vote') {
    if (scope.vote === undefined)
      return { unknown: '« vote » n’existe que dans le texte d’un modèle qui a un vote' };
    [type, walked, rest] = [scope.vote, 'vote', path.segments];
  } else {
    [type, walked, rest] = [PROFILE_TYPE, 'profile', path.segments];
  }
  for (const name of rest) {
    const next = memberType(type, name);
    if (next === undefined) {
      const names = memberNames(type);
      const known = names.length === 0 ? '' : ` (parties connues : ${names.join(', ')})`;
      return { unknown: `« ${walked} » n’a pas de partie « ${name} »${known}` };
    }
    type = next;
    walked += `.${name}`;
  }
  return type;
};

/** How a path is written in a template. */
export const pathName = (path: PathRef): string =>
  path.root === 'law'
    ? `law:${path.segments.join('.')}`
    : path.root === 'fact'
      ? path.segments.join('.')
      : [path.root, ...path.segments].join('.');
