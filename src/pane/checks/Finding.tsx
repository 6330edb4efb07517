/**
 * One point that a check raises: what is wrong, in which sentence, on what basis, and what the agent may do about it.
 */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { amongWords } from '../../act/among-words';
import { invisibleChange } from '../../act/invisible-change';
import type { CheckFindingView } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { formatTime } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { Quote } from '../ui/Quote';
import { acknowledge, applyFix, isOpen } from './actions';
import { Go, Point } from './Point';
import { ReasonDialog } from './ReasonDialog';
import { Reopen } from './Reopen';

/** The role that the server lets lift a blocking point; it judges again. */
const LEGAL = 'legal-reviewer';

interface Props {
  /** Of the document; absent for one drafted elsewhere. */
  readonly id: string | undefined;
  readonly finding: CheckFindingView;
}

export function Finding({ id, finding }: Props): ReactNode {
  const pane = usePane();
  const { language, state, t } = pane;
  const layout = useLayout();
  const [asking, setAsking] = useState(false);
  const { allowed } = useRight('review');
  const busy = state.busy !== undefined;
  const { answer, fix, severity } = finding;
  const unseen =
    fix === undefined
      ? undefined
      : invisibleChange(fix.place.line.slice(fix.place.start, fix.place.end), fix.text);
  const open = isOpen(finding);
  const blocking = severity === 'blocking';
  const me = state.session?.agent;
  const isLegal = me?.role === LEGAL;
  const record = state.document.status === 'open' ? state.document.record : undefined;
  const ownDraft = record !== undefined && !record.policy.authorAlone && record.author.id === me?.id;
  const mayAnswer = allowed && (!blocking || (isLegal && !ownDraft));
  return (
    <Point point={finding}>
      {answer !== undefined && (
        <p className={layout.small}>
          {t.checks.answeredBy(answer.agent.name, formatTime(answer.time, language))}{' '}
          <Quote words={answer.reason} />
        </p>
      )}
      {open && fix !== undefined && (
        <p className={layout.small}>
          {t.checks.replaces}{' '}
          <ins lang="fr">
            {fix.text === '' ? t.checks.withNothing : amongWords(fix.place.line, fix.place, fix.text)}
          </ins>
          {unseen !== undefined && ` (${t.checks.unseen[unseen]})`}
        </p>
      )}
      {open && blocking && !mayAnswer && (
        <p className={layout.small}>{isLegal && ownDraft ? t.checks.anotherLegal : t.checks.onlyLegal}</p>
      )}
      <div className={layout.row}>
        <Go place={finding.place} />
        {open && fix?.place.story === 'body' && (
          <Button
            size="small"
            disabled={busy || (id !== undefined && !allowed)}
            onClick={() => void working(pane, t.checks.running, () => applyFix(pane, id, finding))}
          >
            {t.checks.fix}
          </Button>
        )}
        {open && mayAnswer && (
          <Button size="small" disabled={busy} onClick={() => setAsking(true)}>
            {blocking ? t.checks.lift : t.checks.ignore}
          </Button>
        )}
        {answer !== undefined && <Reopen id={id} point={finding.key} answer={answer} />}
      </div>
      {asking && (
        <ReasonDialog
          about={blocking ? 'lift' : 'ignore'}
          elsewhere={id === undefined}
          onClose={() => setAsking(false)}
          onReason={(reason) => {
            setAsking(false);
            void working(pane, t.checks.running, () =>
              acknowledge(pane, id, { key: finding.key, reason }, t.checks.acknowledged),
            );
          }}
        />
      )}
    </Point>
  );
}
