/**
 * One sentence of a passage to be worded otherwise: the one where Word's selection stands, or another of the list; and how.
 */
import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { usePane } from '../app/services';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { sentenceAsked, type Again } from './again';
import type { Sentence } from './sentences';

const STYLES = ['simplify', 'shorten', 'formalise'] as const;

interface Props {
  readonly sentences: readonly Sentence[];
  readonly again: Pick<Again, 'asked' | 'ask'>;
  /** Takes the sentence where Word's selection stands now. */
  readonly onSelection: () => void;
  readonly onRewrite: (sentence: Sentence) => void;
}

export function OneSentence({ sentences, again, onSelection, onRewrite }: Props): ReactNode {
  const { state, t } = usePane();
  const layout = useLayout();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { asked, ask } = again;
  const { chosen, selected, style } = asked;
  const sentence = chosen === undefined ? undefined : sentences[chosen];
  const busy = state.busy !== undefined;
  const o = t.models.otherwise;
  // What the agent selected in Word is brought before the eyes: the list may be long.
  useEffect(() => {
    if (selected !== undefined) list.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [selected]);
  return (
    <>
      <h3 id={id} className={layout.section}>
        {o.sentence}
      </h3>
      <p className={layout.small}>{chosen !== undefined && chosen === selected ? o.selected : o.choose}</p>
      <Button
        appearance="subtle"
        icon={<Icon name="locate" size={16} />}
        disabled={busy}
        onClick={onSelection}
      >
        {o.takeSelection}
      </Button>
      <div ref={list}>
        <RadioGroup
          aria-labelledby={id}
          value={chosen === undefined ? '' : String(chosen)}
          disabled={busy}
          onChange={(_, data) => ask({ chosen: Number(data.value) })}
        >
          {sentences.map(({ text }, at) => (
            <Radio key={at} value={String(at)} label={<span lang="fr">{text}</span>} />
          ))}
        </RadioGroup>
      </div>
      <h4 id={`${id}-manner`} className={layout.section}>
        {o.manner}
      </h4>
      <RadioGroup
        aria-labelledby={`${id}-manner`}
        value={style}
        disabled={busy}
        onChange={(_, data) => {
          const manner = STYLES.find((one) => one === data.value);
          if (manner !== undefined) ask({ style: manner });
        }}
      >
        {STYLES.map((one) => (
          <Radio key={one} value={one} label={o.styles[one]} />
        ))}
      </RadioGroup>
      <Button
        icon={<Icon name="search" size={16} />}
        disabled={busy || sentence === undefined}
        onClick={() => {
          if (sentence === undefined) return;
          ask({ looking: { rewrite: sentenceAsked(asked, sentence) } });
        }}
      >
        {o.seeSentence}
      </Button>
      <Button
        disabled={busy || sentence === undefined}
        onClick={() => {
          if (sentence !== undefined) onRewrite(sentence);
        }}
      >
        {o.rewrite}
      </Button>
    </>
  );
}
