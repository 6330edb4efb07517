/**
 * The agent's own password: asked for at the first sign-in, changed at will later. The server says what a good one is.
 */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Secret } from './Secret';

export default function Password(): ReactNode {
  const pane = usePane();
  const { api, dispatch, state, t } = pane;
  const layout = useLayout();
  const forced = state.session?.mustChangePassword === true;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const differ = again !== '' && again !== next;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void working(pane, t.password.changing, async () => {
      const session = await api.changePassword({ current, next });
      dispatch({ type: 'signed-in', session });
      if (!forced) dispatch({ type: 'view', view: 'review' });
      return { tone: 'success', text: t.password.changed };
    });
  };
  return (
    <form className={layout.view} onSubmit={submit}>
      {!forced && (
        <Button
          appearance="subtle"
          className={layout.back}
          icon={<Icon name="back" />}
          onClick={() => dispatch({ type: 'view', view: 'review' })}
        >
          {t.nav.back}
        </Button>
      )}
      <div className={layout.stack}>
        <Heading>{forced ? t.password.first : t.password.title}</Heading>
        <p className={layout.muted}>{forced ? t.password.firstText : t.password.text}</p>
      </div>
      <Secret
        label={forced ? t.password.given : t.password.current}
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
      />
      <Secret
        label={t.password.next}
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        help={t.password.rule}
      />
      <Secret label={t.password.again} value={again} onChange={setAgain} autoComplete="new-password" />
      <div role="status">{differ && <NoticeBar tone="warning">{t.password.differ}</NoticeBar>}</div>
      <Button
        type="submit"
        appearance="primary"
        size="large"
        disabled={state.busy !== undefined || current === '' || next === '' || next !== again}
      >
        {t.password.change}
      </Button>
    </form>
  );
}
