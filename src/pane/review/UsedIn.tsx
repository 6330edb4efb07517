/**
 * Facts, rules or words of the profile, under the sentence in which each is used: a sentence is told once, however many it holds. What
 * stands nowhere word for word comes last.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';
import type { Sentence } from './sentences';

const useStyles = makeStyles({
  quote: {
    margin: '4px 0 0',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  sources: { margin: '4px 0 8px', paddingLeft: '18px' },
});

type Source = PassageView['sources'][number];

export interface Used {
  readonly source: Source;
  /** Rank of the sentence; absent when the value stands in none. */
  readonly at?: number;
}

interface Props {
  readonly used: readonly Used[];
  readonly sentences: readonly Sentence[];
}

export function UsedIn({ used, sentences }: Props): ReactNode {
  const { t } = usePane();
  const { why } = t.models;
  const layout = useLayout();
  const styles = useStyles();
  const nowhere = used.filter(({ at }) => at === undefined);
  return (
    <ul className={layout.list}>
      {[...sentences.entries()].map(([rank, { text }]) => {
        const here = used.filter(({ at }) => at === rank);
        if (here.length === 0) return null;
        return (
          <li key={rank}>
            <blockquote className={styles.quote} lang="fr">
              {text}
            </blockquote>
            <Labels sources={here} />
          </li>
        );
      })}
      {nowhere.length > 0 && (
        <li>
          <span className={layout.small}>{why.nowhere}</span>
          <Labels sources={nowhere} />
        </li>
      )}
    </ul>
  );
}

/** What is highlighted above with its value needs no other place here. */
function Labels({ sources }: { sources: readonly Used[] }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.sources}>
      {sources.map(({ source: { kind, id, label, value } }) => (
        <li key={id}>
          {label}
          {kind === 'fact' && value !== '' && value.length <= LONGEST && (
            <span lang="fr">{t.models.why.value(value)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A longer value is read in the list of facts. In characters. */
const LONGEST = 80;
