/**
 * One attached document in a list: its name, how many excerpts were read, and what can be done with it.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AttachedSource } from '../../server/client';
import { usePane } from '../app/services';
import { formatTime } from '../i18n/text';
import { useLayout } from '../ui/layout';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

/**
 * @param times how often it was read, when copies of it are one line
 * @param children its buttons
 */
export function SourceItem({
  source,
  times = 1,
  children,
}: {
  readonly source: AttachedSource;
  readonly times?: number;
  readonly children: ReactNode;
}): ReactNode {
  const { language, t } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={layout.grow}>
        <span className={layout.strong}>{source.name}</span>
        <span className={layout.small}>
          {t.sources.read(source.excerpts)} · {t.sources.readAt(formatTime(source.read, language), times)}
        </span>
      </div>
      {children}
    </li>
  );
}
