/**
 * A passage whose text is no longer in the document: an agent records that on purpose.
 */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import type { Outcome } from '../app/work';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { recordRemoval } from './actions';

interface Props {
  readonly documentId: string;
  readonly passage: PassageView;
  readonly act: (work: () => Promise<Outcome>) => Promise<boolean>;
}

export function Gone({ documentId, passage, act }: Props): ReactNode {
  const pane = usePane();
  const { state, t } = pane;
  const [asking, setAsking] = useState(false);
  const { allowed, note } = useRight('review');
  return (
    <>
      {note}
      <Button
        appearance="primary"
        disabled={state.busy !== undefined || !allowed}
        onClick={() => setAsking(true)}
      >
        {t.passage.recordRemoval}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t.passage.removalTitle}
          text={t.passage.removalText}
          confirm={t.passage.confirmRemoval}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void act(() => recordRemoval(pane, documentId, passage));
          }}
        />
      )}
    </>
  );
}
