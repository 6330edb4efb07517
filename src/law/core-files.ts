/**
 * The YAML files of the legal core: their form, and what they hold. Four forms: articles of a code, texts that are not codified, codes
 * as wholes, and lengths of time that articles fix. It must not decide what an entry means at a date: that is `standing`.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { formatDate, parseDate } from '../act/dates';
import { schemaSentence } from '../act/schema-french';
import { NBSP } from '../act/spaces';
import { LegalCoreError } from './core-error';

/** One entry, with what texts write of it and what is known of its state. */
export interface CoreEntry {
  readonly id: string;
  /** `CGCT|L2212-2`, `loi|2000-321`, `loi|2000-321|10`, `code|CCOMMUNES` */
  readonly key: string;
  /** "L. 2213-1", "loi n° 2000-321", "article 10" of a text that is not codified. */
  readonly short: string;
  /** "article L. 2213-1 du code général des collectivités territoriales" */
  readonly full: string;
  /** For a text: its nature, number, date and title. The same as `full` for an article. */
  readonly title: string;
  readonly state: EntryState;
  /** The wording that was read is in force from, to: ISO dates. */
  readonly from?: string;
  readonly to?: string;
  /** ISO date from which it exists at all, in any wording. For a text, the day it was signed. */
  readonly created?: string;
  /** What took its place, in words: "code général de la fonction publique". */
  readonly successor?: string;
  /** What it is about. */
  readonly object: string;
  /** Proof of its existence. */
  readonly source: string;
  /** ISO date of the state of law that was read; absent when nothing was read. */
  readonly verified?: string;
  /** Who must check it again. */
  readonly recheck?: string;
}

export type EntryState = z.output<typeof stateSchema>;

/** Lengths of time, and multiples, that an article fixes itself: a text that may cite the article may tell them of what it is about. */
export interface FixedLengths {
  /** The key of the article, without a star, which the core need not hold: `CGCT|L2131-6`, `decret|2016-151`. */
  readonly article: string;
  readonly months: readonly number[];
  readonly days: readonly number[];
  /** Times something: 2 for "le double". */
  readonly times: readonly number[];
  /** Beginnings of the words that a sentence must hold one of, as written in French. */
  readonly about: readonly string[];
  /** ISO date of the state of law that was read; absent when it is told from memory. */
  readonly verified?: string;
  /** Who must check it again. */
  readonly recheck?: string;
}

const exact = z.exactOptional;
const date = z.string().refine((text) => parseDate(text) !== undefined, 'date attendue (2026-08-20)');
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._*-]*$/u, 'identifiant attendu');
const text = z.string().min(1);
const stateSchema = z.enum(['in-force', 'future', 'repealed']);
const known = {
  state: stateSchema,
  from: exact(date),
  to: exact(date),
  created: exact(date),
  successor: exact(text),
  object: text,
  source: text,
  verified: exact(date),
  recheck: exact(text),
};
const codeSchema = z.strictObject({
  code: text,
  title: text,
  entries: z.array(z.strictObject({ id, number: text, ...known })).min(1),
});
const codesSchema = z.strictObject({
  codes: z.array(z.strictObject({ id, title: text, ...known })).min(1),
});
const textsSchema = z.strictObject({
  texts: z
    .array(
      z.strictObject({
        id,
        nature: text,
        number: exact(text),
        date,
        title: text,
        ...known,
        articles: exact(z.array(z.strictObject({ id, number: text }))),
      }),
    )
    .min(1),
});
const counts = z.array(z.number().int().positive()).min(1).default([]);
const lengthsSchema = z.strictObject({
  lengths: z
    .array(
      z.strictObject({
        article: z.string().regex(/^[A-Za-z-]+\|\S+$/u, 'clé d’article attendue (CGCT|L2131-6)'),
        months: counts,
        days: counts,
        times: counts,
        about: z.array(text).min(1),
        source: text,
        verified: exact(date),
        recheck: exact(text),
      }),
    )
    .min(1),
});

interface File {
  readonly name: string;
  readonly text: string;
}

interface Held {
  readonly entries?: readonly CoreEntry[];
  readonly lengths?: readonly FixedLengths[];
}

const readFile = ({ name, text: yaml }: File): Held => {
  let value: unknown;
  try {
    value = parse(yaml, { version: '1.2', schema: 'core', uniqueKeys: true, maxAliasCount: 0 });
  } catch (error) {
    throw new LegalCoreError(name, [error instanceof Error ? error.message : 'YAML illisible']);
  }
  const has = (key: string): boolean =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  if (has('code')) return { entries: codeEntries(checked(codeSchema, value, name)) };
  if (has('codes')) return { entries: checked(codesSchema, value, name).codes.map(wholeCode) };
  if (has('lengths')) return { lengths: checked(lengthsSchema, value, name).lengths.map(unstarred) };
  return { entries: checked(textsSchema, value, name).texts.flatMap(textEntries) };
};

/** Stars are not part of an article's identity: R*141-13 and R141-13 are one article. */
export const coreKey = (key: string): string => key.replace('*', '');

const unstarred = (fixed: FixedLengths): FixedLengths => ({ ...fixed, article: coreKey(fixed.article) });

/**
 * Every entry by its id, and every length fixed by the key of its article.
 * @throws LegalCoreError on a file that is not of the form, or an id or article that comes twice
 */
export const readCoreFiles = (
  files: readonly File[],
): {
  readonly entries: ReadonlyMap<string, CoreEntry>;
  readonly lengths: ReadonlyMap<string, FixedLengths>;
} => {
  const entries = new Map<string, CoreEntry>();
  const lengths = new Map<string, FixedLengths>();
  for (const file of files) {
    const add = <T>(to: Map<string, T>, key: string, value: T): void => {
      if (to.has(key)) throw new LegalCoreError(file.name, [`« ${key} » existe déjà`]);
      to.set(key, value);
    };
    const held = readFile(file);
    for (const entry of held.entries ?? []) add(entries, entry.id, entry);
    for (const fixed of held.lengths ?? []) add(lengths, fixed.article, fixed);
  }
  return { entries, lengths };
};

const checked = <S extends z.ZodType>(schema: S, value: unknown, file: string): z.output<S> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first = 'illisible', ...rest] = parsed.error.issues.map(
    (issue) => `${issue.path.map(String).join('.')}\u00A0: ${schemaSentence(issue)}`,
  );
  throw new LegalCoreError(file, [first, ...rest]);
};

const codeEntries = ({ title, entries }: z.output<typeof codeSchema>): CoreEntry[] =>
  entries.map(({ number, ...rest }) => {
    const dash = rest.id.indexOf('-');
    const short = articleShort(number);
    const full = `article${NBSP}${short} du ${title}`;
    const key = `${rest.id.slice(0, Math.max(dash, 0))}|${coreKey(rest.id.slice(dash + 1))}`;
    return { ...rest, key, short, full, title: full };
  });

/** "L. 2213-1" with the non-breaking space of the JO. */
const articleShort = (number: string): string => number.replace(/\s+/u, NBSP);

const wholeCode = ({ title, ...rest }: z.output<typeof codesSchema>['codes'][number]): CoreEntry => ({
  ...rest,
  id: `CODE-${rest.id}`,
  key: `code|${rest.id}`,
  short: title,
  full: title,
  title,
});

/** "loi|2000-321", "arrete|1967-11-24", "reglement-ue|2016/679": as citations are normalised. */
const textKey = (nature: string, number: string | undefined, signed: string): string => {
  const bare = nature
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase();
  const body = /\((ue|ce|cee)\)/u.exec(bare)?.[1];
  const noun = bare.split(/[\s(]/u)[0] ?? bare;
  return `${noun}${body === undefined ? '' : `-${body}`}|${number ?? signed}`;
};

const textEntries = (source: z.output<typeof textsSchema>['texts'][number]): CoreEntry[] => {
  const { articles = [], nature, number, date: signed, title, ...rest } = source;
  // Acts of the Union are cited without "n°" since 2015: règlement (UE) 2016/679.
  const sign = nature.includes('(UE') ? NBSP : ` n°${NBSP}`;
  const numbered = number === undefined ? '' : `${sign}${number}`;
  const short = number === undefined ? `${nature} du ${formatDate(signed)}` : `${nature}${numbered}`;
  const dated = `${nature}${numbered} du ${formatDate(signed)}`;
  const key = textKey(nature, number, signed);
  const created = rest.created ?? signed;
  const whole: CoreEntry = { ...rest, created, key, short, full: dated, title: `${dated} ${title}` };
  return [
    whole,
    ...articles.map((article): CoreEntry => {
      const own = `article${NBSP}${article.number}`;
      return {
        ...rest,
        created,
        id: article.id,
        key: `${key}|${article.number}`,
        short: article.number,
        full: `${own} ${ofText(nature)}${numbered} du ${formatDate(signed)}`,
        title: `${own} ${ofText(nature)}${numbered} du ${formatDate(signed)} ${title}`,
      };
    }),
  ];
};

/** "de la loi", "du décret", "de l’ordonnance" */
const ofText = (nature: string): string => {
  if (/^[aeiouâéèê]/iu.test(nature)) return `de l’${nature}`;
  return /^(?:loi|circulaire|convention|instruction|directive|décision|délibération)/iu.test(nature)
    ? `de la ${nature}`
    : `du ${nature}`;
};
