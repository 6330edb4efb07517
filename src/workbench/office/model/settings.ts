/** `word/settings.xml`: the tracking of changes, and odd/even headers. */
import type { Element } from 'slimdom';
import type { DocxStore } from '../../store/docx-store';
import { childW, createW, ownerDocument, placeInOrder } from '../../store/dom';
import { NS, REL, TYPE } from '../../store/names';
import { addRelationship, relatedPart, setContentType } from '../../store/relationships';
import { mainPart } from './styles';

/** Start of the sequence of CT_Settings, as far as it is written here. */
const ORDER = [
  'writeProtection',
  'view',
  'zoom',
  'removePersonalInformation',
  'removeDateAndTime',
  'doNotDisplayPageBoundaries',
  'displayBackgroundShape',
  'printPostScriptOverText',
  'printFractionalCharacterWidth',
  'printFormsData',
  'embedTrueTypeFonts',
  'embedSystemFonts',
  'saveSubsetFonts',
  'saveFormsData',
  'mirrorMargins',
  'alignBordersAndEdges',
  'bordersDoNotSurroundHeader',
  'bordersDoNotSurroundFooter',
  'gutterAtTop',
  'hideSpellingErrors',
  'hideGrammaticalErrors',
  'activeWritingStyle',
  'proofState',
  'formsDesign',
  'attachedTemplate',
  'linkStyles',
  'stylePaneFormatFilter',
  'stylePaneSortMethod',
  'documentType',
  'mailMerge',
  'revisionView',
  'trackRevisions',
];

function settingsRoot(store: DocxStore, make: boolean): Element | undefined {
  let part = relatedPart(store, mainPart(store), REL.settings);
  if (part === undefined && make) {
    part = 'word/settings.xml';
    store.put(part, `<w:settings xmlns:w="${NS.w}"/>`);
    setContentType(store, part, TYPE.settings);
    addRelationship(store, mainPart(store), REL.settings, part);
  }
  return (part !== undefined && store.tree(part)?.documentElement) || undefined;
}

export function isTracking(store: DocxStore): boolean {
  const found = childW(settingsRoot(store, false), 'trackRevisions');
  return found !== undefined && !['0', 'false', 'off'].includes(found.getAttributeNS(NS.w, 'val') ?? '');
}

export function setTracking(store: DocxStore, on: boolean): void {
  const root = settingsRoot(store, on);
  if (!root) return;
  childW(root, 'trackRevisions')?.remove();
  if (on) placeInOrder(root, createW(ownerDocument(root), 'trackRevisions'), ORDER);
}
