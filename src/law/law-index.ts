/**
 * An index of codes and texts, made by an importer from official data: which articles exist, from when to when. One JSON file a
 * code. It holds no wording. Stored beside the core's YAML and read with it.
 */
import { z } from 'zod';
import { parseDate } from '../act/dates';
import { schemaSentence } from '../act/schema-french';
import { LegalCoreError } from './core-error';

export const INDEX_FORMAT = 'paraphe-law-index/1';

export interface IndexedArticle {
  /** `CRPA|L112-3`, `loi|2000-321`; no star. */
  readonly key: string;
  /** ISO dates: exists from, in any wording; to (excluded), absent while it has no end. */
  readonly from: string;
  readonly to?: string;
  /** ISO date on which the last wording that is known begins; it may be to come. */
  readonly wording?: string;
}

export interface LawIndex {
  /** "legi-data 2.513.0", "LEGI 2026-08-20", "Légifrance API" */
  readonly source: string;
  /** ISO date of the state of law that was read. */
  readonly asOf: string;
  /** Title of the code, or what the texts are. */
  readonly title: string;
  readonly articles: readonly IndexedArticle[];
}

const date = z.string().refine((text) => parseDate(text) !== undefined, 'date attendue (2026-08-20)');
const schema = z.strictObject({
  format: z.literal(INDEX_FORMAT),
  source: z.string().min(1),
  asOf: date,
  title: z.string().min(1),
  /** [key, from, to or null, wording or null]: short, because a code holds thousands. */
  articles: z.array(z.tuple([z.string().min(3), date, date.nullable(), date.nullable()])),
});

/** @throws LegalCoreError */
export const readLawIndex = ({ name, text }: { readonly name: string; readonly text: string }): LawIndex => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LegalCoreError(name, ['JSON illisible']);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new LegalCoreError(name, [
      issue === undefined
        ? 'illisible'
        : `${issue.path.map(String).join('.')}\u00A0: ${schemaSentence(issue)}`,
    ]);
  }
  const { source, asOf, title, articles } = parsed.data;
  return {
    source,
    asOf,
    title,
    articles: articles.map(([key, from, to, wording]) => ({
      key,
      from,
      ...(to === null ? {} : { to }),
      ...(wording === null ? {} : { wording }),
    })),
  };
};

/** The file of an index, one article a line so that versions compare. */
export const writeLawIndex = ({ source, asOf, title, articles }: LawIndex): string => {
  const rows = [...articles]
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ key, from, to, wording }) => JSON.stringify([key, from, to ?? null, wording ?? null]));
  const head = JSON.stringify({ format: INDEX_FORMAT, source, asOf, title }).slice(0, -1);
  return `${head},"articles":[\n${rows.join(',\n')}\n]}\n`;
};
