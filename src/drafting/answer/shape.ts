/**
 * The form of a model's answer: as a JSON Schema for endpoints that can hold a model to it, and as the check of ours that every
 * answer goes through all the same. Ids are closed lists: those that were sent.
 */
import { z } from 'zod';
import type { Vocabulary } from '../placeholders/vocabulary';

const MOST_PARAGRAPHS = 30;
const MOST_SEGMENTS = 40;
const LONGEST_SEGMENT = 4000;

export interface RawSegment {
  readonly texte: string;
  readonly faits: readonly string[];
  readonly droit: readonly string[];
  /** Present when attached documents were sent. */
  readonly extraits?: readonly string[];
}
export interface RawAnswer {
  readonly paragraphes: readonly { readonly segments: readonly RawSegment[] }[];
  readonly manques: readonly string[];
}

export interface AnswerShape {
  readonly name: string;
  /** For the endpoint. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  /** All that its lists may hold. */
  readonly ids: readonly string[];
  /** Ids of facts, legal entries and absent fields that may be named. */
  readonly facts: readonly string[];
  readonly law: readonly string[];
  readonly absent: readonly string[];
  readonly answer: z.ZodType<RawAnswer>;
  readonly segment: z.ZodType<RawSegment>;
}

/** The form of an answer about this vocabulary. @param excerpts ids of excerpts that may be cited */
export const answerShape = (
  { placeholders, absent }: Vocabulary,
  excerpts: readonly string[] = [],
): AnswerShape => {
  const idsOf = (...kinds: string[]): string[] => [
    ...new Set(placeholders.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)),
  ];
  const facts = idsOf('fact', 'profile');
  const law = idsOf('law');
  const gaps = absent.map(({ id }) => id);
  const among = (ids: readonly string[]): z.ZodType<readonly string[]> => {
    const [first, ...rest] = ids;
    return first === undefined ? z.array(z.string()).max(0) : z.array(z.enum([first, ...rest])).max(60);
  };
  const bare = { texte: z.string().max(LONGEST_SEGMENT), faits: among(facts), droit: among(law) };
  const segment: z.ZodType<RawSegment> =
    excerpts.length === 0 ? z.strictObject(bare) : z.strictObject({ ...bare, extraits: among(excerpts) });
  const answer = z.strictObject({
    paragraphes: z
      .array(z.strictObject({ segments: z.array(segment).min(1).max(MOST_SEGMENTS) }))
      .min(1)
      .max(MOST_PARAGRAPHS),
    manques: among(gaps),
  });
  return {
    name: 'passage',
    jsonSchema: schemaFor(facts, law, gaps, excerpts),
    ids: [...facts, ...law, ...gaps, ...excerpts],
    facts,
    law,
    absent: gaps,
    answer,
    segment,
  };
};

/**
 * Written by hand rather than exported from zod: endpoints that compile a grammar accept a small part of JSON Schema (type,
 * properties, required, items, enum), and an empty enum is an error.
 */
const schemaFor = (
  facts: readonly string[],
  law: readonly string[],
  absent: readonly string[],
  excerpts: readonly string[],
): Readonly<Record<string, unknown>> => {
  const ids = (names: readonly string[]): object => ({
    type: 'array',
    items: names.length === 0 ? { type: 'string' } : { type: 'string', enum: names },
  });
  const object = (properties: Readonly<Record<string, object>>): object => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
  const segment = object({
    texte: { type: 'string' },
    faits: ids(facts),
    droit: ids(law),
    ...(excerpts.length === 0 ? {} : { extraits: ids(excerpts) }),
  });
  const paragraph = object({ segments: { type: 'array', items: segment } });
  return { ...object({ paragraphes: { type: 'array', items: paragraph }, manques: ids(absent) }) };
};
