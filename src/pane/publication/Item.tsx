/**
 * One mention of an act that is to be published: its words where they stand, why it was found, and the agent's answer.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PublicationDecision, PublicationItemView } from '../../server/client';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { KeepReason } from './KeepReason';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

interface Props {
  readonly item: PublicationItemView;
  readonly decision: PublicationDecision | undefined;
  readonly onDecide: (decision: PublicationDecision | undefined) => void;
}

export function Item({ item, decision, onDecide }: Props): ReactNode {
  const { publication: p } = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { id, values, count, before, after, proposed, found, kept, mark } = item;
  const [words = ''] = values;
  return (
    <li className={styles.item}>
      <span className={layout.small} lang="fr">
        {before !== '' && '…'}
        {before}
        <mark>{words}</mark>
        {after}
        {after !== '' && '…'}
      </span>
      <span>
        <span className={layout.strong} lang="fr">
          {values.join(' / ')}
        </span>{' '}
        <span className={layout.small}>
          {p.times(count)}
          {proposed === 'keep' ? '' : `, ${p.becomes(mark)}`}
        </span>
      </span>
      <span className={layout.small}>
        {p.why} {kept === undefined ? <span lang="fr">{found}</span> : p.kept[kept]}
      </span>
      {decision !== undefined ? (
        <div className={styles.buttons}>
          <span className={layout.strong}>{decision.hide ? p.hidden : p.shown}</span>
          {!decision.hide && decision.reason !== undefined && (
            <span className={layout.small}>{decision.reason}</span>
          )}
          <Button size="small" aria-label={p.change(words)} onClick={() => onDecide(undefined)}>
            {p.changeShort}
          </Button>
        </div>
      ) : asking ? (
        <KeepReason
          words={words}
          onCancel={() => setAsking(false)}
          onKeep={(reason) => {
            setAsking(false);
            onDecide({ id, hide: false, reason });
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance={proposed === 'hide' ? 'primary' : 'secondary'}
            aria-label={p.hideThis(words)}
            onClick={() => onDecide({ id, hide: true })}
          >
            {p.hide}
          </Button>
          <Button
            size="small"
            appearance={proposed === 'keep' ? 'primary' : 'secondary'}
            aria-label={p.keepThis(words)}
            onClick={() => (proposed === 'keep' ? onDecide({ id, hide: false }) : setAsking(true))}
          >
            {p.keep}
          </Button>
        </div>
      )}
    </li>
  );
}
