/**
 * Asks why a point is left as it is, or what was looked at when a check asks. Without words that say something, nothing is sent.
 */
import { Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { isReason, LONGEST_REASON } from '../../server/client';
import { useText } from '../i18n/text';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

interface Props {
  readonly about: 'ignore' | 'lift' | 'answer';
  /** The document was drafted elsewhere: no seal will tell of it. */
  readonly elsewhere: boolean;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

export function ReasonDialog({ about, elsewhere, onReason, onClose }: Props): ReactNode {
  const { checks: t, reasons } = useText();
  const layout = useLayout();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const enough = isReason(reason);
  return (
    <ConfirmDialog
      title={t.asked[about].title}
      text={elsewhere ? t.askedElsewhere : t.asked[about].text}
      confirm={t.asked[about].confirm}
      onClose={onClose}
      onConfirm={() => {
        if (enough) onReason(reason.trim());
        else setMissing(true);
      }}
    >
      <div className={layout.stack}>
        <label htmlFor={id}>{t.asked[about].label}</label>
        <Textarea
          id={id}
          value={reason}
          textarea={{
            lang: 'fr',
            spellCheck: true,
            maxLength: LONGEST_REASON,
            'aria-required': true,
            'aria-describedby': `${id}-rule`,
          }}
          onChange={(_, data) => setReason(data.value)}
        />
        <p id={`${id}-rule`} className={layout.small}>
          {reasons.rule}
        </p>
        {missing && !enough && (
          <NoticeBar tone="warning">
            {reason.trim() === '' ? t.asked[about].missing : reasons.short}
          </NoticeBar>
        )}
      </div>
    </ConfirmDialog>
  );
}
