/**
 * The server's verdict: each reason in words, with a button for the one action that mends it; and finalising when there is none.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Reason } from '../../review/verdict';
import type { DocumentView } from '../../server/client';
import { checkVerdict, refreshMarks, rewriteLedger } from '../app/document';
import { markUpdate } from '../app/mark-updates';
import { handOver } from '../app/hand-over';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { finaliseDocument, type FinaliseStep } from './finalise';
import type { Open } from './PassageList';
import { expectedWords } from './status';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reason: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '10px 12px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
});

export function VerdictPanel({ open }: { open: Open }): ReactNode {
  const pane = usePane();
  const { language, state, t } = pane;
  const { record, verdict } = open;
  const layout = useLayout();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [step, setStep] = useState<FinaliseStep>();
  const stopped = useRef(false);
  const { allowed, note } = useRight('finalise');
  const busy = state.busy !== undefined;
  const reasons = verdict === undefined || verdict.verdict.final ? [] : verdict.verdict.reasons;
  const check = (): void =>
    void working(pane, t.verdict.checking, async () => {
      await checkVerdict(pane, record.documentId);
      return undefined;
    });
  const finalise = async (): Promise<void> => {
    stopped.current = false;
    await working(pane, t.verdict.steps.sending, () =>
      finaliseDocument(pane, record, {
        step: (now) => {
          setStep(now);
          pane.dispatch({ type: 'busy', text: t.verdict.steps[now] });
        },
        stopped: () => stopped.current,
      }),
    );
    setStep(undefined);
  };

  return (
    <section className={styles.panel} aria-labelledby="verdict">
      <h2 id="verdict" className={layout.section}>
        {t.verdict.title}
      </h2>
      {verdict === undefined && <p className={layout.muted}>{t.verdict.notYet}</p>}
      {verdict?.verdict.final === true && <NoticeBar tone="success">{t.verdict.yes}</NoticeBar>}
      {reasons.length > 0 && <p className={layout.text}>{t.verdict.no(reasons.length)}</p>}
      {reasons.length > 0 && (
        <ul className={layout.list}>
          {reasons.map((reason, at) => {
            const message = verdict?.messages[at];
            return (
              <li key={at} className={styles.reason}>
                <p className={styles.text}>{language === 'fr' ? message?.fr : message?.en}</p>
                <p className={layout.small}>{language === 'fr' ? message?.actionFr : message?.actionEn}</p>
                <Remedy reason={reason} record={record} onCheck={check} />
              </li>
            );
          })}
        </ul>
      )}
      {step !== undefined ? (
        // What is being done is said at the foot of the pane.
        step === 'sending' && (
          <Button
            size="small"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              stopped.current = true;
            }}
          >
            {t.verdict.cancel}
          </Button>
        )
      ) : verdict?.verdict.final === true ? (
        <>
          {note}
          <Button
            appearance="primary"
            size="large"
            icon={<Icon name="seal" />}
            disabled={busy || !allowed}
            onClick={() => setAsking(true)}
          >
            {t.verdict.finalise}
          </Button>
        </>
      ) : (
        <Button disabled={busy} onClick={check}>
          {verdict === undefined ? t.verdict.check : t.verdict.again}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={t.verdict.confirmTitle}
          text={t.verdict.confirmText}
          confirm={t.verdict.confirmYes}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void finalise();
          }}
        />
      )}
    </section>
  );
}

/** The one action that mends a reason, as a button. */
function Remedy({
  reason,
  record,
  onCheck,
}: {
  readonly reason: Reason;
  readonly record: DocumentView;
  readonly onCheck: () => void;
}): ReactNode {
  const pane = usePane();
  const { dispatch, state, t, word } = pane;
  const { action, passage } = reason;
  const act = (): void => {
    switch (action) {
      case 'review':
      case 'review-again':
      case 'record-removal':
      case 'confirm-flag':
        if (passage !== undefined) dispatch({ type: 'passage', id: passage });
        return;
      case 'hand-over':
        void handOver(pane);
        return;
      case 'delete-copy':
      case 'put-back':
      case 'delete-text':
        if (passage === undefined) onCheck();
        else
          void working(pane, t.review.loading, async () => {
            await word.showPassage(passage);
            return undefined;
          });
        return;
      case 'mend-finding':
        dispatch({ type: 'view', view: 'checks' });
        return;
      case 'rewrite-ledger':
        void working(pane, t.review.loading, async () => {
          await rewriteLedger(pane, record.documentId);
          await checkVerdict(pane, record.documentId);
          return { tone: 'success', text: t.verdict.rewritten };
        });
        return;
      case 'restore-mark':
        void working(pane, t.review.loading, async () => {
          const lost = record.passages.find(({ id }) => id === passage);
          if (lost !== undefined) await word.restoreMarks(markUpdate(lost), expectedWords(lost));
          await refreshMarks(pane);
          await checkVerdict(pane, record.documentId);
          return { tone: 'success', text: t.verdict.markRestored };
        });
        return;
      case 'resolve-changes':
      case 'open-original':
      case 'open-latest':
      case 'none':
        onCheck();
    }
  };
  return (
    <Button
      size="small"
      disabled={state.busy !== undefined}
      style={{ alignSelf: 'flex-start' }}
      onClick={act}
    >
      {t.verdict.actions[action]}
    </Button>
  );
}
