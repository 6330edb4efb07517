/**
 * Who is reviewing. For now a list of the demonstration organisation's agents; identity providers take its place.
 */
import { Spinner } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { AgentSummary } from '../../server/client';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { openDocument } from './document';
import { usePane } from './services';
import { working } from './work';

export function SignIn(): ReactNode {
  const pane = usePane();
  const layout = useLayout();
  const { api, dispatch, state, t } = pane;
  const { agents } = state;

  useEffect(() => {
    if (agents !== undefined) return;
    void working(pane, t.signIn.loading, async () => {
      dispatch({ type: 'agents', agents: await api.agents() });
      return undefined;
    });
    // Once: a failure is shown with a way to try again.
  }, []);

  const enter = (agent: AgentSummary): void => {
    void working(pane, t.review.loading, async () => {
      dispatch({ type: 'signed-in', session: await api.signIn(agent.id) });
      if ((await openDocument(pane)) === 'open') dispatch({ type: 'view', view: 'review' });
      return undefined;
    });
  };

  return (
    <div className={layout.view}>
      <div className={layout.stack}>
        <Heading>{t.signIn.title}</Heading>
        <p className={layout.muted}>{t.signIn.text}</p>
      </div>
      {agents === undefined ? (
        state.busy !== undefined && <Spinner size="small" label={t.signIn.loading} labelPosition="after" />
      ) : (
        <>
          <p className={layout.small}>{t.signIn.demo}</p>
          <ul className={layout.list}>
            {agents.map((agent) => (
              <li key={agent.id}>
                <button
                  type="button"
                  className={layout.card}
                  disabled={state.busy !== undefined}
                  onClick={() => enter(agent)}
                >
                  <span className={layout.grow}>
                    <span className={layout.strong}>{agent.name}</span>
                    <span className={layout.small}>{t.signIn.roles[agent.role]}</span>
                  </span>
                  <Icon name="next" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
