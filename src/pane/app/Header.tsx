/**
 * The pane's head: the product, the organisation and the agent, the views.
 */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isReviewed, passageStatus } from '../review/status';
import type { PaneState, View } from '../state/model';
import { handOver } from './hand-over';
import { usePane } from './services';

const useStyles = makeStyles({
  head: {
    padding: '12px 16px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  brand: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  initial: { color: tokens.colorBrandForeground1 },
  who: {
    margin: '0 0 8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  demo: {
    marginLeft: '8px',
    padding: '1px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
  },
  /** Four words side by side in 320 pixels: a count goes below its word when it must. */
  tabs: { display: 'flex', justifyContent: 'space-between', margin: '0 -6px' },
  tab: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    padding: '8px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** "2/5", or nothing when no document of ours is open. */
function progress(document: PaneState['document']): string {
  if (document.status !== 'open') return '';
  const { passages } = document.record;
  const done = passages.filter((passage) => isReviewed(passageStatus(passage, document.marks))).length;
  return ` (${done}/${passages.length})`;
}

/** Points that checks raised and nobody answered for; none before the first run. */
function openPoints(document: PaneState['document']): number {
  if (document.status === 'unread' || document.checks === undefined) return 0;
  return Object.values(document.checks.counts).reduce((sum, count) => sum + count, 0);
}

export function Header(): ReactNode {
  const pane = usePane();
  const { dispatch, state, t } = pane;
  const styles = useStyles();
  const { session } = state;
  const tabs: readonly [View, string][] = [
    ['draft', t.nav.draft],
    ['review', t.nav.review + progress(state.document)],
    ['checks', t.checks.tab(openPoints(state.document))],
    ['register', t.nav.register],
  ];
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <span className={styles.brand}>
          <span className={styles.initial}>P</span>
          {t.product.slice(1)}
        </span>
        {session !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            disabled={state.busy !== undefined}
            onClick={() => void handOver(pane)}
          >
            {t.signIn.out}
          </Button>
        )}
      </div>
      <p className={styles.who}>
        {session === undefined ? t.motto : `${session.agent.name} · ${session.organisation.name}`}
        {session?.demonstration === true && <span className={styles.demo}>{t.signIn.demonstration}</span>}
      </p>
      {session?.mustChangePassword === false && (
        <nav aria-label={t.nav.label} className={styles.tabs}>
          {tabs.map(([view, label]) => (
            <button
              key={view}
              type="button"
              className={mergeClasses(styles.tab, state.view === view && styles.current)}
              aria-current={state.view === view ? 'page' : undefined}
              onClick={() => dispatch({ type: 'view', view })}
            >
              {label}
            </button>
          ))}
        </nav>
      )}
    </header>
  );
}
