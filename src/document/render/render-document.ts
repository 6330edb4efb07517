/**
 * An act on a letterhead: the .docx of a draft, with marks, ledger, watermark and properties. Pure: the same input gives the
 * same bytes. It must not decide anything about passages, nor read files or the clock.
 */
import type { Document, Element } from 'slimdom';
import type { Act } from '../../act/act';
import { blocksOf } from '../../act/text';
import type { Ledger } from '../../review/ledger';
import { wordAttribute, wordChildren, insertXml } from '../dom';
import { writeLedger } from '../ledger';
import { discardBody } from '../letterhead/discard-body';
import { fillPlaceholders } from '../letterhead/placeholders';
import type { LetterheadValues } from '../letterhead/placeholders';
import { finalSection } from '../letterhead/sections';
import { NS, openPackage, REL, TYPE } from '../package';
import type { DocxPackage } from '../package';
import { addWatermark } from '../watermark/watermark';
import { ControlIds } from './control-ids';
import { MissingPassageError, UnusableLetterheadError } from './errors';
import { declarations, IGNORABLE } from './markup';
import { ListNumbers } from './numbering';
import { renderBlocks } from './paragraphs';
import { setCoreProperties, setDocumentState, setLanguage } from './settings';
import type { DocumentProperties } from './settings';
import type { StyleIds } from './style-names';
import { addStyles, emptyStyleSheet } from './styles';

export interface RenderInput {
  readonly act: Act;
  /** The bytes of a .docx or .dotx: its styles, headers, footers and page are used, its body is not. */
  readonly letterhead: Uint8Array;
  /** Holds every passage that the act shows, and no other but rejected or removed ones. */
  readonly ledger: Ledger;
  readonly properties: DocumentProperties;
  /** Values of the letterhead's placeholders; those without a value are emptied. */
  readonly letterheadValues?: LetterheadValues;
}

/**
 * @returns the bytes of a .docx.
 * @throws HostileFileError, UnusableLetterheadError for the letterhead; UnknownPassageError, MissingPassageError when act and
 * ledger disagree.
 */
export function renderDocument(input: RenderInput): Uint8Array {
  const pkg = openPackage(input.letterhead);
  const main = pkg.xml(pkg.mainPart);
  const root = main.documentElement;
  if (root?.namespaceURI !== NS.w) throw new UnusableLetterheadError('strict');
  if (wordChildren(root, 'body').length === 0) throw new UnusableLetterheadError('no-body');

  const section = finalSection(main);
  const lists = new ListNumbers(takenNumbers(pkg));
  const blocks = blocksOf(input.act);
  const shown = new Set(
    blocks.flatMap(({ block }) => (block.type === 'paragraph' && block.passage ? [block.passage.id] : [])),
  );
  for (const { id, state } of input.ledger.passages)
    if (!shown.has(id) && state !== 'rejected' && state !== 'removed') throw new MissingPassageError(id);

  const ids = new ControlIds();
  const body = renderBlocks(blocks, {
    styles: stylesFor(pkg, input.properties.language),
    lists,
    ids,
    passages: new Map(input.ledger.passages.map((passage) => [passage.id, passage])),
    textWidth: section.textWidth,
  });

  // The document without its words first: what comes next reads the section, and need not read the act.
  pkg.addPart(pkg.mainPart, TYPE.document, documentXml(section.xml));
  discardBody(pkg, new Set([...section.xml.matchAll(/\br:id="([^"]*)"/g)].map((match) => match[1] ?? '')));
  if (lists.used) writeLists(pkg, lists);
  fillPlaceholders(pkg, input.letterheadValues ?? {});
  setLanguage(pkg, input.properties.language);
  setCoreProperties(pkg, input.properties, input.ledger.created);
  setDocumentState(pkg, 'projet');
  addWatermark(pkg, ids);
  writeLedger(pkg, input.ledger);
  const { xml: sectionXml } = finalSection(pkg.xml(pkg.mainPart));
  pkg.setBytes(pkg.mainPart, new TextEncoder().encode(documentXml(`${body}${sectionXml}`)));
  return pkg.save();
}

const documentXml = (content: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<w:document ${declarations()} mc:Ignorable="${IGNORABLE.join(' ')}"><w:body>${content}</w:body></w:document>`;

function stylesFor(pkg: DocxPackage, language: string): StyleIds {
  let [part] = pkg.related(pkg.mainPart, REL.styles);
  if (part === undefined) {
    part = pkg.has('word/styles.xml') ? pkg.freeName('word/styles', '.xml') : 'word/styles.xml';
    pkg.addPart(part, TYPE.styles, emptyStyleSheet());
    pkg.addRelationship(pkg.mainPart, REL.styles, part);
  }
  const ids = addStyles(pkg.xml(part), language);
  pkg.markChanged(part);
  return ids;
}

function takenNumbers(pkg: DocxPackage): { abstract: number; num: number } {
  const [part] = pkg.related(pkg.mainPart, REL.numbering);
  const root = part === undefined ? null : pkg.xml(part).documentElement;
  if (!root) return { abstract: 0, num: 0 };
  const greatest = (name: string, attribute: string): number =>
    Math.max(0, ...wordChildren(root, name).map((element) => Number(wordAttribute(element, attribute)) || 0));
  return { abstract: greatest('abstractNum', 'abstractNumId'), num: greatest('num', 'numId') };
}

function writeLists(pkg: DocxPackage, lists: ListNumbers): void {
  const [part] = pkg.related(pkg.mainPart, REL.numbering);
  if (part === undefined) {
    const name = pkg.has('word/numbering.xml')
      ? pkg.freeName('word/numbering', '.xml')
      : 'word/numbering.xml';
    pkg.addPart(name, TYPE.numbering, new TextEncoder().encode(lists.part()));
    pkg.addRelationship(pkg.mainPart, REL.numbering, name);
    return;
  }
  pkg.editXml(part, (numbering: Document) => {
    const root = numbering.documentElement as Element;
    const after = (...names: string[]) =>
      root.children.find((child) => names.includes(child.localName)) ?? null;
    insertXml(root, lists.nums(), after('numIdMacAtCleanup'));
    insertXml(root, lists.abstractNums(), after('num', 'numIdMacAtCleanup'));
  });
}
