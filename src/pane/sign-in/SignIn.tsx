/**
 * Who is reviewing: what this server offers to say so. The demonstration's agents, a local account, a button a provider.
 */
import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Session } from '../../server/client';
import { openDocument } from '../app/document';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { LocalForm } from './LocalForm';
import { signInThrough } from './open-id';

export function SignIn(): ReactNode {
  const pane = usePane();
  const layout = useLayout();
  const { api, dispatch, state, t } = pane;
  const { agents, options } = state;
  const busy = state.busy !== undefined;

  useEffect(() => {
    if (options !== undefined) return;
    void working(pane, t.signIn.loading, async () => {
      const found = await api.signInOptions();
      const listed = found.demonstration ? await api.agents() : [];
      dispatch({ type: 'sign-in-options', options: found, agents: listed });
      return undefined;
    });
    // Once: a failure is shown with a way to try again.
  }, []);

  const enter = (open: () => Promise<Session | undefined>): Promise<boolean> =>
    working(pane, t.signIn.entering, async () => {
      const session = await open();
      if (session === undefined) return undefined;
      dispatch({ type: 'signed-in', session });
      if (session.mustChangePassword) return undefined;
      if ((await openDocument(pane)) === 'open') dispatch({ type: 'view', view: 'review' });
      return undefined;
    });

  if (options === undefined)
    return (
      <div className={layout.view}>
        <Heading>{t.signIn.title}</Heading>
        {busy && <Spinner size="small" label={t.signIn.loading} labelPosition="after" />}
      </div>
    );
  return (
    <div className={layout.view}>
      <div className={layout.stack}>
        <Heading>{t.signIn.title}</Heading>
        <p className={layout.muted}>{t.signIn.text}</p>
      </div>
      {options.providers.map(({ id, label }) => (
        <Button
          key={id}
          appearance="primary"
          size="large"
          disabled={busy}
          onClick={() => void enter(() => signInThrough(pane, id, false))}
        >
          {t.signIn.through(label)}
        </Button>
      ))}
      {agents !== undefined && agents.length > 0 && (
        <>
          <p className={layout.small}>{t.signIn.demo}</p>
          <ul className={layout.list}>
            {agents.map((agent) => (
              <li key={agent.id}>
                <button
                  type="button"
                  className={layout.card}
                  disabled={busy}
                  onClick={() => void enter(() => api.signIn(agent.id))}
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
      {options.local && !options.demonstration && (
        <LocalForm
          busy={busy}
          onSubmit={(login, password) => enter(() => api.signInWith({ login, password }))}
        />
      )}
    </div>
  );
}
