/**
 * A job that ended without a text: why, in a sentence, and what can be done instead. The template's own text is offered, never put
 * in silently.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Remaining } from './clock';
import type { ShownFailure } from './job';

interface Props {
  readonly failure: ShownFailure;
  /** Asks for the template's own text; absent when there is none, or when another button does it. */
  readonly onEmbedded?: () => void;
  readonly embeddedLabel: string;
  /** Absent where the button that asked the first time stands beside. */
  readonly onRetry?: () => void;
}

export function Failed({ failure, onEmbedded, embeddedLabel, onRetry }: Props): ReactNode {
  const { state, t } = usePane();
  const { sentence, until, embedded } = failure;
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const { writing } = t.models;
  const view = useRef<HTMLElement>(null);
  // What the agent pressed has gone, and a form is long: the reason is brought before the eyes.
  useEffect(() => view.current?.focus(), [failure]);
  return (
    <section ref={view} tabIndex={-1} className={layout.stack} aria-label={writing.failed}>
      <NoticeBar tone="warning">
        <span role="alert">{sentence}</span>
        {until !== undefined && (
          <>
            {' '}
            <Remaining until={until} left={writing.retryIn} over={writing.retryNow} />
          </>
        )}
      </NoticeBar>
      {embedded && <p className={layout.small}>{writing.offer}</p>}
      {(onRetry !== undefined || onEmbedded !== undefined) && (
        <div className={layout.row}>
          {onRetry !== undefined && (
            <Button disabled={busy} onClick={onRetry}>
              {writing.retry}
            </Button>
          )}
          {onEmbedded !== undefined && (
            <Button disabled={busy} onClick={onEmbedded}>
              {embeddedLabel}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
