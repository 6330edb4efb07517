/**
 * The form of a field in a template file, as a zod schema checked at compile time against `model.ts`.
 * It must not check what goes across fields (`checks`).
 */
import { z } from 'zod';
import { FRAGMENT_KINDS, type Field, type LeafField, type LeafShape } from './field-types';

/** snake_case, as paths need it. */
export const fieldId = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/u, 'doit être en minuscules, chiffres et _ (snake_case)')
  .max(60);

export const sentence = z.string().trim().min(1);
/** Text with `{{ }}`. */
export const templateText = z.string().min(1).describe('Texte avec {{ chemin | filtre }}');
/** A condition. */
export const conditionText = z.string().min(1).describe('Condition : present(x), x == "choix", and, or, not');

const decimal = z.number();
const exact = z.exactOptional;

const text = {
  type: z.enum(['text', 'longtext']),
  maxLength: exact(z.int().min(1).max(20000)),
  pattern: exact(z.string().min(1).max(300)),
  patternMessage: exact(sentence),
  fragment: exact(z.enum(FRAGMENT_KINDS)),
  anonymous: exact(z.literal(true)),
};
const number = {
  type: z.literal('number'),
  min: exact(decimal),
  max: exact(decimal),
  integer: z.boolean().default(true),
  unit: exact(sentence),
};
const amount = { type: z.literal('amount'), min: exact(decimal), max: exact(decimal) };
const period = { type: z.literal('period'), times: z.enum(['required', 'optional', 'none']).default('none') };
const person = {
  type: z.literal('person'),
  title: z.enum(['required', 'optional', 'none']).default('optional'),
};
const organisation = {
  type: z.literal('organisation'),
  siret: z.enum(['required', 'optional']).default('optional'),
};
const choice = {
  type: z.literal('choice'),
  options: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/u),
        label: sentence,
        text: exact(sentence),
      }),
    )
    .min(1),
};
const plain = { type: z.enum(['date', 'time', 'address', 'boolean', 'legal']) };

const common = {
  id: fieldId,
  label: sentence,
  help: exact(sentence),
  required: z.boolean().default(true),
  group: exact(sentence),
  when: exact(conditionText),
  default: exact(
    z.union([z.strictObject({ profile: z.string().min(1) }), z.strictObject({ value: z.unknown() })]),
  ),
  decision: z.boolean().default(false),
};

/** One union member a shape, each with the keys `extra`. */
const shapes = <E extends z.ZodRawShape>(extra: E) =>
  [
    z.strictObject({ ...extra, ...text }),
    z.strictObject({ ...extra, ...plain }),
    z.strictObject({ ...extra, ...number }),
    z.strictObject({ ...extra, ...amount }),
    z.strictObject({ ...extra, ...period }),
    z.strictObject({ ...extra, ...person }),
    z.strictObject({ ...extra, ...organisation }),
    z.strictObject({ ...extra, ...choice }),
  ] as const;

const leafShapeSchema = z.discriminatedUnion('type', shapes({}));
const leafFieldSchema = z.discriminatedUnion('type', shapes(common));

const list = {
  type: z.literal('list'),
  item: z.union([z.strictObject({ fields: z.array(leafFieldSchema).min(1) }), leafShapeSchema]),
  min: exact(z.int().min(0)),
  max: exact(z.int().min(1)),
};

export const fieldSchema = z.discriminatedUnion('type', [
  ...shapes(common),
  z.strictObject({ ...common, ...list }),
]);

/** What the schema lets through is a `Field`, and nothing that a `Field` may hold is forgotten. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const same = <T extends true>(value: T): T => value;
export const SCHEMA_MATCHES_MODEL = [
  same<Same<DeepReadonly<z.output<typeof leafShapeSchema>>, LeafShape>>(true),
  same<Same<DeepReadonly<z.output<typeof leafFieldSchema>>, LeafField>>(true),
  same<Same<DeepReadonly<z.output<typeof fieldSchema>>, Field>>(true),
] as const;
