/**
 * What the agent's role allows, as the server said with the session: a button that would be refused is not offered, and the
 * reason stands beside it. The server decides again.
 */
import type { ReactNode } from 'react';
import type { Session } from '../../server/client';
import { useLayout } from '../ui/layout';
import { usePane } from './services';

export interface Right {
  readonly allowed: boolean;
  /** The reason, to be shown beside the buttons; null when the action is allowed. */
  readonly note: ReactNode;
}

export function useRight(action: Session['rights'][number]): Right {
  const { state, t } = usePane();
  const layout = useLayout();
  const allowed = state.session?.rights.includes(action) === true;
  return { allowed, note: allowed ? null : <p className={layout.small}>{t.rights.readOnly}</p> };
}
