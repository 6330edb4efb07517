/**
 * Reads a code in the JSON of SocialGouv's legi-data (npm `@socialgouv/legi-data`): a tree of sections and articles, dates in
 * milliseconds since 1970.
 */
import { z } from 'zod';
import type { IndexedArticle, LawIndex } from '../law-index';
import { LawImportError } from './port';
import { articleKey, codeOfText, lifeOf } from './versions';
import type { Version } from './versions';

const versionSchema = z.object({ etat: z.string(), dateDebut: z.number(), dateFin: z.number() });
const articleSchema = z.object({
  num: z.string(),
  etat: z.string(),
  dateDebut: z.number(),
  dateFin: z.number(),
  articleVersions: z.array(versionSchema).default([]),
});
const nodeSchema = z.object({
  type: z.string(),
  data: z.unknown(),
  children: z.array(z.unknown()).default([]),
});
const rootSchema = z.object({
  type: z.literal('code'),
  data: z.object({ id: z.string(), title: z.string(), dateModif: z.string().regex(/^\d{4}-\d\d-\d\d/u) }),
  children: z.array(z.unknown()),
});

const isoOf = (milliseconds: number): string => {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? '2999-01-01'
    : date.toISOString().slice(0, 10);
};

/**
 * @param where what to call the file in an error
 * @param version of the package, told as the source
 * @throws LawImportError
 */
export const indexOfLegiData = (json: string, where: string, version = ''): LawIndex => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new LawImportError('unreadable', where);
  }
  const root = rootSchema.safeParse(value);
  if (!root.success) throw new LawImportError('unreadable', where);
  const { id, title, dateModif } = root.data.data;
  const code = codeOfText(id, title);
  if (code === undefined) throw new LawImportError('unknown-code', `${where}, ${title}`);
  const articles: IndexedArticle[] = [];
  const pending: unknown[] = [...root.data.children];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const node = nodeSchema.safeParse(next);
    if (!node.success) throw new LawImportError('unreadable', where);
    pending.push(...node.data.children);
    if (node.data.type !== 'article') continue;
    const article = articleSchema.safeParse(node.data.data);
    if (!article.success) throw new LawImportError('unreadable', where);
    const { num, etat, dateDebut, dateFin, articleVersions } = article.data;
    const own: Version = { from: isoOf(dateDebut), to: isoOf(dateFin), state: etat };
    const versions = articleVersions.map((one): Version => ({
      from: isoOf(one.dateDebut),
      to: isoOf(one.dateFin),
      state: one.etat,
    }));
    const key = articleKey(code.id, num);
    const life = key === undefined ? undefined : lifeOf(key, versions.length === 0 ? [own] : versions);
    if (life !== undefined) articles.push(life);
  }
  if (articles.length === 0) throw new LawImportError('empty', where);
  return {
    source: `legi-data${version === '' ? '' : ` ${version}`}`,
    asOf: dateModif.slice(0, 10),
    title: code.title,
    articles,
  };
};
