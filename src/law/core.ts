/**
 * The dated legal core: which articles and texts exist, since when, and who checked it when. Built from YAML texts handed in
 * (`assets/law/*.yaml`). What it does not hold is "to be checked", never "inexistent". It must not judge an act.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { formatDate, parseDate } from '../act/dates';
import { NBSP } from '../act/spaces';

/** One entry, with what texts write of it and what is known of its state. */
export interface CoreEntry {
  readonly id: string;
  /** "L. 2213-1", "loi n° 2000-321", "article 10" of a text that is not codified. */
  readonly short: string;
  /** "article L. 2213-1 du code général des collectivités territoriales" */
  readonly full: string;
  /** For a text: its nature, number, date and title. The same as `full` for an article. */
  readonly title: string;
  readonly state: EntryState;
  /** In force from, to: ISO dates. */
  readonly from?: string;
  readonly to?: string;
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

export interface LegalCore {
  /** The entry, or undefined when the core does not hold it. */
  readonly lookup: (id: string) => CoreEntry | undefined;
  readonly entries: readonly CoreEntry[];
}

/** A file of the core that cannot be used. */
export class LegalCoreError extends Error {
  override readonly name = 'LegalCoreError';
  constructor(
    readonly file: string,
    readonly problems: readonly [string, ...string[]],
  ) {
    super(`Le noyau juridique ${file} ne peut pas être lu : ${problems.join(' ; ')}`);
  }
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

/** Reads the files of the core. @throws LegalCoreError on a file that is not of the form, or an id that comes twice */
export const loadLegalCore = (
  files: readonly { readonly name: string; readonly text: string }[],
): LegalCore => {
  const entries = new Map<string, CoreEntry>();
  for (const file of files)
    for (const entry of readFile(file)) {
      if (entries.has(entry.id)) throw new LegalCoreError(file.name, [`« ${entry.id} » existe déjà`]);
      entries.set(entry.id, entry);
    }
  return { lookup: (wanted) => entries.get(wanted), entries: [...entries.values()] };
};

const readFile = ({
  name,
  text: yaml,
}: {
  readonly name: string;
  readonly text: string;
}): readonly CoreEntry[] => {
  let value: unknown;
  try {
    value = parse(yaml, { version: '1.2', schema: 'core', uniqueKeys: true, maxAliasCount: 0 });
  } catch (error) {
    throw new LegalCoreError(name, [error instanceof Error ? error.message : 'YAML illisible']);
  }
  const isCode = typeof value === 'object' && value !== null && Object.hasOwn(value, 'code');
  if (isCode) return codeEntries(checked(codeSchema, value, name));
  return checked(textsSchema, value, name).texts.flatMap(textEntries);
};

const checked = <S extends z.ZodType>(schema: S, value: unknown, file: string): z.output<S> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first = 'illisible', ...rest] = parsed.error.issues.map(
    (issue) => `${issue.path.map(String).join('.')} : ${issue.message}`,
  );
  throw new LegalCoreError(file, [first, ...rest]);
};

const codeEntries = ({ title, entries }: z.output<typeof codeSchema>): CoreEntry[] =>
  entries.map(({ number, ...rest }) => {
    const short = articleShort(number);
    const full = `article${NBSP}${short} du ${title}`;
    return { ...rest, short, full, title: full };
  });

/** "L. 2213-1" with the non-breaking space of the JO. */
const articleShort = (number: string): string => number.replace(/\s+/u, NBSP);

const textEntries = (source: z.output<typeof textsSchema>['texts'][number]): CoreEntry[] => {
  const { articles = [], nature, number, date: signed, title, ...rest } = source;
  // Acts of the Union are cited without "n°" since 2015: règlement (UE) 2016/679.
  const sign = nature.includes('(UE') ? NBSP : ` n°${NBSP}`;
  const numbered = number === undefined ? '' : `${sign}${number}`;
  const short = number === undefined ? `${nature} du ${formatDate(signed)}` : `${nature}${numbered}`;
  const dated = `${nature}${numbered} du ${formatDate(signed)}`;
  const whole: CoreEntry = { ...rest, short, full: dated, title: `${dated} ${title}` };
  return [
    whole,
    ...articles.map((article): CoreEntry => {
      const own = `article${NBSP}${article.number}`;
      return {
        ...rest,
        id: article.id,
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
