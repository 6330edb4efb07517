/**
 * Documents that wait on the server and that the agent did not choose for this form: they go nowhere with it unless he or she takes them.
 */
import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { AttachedSource } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';
import { copiesOf } from './copies';
import { SourceItem } from './SourceItem';

interface Props {
  readonly sources: readonly AttachedSource[];
  readonly onTake: (source: AttachedSource) => void;
  /** Off the server, for every form: each copy of a document. */
  readonly onErase: (sources: readonly AttachedSource[]) => void;
}

export function Others({ sources, onTake, onErase }: Props): ReactNode {
  const { state, t } = usePane();
  const layout = useLayout();
  const id = useId();
  const busy = state.busy !== undefined;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={layout.section}>
        {t.sources.others}
      </h3>
      <p className={layout.small}>{t.sources.othersHint}</p>
      <ul className={layout.list}>
        {copiesOf(sources).map(({ last: source, all }) => (
          <SourceItem key={source.id} source={source} times={all.length}>
            <Button
              size="small"
              disabled={busy}
              aria-label={t.sources.takeOf(source.name)}
              onClick={() => onTake(source)}
            >
              {t.sources.take}
            </Button>
            <Button
              size="small"
              disabled={busy}
              aria-label={t.sources.eraseOf(source.name)}
              onClick={() => onErase(all)}
            >
              {t.sources.erase}
            </Button>
          </SourceItem>
        ))}
      </ul>
    </section>
  );
}
