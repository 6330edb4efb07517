/**
 * Any other word that the agent wants masked: selected in the text, or typed.
 */
import { Button, Input } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';

interface Props {
  readonly word: string;
  readonly onWord: (word: string) => void;
  readonly onMask: (word: string) => void;
}

export function MaskOther({ word, onWord, onMask }: Props): ReactNode {
  const { state, t } = usePane();
  const layout = useLayout();
  const id = useId();
  const clean = word.trim();
  return (
    <section className={layout.stack}>
      <label htmlFor={id} className={layout.section}>
        {t.models.leaving.other}
      </label>
      <p id={`${id}-hint`} className={layout.small}>
        {t.models.leaving.otherHint}
      </p>
      <Input
        id={id}
        value={word}
        maxLength={500}
        aria-describedby={`${id}-hint`}
        input={{ style: { minWidth: 0 } }}
        onChange={(_, data) => onWord(data.value)}
      />
      <Button
        disabled={clean === '' || state.busy !== undefined}
        onClick={() => {
          onMask(clean);
          onWord('');
        }}
      >
        {clean === '' ? t.models.leaving.maskShort : t.models.leaving.mask(clean)}
      </Button>
    </section>
  );
}
