/**
 * One point that a check raises: what is wrong, in which sentence, on what basis, and what the agent may do about it.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { invisibleChange } from '../../act/invisible-change';
import type { CheckFindingView, CheckQuestionView } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { formatDay, formatTime } from '../i18n/text';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { acknowledge, applyFix, isOpen, reopen } from './actions';
import { ReasonDialog } from './ReasonDialog';

const useStyles = makeStyles({
  point: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  quote: { margin: 0, fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

/** The role that the server lets lift a blocking point; it judges again. */
const LEGAL = 'legal-reviewer';

interface Props {
  /** Of the document; absent for one drafted elsewhere, whose points nobody answers for here. */
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
  const mayAnswer = id !== undefined && allowed && (!blocking || (isLegal && !ownDraft));
  return (
    <Said point={finding}>
      {answer !== undefined && (
        <p className={layout.small}>
          {t.checks.answeredBy(answer.agent.name, formatTime(answer.time, language))}{' '}
          <q lang="fr">{answer.reason}</q>
        </p>
      )}
      {open && fix !== undefined && (
        <p className={layout.small}>
          {t.checks.replaces} <ins lang="fr">{fix.text.trim() === '' ? t.checks.withNothing : fix.text}</ins>
          {unseen !== undefined && ` (${t.checks.unseen[unseen]})`}
        </p>
      )}
      {id !== undefined && open && blocking && !mayAnswer && (
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
        {id !== undefined && answer !== undefined && allowed && (isLegal || answer.agent.id === me?.id) && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => void working(pane, t.checks.running, () => reopen(pane, id, finding.key))}
          >
            {t.checks.reopen}
          </Button>
        )}
      </div>
      {id !== undefined && asking && (
        <ReasonDialog
          lifting={blocking}
          onClose={() => setAsking(false)}
          onReason={(reason) => {
            setAsking(false);
            void working(pane, t.checks.running, () => acknowledge(pane, id, finding.key, reason));
          }}
        />
      )}
    </Said>
  );
}

export function Question({ question }: { question: CheckQuestionView }): ReactNode {
  const layout = useLayout();
  return (
    <Said point={question}>
      <div className={layout.row}>
        <Go place={question.place} />
      </div>
    </Said>
  );
}

function Said({ point, children }: { point: CheckQuestionView; children: ReactNode }): ReactNode {
  const { language, t } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { basis, check, message, place, sentence, title } = point;
  return (
    <div className={styles.point}>
      {/* A rule's title says what should be, over a point that says that it is not. */}
      <span className={layout.strong}>
        {t.checks.rule} <span>{title[language]}</span>
      </span>
      <p className={layout.text}>{message[language]}</p>
      {sentence !== '' && (
        <blockquote className={styles.quote} lang="fr" aria-label={t.checks.sentence}>
          {sentence}
        </blockquote>
      )}
      {place.story !== 'body' && <p className={layout.small}>{t.checks.elsewhere[place.story]}</p>}
      <p className={layout.small}>
        {check} · {t.checks.severities[point.severity]}
        {basis.map((one) => (
          <span key={one.id}>
            {' · '}
            <span lang="fr">{one.title}</span> (
            {one.verified === undefined
              ? t.checks.toVerify
              : t.checks.readOn(formatDay(one.verified, language))}
            )
          </span>
        ))}
      </p>
      {children}
    </div>
  );
}

/** Goes to the sentence in Word; what stands outside the body cannot be gone to. */
function Go({ place }: { place: CheckQuestionView['place'] }): ReactNode {
  const pane = usePane();
  const { state, t, word } = pane;
  if (place.story !== 'body' || place.line === '') return null;
  return (
    <Button
      size="small"
      icon={<Icon name="locate" size={16} />}
      disabled={state.busy !== undefined}
      onClick={() =>
        void working(pane, t.review.loading, async () => {
          await word.showParagraph(place);
          return undefined;
        })
      }
    >
      {t.checks.show}
    </Button>
  );
}
