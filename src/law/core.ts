/**
 * The dated legal core: which articles and texts exist, since when, and who checked it when. Built from YAML texts handed in
 * (`assets/law/*.yaml`) and, beside them, index files that an importer made. What it does not hold is "to be checked", never
 * "inexistent". It must not judge an act.
 */
import { coreKey, readCoreFiles } from './core-files';
import type { CoreEntry, FixedLengths } from './core-files';
import { readLawIndex } from './law-index';
import type { IndexedArticle, LawIndex } from './law-index';

export { LegalCoreError } from './core-error';
export type { CoreEntry, EntryState, FixedLengths } from './core-files';

export interface LegalCore {
  /** The entry, or undefined when the core does not hold it. */
  readonly lookup: (id: string) => CoreEntry | undefined;
  readonly entries: readonly CoreEntry[];
  /** The entry of a normal form without its interval: `CGCT|L2212-2`, `loi|2000-321`, `code|CCOMMUNES` for a whole code. */
  readonly find: (key: string) => CoreEntry | undefined;
  /** What an imported index says of an article or text, by the same key. */
  readonly indexed: (
    key: string,
  ) => { readonly article: IndexedArticle; readonly index: LawIndex } | undefined;
  /** Ids of the codes in which an article of this number is known, entries and indexes together. */
  readonly holders: (number: string) => readonly string[];
  readonly indexes: readonly LawIndex[];
  /** What an article fixes itself, by its key. */
  readonly lengths: (key: string) => FixedLengths | undefined;
}

export interface LawFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the files of the core, and indexes (`paraphe law import`).
 * @throws LegalCoreError on a file that is not of the form, or an id that comes twice
 */
export const loadLegalCore = (files: readonly LawFile[], indexFiles: readonly LawFile[] = []): LegalCore => {
  const { entries, lengths } = readCoreFiles(files);
  const keys = new Map<string, CoreEntry>();
  const holders = new Map<string, string[]>();
  const hold = (key: string): void => {
    const [code = '', number = ''] = key.split('|');
    if (code !== code.toUpperCase()) return;
    const codes = holders.get(number) ?? [];
    if (!codes.includes(code)) holders.set(number, [...codes, code]);
  };
  for (const entry of entries.values()) {
    if (keys.has(entry.key)) continue;
    keys.set(entry.key, entry);
    hold(entry.key);
  }
  const indexes = indexFiles.map(readLawIndex);
  const indexed = new Map<string, { article: IndexedArticle; index: LawIndex }>();
  for (const index of indexes)
    for (const article of index.articles) {
      indexed.set(article.key, { article, index });
      if (article.to === undefined) hold(article.key);
    }
  return {
    lookup: (wanted) => entries.get(wanted),
    entries: [...entries.values()],
    find: (key) => keys.get(coreKey(key)),
    indexed: (key) => indexed.get(coreKey(key)),
    holders: (number) => holders.get(coreKey(number)) ?? [],
    indexes,
    lengths: (key) => lengths.get(coreKey(key)),
  };
};
