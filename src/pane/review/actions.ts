/**
 * The agent's decisions on one passage: what is done in Word, what is asked of the server, in which order. The server decides
 * on the file's bytes; when it refuses, nothing is recorded and the pane says what stands.
 */
import type { PassageReplacement, PassageView, ReviewAction, ReviewResponse } from '../../server/client';
import { digestPassage, WordError } from '../../word';
import { fileOf, refreshMarks } from '../app/document';
import { failureSentence, refusedFor } from '../app/failure';
import { markUpdate } from '../app/mark-updates';
import type { Pane } from '../app/services';
import type { Outcome } from '../app/work';

type Actor = Pick<Pane, 'word' | 'api' | 'dispatch' | 't' | 'seen'>;

/** Approves the words that the agent was shown. When the file holds others, they are shown instead and nothing is approved. */
export async function approve(
  pane: Actor,
  document: string,
  passage: PassageView,
  shown: readonly string[],
): Promise<Outcome> {
  try {
    await record(pane, document, passage, 'approve', { digest: digestPassage(shown) });
  } catch (thrown) {
    if (!refusedFor(thrown, 'words-changed')) throw thrown;
    await refreshMarks(pane);
    return { tone: 'warning', text: pane.t.passage.changedMeanwhile };
  }
  return { tone: 'success', text: pane.t.passage.approved };
}

/** Puts the agent's own words in the document. They are still to be approved. */
export async function correct(pane: Actor, passage: PassageView, words: readonly string[]): Promise<Outcome> {
  await pane.word.replacePassage(passage.id, words);
  await refreshMarks(pane);
  pane.dispatch({ type: 'verdict', verdict: undefined });
  return { tone: 'success', text: pane.t.passage.corrected };
}

/** Removes the text, then records the rejection. If recording fails the text is gone, and its removal can be recorded later. */
export async function reject(
  pane: Actor,
  document: string,
  passage: PassageView,
  reason: string,
): Promise<Outcome> {
  await pane.word.removePassage(passage.id);
  pane.dispatch({ type: 'verdict', verdict: undefined });
  await refreshMarks(pane);
  await record(pane, document, passage, 'reject', reason.trim() === '' ? {} : { reason: reason.trim() });
  return { tone: 'success', text: pane.t.passage.rejected };
}

/** Records that somebody deleted the passage's text in Word. */
export async function recordRemoval(pane: Actor, document: string, passage: PassageView): Promise<Outcome> {
  await record(pane, document, passage, 'record-removal', {});
  return { tone: 'success', text: pane.t.passage.recorded };
}

/** The passage is to be reviewed again. Its text, if it was removed, comes back only by Word's own undo. */
export async function takeBack(pane: Actor, document: string, passage: PassageView): Promise<Outcome> {
  await record(pane, document, passage, 'take-back', {});
  const { marks } = await pane.word.readDocument();
  pane.dispatch({ type: 'marks', marks });
  return marks.some((mark) => mark.passage === passage.id)
    ? { tone: 'success', text: pane.t.passage.takenBack }
    : { tone: 'warning', text: pane.t.passage.textBack };
}

/** Answers for one point of a passage, with where it is written. */
export async function confirmFlag(
  pane: Actor,
  document: string,
  passage: PassageView,
  flag: string,
  source: string,
): Promise<Outcome> {
  const [file] = await Promise.all([fileOf(pane), pane.seen.flush()]);
  await settle(pane, await pane.api.confirmFlag(document, passage.id, { file, flag, source: source.trim() }));
  return { tone: 'success', text: pane.t.models.flags.done };
}

/**
 * Puts a passage that was written again in the place of the former one, which the record has already let go. When Word refuses, the
 * passage shows as gone and can be put back: the agent is told both.
 */
export async function putInPlace(
  pane: Actor & Pick<Pane, 'language'>,
  { former, passage, ooxml, tags, ledgerXml }: PassageReplacement,
): Promise<Outcome> {
  const { word, dispatch, t } = pane;
  let outcome: NonNullable<Outcome>;
  try {
    const exchanged = await word.exchangePassage({ former, ooxml, tags, ledgerXml });
    outcome =
      exchanged === 'exchanged'
        ? { tone: 'success', text: t.models.otherwise.done }
        : { tone: 'error', text: t.models.otherwise.unfaithful };
  } catch (thrown) {
    if (!(thrown instanceof WordError)) throw thrown;
    outcome = { tone: 'error', text: `${failureSentence(thrown, pane)} ${t.models.otherwise.notInserted}` };
  }
  dispatch({ type: 'replaced', former, passage });
  // A Word that took nothing may not answer either: what the agent must know comes first.
  await refreshMarks(pane).catch((thrown: unknown) => {
    if (outcome.tone !== 'error') throw thrown;
  });
  return outcome;
}

async function record(
  pane: Actor,
  document: string,
  passage: PassageView,
  action: ReviewAction,
  details: { readonly digest?: string; readonly reason?: string },
): Promise<void> {
  const { api, seen } = pane;
  // What was shown is told before what is decided on it; reading the file takes longer.
  const [file] = await Promise.all([fileOf(pane), seen.flush()]);
  const answer = await api.review(document, {
    file,
    passage: passage.id,
    action,
    ...details,
  });
  await settle(pane, answer);
}

/** Writes in the document what the record now says. */
async function settle(
  { word, dispatch }: Pick<Pane, 'word' | 'dispatch'>,
  answer: ReviewResponse,
): Promise<void> {
  // The record has changed: show it even if Word then refuses the ledger, which the verdict will say.
  dispatch({ type: 'reviewed', passage: answer.passage });
  await word.writeReview([markUpdate(answer.passage)], answer.ledgerXml);
  dispatch({ type: 'verdict', verdict: answer.verdict });
}
