/**
 * Asks why a point is left as it is. Without a reason that says something, nothing is sent.
 */
import { Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { isReason, LONGEST_REASON } from '../../server/client';
import { useText } from '../i18n/text';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

interface Props {
  readonly lifting: boolean;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

export function ReasonDialog({ lifting, onReason, onClose }: Props): ReactNode {
  const { checks: t, reasons } = useText();
  const layout = useLayout();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const enough = isReason(reason);
  return (
    <ConfirmDialog
      title={lifting ? t.liftTitle : t.ignoreTitle}
      text={t.ignoreText}
      confirm={lifting ? t.confirmLift : t.confirmIgnore}
      onClose={onClose}
      onConfirm={() => {
        if (enough) onReason(reason.trim());
        else setMissing(true);
      }}
    >
      <div className={layout.stack}>
        <label htmlFor={id}>{t.reason}</label>
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
          <NoticeBar tone="warning">{reason.trim() === '' ? t.reasonMissing : reasons.short}</NoticeBar>
        )}
      </div>
    </ConfirmDialog>
  );
}
