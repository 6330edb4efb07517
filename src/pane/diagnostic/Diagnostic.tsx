/**
 * The self-test, run in the agent's own Word, each check told in words. Loaded when it is first shown.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { wordSentence } from '../../word';
import { runSelfTest, SELF_TESTS, type SelfTestResult } from '../../word/self-test';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon, type IconName } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  result: {
    display: 'flex',
    gap: '8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  skipped: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Readonly<Record<SelfTestResult['status'], IconName>> = {
  passed: 'check',
  failed: 'cross',
  skipped: 'clock',
};

export default function Diagnostic(): ReactNode {
  const pane = usePane();
  const { language, state, t, word } = pane;
  const layout = useLayout();
  const styles = useStyles();
  const [results, setResults] = useState<readonly SelfTestResult[]>([]);
  const host = word.host();
  const finished = results.length === SELF_TESTS.length;
  const run = (): void => {
    setResults([]);
    void working(pane, t.diagnostic.running, async () => {
      const all = await runSelfTest(word, (result) => setResults((before) => [...before, result]));
      // What the document holds has changed.
      pane.dispatch({ type: 'document', document: { status: 'unread' } });
      return all[0]?.status === 'failed' ? { tone: 'warning', text: t.diagnostic.notEmpty } : undefined;
    });
  };
  return (
    <div className={layout.view}>
      <Heading>{t.diagnostic.title}</Heading>
      <p className={layout.text}>{t.diagnostic.intro}</p>
      <section className={layout.stack} aria-labelledby="host">
        <h2 id="host" className={layout.section}>
          {t.diagnostic.host}
        </h2>
        <dl className={styles.facts}>
          <dt className={styles.name}>{t.diagnostic.platform}</dt>
          <dd className={styles.value}>{host.platform}</dd>
          <dt className={styles.name}>{t.diagnostic.api}</dt>
          <dd className={styles.value}>WordApi {host.wordApi}</dd>
          <dt className={styles.name}>{t.diagnostic.language}</dt>
          <dd className={styles.value}>{host.displayLanguage}</dd>
        </dl>
      </section>
      <Button appearance="primary" disabled={state.busy !== undefined} onClick={run}>
        {t.diagnostic.run}
      </Button>
      <ul className={layout.list} style={{ gap: 0 }}>
        {results.map(({ test, status, code }) => (
          <li key={test} className={styles.result}>
            <span className={styles[status]}>
              <Icon name={ICONS[status]} />
            </span>
            <div className={layout.grow}>
              {t.diagnostic.checks[test]}
              <span className={layout.small} style={{ display: 'block' }}>
                {t.diagnostic[status]}
                {code !== undefined && ` · ${wordSentence(code, language)}`}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {finished && (
        <NoticeBar tone={results.every(({ status }) => status === 'passed') ? 'success' : 'warning'}>
          {t.diagnostic.done(results.filter(({ status }) => status === 'passed').length, results.length)}
        </NoticeBar>
      )}
    </div>
  );
}
