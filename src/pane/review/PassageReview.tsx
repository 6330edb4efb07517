/**
 * One passage, one decision: its words as they stand in Word now, what is behind them, and what the agent may do. There is no
 * way to approve several at once.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { refreshMarks } from '../app/document';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working, type Outcome } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Leaving } from '../leaving/Leaving';
import { putInPlace, takeBack } from './actions';
import { useAgain } from './again';
import { Correction } from './Correction';
import { Decide } from './Decide';
import { Difference } from './Difference';
import { Doubts } from './Doubts';
import { Flags } from './Flags';
import { Gone } from './Gone';
import { HandOver } from './HandOver';
import { Otherwise } from './Otherwise';
import type { Open } from './PassageList';
import { Reviewers } from './Reviewers';
import { situationOf } from './situation';
import { WordsWithSources } from './Sources';
import { isReviewed, passageStatus, sameWords, standing } from './status';
import { StatusMark } from './StatusMark';
import { Why } from './Why';
import { Written } from './Written';

/** Without a session there is no view; were there one, nothing could be decided in it. */
const NOBODY = { id: '', role: 'auditor' } as const;

export function PassageReview({ open, passage }: { open: Open; passage: PassageView }): ReactNode {
  const pane = usePane();
  const { dispatch, seen, state, t, word } = pane;
  const { record, marks } = open;
  const { documentId, passages } = record;
  const layout = useLayout();
  const [correcting, setCorrecting] = useState(false);
  const status = passageStatus(passage, marks);
  const { words, damaged } = standing(marks, passage.id);
  const at = passages.indexOf(passage);
  const me = state.session?.agent ?? NOBODY;
  const { mayDecide, handing } = situationOf(record, passage, status, me);
  const busy = state.busy !== undefined;
  const act = (work: () => Promise<Outcome>): Promise<boolean> => working(pane, t.review.loading, work);

  useEffect(() => seen.shown(documentId, passage.id), [passage.id]);
  useEffect(() => {
    // The words may have changed in Word since the list was read.
    void act(async () => {
      await refreshMarks(pane);
      return undefined;
    });
    // Once a passage.
  }, []);

  // The button that was pressed goes with the decision: the focus goes on to what comes next, or it would be lost.
  const reviewed = isReviewed(status) || (status === 'awaited' && !mayDecide);
  const before = useRef(reviewed);
  const onward = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (reviewed && !before.current) onward.current?.querySelector('button')?.focus();
    before.current = reviewed;
  }, [reviewed]);

  const { allowed, note } = useRight('review');
  const { allowed: mayDraft } = useRight('draft');
  const rewritable = passage.state === 'pending' && mayDraft && record.state === 'draft';
  const next = [...passages.slice(at + 1), ...passages.slice(0, at)].find(
    (other) => situationOf(record, other, passageStatus(other, marks), me).mayDecide,
  );
  const again = useAgain();
  const { looking, masking } = again.asked;
  if (looking !== undefined)
    return (
      <Leaving
        masking={masking}
        back={t.models.leaving.backToPassage}
        load={(decided) => pane.api.passageLeaves(documentId, passage.id, { ...looking, masking: decided })}
        onMasking={(decided) => again.ask({ masking: decided })}
        onClose={again.close}
      />
    );
  const points = (
    <>
      <Flags
        {...{ documentId, passage, words, act }}
        mayConfirm={allowed && record.policy.roles.includes(me.role)}
        {...(mayDecide && words.length > 0 ? { onCorrect: () => setCorrecting(true) } : {})}
      />
      <Doubts passage={passage} />
    </>
  );
  return (
    <div className={layout.view}>
      <Button
        appearance="subtle"
        className={layout.back}
        icon={<Icon name="back" />}
        onClick={() => dispatch({ type: 'passage', id: undefined })}
      >
        {t.passage.back}
      </Button>
      <div className={layout.stack}>
        <p className={layout.small}>{t.passage.position(at + 1, passages.length)}</p>
        <Heading>{passage.title}</Heading>
        <div className={layout.row}>
          <StatusMark status={status} />
        </div>
        {(isReviewed(status) || status === 'awaited') && <Reviewers reviews={passage.reviews} />}
        <Written passage={passage} />
      </div>
      {damaged && <NoticeBar tone="warning">{t.passage.damaged}</NoticeBar>}
      {correcting ? (
        <Correction passage={passage} words={words} onDone={() => setCorrecting(false)} />
      ) : (
        <>
          {words.length === 0 ? (
            <>
              <NoticeBar tone={isReviewed(status) || status === 'awaited' ? 'info' : 'warning'}>
                {t.passage.none}
              </NoticeBar>
              {points}
            </>
          ) : (
            <WordsWithSources
              words={words}
              sources={passage.sources}
              cites={sameWords(words, passage.generated) ? passage.cites : []}
              flags={passage.flags}
              points={points}
            />
          )}
          {words.length > 0 && !sameWords(words, passage.generated) && (
            <Difference before={passage.generated} after={words} />
          )}
          <Why passage={passage} template={record.template} words={words} />
          <div className={layout.row}>
            {words.length > 0 && (
              <Button
                icon={<Icon name="locate" size={16} />}
                disabled={busy}
                onClick={() =>
                  void act(async () => {
                    await word.showPassage(passage.id);
                    return undefined;
                  })
                }
              >
                {t.passage.show}
              </Button>
            )}
            <Button
              appearance="subtle"
              icon={<Icon name="refresh" size={16} />}
              disabled={busy}
              onClick={() =>
                void act(async () => {
                  await refreshMarks(pane);
                  return undefined;
                })
              }
            >
              {t.passage.reread}
            </Button>
          </div>
          {passage.state !== 'pending' && (
            <Button
              disabled={busy || !allowed}
              onClick={() => void act(() => takeBack(pane, documentId, passage))}
            >
              {t.passage.takeBack}
            </Button>
          )}
          {/* Whoever may not review anything is told so; whom this template keeps out is told who reviews. */}
          {handing === 'role' && note}
          {handing !== undefined && (handing !== 'role' || allowed) && (
            <HandOver text={t.handOver[handing]} />
          )}
          {rewritable && words.length === 0 && (
            <div className={layout.stack}>
              <p className={layout.small}>{t.models.otherwise.putBackHint}</p>
              <Button
                disabled={busy}
                onClick={() =>
                  void act(async () =>
                    putInPlace(pane, await pane.api.passageContent(documentId, passage.id)),
                  )
                }
              >
                {t.models.otherwise.putBack}
              </Button>
            </div>
          )}
          {words.length === 0 && mayDecide && <Gone {...{ documentId, passage, act }} />}
          {words.length > 0 && mayDecide && (
            // Other words, another decision: what was ticked for the former ones does not count.
            <Decide
              key={words.join('\n')}
              {...{ documentId, passage, words, act }}
              onCorrect={() => setCorrecting(true)}
            />
          )}
          {rewritable && words.length > 0 && !damaged && (
            <Otherwise {...{ documentId, passage, words, again }} template={record.template.id} />
          )}
          {reviewed && (
            <div ref={onward} className={layout.stack}>
              <Button
                appearance="primary"
                icon={<Icon name="next" size={16} />}
                iconPosition="after"
                onClick={() => dispatch({ type: 'passage', id: next?.id })}
              >
                {next === undefined ? t.passage.toFinal : t.passage.next}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
