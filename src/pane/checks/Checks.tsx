/**
 * The view "Contrôler": what the checks say of the document, by severity, with what they could not look at. Loaded when first shown.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { CheckFindingView, ChecksView } from '../../server/client';
import { useReading } from '../app/reading';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Waiting } from '../ui/Waiting';
import { isOpen, runChecks } from './actions';
import { Finding } from './Finding';
import { Question } from './Question';
import { useQuietRuns } from './quietly';
import { Unplaced } from './Unplaced';

const SEVERITIES = ['blocking', 'major', 'minor', 'info'] as const;

export default function Checks(): ReactNode {
  const pane = usePane();
  const { dispatch, state, t } = pane;
  const { document } = state;
  const layout = useLayout();
  const read = useReading();
  if (document.status === 'open') return <Report key={document.record.documentId} />;
  if (document.status === 'unknown' || (document.status === 'none' && !document.empty)) return <Report />;
  if (document.status === 'unread') {
    return state.busy === undefined ? <Button onClick={read}>{t.review.refresh}</Button> : <Waiting />;
  }
  return (
    <div className={layout.view}>
      <Heading>{t.checks.none.title}</Heading>
      <p className={layout.text}>{t.checks.none.text}</p>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => dispatch({ type: 'view', view: 'draft' })}>
          {t.review.none.go}
        </Button>
        <Button onClick={read}>{t.review.refresh}</Button>
      </div>
    </div>
  );
}

function Report(): ReactNode {
  const pane = usePane();
  const { state, t } = pane;
  const layout = useLayout();
  const { document } = state;
  const id = document.status === 'open' ? document.record.documentId : undefined;
  const checks = document.status === 'unread' ? undefined : document.checks;
  const run = (): void =>
    void working(pane, t.checks.running, async () => {
      await runChecks(pane, id);
      return undefined;
    });
  useEffect(run, []);
  useQuietRuns({ word: pane.word, run: () => runChecks(pane, id), busy: state.busy !== undefined });
  return (
    <div className={layout.view}>
      <Heading>{t.checks.title}</Heading>
      {id === undefined && <p className={layout.text}>{t.checks.strange}</p>}
      {checks !== undefined && <Said checks={checks} id={id} />}
      <Button icon={<Icon name="refresh" size={16} />} disabled={state.busy !== undefined} onClick={run}>
        {t.checks.again}
      </Button>
    </div>
  );
}

function Said({ checks, id }: { checks: ChecksView; id: string | undefined }): ReactNode {
  const { language, t } = usePane();
  const layout = useLayout();
  const { counts, findings, notChecked, questions, summary } = checks;
  const open = findings.filter(isOpen);
  const asked = questions.filter(({ answer }) => answer === undefined).length;
  const answered = findings.filter((finding) => !isOpen(finding));
  const follows = id === undefined && [...findings, ...questions].some(({ answer }) => answer !== undefined);
  return (
    <>
      <div className={layout.stack}>
        <p className={layout.text}>{summary[language]}</p>
        <p className={layout.small}>{t.checks.intro}</p>
      </div>
      {id !== undefined && counts.blocking > 0 && <NoticeBar tone="warning">{t.checks.stops}</NoticeBar>}
      {follows && <NoticeBar tone="info">{t.checks.follows}</NoticeBar>}
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          name={`checks-${severity}`}
          title={t.checks.groups[severity]}
          id={id}
          findings={open.filter((finding) => finding.severity === severity)}
        />
      ))}
      <Group name="checks-answered" title={t.checks.answeredGroup} id={id} findings={answered} />
      {questions.length > 0 && (
        <details>
          <summary>{t.checks.examined(questions.length, questions.length - asked)}</summary>
          <ul className={layout.list}>
            {questions.map((question, at) => (
              <li key={at}>
                <Question id={id} question={question} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Unplaced stretches={checks.unplaced} />
      {notChecked.length > 0 && (
        <details>
          <summary>{t.checks.counted(t.checks.notChecked, notChecked.length)}</summary>
          <ul className={layout.list}>
            {notChecked.map(({ check, title, missing, fault }) => (
              <li key={check} className={layout.small}>
                {check} · {title[language]}. {missing && t.checks.missing(missing[language])}
                {fault && t.checks.fault(fault[language])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly title: string;
  readonly id: string | undefined;
  readonly findings: readonly CheckFindingView[];
}

function Group({ name, title, id, findings }: GroupProps): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  if (findings.length === 0) return null;
  return (
    <section className={layout.stack} aria-labelledby={name}>
      <h2 id={name} className={layout.section}>
        {t.checks.counted(title, findings.length)}
      </h2>
      <ul className={layout.list}>
        {findings.map((finding, at) => (
          <li key={`${finding.key}-${at}`}>
            <Finding id={id} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
