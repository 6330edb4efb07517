/**
 * Puts a passage in the place of another: the new one is inserted and its marks are read back before the former one goes, so that
 * nothing is lost when Word does not keep it. Four round trips.
 */
import { findParts, LEDGER_NAMESPACE, replacePart } from './custom-xml';
import { writePart } from './common-xml';
import { document14, type WordEnvironment } from './environment';
import type { FloorRange } from './floor';
import { deleteWhole } from './marks';
import type { ExchangeInput, ExchangeOutcome } from './port';
import type { Runner } from './run';
import { compareTags, marksOf, taggedControls } from './tags';
import { askTracking, untracked } from './tracking';

export const exchangePassage = (
  env: WordEnvironment,
  runner: Runner,
  { former, ooxml, tags, ledgerXml }: ExchangeInput,
): Promise<ExchangeOutcome> =>
  runner.run(async (context) => {
    const { document } = context;
    const controls = document.contentControls;
    const modern = document14(env, context);
    controls.load('items/tag,items/text,items/cannotEdit,items/cannotDelete');
    askTracking(modern);
    const parts = modern === undefined ? undefined : findParts(modern, LEDGER_NAMESPACE);
    await context.sync();
    // What stands of the very passage that is put back goes too: it must stand once.
    const old = marksOf(controls.items, former).map(({ control }) => {
      const paragraph = control.paragraphs.getFirst();
      paragraph.load('text');
      return { control, paragraph };
    });
    const before = controls.items.length;

    await untracked(
      modern,
      () => {
        const last = old.at(-1)?.paragraph ?? document.getSelection().paragraphs.getLast();
        // After the whole paragraph, so that neither a paragraph nor a control is cut in two.
        insertAfter(last.getRange('Whole'), ooxml);
        controls.load('items/tag');
      },
      () => context.sync(),
    );
    const fresh = controls.items.filter(({ tag }) => tags.includes(tag));
    const kept = old.filter(({ control }) => tags.includes(control.tag)).length;
    const { missing, repeated } = compareTags(
      tags,
      fresh.map(({ tag }) => tag),
    );
    const whole =
      kept === 0 ? missing.length + repeated.length === 0 : controls.items.length === before + tags.length;
    if (!whole) return 'unfaithful';

    // Word may leave an empty paragraph behind what it inserts: only one that follows our marks, and is empty, goes.
    const after = taggedControls(fresh).at(-1)?.control.paragraphs.getLast().getNextOrNullObject();
    after?.load('text');
    await context.sync();
    const check = await untracked(
      modern,
      () => {
        for (const { control, paragraph } of old) {
          const alone = paragraph.text.trim() === control.text.trim();
          deleteWhole(control);
          if (alone) paragraph.delete();
        }
        if (after !== undefined && !after.isNullObject && after.text === '') after.delete();
        return modern && parts && replacePart(modern, parts, ledgerXml);
      },
      () => context.sync(),
    );
    check?.();
    if (modern === undefined) await writePart(env, ledgerXml);
    return 'exchanged';
  });

const insertAfter = (range: FloorRange, ooxml: string): void => {
  range.insertOoxml(ooxml, 'After');
};
