/**
 * What a .docx says beside its words: tracked changes, comments, properties, pictures, tables. It finds; checks judge.
 */
import type { Document, Element } from 'slimdom';
import type { DocumentFacts, SourceImage, SourceTable, TrackedChange } from '../../act/parse/source';
import { descendants, wordAttribute, wordChild, wordChildren } from '../dom';
import type { DocxPackage } from '../package';
import { NS, REL } from '../package';

const CHANGES: readonly (readonly [string, TrackedChange['kind']])[] = [
  ['ins', 'insertion'],
  ['del', 'deletion'],
  ['moveFrom', 'move'],
  ['moveTo', 'move'],
  ['rPrChange', 'format'],
  ['pPrChange', 'format'],
];

const changesIn = (document: Document): TrackedChange[] =>
  CHANGES.flatMap(([name, kind]) =>
    descendants(document, NS.w, name).map((element): TrackedChange => {
      const author = wordAttribute(element, 'author');
      return {
        kind,
        text: kind === 'format' ? '' : (element.textContent ?? ''),
        ...(author === undefined ? {} : { author }),
      };
    }),
  );

const imagesIn = (document: Document): SourceImage[] =>
  descendants(document, NS.wp, 'docPr').map((properties): SourceImage => {
    const description = properties.getAttributeNS(null, 'descr') ?? '';
    const floating = properties.parentElement?.localName === 'anchor';
    return { floating, ...(description.trim() === '' ? {} : { description }) };
  });

const tableOf = (table: Element): SourceTable => {
  const rows = wordChildren(table, 'tr');
  const header = wordChild(wordChild(rows[0], 'trPr'), 'tblHeader');
  const off = ['0', 'false', 'off'].includes(wordAttribute(header, 'val') ?? '');
  return {
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, wordChildren(row, 'tc').length), 0),
    heading: header !== undefined && !off,
  };
};

const propertiesOf = (pkg: DocxPackage): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const rel of [REL.coreProperties, REL.extendedProperties])
    for (const part of pkg.related('', rel))
      for (const element of pkg.xml(part).documentElement?.children ?? []) {
        const text = (element.textContent ?? '').trim();
        if (text !== '' && element.children.length === 0) found[element.localName] = text;
      }
  return found;
};

export const fileFacts = (
  pkg: DocxPackage,
  parts: readonly string[],
  more: Pick<DocumentFacts, 'headings'> & { readonly language?: string },
): DocumentFacts => {
  const documents = parts.map((part) => pkg.xml(part));
  const main = pkg.xml(pkg.mainPart);
  return {
    changes: documents.flatMap(changesIn),
    comments: pkg.related(pkg.mainPart, REL.comments).flatMap((part) =>
      descendants(pkg.xml(part), NS.w, 'comment').map((comment) => {
        const author = wordAttribute(comment, 'author');
        return { text: comment.textContent ?? '', ...(author === undefined ? {} : { author }) };
      }),
    ),
    properties: propertiesOf(pkg),
    images: documents.flatMap(imagesIn),
    tables: descendants(main, NS.w, 'tbl').map(tableOf),
    textBoxes: descendants(main, NS.w, 'txbxContent').length,
    ...more,
  };
};
