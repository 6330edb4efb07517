/**
 * What is in a form's inputs before it is judged: strings as typed, in the shape of the facts. Pure conversions both ways.
 */
import type { Field, LeafField, LeafShape } from '../../template/field-types';
import { rowFields } from '../../template/field-types';

/** A value as typed. Objects for composed types, arrays for lists. */
export type Raw = string | boolean | undefined | RawRecord | readonly Raw[];
export interface RawRecord {
  readonly [key: string]: Raw;
}
export type RawFacts = RawRecord;

type Shape = Pick<Field, 'type'> | LeafShape;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Inputs from facts (defaults, examples): numbers become the text one would type. */
export function toRaw(value: unknown): Raw {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (Array.isArray(value)) return value.map(toRaw);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toRaw(part)]));
  return undefined;
}

/** Facts from inputs, for those fields; what is empty is absent. Text that is no number stays text, for validation to refuse. */
export function toFacts(fields: readonly Field[], raw: RawFacts): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const field of fields) {
    const fact = field.type === 'list' ? listFact(field.item, raw[field.id]) : leafFact(field, raw[field.id]);
    if (fact !== undefined) facts[field.id] = fact;
  }
  return facts;
}

function listFact(item: Extract<Field, { type: 'list' }>['item'], raw: Raw): unknown {
  if (!Array.isArray(raw)) return undefined;
  const rows = rowFields(item);
  const items = (raw as readonly Raw[]).flatMap((entry) => {
    const fact =
      rows === undefined
        ? leafFact(item as LeafShape, entry)
        : recordFact(rows, isRecord(entry) ? entry : {});
    return fact === undefined ? [] : [fact];
  });
  return items.length === 0 ? undefined : items;
}

function recordFact(fields: readonly LeafField[], raw: Readonly<Record<string, unknown>>): unknown {
  const fact = toFacts(fields, raw as RawFacts);
  return Object.keys(fact).length === 0 ? undefined : fact;
}

function leafFact(shape: Shape, raw: Raw): unknown {
  switch (shape.type) {
    case 'boolean':
      return typeof raw === 'boolean' ? raw : undefined;
    case 'number':
      return typeof raw === 'string' ? numberFact(raw) : undefined;
    case 'amount':
      return typeof raw === 'string' ? amountFact(raw) : undefined;
    default:
      return prune(raw);
  }
}

/** "1 250,5" → 1250.5; what is no number stays as typed. */
function numberFact(typed: string): number | string | undefined {
  const plain = compact(typed);
  if (plain === '') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : typed.trim();
}

/** "24 500,50 €" → "24500.50": a decimal string, so that cents are never rounded. */
function amountFact(typed: string): string | undefined {
  const plain = compact(typed).replace(/€$/, '');
  if (plain === '') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : typed.trim();
}

const compact = (typed: string): string => typed.replace(/\s/gu, '').replace(',', '.');

/** Trimmed, without empty strings and empty objects. */
function prune(raw: Raw): unknown {
  if (typeof raw === 'string') return raw.trim() === '' ? undefined : raw.trim();
  if (isRecord(raw)) {
    const entries = Object.entries(raw).flatMap(([key, part]) => {
      const kept = prune(part);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return raw;
}
