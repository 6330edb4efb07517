/**
 * The form of a template file, as a zod schema: the reference of docs/templates.md. It must not check what goes across parts
 * of the file (`checks`), nor read texts and conditions (`compile`).
 */
import { z } from 'zod';
import { PARAGRAPH_ROLES, type ParagraphRole } from '../act/act';
import { MAX_REVIEWERS, REVIEWER_ROLES } from './model';
import { conditionText, fieldId, fieldSchema, sentence, templateText } from './field-schema';

const exact = z.exactOptional;
const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9_-]*$/u, 'doit être en minuscules, chiffres, _ et -')
  .max(60);
const path = z.string().min(1);
const role = z.enum(PARAGRAPH_ROLES);

const column = z.strictObject({
  title: sentence,
  align: exact(z.enum(['left', 'right', 'center'])),
  weight: exact(z.number().positive()),
});
const row = z.array(z.string()).min(1);
const table = z.strictObject({
  caption: exact(templateText),
  as: exact(z.literal('chart')),
  columns: z.array(column).min(1),
  each: exact(path),
  row: exact(row),
  rows: exact(
    z.array(z.union([row, z.strictObject({ when: exact(conditionText), each: exact(path), row })])).min(1),
  ),
});
const paragraph = z.strictObject({ role, text: templateText, strong: exact(z.literal(true)) });

const shorthand = Object.fromEntries(PARAGRAPH_ROLES.map((name) => [name, exact(templateText)])) as Record<
  ParagraphRole,
  z.ZodExactOptional<typeof templateText>
>;

/** One of: a role with its text, `paragraph`, `table`, `slot`. */
const block = z.strictObject({
  ...shorthand,
  paragraph: exact(paragraph),
  table: exact(table),
  slot: exact(identifier),
  when: exact(conditionText),
  each: exact(path),
});
const blocks = z.array(block);

const article = z.strictObject({
  id: exact(identifier),
  when: exact(conditionText),
  heading: exact(templateText),
  content: blocks.min(1),
});

const check = z.strictObject({
  each: exact(path),
  when: exact(conditionText),
  test: conditionText,
  field: fieldId,
  message: sentence,
});

const vote = z.strictObject({
  inOffice: fieldId,
  present: fieldId,
  proxies: fieldId,
  for: fieldId,
  against: fieldId,
  abstentions: fieldId,
  casting: exact(fieldId),
  notVoting: exact(fieldId),
  text: exact(blocks),
});

const fragment = z.strictObject({
  id: identifier,
  when: exact(conditionText),
  each: exact(path),
  join: z.boolean().default(false),
  variants: z.array(templateText).min(1),
});

const slot = z.strictObject({
  title: sentence,
  role,
  write: sentence,
  facts: z.array(fieldId).default([]),
  law: z.array(z.string().min(1)).default([]),
  fragments: z.array(fragment).min(1),
  instruction: exact(sentence),
});

/** Who reviews; `compile` gives what is left out its default. */
const review = z.strictObject({
  roles: exact(
    z
      .array(z.enum(REVIEWER_ROLES))
      .min(1)
      .refine((roles) => new Set(roles).size === roles.length, 'un rôle est donné deux fois'),
  ),
  authorAlone: exact(z.boolean()),
  reviewers: exact(z.int().min(1).max(MAX_REVIEWERS)),
});

const example = z.strictObject({
  id: identifier,
  title: sentence,
  facts: z.record(z.string(), z.unknown()),
  expected: z.string().min(1),
});

/** Under a key of their own: `authority` is also a metadata key. */
const sections = z.strictObject({
  preface: blocks.default([]),
  authority: blocks.default([]),
  citations: blocks.default([]),
  recitals: blocks.default([]),
  formula: blocks.default([]),
  articles: z.array(article).default([]),
  body: blocks.default([]),
  vote: exact(vote),
  conclusions: blocks.default([]),
});

export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u, 'doit être en minuscules, chiffres et tirets'),
  kind: z.enum(['note', 'letter', 'order', 'deliberation']),
  version: z.string().regex(/^\d+\.\d+\.\d+$/u, 'doit être de la forme 1.0.0'),
  title: sentence,
  summary: sentence,
  authority: z.enum(['mayor', 'council', 'service']),
  actes: exact(
    z.strictObject({
      nature: z.enum(['DE', 'AR', 'AI', 'CC', 'BF', 'AU']),
      matter: z.string().regex(/^\d{1,2}(\.\d{1,2}){0,2}$/u, 'doit être de la forme 6.1'),
    }),
  ),
  transmissible: z.boolean().default(false),
  publicity: z.enum(['published', 'notified', 'internal']),
  review: exact(review),
  documentTitle: templateText,
  fields: z.array(fieldSchema).min(1),
  checks: z.array(check).default([]),
  blocks: sections,
  slots: z.record(identifier, slot).default({}),
  examples: z.array(example).min(1, 'un modèle a au moins un exemple'),
});

/** A template file as read, before its texts and conditions are. */
export type TemplateSource = z.output<typeof templateSchema>;
export type BlockSource = TemplateSource['blocks']['preface'][number];
export type TableSource = z.output<typeof table>;
