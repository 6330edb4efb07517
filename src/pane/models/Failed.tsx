/**
 * A job that ended without a text: why, in a sentence, and what can be done instead. The template's own text is offered, never put
 * in silently.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

interface Props {
  readonly sentence: string;
  /** Asks for the template's own text; absent when there is none. */
  readonly onEmbedded?: () => void;
  readonly embeddedLabel: string;
  readonly onRetry: () => void;
}

export function Failed({ sentence, onEmbedded, embeddedLabel, onRetry }: Props): ReactNode {
  const { state, t } = usePane();
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const view = useRef<HTMLElement>(null);
  // What the agent pressed has gone, and a form is long: the reason is brought before the eyes.
  useEffect(() => view.current?.focus(), [sentence]);
  return (
    <section ref={view} tabIndex={-1} className={layout.stack} aria-label={t.models.writing.failed}>
      <NoticeBar tone="warning">
        <span role="alert">{sentence}</span>
      </NoticeBar>
      {onEmbedded !== undefined && <p className={layout.small}>{t.models.writing.offer}</p>}
      <div className={layout.row}>
        <Button disabled={busy} onClick={onRetry}>
          {t.models.writing.retry}
        </Button>
        {onEmbedded !== undefined && (
          <Button disabled={busy} onClick={onEmbedded}>
            {embeddedLabel}
          </Button>
        )}
      </div>
    </section>
  );
}
