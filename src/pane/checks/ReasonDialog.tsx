/**
 * Asks why a point is left as it is, or what was looked at when a check asks. Without words, nothing is sent.
 */
import { Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

interface Props {
  readonly about: 'ignore' | 'lift' | 'answer';
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

export function ReasonDialog({ about, onReason, onClose }: Props): ReactNode {
  const { checks: t } = useText();
  const layout = useLayout();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <ConfirmDialog
      title={t.asked[about].title}
      text={t.asked[about].text}
      confirm={t.asked[about].confirm}
      onClose={onClose}
      onConfirm={() => {
        if (reason.trim() === '') setMissing(true);
        else onReason(reason.trim());
      }}
    >
      <div className={layout.stack}>
        <label htmlFor={id}>{t.asked[about].label}</label>
        <Textarea
          id={id}
          value={reason}
          textarea={{ lang: 'fr', spellCheck: true, maxLength: 2000, 'aria-required': true }}
          onChange={(_, data) => setReason(data.value)}
        />
        {missing && <NoticeBar tone="warning">{t.asked[about].missing}</NoticeBar>}
      </div>
    </ConfirmDialog>
  );
}
