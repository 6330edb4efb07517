/**
 * Other words for a passage: the whole of it, with an instruction, or one sentence in another style. The passage changes only when
 * that ends well, and is then to be reviewed.
 */
import { Button, Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { DraftingOptions, DraftJob, PassageView } from '../../server/client';
import { rewriteLedger } from '../app/document';
import { failureSentence, refusedFor } from '../app/failure';
import { usePane, type Pane } from '../app/services';
import { working, type Outcome } from '../app/work';
import { Failed } from '../models/Failed';
import { isChange, shownFailure, useJob, type ShownFailure } from '../models/job';
import { WritingView } from '../models/WritingView';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { putInPlace } from './actions';
import { choicesIn, opened, sentenceRequest, wholeAsked, wholeRequest, type Again } from './again';
import { OneSentence } from './OneSentence';
import { sentenceAt, sentencesOf, type Sentence } from './sentences';
import { sameWords } from './status';

interface Props {
  readonly documentId: string;
  readonly template: string;
  readonly passage: PassageView;
  /** As they stand in Word. */
  readonly words: readonly string[];
  readonly again: Again;
}
interface Fallback {
  readonly failure: ShownFailure;
  readonly again: () => Promise<DraftJob>;
}

const isModelled = ({ templates, ai }: DraftingOptions, template: string): boolean =>
  (templates[template]?.mode ?? 'embedded') !== 'embedded' && ai.on;

/** Where the template words a passage in one way only, asking for another would be refused each time: why, asked beforehand. */
async function whyAlone(pane: Pane, documentId: string, passage: string): Promise<string | undefined> {
  try {
    await pane.api.passageLeaves(documentId, passage, { drafter: 'embedded' });
    return undefined;
  } catch (thrown) {
    if (refusedFor(thrown, 'needs-a-model')) return failureSentence(thrown, pane);
    throw thrown;
  }
}

export function Otherwise({ documentId, template, passage, words, again }: Props): ReactNode {
  const pane = usePane();
  const { api, dispatch, state, t, word } = pane;
  const layout = useLayout();
  const id = useId();
  const job = useJob();
  const [fallback, setFallback] = useState<Fallback>();
  const { asked, ask } = again;
  const { alone, options, instruction, masking } = asked;
  const busy = state.busy !== undefined;
  const o = t.models.otherwise;

  const sentences = sentencesOf(passage.generated);
  const learn = async (): Promise<void> => {
    const now = await api.drafting();
    dispatch({ type: 'ai', ai: now.ai });
    ask(opened(now, isModelled(now, template) ? undefined : await whyAlone(pane, documentId, passage.id)));
  };
  /** True when Word's selection stands in one sentence, which is then chosen. */
  const select = async (): Promise<boolean> => {
    // A Word that cannot tell leaves the list.
    const place = await word.selectionIn(passage.id).catch(() => undefined);
    const at = place && sentenceAt(sentences, place);
    if (at !== undefined) ask({ chosen: at, selected: at });
    return at !== undefined;
  };
  const open = (): void =>
    void working(pane, t.review.loading, async () => {
      await learn();
      await select();
      return undefined;
    });
  const takeSelection = (): void =>
    void working(pane, t.review.loading, async () =>
      (await select()) ? undefined : { tone: 'info', text: o.noSelection },
    );
  if (job.writing !== undefined) return <WritingView writing={job.writing} onStop={job.stop} />;
  if (options === undefined)
    return (
      <Button icon={<Icon name="pen" size={16} />} disabled={busy} onClick={open}>
        {o.title}
      </Button>
    );

  const way = options.templates[template] ?? { mode: 'embedded' };
  const modelled = isModelled(options, template);
  const untouched = sameWords(words, passage.generated);
  const follow = async (start: () => Promise<DraftJob>): Promise<Outcome> => {
    // Of the passage that goes: once replaced, it cannot be told of.
    await pane.seen.flush();
    const end = await job.run(start);
    if (end.kind === 'done' && end.result.kind === 'passage') {
      again.clear();
      return putInPlace(pane, end.result.replacement);
    }
    if (end.kind === 'failed') {
      setFallback({ failure: shownFailure(end.failure, pane, Date.now()), again: start });
      if (isChange(end.failure)) await learn();
    }
    if (end.kind === 'stopped') {
      // It may have ended just before: what the record says now is shown.
      await rewriteLedger(pane, documentId);
      return { tone: 'info', text: o.stopped };
    }
    return undefined;
  };
  const go = (start: () => Promise<DraftJob>): void => {
    setFallback(undefined);
    void working(pane, t.form.drafting, () => follow(start));
  };
  const write = (embedded: boolean): void => {
    const request = embedded ? { drafter: 'embedded' as const } : wholeRequest(asked);
    go(() => api.regenerate(documentId, passage.id, request));
  };
  const rewrite = (sentence: Sentence): void => {
    const request = sentenceRequest(asked, sentence);
    go(() => api.rewrite(documentId, passage.id, request));
  };
  const choices = choicesIn(masking);
  return (
    <section className={layout.stack} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={layout.section}>
        {o.title}
      </h2>
      {alone === undefined && <p className={layout.muted}>{o.hint}</p>}
      {alone === undefined && !untouched && <NoticeBar tone="warning">{o.loses}</NoticeBar>}
      {way.mode !== 'embedded' && !options.ai.on && fallback === undefined && (
        <NoticeBar tone="warning">
          {t.models.way.off((options.ai.reason ?? '').replace(/[.\s]+$/u, ''))}
        </NoticeBar>
      )}
      {way.mode === 'embedded' && way.lapsed !== undefined && (
        <NoticeBar tone="warning">{t.models.way.lapsed(way.lapsed)}</NoticeBar>
      )}
      {modelled && (
        <>
          <label htmlFor={id}>{o.instruction}</label>
          <Textarea
            id={id}
            value={instruction}
            resize="vertical"
            textarea={{ maxLength: 4000, spellCheck: true, 'aria-describedby': `${id}-hint` }}
            onChange={(_, data) => ask({ instruction: data.value })}
          />
          <p id={`${id}-hint`} className={layout.small}>
            {o.instructionHint}
          </p>
          <Button
            icon={<Icon name="search" size={16} />}
            disabled={busy}
            onClick={() => ask({ looking: wholeAsked(asked) })}
          >
            {t.models.way.see}
          </Button>
          {choices > 0 && <p className={layout.small}>{t.models.way.masked(choices)}</p>}
        </>
      )}
      {alone === undefined ? (
        <Button disabled={busy} onClick={() => write(!modelled)}>
          {modelled ? o.go : o.variant}
        </Button>
      ) : (
        <p className={layout.text}>{alone}</p>
      )}
      {modelled && (
        <>
          {untouched ? (
            <OneSentence {...{ sentences, again }} onSelection={takeSelection} onRewrite={rewrite} />
          ) : (
            <>
              <h3 className={layout.section}>{o.sentence}</h3>
              <p className={layout.small}>{o.changed}</p>
            </>
          )}
        </>
      )}
      {fallback !== undefined && (
        <Failed
          failure={fallback.failure}
          embeddedLabel={o.embedded}
          {...(modelled ? { onRetry: () => go(fallback.again) } : {})}
          {...(fallback.failure.embedded && modelled ? { onEmbedded: () => write(true) } : {})}
        />
      )}
    </section>
  );
}
