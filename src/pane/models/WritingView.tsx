/**
 * The text while a model writes it: where it stands, what is written so far, and a button that stops at once. What is shown here is
 * not checked yet and is not in the document.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import type { Catalogue } from '../i18n/fr';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Elapsed, Remaining } from './clock';
import type { Writing } from './writing';

const useStyles = makeStyles({
  words: {
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: '22px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  problems: { margin: '4px 0 0', paddingLeft: '18px' },
});

function stepText({ step }: Writing, t: Catalogue): string {
  switch (step.kind) {
    case 'asking':
      return t.models.writing.begin;
    case 'queued':
      return t.models.writing.queued(step.position);
    case 'awaited':
      return t.models.writing.awaited;
    case 'writing':
      return t.models.writing.writes;
    case 'waiting':
      return step.sentence;
  }
}

/** Beside the step: how long it lasts. */
function StepTime({ step }: Pick<Writing, 'step'>): ReactNode {
  const { models } = useText();
  if (step.kind === 'writing') return null;
  if (step.kind === 'waiting')
    return <Remaining until={step.until} left={models.writing.again} over={models.writing.begin} />;
  return <Elapsed />;
}

export function WritingView({ writing, onStop }: { writing: Writing; onStop: () => void }): ReactNode {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const view = useRef<HTMLElement>(null);
  const { slot, paragraphs, correcting, stood } = writing;
  // What the agent pressed has gone: the one thing left to press is to stop.
  useEffect(() => view.current?.querySelector('button')?.focus(), []);
  return (
    <section ref={view} className={layout.view} aria-labelledby="writing">
      <h2 id="writing" className={layout.section}>
        {t.models.writing.title}
      </h2>
      {slot !== undefined && (
        <p className={layout.text}>{t.models.writing.passage(slot.title, slot.number, slot.of)}</p>
      )}
      <div className={layout.stack}>
        <p role="status" className={layout.muted}>
          {stepText(writing, t)}
        </p>
        <p className={layout.small}>
          {/* Another step, another wait. */}
          <StepTime key={`${writing.step.kind} ${correcting.length}`} step={writing.step} />
        </p>
      </div>
      <Button icon={<Icon name="stop" size={16} />} onClick={onStop}>
        {t.models.writing.stop}
      </Button>
      {correcting.length > 0 && (
        <NoticeBar tone="info">
          {t.models.writing.correcting}
          <ul className={styles.problems} lang="fr">
            {correcting.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </NoticeBar>
      )}
      {paragraphs.length > 0 && (
        <div className={layout.stack}>
          <p className={layout.small}>{t.models.writing.unchecked}</p>
          {/* Not a live region: a reader would be interrupted at each word. */}
          <div className={styles.words} lang="fr" aria-busy="true">
            {paragraphs.join('\n')}
          </div>
        </div>
      )}
      {stood.map(({ title, problems }) => (
        <NoticeBar key={title} tone="info">
          {t.models.writing.stands(title)}
          <ul className={styles.problems} lang="fr">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </NoticeBar>
      ))}
    </section>
  );
}
