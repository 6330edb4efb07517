/**
 * Verbs on one passage's marks: show it, put the agent's words in it, take it away; and the writing of a review (titles,
 * colours and ledger together, two round trips). A passage that is not whole is never changed.
 */
import { writePart } from './common-xml';
import { findParts, LEDGER_NAMESPACE, replacePart } from './custom-xml';
import { document14, type WordEnvironment } from './environment';
import { WordError } from './errors';
import type { FloorControl } from './floor';
import { dress } from './look';
import type { MarkUpdate } from './port';
import { mustStand } from './read';
import type { Runner } from './run';
import { marksOf, taggedControls } from './tags';
import { askTracking, untracked } from './tracking';

/** Scrolls to the passage and selects it, from its first paragraph to its last. */
export const showPassage = (runner: Runner, passage: string): Promise<void> =>
  runner.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load('items/tag');
    await context.sync();
    const marks = marksOf(controls.items, passage);
    const first = marks[0]?.control;
    const last = marks.at(-1)?.control;
    if (first === undefined || last === undefined) throw new WordError('not-found');
    if (first === last) first.select('Select');
    else first.getRange('Whole').expandTo(last.getRange('Whole')).select('Select');
    await context.sync();
  });

/** Puts the agent's own words in the passage, one string a paragraph that it has. */
export const replacePassage = (
  env: WordEnvironment,
  runner: Runner,
  passage: string,
  paragraphs: readonly string[],
): Promise<void> =>
  runner.run(async (context) => {
    const controls = context.document.contentControls;
    const modern = document14(env, context);
    controls.load('items/tag,items/cannotEdit');
    askTracking(modern);
    await context.sync();
    const marks = mustStand(marksOf(controls.items, passage));
    if (marks.length !== paragraphs.length) throw new WordError('incomplete');
    const change = (): void => {
      marks.forEach(({ control }, at) => {
        unlocked(control, () => {
          // A line end would make a second paragraph inside a mark that holds one.
          control.insertText((paragraphs[at] ?? '').replace(/\s*[\r\n\v]+\s*/g, ' '), 'Replace');
        });
      });
      controls.load('items/tag');
    };
    await untracked(modern, change, () => context.sync());
    if (marksOf(controls.items, passage).length !== marks.length) throw new WordError('incomplete');
  });

/** Deletes the passage with its text, and the paragraphs that held nothing else. */
export const removePassage = (env: WordEnvironment, runner: Runner, passage: string): Promise<void> =>
  runner.run(async (context) => {
    const controls = context.document.contentControls;
    const modern = document14(env, context);
    controls.load('items/tag,items/text,items/cannotEdit,items/cannotDelete');
    askTracking(modern);
    await context.sync();
    const marks = marksOf(controls.items, passage);
    if (marks.length === 0) throw new WordError('not-found');
    const held = marks.map(({ control }) => {
      const paragraph = control.paragraphs.getFirst();
      paragraph.load('text');
      return { control, paragraph };
    });
    await context.sync();
    const change = (): void => {
      for (const { control, paragraph } of held) {
        const alone = paragraph.text.trim() === control.text.trim();
        deleteWhole(control);
        if (alone) paragraph.delete();
      }
      controls.load('items/tag,items/text');
    };
    await untracked(modern, change, () => context.sync());
    if (marksOf(controls.items, passage).some(({ control }) => control.text.trim() !== ''))
      throw new WordError('incomplete');
  });

/** Writes marks' states and the ledger together. */
export async function writeReview(
  env: WordEnvironment,
  runner: Runner,
  updates: readonly MarkUpdate[],
  ledgerXml: string,
): Promise<void> {
  await runner.run(async (context) => {
    const controls = context.document.contentControls;
    const modern = document14(env, context);
    controls.load('items/tag');
    const parts = modern === undefined ? undefined : findParts(modern, LEDGER_NAMESPACE);
    await context.sync();
    // Without the common batch the ledger goes first: stale titles mislead nobody, a stale ledger blocks.
    if (modern === undefined) await writePart(env, ledgerXml);
    const check = modern && parts && replacePart(modern, parts, ledgerXml);
    dressAll(controls.items, updates);
    await context.sync();
    check?.();
  });
}

/** Titles and colours of all marks concerned; a passage that is gone is passed over. */
export function dressAll(controls: readonly FloorControl[], updates: readonly MarkUpdate[]): void {
  for (const { passage, control } of taggedControls(controls)) {
    const update = updates.find((candidate) => candidate.passage === passage);
    if (update !== undefined) dress(control, update);
  }
}

/** Deletes a control with what it holds; `cannotEdit` and `cannotDelete` must be loaded. */
export function deleteWhole(control: FloorControl): void {
  if (control.cannotDelete) control.cannotDelete = false;
  if (control.cannotEdit) control.cannotEdit = false;
  // Deleting a control without text is an error on the web (office-js #5732), and a drawing is no text.
  control.insertText(' ', 'Replace');
  control.delete(false);
}

/** Lifts a lock for one change (office-js #3601: it would refuse the add-in too). */
function unlocked(control: FloorControl, change: () => void): void {
  const locked = control.cannotEdit;
  if (locked) control.cannotEdit = false;
  change();
  if (locked) control.cannotEdit = true;
}
