/**
 * A finalisation that stopped half-way: the agent finishes it or goes back to the draft, with one button.
 */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DocumentView } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { useLayout } from '../ui/layout';
import { resumeFinalise } from './finalise';

export function Interrupted({ record }: { record: DocumentView }): ReactNode {
  const pane = usePane();
  const { interrupted, steps } = pane.t.verdict;
  const layout = useLayout();
  const { allowed, note } = useRight('finalise');
  return (
    <div className={layout.view}>
      <Heading>{interrupted.title}</Heading>
      <p className={layout.text}>{interrupted.text}</p>
      {note}
      <Button
        appearance="primary"
        disabled={!allowed}
        onClick={() => void working(pane, steps.confirming, () => resumeFinalise(pane, record))}
      >
        {interrupted.go}
      </Button>
    </div>
  );
}
