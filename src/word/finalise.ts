/**
 * Turns a draft into a finished document, and back when that could not be confirmed. It decides nothing: the server gave the
 * statement after its verdict, and the caller reads the file back and has its digest checked.
 */
import { deleteParts, readParts, writePart } from './common-xml';
import { findParts, LEDGER_NAMESPACE, replacePart, type WrittenCheck } from './custom-xml';
import { document14, type WordEnvironment } from './environment';
import { WordError } from './errors';
import {
  HEADER_TYPES,
  type Document14,
  type FloorContext,
  type FloorControl,
  type XmlParts14,
} from './floor';
import { addWatermark } from './insert';
import { DRAFT_STYLE, QUIET_STYLE } from './look';
import { deleteWhole, dressAll } from './marks';
import type { FinaliseInput, UndoFinaliseInput } from './port';
import type { Runner } from './run';
import { rootNamespace } from './same-xml';
import { taggedControls } from './tags';
import { askTracking, untracked } from './tracking';
import { WATERMARK_TAG } from '../document/tags';

/** The statement's part; what it says proves nothing, the seal does. */
export const STATEMENT_NAMESPACE = 'urn:paraphe:statement:1';

export async function finalise(env: WordEnvironment, runner: Runner, input: FinaliseInput): Promise<void> {
  const namespace = rootNamespace(input.statementXml);
  await runner.run(async (context) => {
    const opened = await open(env, context, namespace);
    const watermarks = await findWatermarks(context);
    if (opened.modern === undefined) {
      await writePart(env, input.statementXml);
      await writePart(env, input.ledgerXml);
    }
    const change = (): WrittenCheck[] => {
      for (const control of watermarks) {
        deleteWhole(control);
      }
      dressAll(context.document.contentControls.items, input.marks);
      restyle(context, QUIET_STYLE, 'Hidden');
      const { modern, ledger, statement } = opened;
      return modern && ledger && statement
        ? [replacePart(modern, ledger, input.ledgerXml), replacePart(modern, statement, input.statementXml)]
        : [];
    };
    const checks = await untracked(opened.modern, change, () => context.sync());
    for (const check of checks) check();
    if ((await findWatermarks(context)).length > 0) throw new WordError('protected', undefined, 'watermark');
  });
}

export async function undoFinalise(
  env: WordEnvironment,
  runner: Runner,
  input: UndoFinaliseInput,
): Promise<void> {
  await runner.run(async (context) => {
    const namespaces = STATEMENT_NAMESPACE;
    const opened = await open(env, context, namespaces);
    const standing = await findWatermarks(context);
    if (opened.modern === undefined) {
      if ((await readParts(env, namespaces)).length > 0) await deleteParts(env, namespaces);
      await writePart(env, input.ledgerXml);
    }
    const change = (): WrittenCheck[] => {
      if (standing.length === 0) addWatermark(context.document.sections.items, input.watermarkOoxml);
      dressAll(context.document.contentControls.items, input.marks);
      restyle(context, DRAFT_STYLE, 'BoundingBox');
      const { modern, ledger, statement } = opened;
      for (const part of statement?.items ?? []) part.delete();
      return modern && ledger ? [replacePart(modern, ledger, input.ledgerXml)] : [];
    };
    const checks = await untracked(opened.modern, change, () => context.sync());
    for (const check of checks) check();
  });
}

interface Opened {
  readonly modern: Document14 | undefined;
  readonly ledger: XmlParts14 | undefined;
  readonly statement: XmlParts14 | undefined;
}

async function open(env: WordEnvironment, context: FloorContext, statement: string): Promise<Opened> {
  const modern = document14(env, context);
  context.document.contentControls.load('items/tag,items/cannotEdit,items/cannotDelete');
  context.document.sections.load('items');
  askTracking(modern);
  const opened = {
    modern,
    ledger: modern && findParts(modern, LEDGER_NAMESPACE),
    statement: modern && findParts(modern, statement),
  };
  await context.sync();
  return opened;
}

/** The watermark's controls in every header of every section (a search of the document may leave headers out, #1902). */
async function findWatermarks(context: FloorContext): Promise<FloorControl[]> {
  const stories = context.document.sections.items.flatMap((section) =>
    HEADER_TYPES.map((type) => section.getHeader(type).contentControls),
  );
  for (const controls of stories) controls.load('items/tag,items/cannotEdit,items/cannotDelete');
  await context.sync();
  return stories.flatMap((controls) => controls.items).filter((control) => control.tag === WATERMARK_TAG);
}

function restyle(context: FloorContext, style: string, appearance: 'Hidden' | 'BoundingBox'): void {
  for (const { control } of taggedControls(context.document.contentControls.items)) {
    control.style = style;
    control.appearance = appearance;
  }
}
