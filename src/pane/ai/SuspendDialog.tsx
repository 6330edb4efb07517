/**
 * An administrator suspends all AI, with a reason: what is being written stops at once. Loaded when it is asked for.
 */
import { Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

export default function SuspendDialog({ onClose }: { onClose: () => void }): ReactNode {
  const pane = usePane();
  const { api, dispatch, t } = pane;
  const layout = useLayout();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const suspend = (): void => {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    onClose();
    void working(pane, t.ai.suspending, async () => {
      dispatch({ type: 'ai', ai: await api.switchAi({ on: false, reason: reason.trim() }) });
      return { tone: 'success', text: t.ai.done };
    });
  };
  return (
    <ConfirmDialog
      title={t.ai.title}
      text={t.ai.text}
      confirm={t.ai.confirm}
      onClose={onClose}
      onConfirm={suspend}
    >
      <div className={layout.stack}>
        <label htmlFor={id}>{t.ai.reason}</label>
        <Textarea
          id={id}
          value={reason}
          textarea={{ lang: 'fr', spellCheck: true, maxLength: 500, 'aria-required': true }}
          onChange={(_, data) => setReason(data.value)}
        />
        {missing && <NoticeBar tone="warning">{t.ai.missing}</NoticeBar>}
      </div>
    </ConfirmDialog>
  );
}
