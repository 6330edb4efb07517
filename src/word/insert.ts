/**
 * Inserts a draft: the whole document when it is empty, else after the place of the cursor, never over anything. Three round
 * trips: look, insert with the ledger, read the marks back. Word is not believed: a mark that it lost or doubled is told.
 */
import { readParts, writePart } from './common-xml';
import { findParts, LEDGER_NAMESPACE, replacePart } from './custom-xml';
import { document14, document15, supports, type WordEnvironment } from './environment';
import { WordError } from './errors';
import {
  HEADER_TYPES,
  type FloorContext,
  type FloorDocument,
  type FloorSection,
  type HeaderType,
} from './floor';
import type { InsertOutcome } from './port';
import type { DraftPackage } from '../document/draft-package';
import { askEmpty, isEmpty } from './read';
import type { Runner } from './run';
import { compareTags } from './tags';
import { askTracking, untracked } from './tracking';

const PACKAGE_KEY = { Primary: 'primary', FirstPage: 'firstPage', EvenPages: 'evenPages' } as const;

export function insertDraft(
  env: WordEnvironment,
  runner: Runner,
  draft: DraftPackage,
): Promise<InsertOutcome> {
  return runner.run(async (context) => {
    const { document } = context;
    const modern = document14(env, context);
    askEmpty(document.body);
    document.sections.load('items');
    askTracking(modern);
    const parts = modern === undefined ? undefined : findParts(modern, LEDGER_NAMESPACE);
    await context.sync();

    const empty = isEmpty(document.body);
    const ledgers = parts?.items.length ?? (await readParts(env, LEDGER_NAMESPACE)).length;
    // Two drafts in one document would share one ledger.
    if (ledgers > 0 && !empty) throw new WordError('other-draft');

    const check = await untracked(
      modern,
      () => {
        const written = modern && parts && replacePart(modern, parts, draft.ledgerXml);
        if (!empty) insertAfterSelection(document, draft);
        else if (!insertWholeFile(env, context, draft)) insertWholeBody(document, draft);
        // A document of one's own keeps its title.
        if (empty && draft.title !== '') document.properties.title = draft.title;
        return written;
      },
      () => context.sync(),
    );
    check?.();
    if (modern === undefined) await writePart(env, draft.ledgerXml);

    document.contentControls.load('items/tag');
    await context.sync();
    const found = document.contentControls.items.map((control) => control.tag);
    const { missing, repeated } = compareTags(draft.tags, found);
    return missing.length + repeated.length > 0
      ? { status: 'unfaithful', missing, repeated }
      : { status: 'inserted', where: empty ? 'document' : 'selection' };
  });
}

/** The file with its headers, styles and page settings (WordApi 1.5); false when this Word cannot. */
function insertWholeFile(env: WordEnvironment, context: FloorContext, draft: DraftPackage): boolean {
  const document = document15(env, context);
  if (document === undefined) return false;
  document.insertFileFromBase64(draft.docx, 'Replace', {
    importTheme: true,
    importStyles: true,
    importParagraphSpacing: true,
    importPageColor: true,
    // The ledger is written by `replacePart`: were it imported too there would be two.
    ...(supports(env, '1.6') ? { importCustomProperties: true, importCustomXmlParts: false } : {}),
    ...(supports(env, '1.7') ? { importDifferentOddEvenPages: true } : {}),
  });
  return true;
}

/** Body, then each header and footer: all that WordApi 1.3 can do. */
function insertWholeBody(document: FloorDocument, draft: DraftPackage): void {
  document.body.insertOoxml(draft.bodyOoxml, 'Replace');
  for (const section of document.sections.items)
    for (const type of HEADER_TYPES) {
      const header = draft.headers[PACKAGE_KEY[type]];
      const footer = draft.footers[PACKAGE_KEY[type]];
      if (header !== undefined) section.getHeader(type).insertOoxml(header, 'Replace');
      if (footer !== undefined) section.getFooter(type).insertOoxml(footer, 'Replace');
    }
}

/** After the paragraph of the cursor, so that neither a paragraph nor a control is cut in two. */
function insertAfterSelection(document: FloorDocument, draft: DraftPackage): void {
  document.getSelection().paragraphs.getLast().getRange('Whole').insertOoxml(draft.bodyOoxml, 'After');
  addWatermark(document.sections.items, draft.watermarkOoxml);
}

/** At the end of every header, whichever of them Word shows. */
export function addWatermark(
  sections: readonly FloorSection[],
  watermarkOoxml: string,
  types: readonly HeaderType[] = HEADER_TYPES,
): void {
  for (const section of sections)
    for (const type of types) section.getHeader(type).insertOoxml(watermarkOoxml, 'End');
}
