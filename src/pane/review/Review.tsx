/**
 * The reviewing view: what the open document is, then its passages, one passage, or the finalised act. Loaded when first shown.
 */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReading } from '../app/reading';
import { usePane } from '../app/services';
import { Heading } from '../ui/Heading';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Waiting } from '../ui/Waiting';
import { FinalView } from './FinalView';
import { Interrupted } from './Interrupted';
import { PassageList } from './PassageList';
import { PassageReview } from './PassageReview';

export default function Review(): ReactNode {
  const pane = usePane();
  const { dispatch, state, t } = pane;
  const { document } = state;
  const layout = useLayout();
  const read = useReading();

  switch (document.status) {
    case 'unread':
      return state.busy === undefined ? <Button onClick={read}>{t.review.refresh}</Button> : <Waiting />;
    case 'none':
      return (
        <div className={layout.view}>
          <Heading>{t.review.none.title}</Heading>
          <p className={layout.text}>{t.review.none.text}</p>
          <div className={layout.row}>
            <Button appearance="primary" onClick={() => dispatch({ type: 'view', view: 'draft' })}>
              {t.review.none.go}
            </Button>
            <Button onClick={read}>{t.review.refresh}</Button>
          </div>
        </div>
      );
    case 'unknown':
      return (
        <div className={layout.view}>
          <Heading>{t.review.title}</Heading>
          <NoticeBar tone="warning">{t.review.unknown}</NoticeBar>
          <Button onClick={read}>{t.review.refresh}</Button>
        </div>
      );
    case 'open': {
      const { record } = document;
      if (record.state === 'finalised') return <FinalView key={record.documentId} open={document} />;
      if (record.state === 'finalising' && state.busy === undefined) return <Interrupted record={record} />;
      const passage = record.passages.find(({ id }) => id === state.passage);
      return passage === undefined ? (
        <PassageList open={document} onRefresh={read} />
      ) : (
        // By slot: a passage that is written again stays in view.
        <PassageReview key={passage.slot} open={document} passage={passage} />
      );
    }
  }
}
