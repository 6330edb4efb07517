/**
 * Judges a form while it is typed, with the very validation of the server: which fields are asked, what is missing, what is
 * wrong. Pure.
 */
import { isAsked, validateFacts, type FactProblem, type FormModel } from '../../template/facts/validate';
import type { Facts } from '../../template/fact-values';
import type { Field } from '../../template/field-types';
import { typesOf } from '../../template/value-type';
import { toFacts, type RawFacts } from './raw';

export interface Judgement {
  /** Fields whose condition holds, in the order of the form. */
  readonly asked: readonly Field[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly problems: readonly FactProblem[];
}

export function judge(form: FormModel, raw: RawFacts): Judgement {
  const { fields } = form;
  const typed = toFacts(fields, raw);
  const scope = { facts: typesOf(fields) };
  // Not validated yet: a condition is total, it is false on what it cannot read.
  const asked = fields.filter((field) => isAsked(field, scope, { facts: typed as Facts }));
  const facts = Object.fromEntries(
    asked.flatMap(({ id }) => (typed[id] === undefined ? [] : [[id, typed[id]] as const])),
  );
  const result = validateFacts(form, facts);
  return { asked, facts, problems: result.ok ? [] : result.problems };
}

/** A problem's message may be shown: the form was tried, or the input (or what encloses it) was left. */
export function isShown(path: string, touched: Readonly<Record<string, true>>, attempted: boolean): boolean {
  if (attempted) return true;
  const parts = path.split('.');
  return parts.some((_, at) => touched[parts.slice(0, at + 1).join('.')]);
}

/** How the summary names a problem's place: the field's label, and which row of a list. */
export function placeOf(problem: FactProblem, fields: readonly Field[]): string {
  const [id, row] = problem.field.split('.');
  const label = fields.find((field) => field.id === id)?.label ?? problem.field;
  return row !== undefined && /^\d+$/.test(row) ? `${label} (${Number(row) + 1})` : label;
}

/** Fields under their headings, in the order of the form. */
export function grouped(fields: readonly Field[], other: string): { title: string; fields: Field[] }[] {
  const groups: { title: string; fields: Field[] }[] = [];
  const named = fields.some((field) => field.group !== undefined);
  for (const field of fields) {
    const title = field.group ?? (named ? other : '');
    const group = groups.find((candidate) => candidate.title === title);
    if (group === undefined) groups.push({ title, fields: [field] });
    else group.fields.push(field);
  }
  return groups;
}
