/**
 * What is to be read closely in a passage, as grounding judged by its words: read with the passage, settled with it. Nothing here settles one.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';

const useStyles = makeStyles({
  doubt: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingLeft: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

export function Doubts({ passage: { doubts } }: { readonly passage: PassageView }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  if (doubts.length === 0) return null;
  return (
    <section className={layout.stack} aria-labelledby={id}>
      <h2 id={id} className={layout.section}>
        {t.models.doubts.title}
      </h2>
      <p className={layout.muted}>{t.models.doubts.hint}</p>
      <ul className={layout.list}>
        {doubts.map((doubt) => (
          <li key={doubt.id} className={styles.doubt}>
            <span lang="fr" className={layout.strong}>
              {doubt.text === '' ? t.models.flags.whole : doubt.text}
            </span>
            <span lang="fr">{doubt.why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
