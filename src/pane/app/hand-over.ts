/**
 * Leaves the pane to another agent: the session ends, the document stays open, and who comes next finds its passages.
 */
import { signOutOf } from '../sign-in/open-id';
import type { Pane } from './services';
import { working } from './work';

export const handOver = (pane: Pane): Promise<boolean> =>
  working(pane, pane.t.signIn.out, async () => {
    // Told under the name of the agent who saw it.
    await pane.seen.flush();
    const { endSession } = await pane.api.signOut();
    pane.seen.forget();
    pane.dispatch({ type: 'signed-out' });
    if (endSession !== undefined) await signOutOf(pane.dialog, endSession);
    return undefined;
  });
