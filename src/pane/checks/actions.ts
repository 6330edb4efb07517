/**
 * What an agent does with what checks find: run them, go to a sentence, apply a correction, answer for a point. The server checks
 * the file's bytes each time; the pane keeps nothing but its last answer.
 */
import type { CheckFindingView, ChecksView } from '../../server/client';
import { WordError } from '../../word';
import { fileOf, refreshMarks } from '../app/document';
import { refusedFor } from '../app/failure';
import type { Pane } from '../app/services';
import type { Outcome } from '../app/work';
import { sameWords } from '../review/status';
import type { Notice } from '../state/model';

type Actor = Pick<Pane, 'word' | 'api' | 'dispatch' | 't'>;

/** A point that still asks for something. */
export const isOpen = ({ severity, answer, lifted }: CheckFindingView): boolean =>
  severity === 'blocking' ? !lifted : answer === undefined;

/** @param id of the document; absent for one drafted elsewhere. */
export async function runChecks({ word, api, dispatch }: Actor, id: string | undefined): Promise<ChecksView> {
  const file = await fileOf({ word });
  const checks = await (id === undefined ? api.checkStrange({ file }) : api.checks(id, { file }));
  dispatch({ type: 'checks', checks });
  return checks;
}

/** Puts the mending words in the document. A passage that they touch is to be reviewed again. */
export async function applyFix(
  pane: Actor,
  id: string | undefined,
  { fix }: Pick<CheckFindingView, 'fix'>,
): Promise<Outcome> {
  if (fix === undefined) return undefined;
  const { word, dispatch, t } = pane;
  const before = await word.readDocument();
  await word.mendLine(fix.place, fix.text);
  dispatch({ type: 'verdict', verdict: undefined });
  await refreshMarks(pane);
  const after = await word.readDocument();
  await runChecks(pane, id);
  const words = ({ marks }: typeof before): string[] => marks.map(({ text }) => text);
  return {
    tone: 'success',
    text: sameWords(words(before), words(after)) ? t.checks.fixed : t.checks.fixedInPassage,
  };
}

/** @param id of the document; absent for one drafted elsewhere. */
export async function reopen(pane: Actor, id: string | undefined, key: string): Promise<Outcome> {
  const { api, dispatch, t } = pane;
  const file = await fileOf(pane);
  if (id === undefined) {
    const { referenceXml } = await api.reopenStrange({ file, key });
    await isReferred(pane, referenceXml);
    return readAgain(pane, { tone: 'success', text: t.checks.reopened });
  }
  const { checks, verdict } = await api.reopenCheck(id, { file, key });
  dispatch({ type: 'checks', checks });
  dispatch({ type: 'verdict', verdict });
  return { tone: 'success', text: t.checks.reopened };
}

/**
 * Answers for a point, or a question. When the text has changed meanwhile, what the checks say now is shown instead.
 * @param id of the document; absent for one drafted elsewhere
 * @param kept what to tell the agent once it is recorded
 */
export async function acknowledge(
  pane: Actor,
  id: string | undefined,
  { key, reason }: { readonly key: string; readonly reason: string },
  kept: string,
): Promise<Outcome> {
  const { api, dispatch } = pane;
  try {
    const answer = { file: await fileOf(pane), key, reason };
    if (id === undefined) {
      const { referenceXml } = await api.acknowledgeStrange(answer);
      const { notReferred } = pane.t.checks;
      return await readAgain(
        pane,
        (await isReferred(pane, referenceXml))
          ? { tone: 'success', text: kept }
          : { tone: 'warning', text: `${kept} ${notReferred}` },
      );
    }
    const { checks, verdict } = await api.acknowledge(id, answer);
    dispatch({ type: 'checks', checks });
    dispatch({ type: 'verdict', verdict });
  } catch (thrown) {
    if (refusedFor(thrown, 'finding-gone')) await runChecks(pane, id);
    throw thrown;
  }
  return { tone: 'success', text: kept };
}

/** Whether Word took the reference. Without it what was answered stands, and the document is known by its text alone. */
async function isReferred({ word }: Actor, referenceXml: string): Promise<boolean> {
  return word.writeReference(referenceXml).then(
    () => true,
    (thrown: unknown) => {
      if (thrown instanceof WordError) return false;
      throw thrown;
    },
  );
}

/** What is recorded stays recorded when the checks cannot be read again: the agent is told both, lest they answer twice. */
async function readAgain(pane: Actor, { tone, text }: Notice): Promise<Outcome> {
  return runChecks(pane, undefined).then(
    () => ({ tone, text }),
    () => ({ tone: 'warning', text: `${text} ${pane.t.checks.notRead}` }),
  );
}
