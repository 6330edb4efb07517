/**
 * Reads files of the DILA's LEGI dump: one XML file an article (ARTICLE) or a version of a text (TEXTE_VERSION). Files of several
 * codes may come together; each gives its lines.
 */
import { parseXmlDocument } from 'slimdom';
import type { Document, Element } from 'slimdom';
import type { IndexedArticle, LawIndex } from '../law-index';
import { LawImportError } from './port';
import { articleKey, codeOfText, lifeOf } from './versions';
import type { Version } from './versions';

export interface LegiFile {
  readonly name: string;
  readonly text: string;
}

const ISO = /^\d{4}-\d\d-\d\d$/u;
const NATURES: Readonly<Record<string, string>> = {
  LOI: 'loi',
  LOI_ORGANIQUE: 'loi',
  ORDONNANCE: 'ordonnance',
  DECRET: 'decret',
  DECRET_LOI: 'decret-loi',
};

/**
 * @param asOf ISO date of the dump
 * @throws LawImportError on a file that is not of the dump
 */
export const indexOfLegiXml = (files: readonly LegiFile[], asOf: string): LawIndex => {
  const lives = new Map<string, IndexedArticle>();
  for (const file of files) {
    const life = lifeIn(file);
    if (life === undefined) continue;
    const known = lives.get(life.key);
    // One article has a file a version, each listing them all: the widest life stands.
    if (known === undefined || (life.wording ?? '') >= (known.wording ?? '')) lives.set(life.key, life);
  }
  if (lives.size === 0) throw new LawImportError('empty', files[0]?.name ?? 'LEGI');
  return { source: `LEGI ${asOf}`, asOf, title: 'base LEGI', articles: [...lives.values()] };
};

const lifeIn = ({ name, text }: LegiFile): IndexedArticle | undefined => {
  let document: Document;
  try {
    if (text.includes('<!DOCTYPE')) throw new Error('a dump has no document type');
    document = parseXmlDocument(text);
  } catch {
    throw new LawImportError('unreadable', name);
  }
  const root = document.documentElement;
  if (root?.localName === 'ARTICLE') return articleLife(root, name);
  if (root?.localName === 'TEXTE_VERSION') return textLife(root, name);
  throw new LawImportError('unreadable', name);
};

const articleLife = (root: Element, name: string): IndexedArticle | undefined => {
  const meta = child(root, 'META', 'META_SPEC', 'META_ARTICLE');
  const number = wordsOf(meta, 'NUM');
  const text = child(root, 'CONTEXTE', 'TEXTE');
  if (meta === undefined || number === undefined || text === undefined)
    throw new LawImportError('unreadable', name);
  const titles = text.children.filter(({ localName }) => localName === 'TITRE_TXT');
  const code = codeOfText(text.getAttribute('cid') ?? '', titles.at(-1)?.textContent ?? '');
  // Articles of laws and decrees are cited with their text: they are not listed one by one.
  if (code === undefined) return undefined;
  const links = child(root, 'VERSIONS')?.children.flatMap((version) => [...version.children]) ?? [];
  const versions = links.flatMap((link): Version[] => {
    const from = link.getAttribute('debut');
    const to = link.getAttribute('fin');
    if (from === null || to === null || !ISO.test(from) || !ISO.test(to)) return [];
    return [{ from, to, state: link.getAttribute('etat') ?? '' }];
  });
  const key = articleKey(code.id, number);
  return key === undefined
    ? undefined
    : lifeOf(key, versions.length === 0 ? [ownVersion(meta, name)] : versions);
};

const textLife = (root: Element, name: string): IndexedArticle | undefined => {
  const nature = NATURES[wordsOf(child(root, 'META', 'META_COMMUN'), 'NATURE') ?? ''];
  const chronicle = child(root, 'META', 'META_SPEC', 'META_TEXTE_CHRONICLE');
  const version = child(root, 'META', 'META_SPEC', 'META_TEXTE_VERSION');
  const number = wordsOf(chronicle, 'NUM');
  if (nature === undefined || number === undefined || version === undefined) return undefined;
  return lifeOf(`${nature}|${number}`, [ownVersion(version, name)]);
};

const ownVersion = (meta: Element, name: string): Version => {
  const from = wordsOf(meta, 'DATE_DEBUT') ?? '';
  const to = wordsOf(meta, 'DATE_FIN') ?? '';
  if (!ISO.test(from) || !ISO.test(to)) throw new LawImportError('unreadable', name);
  return { from, to, state: wordsOf(meta, 'ETAT') ?? '' };
};

const child = (parent: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (element, step) => element?.children.find(({ localName }) => localName === step),
    parent,
  );

const wordsOf = (parent: Element | undefined, name: string): string | undefined => {
  const text = child(parent, name)?.textContent?.trim();
  return text === undefined || text === '' ? undefined : text;
};
