/**
 * One masked item: its token, what it stands for, why it is masked; and, with a reason that is recorded, the choice to leave it in
 * clear.
 */
import { Button, Input } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { isReason, LONGEST_REASON, type LeavingSpan } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';

interface Props {
  readonly span: LeavingSpan;
  /** The agent asked for it in clear, and it is masked all the same. */
  readonly refused: boolean;
  readonly onUnmask: (original: string, reason: string) => void;
}

export function MaskedItem({ span, refused, onUnmask }: Props): ReactNode {
  const { state, t } = usePane();
  const layout = useLayout();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { original } = span;
  return (
    <li className={layout.stack}>
      <span className={layout.grow} lang="fr">
        <span className={layout.strong}>
          {span.text}
          {original !== undefined && ` = ${original}`}
        </span>
        <span className={layout.small}>
          {t.privacy.leaving.why} {span.reason}
        </span>
      </span>
      {refused && <p className={layout.small}>{t.models.leaving.stillMasked}</p>}
      {original !== undefined && !refused && !asking && (
        <Button
          size="small"
          style={{ alignSelf: 'flex-start' }}
          aria-label={t.models.leaving.unmaskOf(original)}
          onClick={() => setAsking(true)}
        >
          {t.privacy.leaving.unmask}
        </Button>
      )}
      {original !== undefined && !refused && asking && (
        <>
          <label htmlFor={id}>{t.privacy.leaving.unmaskReason}</label>
          <Input
            id={id}
            value={reason}
            maxLength={LONGEST_REASON}
            aria-describedby={`${id}-hint`}
            input={{ autoFocus: true, style: { minWidth: 0 } }}
            onChange={(_, data) => setReason(data.value)}
          />
          <p id={`${id}-hint`} className={layout.small}>
            {t.privacy.leaving.unmaskLogged} {t.reasons.rule}
          </p>
          <div className={layout.row}>
            <Button
              size="small"
              disabled={!isReason(reason) || state.busy !== undefined}
              onClick={() => {
                setAsking(false);
                onUnmask(original, reason);
              }}
            >
              {t.models.leaving.confirmUnmask}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {t.passage.cancel}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
