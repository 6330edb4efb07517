/**
 * Runs one thing at a time for the pane: says what it waits for, turns failures into a notice, sends the agent back to
 * sign-in when the session has ended.
 */
import type { Notice } from '../state/model';
import { failureSentence, refusedFor } from './failure';
import type { Pane } from './services';

/** What the work may end with: a sentence to show. */
export type Outcome = Notice | undefined;

/** True when the work ended without failure. */
export async function working(
  pane: Pick<Pane, 'dispatch' | 'language' | 't'>,
  sentence: string,
  work: () => Promise<Outcome>,
): Promise<boolean> {
  const { dispatch } = pane;
  dispatch({ type: 'notice', notice: undefined });
  dispatch({ type: 'busy', text: sentence });
  try {
    dispatch({ type: 'notice', notice: await work() });
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
