/**
 * Turns a draft into the finalised document: watermark gone, generated words without their draft look, marks and ledger kept
 * and up to date, statement written. It changes no word, and must not judge whether the document may be finalised.
 */
import type { Ledger } from '../review/ledger';
import { descendants, wordAttribute, wordChild, wordChildren } from './dom';
import { writeLedger } from './ledger';
import { setMarkState, storyParts } from './marks';
import { NS, openPackage, REL } from './package';
import type { DocxPackage } from './package';
import { markLabel } from './render/labels';
import { setDocumentState } from './render/settings';
import { nameKey } from './render/style-names';
import { DRAFT_STYLE, QUIET_STYLE } from './render/style-table';
import { retagMarks } from './retag';
import { writeStatement } from './statement';
import type { Statement } from './statement';
import { removeWatermark } from './watermark/watermark';

export interface FinaliseInput {
  /** With every passage's review: what the marks and the ledger part will say. */
  readonly ledger: Ledger;
  readonly statement: Statement;
}

/**
 * @returns the bytes of the finalised document; its digest (`scan`) is the draft's.
 * @throws HostileFileError for a file that may not be opened.
 */
export function finaliseDocument(bytes: Uint8Array, { ledger, statement }: FinaliseInput): Uint8Array {
  const pkg = openPackage(bytes);
  removeWatermark(pkg);
  retagMarks(pkg, ledger);
  for (const passage of ledger.passages) setMarkState(pkg, passage.id, passage.state, markLabel(passage));
  quietPassages(pkg);
  setDocumentState(pkg, 'finalisé');
  writeLedger(pkg, ledger);
  writeStatement(pkg, statement);
  return pkg.save();
}

/** Gives the quiet style to all that wears the draft style, in every story. */
export function quietPassages(pkg: DocxPackage): void {
  const [sheet] = pkg.related(pkg.mainPart, REL.styles);
  if (sheet === undefined) return;
  const root = pkg.xml(sheet).documentElement;
  const idOf = (name: string): string | undefined => {
    const found = (root ? wordChildren(root, 'style') : []).find(
      (style) => nameKey(wordAttribute(wordChild(style, 'name'), 'val') ?? '') === nameKey(name),
    );
    return wordAttribute(found, 'styleId');
  };
  const draft = idOf(DRAFT_STYLE.name);
  if (draft === undefined) return;
  const quiet = idOf(QUIET_STYLE.name);
  for (const part of storyParts(pkg)) {
    if (!pkg.text(part).includes(draft)) continue;
    const worn = descendants(pkg.xml(part), NS.w, 'rStyle').filter(
      (style) => wordAttribute(style, 'val') === draft,
    );
    // A program may have dropped the quiet style: no style looks the same.
    for (const style of worn)
      if (quiet === undefined) style.remove();
      else style.setAttributeNS(NS.w, 'w:val', quiet);
    if (worn.length > 0) pkg.markChanged(part);
  }
}
