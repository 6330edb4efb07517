/**
 * Asks why a document is contested: without a reason there is no contesting.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useLayout } from '../ui/layout';

/** As the server takes it. */
const MAX_REASON = 2000;

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
        if (given === '') setMissing(true);
        else onConfirm(given);
      }}
    >
      <label className={styles.label}>
        {t.register.reason}
        <textarea
          className={styles.text}
          value={reason}
          maxLength={MAX_REASON}
          required
          aria-invalid={missing && given === ''}
          aria-describedby="reason-missing"
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id="reason-missing" role="status" className={layout.small}>
        {missing && given === '' ? t.register.reasonMissing : ''}
      </p>
    </ConfirmDialog>
  );
}
