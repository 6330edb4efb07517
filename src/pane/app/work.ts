/**
 * Runs one thing at a time for the pane: says what it waits for, turns failures into a notice, sends the agent back to
 * sign-in when the session has ended.
 */
import type { Notice } from '../state/model';
import { failureSentence, refusedFor } from './failure';
import type { Pane } from './services';

/** What the work may end with: a sentence to show. */
export type Outcome = Notice | undefined;

export interface WorkOptions {
  /** What a view loads by itself does not wipe away what the agent has just been told. */
  readonly keepsNotice?: boolean;
}

/** True when the work ended without failure. */
export async function working(
  pane: Pick<Pane, 'dispatch' | 'language' | 't'>,
  sentence: string,
  work: () => Promise<Outcome>,
  { keepsNotice = false }: WorkOptions = {},
): Promise<boolean> {
  const { dispatch } = pane;
  if (!keepsNotice) dispatch({ type: 'notice', notice: undefined });
  dispatch({ type: 'busy', text: sentence });
  try {
    const notice = await work();
    if (!keepsNotice || notice !== undefined) dispatch({ type: 'notice', notice });
    return true;
  } catch (thrown) {
    const notice: Notice = { tone: 'error', text: failureSentence(thrown, pane) };
    if (refusedFor(thrown, 'unauthenticated')) dispatch({ type: 'signed-out' });
    dispatch({ type: 'notice', notice });
    return false;
  } finally {
    dispatch({ type: 'busy', text: undefined });
  }
}
