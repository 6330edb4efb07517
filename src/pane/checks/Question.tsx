/**
 * A question that a check puts: only a person can answer. The agent says what they looked at; it is kept with their name. It stops
 * nothing, answered or not.
 */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CheckQuestionView } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { formatTime } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { Quote } from '../ui/Quote';
import { acknowledge } from './actions';
import { Go, Point } from './Point';
import { ReasonDialog } from './ReasonDialog';
import { Reopen } from './Reopen';

interface Props {
  /** Of the document; absent for one drafted elsewhere. */
  readonly id: string | undefined;
  readonly question: CheckQuestionView;
}

export function Question({ id, question }: Props): ReactNode {
  const pane = usePane();
  const { language, state, t } = pane;
  const layout = useLayout();
  const [asking, setAsking] = useState(false);
  const { allowed } = useRight('review');
  const { answer, key, place } = question;
  return (
    <Point point={question}>
      {answer !== undefined && (
        <p className={layout.small}>
          {t.checks.examinedBy(answer.agent.name, formatTime(answer.time, language))}{' '}
          <Quote words={answer.reason} />
        </p>
      )}
      <div className={layout.row}>
        <Go place={place} />
        {allowed && answer === undefined && (
          <Button size="small" disabled={state.busy !== undefined} onClick={() => setAsking(true)}>
            {t.checks.examine}
          </Button>
        )}
        {answer !== undefined && <Reopen id={id} point={key} answer={answer} />}
      </div>
      {asking && (
        <ReasonDialog
          about="answer"
          elsewhere={id === undefined}
          onClose={() => setAsking(false)}
          onReason={(reason) => {
            setAsking(false);
            void working(pane, t.checks.running, () =>
              acknowledge(pane, id, { key, reason }, t.checks.examinedKept),
            );
          }}
        />
      )}
    </Point>
  );
}
