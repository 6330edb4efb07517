/**
 * Says plainly that another agent must review, and why; with the way to leave the pane to them.
 */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { handOver } from '../app/hand-over';
import { usePane } from '../app/services';
import { Icon } from '../ui/icons';
import { NoticeBar } from '../ui/NoticeBar';
import { useLayout } from '../ui/layout';

export function HandOver({ text }: { text: string }): ReactNode {
  const pane = usePane();
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <NoticeBar tone="info">{text}</NoticeBar>
      <Button
        icon={<Icon name="next" size={16} />}
        iconPosition="after"
        disabled={pane.state.busy !== undefined}
        onClick={() => void handOver(pane)}
      >
        {pane.t.handOver.go}
      </Button>
    </div>
  );
}
