/**
 * Reads what the pane needs when it opens: is the document empty, our marks as they stand, the ledger. Two round trips,
 * whatever the size. It judges nothing: the server scans the file itself.
 */
import { readParts } from './common-xml';
import { findParts, LEDGER_NAMESPACE } from './custom-xml';
import { control14, document14, type WordEnvironment } from './environment';
import { WordError } from './errors';
import type { FloorBody } from './floor';
import type { DocumentSnapshot, LiveMark } from './port';
import type { Runner } from './run';
import { taggedControls } from './tags';

/** Queues what `isEmpty` reads. */
export function askEmpty(body: FloorBody): void {
  body.load('text');
  body.tables.load('items/rowCount');
  body.inlinePictures.load('items/width');
  body.contentControls.load('items/tag');
}

/** No word, no table, no picture, no control: a draft may take the whole document. */
export const isEmpty = (body: FloorBody): boolean =>
  body.text.trim() === '' &&
  body.tables.items.length === 0 &&
  body.inlinePictures.items.length === 0 &&
  body.contentControls.items.length === 0;

export async function readDocument(env: WordEnvironment, runner: Runner): Promise<DocumentSnapshot> {
  const found = await runner.run(async (context) => {
    const { body, contentControls } = context.document;
    const modern = document14(env, context);
    askEmpty(body);
    contentControls.load('items/tag,items/title,items/text');
    const parts = modern === undefined ? undefined : findParts(modern, LEDGER_NAMESPACE);
    await context.sync();

    const ledgers = parts?.items.map((part) => part.getXml());
    const tagged = taggedControls(contentControls.items);
    // `text` keeps words deleted under tracking; what the agent sees is the reviewed text (WordApi 1.4).
    const shown = tagged.map(({ control }) => control14(env, control)?.getReviewedText('Current'));
    if (modern !== undefined && (tagged.length > 0 || (ledgers ?? []).length > 0)) await context.sync();

    const marks: LiveMark[] = tagged.map(({ passage, index, control }, at) => ({
      passage,
      index,
      text: shown[at]?.value ?? control.text,
      title: control.title,
    }));
    return { empty: isEmpty(body), marks, ledgers: ledgers?.map((part) => part.value) };
  });
  const ledgers = found.ledgers ?? (await runner.queue(() => readParts(env, LEDGER_NAMESPACE)));
  const { empty, marks } = found;
  return ledgers[0] === undefined ? { empty, marks } : { empty, marks, ledgerXml: ledgers[0] };
}

/** Marks of one passage that must be whole: at least one, each index once. */
export function mustStand<T extends { readonly index: number }>(marks: readonly T[]): readonly T[] {
  if (marks.length === 0) throw new WordError('not-found');
  if (new Set(marks.map((mark) => mark.index)).size !== marks.length) throw new WordError('incomplete');
  return marks;
}
