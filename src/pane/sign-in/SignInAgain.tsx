/**
 * A new proof of the same identity, over whatever the pane was doing: the session has expired, or finalising wants it. Another
 * agent's proof is not taken for it.
 */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Session } from '../../server/client';
import { failureSentence } from '../app/failure';
import { usePane } from '../app/services';
import { Modal } from '../ui/Modal';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { signInThrough } from './open-id';
import type { Again } from './resuming';
import { Secret } from './Secret';

interface Props {
  readonly why: Again;
  readonly session: Omit<Session, 'token'>;
  readonly onDone: (again: boolean) => void;
}

export default function SignInAgain({ why, session, onDone }: Props): ReactNode {
  const pane = usePane();
  const { api, dispatch, t } = pane;
  const layout = useLayout();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { way, agent, login = '' } = session;

  const prove = (): Promise<Session | undefined> => {
    if (way.kind === 'openid') return signInThrough(pane, way.provider ?? '', true);
    return way.kind === 'demonstration' ? api.signIn(agent.id) : api.signInWith({ login, password });
  };
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      const proved = await prove();
      if (proved === undefined) return;
      if (proved.agent.id === agent.id) {
        dispatch({ type: 'signed-in', session: proved });
        onDone(true);
        return;
      }
      await api.signOut();
      setFailure(t.again.other(agent.name));
    } catch (thrown) {
      setFailure(failureSentence(thrown, pane));
    } finally {
      setPassword('');
      setBusy(false);
    }
  };
  const { title, text } = t.again[why];
  return (
    <Modal title={title} text={text} onClose={() => onDone(false)}>
      <form className={layout.view} onSubmit={(event) => void submit(event)}>
        <p className={layout.text}>{agent.name}</p>
        {way.kind === 'local' && (
          <Secret
            label={t.signIn.password}
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
          />
        )}
        <div role="alert">{failure !== undefined && <NoticeBar tone="error">{failure}</NoticeBar>}</div>
        <div className={layout.row} style={{ justifyContent: 'flex-end' }}>
          <Button onClick={() => onDone(false)}>{t.passage.cancel}</Button>
          <Button
            type="submit"
            appearance="primary"
            disabled={busy || (way.kind === 'local' && password === '')}
          >
            {t.again.go}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
