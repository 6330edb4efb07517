/**
 * Approve, correct or reject. Approving takes one step more than rejecting: the agent first says that the words were read.
 */
import { Button, Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import type { Outcome } from '../app/work';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { approve, reject } from './actions';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  readonly documentId: string;
  readonly passage: PassageView;
  /** The words shown, on which the decision bears. */
  readonly words: readonly string[];
  readonly act: (work: () => Promise<Outcome>) => Promise<boolean>;
  readonly onCorrect: () => void;
}

export function Decide({ documentId, passage, words, act, onCorrect }: Props): ReactNode {
  const pane = usePane();
  const { state, t } = pane;
  const layout = useLayout();
  const styles = useStyles();
  const [read, setRead] = useState(false);
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const { allowed, note } = useRight('review');
  const busy = state.busy !== undefined || !allowed;
  return (
    <div className={styles.box}>
      {note}
      <Checkbox
        label={t.passage.read}
        checked={read}
        disabled={busy}
        onChange={(_, data) => setRead(data.checked === true)}
      />
      <Button
        appearance="primary"
        icon={<Icon name="check" size={16} />}
        disabled={busy || !read}
        onClick={() => void act(() => approve(pane, documentId, passage, words))}
      >
        {t.passage.approve}
      </Button>
      <div className={layout.row}>
        <Button
          disabled={busy}
          icon={<Icon name="pen" size={16} />}
          onClick={onCorrect}
          style={{ flexGrow: 1 }}
        >
          {t.passage.correct}
        </Button>
        <Button
          disabled={busy}
          icon={<Icon name="cross" size={16} />}
          onClick={() => setRejecting(true)}
          style={{ flexGrow: 1 }}
        >
          {t.passage.reject}
        </Button>
      </div>
      {rejecting && (
        <ConfirmDialog
          title={t.passage.rejectTitle}
          text={t.passage.rejectText}
          confirm={t.passage.confirmReject}
          onClose={() => setRejecting(false)}
          onConfirm={() => {
            setRejecting(false);
            void act(() => reject(pane, documentId, passage, reason));
          }}
        >
          <div className={layout.stack}>
            <label htmlFor={reasonId}>{t.passage.reason}</label>
            <Textarea id={reasonId} value={reason} onChange={(_, data) => setReason(data.value)} />
          </div>
        </ConfirmDialog>
      )}
    </div>
  );
}
