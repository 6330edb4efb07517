/**
 * An act on a letterhead: the .docx of a draft, with marks, ledger, watermark and properties. Pure: the same input gives the
 * same bytes. It must not decide anything about passages, nor read files or the clock.
 */
import type { Document, Element } from 'slimdom';
import type { Act } from '../../act/act';
import { blocksOf } from '../../act/text';
import type { Ledger } from '../../review/ledger';
import { insertXml } from '../dom';
import { writeLedger } from '../ledger';
import type { LetterheadValues } from '../letterhead/placeholders';
import { documentXml, prepareLetterhead } from '../letterhead/prepare';
import { openPackage, REL, TYPE } from '../package';
import type { DocxPackage } from '../package';
import { picturesOf } from './charts';
import { ControlIds } from './control-ids';
import { MissingPassageError } from './errors';
import { ListNumbers } from './numbering';
import { renderBlocks } from './paragraphs';
import { setCoreProperties } from './settings';
import type { DocumentProperties } from './settings';

export interface RenderInput {
  readonly act: Act;
  /** The bytes of a .docx or .dotx: its styles, headers, footers and page are used, its body is not. Nobody writes to them. */
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
  const prepared = prepareLetterhead(
    input.letterhead,
    input.properties.language,
    input.letterheadValues ?? {},
  );
  const lists = new ListNumbers(prepared.numbers);
  const blocks = blocksOf(input.act);
  const shown = new Set(
    blocks.flatMap(({ block }) => (block.type === 'paragraph' && block.passage ? [block.passage.id] : [])),
  );
  for (const { id, state } of input.ledger.passages)
    if (!shown.has(id) && state !== 'rejected' && state !== 'removed') throw new MissingPassageError(id);

  const pkg = openPackage(prepared.bytes);
  const body = renderBlocks(blocks, {
    styles: prepared.styles,
    lists,
    ids: new ControlIds(prepared.controlIds),
    passages: new Map(input.ledger.passages.map((passage) => [passage.id, passage])),
    textWidth: prepared.textWidth,
    pictures: picturesOf(pkg),
  });

  if (lists.used) writeLists(pkg, lists);
  setCoreProperties(pkg, input.properties, input.ledger.created);
  writeLedger(pkg, input.ledger);
  pkg.setBytes(pkg.mainPart, new TextEncoder().encode(documentXml(`${body}${prepared.sectionXml}`)));
  return pkg.save();
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
