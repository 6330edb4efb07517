/**
 * Says to everybody that AI is suspended, by whom and why; an administrator restores it there. It asks the server again at each view: a
 * colleague may have turned the switch.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { formatTime } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

export function AiBanner(): ReactNode {
  const pane = usePane();
  const { api, dispatch, language, state, t } = pane;
  const { ai, passage, session, template, view } = state;
  const layout = useLayout();
  const signedIn = session?.mustChangePassword === false;
  useEffect(() => {
    if (!signedIn) return;
    // Not said when it cannot be known: what drafts says it by itself.
    void api.ai().then(
      (now) => dispatch({ type: 'ai', ai: now }),
      () => undefined,
    );
  }, [api, dispatch, signedIn, view, template, passage]);
  if (!signedIn || ai === undefined || ai.on) return null;
  const { reason = '', by = '', since = '' } = ai;
  const restore = (): void =>
    void working(pane, t.ai.restoring, async () => {
      dispatch({ type: 'ai', ai: await api.switchAi({ on: true }) });
      return { tone: 'success', text: t.ai.restored };
    });
  return (
    <div className={layout.stack} style={{ marginBottom: 12 }}>
      <NoticeBar tone="warning">
        {t.ai.suspended(by, since === '' ? '' : formatTime(since, language))}
        {reason !== '' && <span lang="fr"> {t.ai.because(reason.replace(/[.\s]+$/u, ''))}</span>}
      </NoticeBar>
      {session.rights.includes('administer') && (
        <Button size="small" disabled={state.busy !== undefined} onClick={restore}>
          {t.ai.restore}
        </Button>
      )}
    </div>
  );
}
