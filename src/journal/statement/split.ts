/**
 * Parts an event into what a leaf says in clear and what it only commits to.
 */
import { splitAgent } from '../events/agent';
import { MAX_ITEMS, type Field, type Fields } from '../events/field';
import { kindNamed, type JournalEvent } from '../events/kinds';
import type { Kind } from '../events/kind';
import type { Json, JsonObject } from '../json';
import { time as isTime } from '../shapes';

/** A value to commit to. */
export interface Secret {
  /** Where it stands in the event: "agent", "passages/0/digest". */
  readonly name: string;
  readonly value: Json;
  /** The id of the person of whom it tells; absent when it tells of the document. */
  readonly about?: string;
}

export interface SplitEvent {
  readonly kind: Kind;
  readonly time: string;
  readonly clear: JsonObject;
  readonly secrets: readonly Secret[];
}

/** Ends the name of the commitment that says how an agent signed in. */
export const SIGN_IN = '/sign-in';

/** An event cannot be entered as it is: a fault of the program, not of its user. */
export class InvalidEventError extends Error {
  override readonly name = 'InvalidEventError';
  constructor(
    readonly kind: string,
    /** Path of the field, "passages/0/digest". */
    readonly field: string,
  ) {
    super(
      `L’événement «\u00A0${kind}\u00A0» ne peut pas être journalisé\u00A0: «\u00A0${field}\u00A0» n’est pas valable.`,
    );
  }
}

/** @throws InvalidEventError */
export function splitEvent(event: JournalEvent): SplitEvent {
  const { kind: name, time, ...values } = event;
  const kind = kindNamed(name);
  if (kind === undefined) throw new InvalidEventError(name, 'kind');
  if (!isTime(time)) throw new InvalidEventError(name, 'time');
  const secrets: Secret[] = [];
  const clear = splitFields(kind, kind.fields, values, '', secrets);
  return { kind, time, clear, secrets };
}

function splitFields(
  kind: Kind,
  fields: Fields,
  values: object,
  prefix: string,
  secrets: Secret[],
): JsonObject {
  const clear: Record<string, Json> = {};
  const given = new Map<string, unknown>(Object.entries(values));
  for (const name of given.keys())
    if (!Object.hasOwn(fields, name) && given.get(name) !== undefined)
      throw new InvalidEventError(kind.kind, prefix + name);
  for (const [name, field] of Object.entries(fields)) {
    const value = given.get(name);
    if (value !== undefined)
      splitValue(kind, field, value, prefix + name, secrets, (left) => (clear[name] = left));
    else if (field.required) throw new InvalidEventError(kind.kind, prefix + name);
  }
  return clear;
}

function splitValue(
  kind: Kind,
  field: Field,
  value: unknown,
  path: string,
  secrets: Secret[],
  keep: (value: Json) => void,
): void {
  const refuse = (): never => {
    throw new InvalidEventError(kind.kind, path);
  };
  if (field.place === 'list') {
    if (!Array.isArray(value) || value.length > MAX_ITEMS) return refuse();
    keep(value.map((item: object, at) => splitFields(kind, field.items, item, `${path}/${at}/`, secrets)));
  } else if (field.place === 'agent') {
    const parts = splitAgent(value) ?? refuse();
    const { id } = value as { readonly id: string };
    secrets.push({ name: path, value: parts.shown, about: id });
    if (parts.signIn !== undefined) secrets.push({ name: path + SIGN_IN, value: parts.signIn, about: id });
  } else if (!field.accepts(value)) {
    refuse();
  } else if (field.place === 'clear') {
    keep(value as Json);
  } else {
    secrets.push({ name: path, value: value as Json });
  }
}
