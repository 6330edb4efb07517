/**
 * Content controls (`w:sdt`) as Word's API sees them: which collections list them, their properties and their locks.
 */
import type { Element, Node } from 'slimdom';
import {
  attrW,
  childW,
  closest,
  createW,
  elements,
  isW,
  ownerDocument,
  placeInOrder,
  setChildVal,
  walk,
} from '../../store/dom';
import { NS } from '../../store/names';
import { isInline } from './blocks';

/** Sequence of `w:sdtPr` (ISO 29500-1, CT_SdtPr; the choice of kind comes last). */
const ORDER = [
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
  'label',
  'tabIndex',
];

type Kind = `${Word.ContentControlType}`;

const KINDS: Readonly<Record<string, Kind>> = {
  text: 'PlainText',
  picture: 'Picture',
  comboBox: 'ComboBox',
  dropDownList: 'DropDownList',
  date: 'DatePicker',
  docPartList: 'BuildingBlockGallery',
  docPartObj: 'BuildingBlockGallery',
  checkbox: 'CheckBox',
  group: 'Group',
  repeatingSection: 'RepeatingSection',
  repeatingSectionItem: 'RepeatingSection',
  citation: 'Unknown',
  bibliography: 'Unknown',
  equation: 'Unknown',
};

export function sdtPr(sdt: Element): Element {
  const found = childW(sdt, 'sdtPr');
  if (found) return found;
  const made = createW(ownerDocument(sdt), 'sdtPr');
  sdt.insertBefore(made, sdt.firstChild);
  return made;
}

export function sdtContent(sdt: Element): Element {
  const found = childW(sdt, 'sdtContent');
  if (found) return found;
  const made = createW(ownerDocument(sdt), 'sdtContent');
  sdt.appendChild(made);
  return made;
}

/** "RichText", "PlainText"…: the kind that the properties declare; none declared means rich text. */
export function kindOf(sdt: Element): Kind {
  const properties = childW(sdt, 'sdtPr');
  for (const child of properties ? elements(properties) : []) {
    const kind = KINDS[child.localName];
    if (kind) return kind;
  }
  return 'RichText';
}

export function subtypeOf(sdt: Element): Kind {
  const kind = kindOf(sdt);
  if (kind !== 'RichText' && kind !== 'PlainText') return kind;
  if (isInline(sdt)) return `${kind}Inline`;
  const content = elements(sdtContent(sdt));
  if (content.some((element) => isW(element, 'tc'))) return 'RichTextTableCell';
  if (content.some((element) => isW(element, 'tr'))) return 'RichTextTableRow';
  if (content.length === 1 && content.every((element) => isW(element, 'tbl'))) return 'RichTextTable';
  return kind === 'PlainText' ? 'PlainTextParagraph' : 'RichTextParagraphs';
}

/**
 * Controls below a node that Word's `contentControls` lists: rich text only (office-js #2160, #6144, by design), and none
 * of those inside text boxes (#2945, by design).
 */
export function controlsIn(root: Node): Element[] {
  return allControlsIn(root).filter((sdt) => kindOf(sdt) === 'RichText');
}

export function allControlsIn(root: Node): Element[] {
  const found: Element[] = [];
  walk(root, (element) => {
    if (isW(element, 'txbxContent') || isW(element, 'sdtPr')) return false;
    if (isW(element, 'sdt')) found.push(element);
    return true;
  });
  return found;
}

/** The control that encloses a node, the node itself excluded. */
export function parentControl(node: Node): Element | undefined {
  return closest(node.parentNode, (element) => isW(element, 'sdt'));
}

export function property(sdt: Element, name: string): string | undefined {
  return attrW(childW(childW(sdt, 'sdtPr'), name));
}

export function setProperty(sdt: Element, name: string, value: string | undefined): void {
  setChildVal(sdtPr(sdt), name, value, ORDER);
}

/** `w15:color` or `w15:appearance`. */
export function extension(sdt: Element, name: string): string | undefined {
  const properties = childW(sdt, 'sdtPr');
  const found =
    properties &&
    elements(properties).find((child) => child.namespaceURI === NS.w15 && child.localName === name);
  return found?.getAttributeNS(NS.w15, 'val') ?? found?.getAttributeNS(NS.w, 'val') ?? undefined;
}

export function setExtension(sdt: Element, name: string, value: string | undefined): void {
  const properties = sdtPr(sdt);
  const found = elements(properties).find(
    (child) => child.namespaceURI === NS.w15 && child.localName === name,
  );
  if (value === undefined) {
    found?.remove();
    return;
  }
  const element = found ?? ownerDocument(sdt).createElementNS(NS.w15, `w15:${name}`);
  if (name === 'color') element.setAttributeNS(NS.w, 'w:val', value);
  else element.setAttributeNS(NS.w15, 'w15:val', value);
  if (!found) placeInOrder(properties, element, ORDER);
}

export interface Locks {
  readonly cannotEdit: boolean;
  readonly cannotDelete: boolean;
}

export function locks(sdt: Element): Locks {
  const value = property(sdt, 'lock');
  return {
    cannotEdit: value === 'contentLocked' || value === 'sdtContentLocked',
    cannotDelete: value === 'sdtLocked' || value === 'sdtContentLocked',
  };
}

export function setLocks(sdt: Element, wanted: Locks): void {
  const { cannotEdit, cannotDelete } = wanted;
  const value = cannotEdit
    ? cannotDelete
      ? 'sdtContentLocked'
      : 'contentLocked'
    : cannotDelete
      ? 'sdtLocked'
      : undefined;
  setProperty(sdt, 'lock', value);
}

/** Takes the frame away and leaves what was in it. */
export function unwrap(sdt: Element): void {
  const content = childW(sdt, 'sdtContent');
  while (content?.firstChild) sdt.parentNode?.insertBefore(content.firstChild, sdt);
  sdt.remove();
}
