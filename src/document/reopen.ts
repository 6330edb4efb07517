/**
 * Turns a finalised document into a draft to be reviewed again: seal and statement gone, watermark and draft look back, marks
 * kept with the words that stand in them. It changes no word, and must not judge whether the document may be reopened.
 */
import type { Element } from 'slimdom';
import type { Ledger, PassageId } from '../review/ledger';
import { descendants, insertXml, wordAttribute, wordChild, wordChildren } from './dom';
import { writeLedger } from './ledger';
import { marksOf, setMarkState, storyParts } from './marks';
import { NS, openPackage, REL } from './package';
import type { DocxPackage } from './package';
import { markLabel } from './render/labels';
import { emptyElement } from './render/markup';
import { setDocumentState } from './render/settings';
import { nameKey } from './render/style-names';
import { DRAFT_STYLE, QUIET_STYLE } from './render/style-table';
import { removeSeal } from './seal-part';
import { removeStatement } from './statement';
import { formatTag } from './tags';
import { addWatermark } from './watermark/watermark';

/**
 * @param ledger of the new document: its passages are those that have marks in the file, pending.
 * @returns the bytes of the draft.
 * @throws HostileFileError for a file that may not be opened.
 */
export function reopenDocument(bytes: Uint8Array, ledger: Ledger): Uint8Array {
  const pkg = openPackage(bytes);
  removeSeal(pkg);
  removeStatement(pkg);
  for (const { id } of ledger.passages) renumber(pkg, id);
  for (const passage of ledger.passages) setMarkState(pkg, passage.id, passage.state, markLabel(passage));
  wearDraftStyle(pkg);
  addWatermark(pkg);
  setDocumentState(pkg, 'projet');
  writeLedger(pkg, ledger);
  return pkg.save();
}

/** Paragraphs that a reviewer deleted left gaps in the numbers of the marks: a new draft counts from 0 without one. */
function renumber(pkg: DocxPackage, passage: PassageId): void {
  for (const [index, mark] of marksOf(pkg, passage).entries()) {
    if (mark.index === index) continue;
    const tag = wordChild(wordChild(mark.control, 'sdtPr'), 'tag');
    tag?.setAttributeNS(NS.w, 'w:val', formatTag({ passage, index }));
    pkg.markChanged(mark.part);
  }
}

/**
 * Gives the draft style to every run of every mark, and to all else that wears the quiet one. A document whose style sheet lost
 * that style keeps frames and titles.
 */
function wearDraftStyle(pkg: DocxPackage): void {
  const draft = styleId(pkg, DRAFT_STYLE.name);
  if (draft === undefined) return;
  const quiet = styleId(pkg, QUIET_STYLE.name);
  for (const part of storyParts(pkg)) {
    if (quiet === undefined || !pkg.text(part).includes(quiet)) continue;
    for (const worn of descendants(pkg.xml(part), NS.w, 'rStyle'))
      if (wordAttribute(worn, 'val') === quiet) worn.setAttributeNS(NS.w, 'w:val', draft);
    pkg.markChanged(part);
  }
  for (const { part, control } of marksOf(pkg)) {
    const content = wordChild(control, 'sdtContent');
    for (const run of content === undefined ? [] : descendants(content, NS.w, 'r')) wear(run, draft);
    pkg.markChanged(part);
  }
}

function wear(run: Element, style: string): void {
  if (wordChild(run, 'rPr') === undefined) insertXml(run, '<w:rPr/>', run.firstChild);
  const properties = wordChild(run, 'rPr');
  const worn = wordChild(properties, 'rStyle');
  if (worn !== undefined) worn.setAttributeNS(NS.w, 'w:val', style);
  // w:rStyle comes first in w:rPr.
  else if (properties !== undefined)
    insertXml(properties, emptyElement('w:rStyle', { 'w:val': style }), properties.firstChild);
}

/** Id of the style of that name in this document; undefined when its style sheet has none. */
function styleId(pkg: DocxPackage, name: string): string | undefined {
  const [sheet] = pkg.related(pkg.mainPart, REL.styles);
  const root = sheet === undefined ? null : pkg.xml(sheet).documentElement;
  const found = (root ? wordChildren(root, 'style') : []).find(
    (style) => nameKey(wordAttribute(wordChild(style, 'name'), 'val') ?? '') === nameKey(name),
  );
  return wordAttribute(found, 'styleId');
}
