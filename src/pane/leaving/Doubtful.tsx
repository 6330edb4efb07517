/**
 * Words that would leave in clear and that the engine doubts of: a few first, one click masks one.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { LeavingSpan } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';

/** As many as an agent reads with care. */
const FEW = 3;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export function Doubtful({
  spans,
  onMask,
}: {
  spans: readonly LeavingSpan[];
  onMask: (word: string) => void;
}): ReactNode {
  const { state, t } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? spans : spans.slice(0, FEW);
  return (
    <section className={layout.stack} aria-labelledby="doubtful">
      <h2 id="doubtful" className={layout.section}>
        {t.privacy.leaving.doubtful}
      </h2>
      <p className={layout.muted}>
        {spans.length === 0 ? t.models.leaving.noDoubt : t.models.leaving.doubtfulHint}
      </p>
      {shown.length > 0 && (
        <ul className={layout.list}>
          {shown.map(({ text, type, reason }) => (
            <li key={`${type} ${text}`} className={styles.item}>
              <span className={layout.grow} lang="fr">
                <span className={layout.strong}>{text}</span>
                <span className={layout.small}>{reason}</span>
              </span>
              <Button
                size="small"
                disabled={state.busy !== undefined}
                aria-label={t.models.leaving.mask(text)}
                onClick={() => onMask(text)}
              >
                {t.models.leaving.maskShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {shown.length < spans.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {t.models.leaving.more(spans.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
