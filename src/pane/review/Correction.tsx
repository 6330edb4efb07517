/**
 * The agent's own words in place of the generated ones, paragraph by paragraph. They go to Word first, and are then approved like
 * any others.
 */
import { Button, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { correct } from './actions';

interface Props {
  readonly passage: PassageView;
  readonly words: readonly string[];
  readonly onDone: () => void;
}

export function Correction({ passage, words, onDone }: Props): ReactNode {
  const pane = usePane();
  const { state, t } = pane;
  const layout = useLayout();
  const [typed, setTyped] = useState<readonly string[]>(words);
  const [empty, setEmpty] = useState(false);
  const busy = state.busy !== undefined;

  const save = async (): Promise<void> => {
    const hole = typed.some((text) => text.trim() === '');
    setEmpty(hole);
    if (hole) return;
    if (await working(pane, t.review.loading, () => correct(pane, passage, typed))) onDone();
  };
  return (
    <section className={layout.stack} aria-labelledby="correction">
      <h2 id="correction" className={layout.section}>
        {t.passage.correcting}
      </h2>
      {typed.map((text, at) => (
        <Textarea
          key={at}
          aria-label={typed.length === 1 ? t.passage.correcting : t.passage.paragraph(at + 1)}
          value={text}
          rows={Math.min(14, Math.max(3, Math.ceil(text.length / 36)))}
          resize="vertical"
          textarea={{ lang: 'fr', spellCheck: true, autoFocus: at === 0 }}
          onChange={(_, data) => setTyped(typed.map((other, i) => (i === at ? data.value : other)))}
        />
      ))}
      {empty && <NoticeBar tone="warning">{t.passage.empty}</NoticeBar>}
      <div className={layout.row}>
        <Button appearance="primary" disabled={busy} onClick={() => void save()}>
          {t.passage.saveCorrection}
        </Button>
        <Button disabled={busy} onClick={onDone}>
          {t.passage.cancel}
        </Button>
      </div>
    </section>
  );
}
