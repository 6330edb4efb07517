/**
 * Asks why a document is contested: without a reason there is no contesting.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isReason, LONGEST_REASON } from '../../server/client';
import { useText } from '../i18n/text';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useLayout } from '../ui/layout';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', gap: '4px' },
  text: {
    font: 'inherit',
    minHeight: '96px',
    padding: '8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
  },
});

interface Props {
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

export function ContestDialog({ onConfirm, onClose }: Props): ReactNode {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const given = reason.trim();
  return (
    <ConfirmDialog
      title={t.register.contestTitle}
      text={t.register.contestQuestion}
      confirm={t.register.contest}
      onClose={onClose}
      onConfirm={() => {
        if (isReason(given)) onConfirm(given);
        else setMissing(true);
      }}
    >
      <label className={styles.label}>
        {t.register.reason}
        <textarea
          className={styles.text}
          value={reason}
          maxLength={LONGEST_REASON}
          required
          aria-invalid={missing && !isReason(given)}
          aria-describedby="reason-rule reason-missing"
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id="reason-rule" className={layout.small}>
        {t.reasons.rule}
      </p>
      <p id="reason-missing" role="status" className={layout.small}>
        {missing && !isReason(given) && (given === '' ? t.register.reasonMissing : t.reasons.short)}
      </p>
    </ConfirmDialog>
  );
}
