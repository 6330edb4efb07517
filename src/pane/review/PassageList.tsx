/**
 * The document's passages with their states, how many are done, and the verdict under them.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/services';
import { formatTime } from '../i18n/text';
import type { OpenDocument } from '../state/model';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { OpenFlags } from './Flags';
import { HandOver } from './HandOver';
import { Reviewers } from './Reviewers';
import { isReviewed, passageStatus, standing } from './status';
import { StatusMark } from './StatusMark';
import { situationOf } from './situation';
import { VerdictPanel } from './VerdictPanel';

export type Open = Extract<OpenDocument, { status: 'open' }>;

const useStyles = makeStyles({
  bar: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  done: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground },
  words: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    margin: '4px 0 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function PassageList({ open, onRefresh }: { open: Open; onRefresh: () => void }): ReactNode {
  const { dispatch, language, state, t } = usePane();
  const { record, marks } = open;
  const layout = useLayout();
  const styles = useStyles();
  const rows = record.passages.map((passage) => ({
    passage,
    status: passageStatus(passage, marks),
    words: standing(marks, passage.id).words.join(' '),
  }));
  const me = state.session?.agent;
  const isAuthor =
    me !== undefined &&
    rows.some(({ passage, status }) => situationOf(record, passage, status, me).handing === 'author');
  const done = rows.filter(({ status }) => isReviewed(status)).length;
  const all = rows.length;
  return (
    <div className={layout.view}>
      <div className={layout.stack}>
        <Heading>{record.title}</Heading>
        <p className={layout.small}>
          {t.review.author(record.author.name, formatTime(record.created, language))}
        </p>
      </div>
      {isAuthor && <HandOver text={t.handOver.list} />}
      {all === 0 ? (
        <p className={layout.muted}>{t.draftDone.noPassage}</p>
      ) : (
        <section className={layout.stack} aria-labelledby="passages">
          <h2 id="passages" className={layout.section}>
            {done === all ? t.review.allDone : t.review.counter(done, all)}
          </h2>
          <div className={styles.bar} aria-hidden="true">
            <div className={styles.done} style={{ width: `${(100 * done) / all}%` }} />
          </div>
          <ol className={layout.list}>
            {rows.map(({ passage, status, words }) => (
              <li key={passage.id}>
                <button
                  type="button"
                  className={layout.card}
                  onClick={() => dispatch({ type: 'passage', id: passage.id })}
                >
                  <span className={layout.grow}>
                    <span className={layout.strong}>{passage.title}</span>
                    {words !== '' && <span className={styles.words}>{words}</span>}
                    <StatusMark status={status} />
                    <OpenFlags passage={passage} />
                    {(isReviewed(status) || status === 'awaited') && <Reviewers reviews={passage.reviews} />}
                  </span>
                  <Icon name="next" />
                </button>
              </li>
            ))}
          </ol>
          <Button
            appearance="subtle"
            icon={<Icon name="refresh" size={16} />}
            disabled={state.busy !== undefined}
            className={layout.back}
            style={{ marginLeft: 0 }}
            onClick={onRefresh}
          >
            {t.review.refresh}
          </Button>
        </section>
      )}
      <VerdictPanel open={open} />
    </div>
  );
}
