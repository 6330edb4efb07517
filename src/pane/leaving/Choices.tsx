/**
 * What the agent decided so far of words, each of which can be taken back; and what came of it in the text that leaves.
 */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Masking } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';
import { forget, type Leaves } from './masking';
import { outcomeOf } from './outcome';

interface Props {
  readonly masking: Masking;
  /** As prepared under these choices; empty when nothing is. */
  readonly leaving: readonly Leaves[];
  readonly onMasking: (masking: Masking) => void;
}

export function Choices({ masking, leaving, onMasking }: Props): ReactNode {
  const { state, t } = usePane();
  const layout = useLayout();
  const says = t.models.leaving;
  const staysMasked = (text: string): boolean =>
    leaving.some(({ masked }) => masked.some(({ original }) => original === text));
  const rows = [
    ...(masking.mask ?? []).map((text) => ({ text, said: says.toMask[outcomeOf(text, leaving)](text) })),
    ...(masking.unmask ?? []).map(({ text }) => ({
      text,
      said: staysMasked(text) ? says.toKeep(text) : says.toShow(text),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section className={layout.stack} aria-labelledby="choices">
      <h2 id="choices" className={layout.section}>
        {t.models.leaving.choices}
      </h2>
      <ul className={layout.list}>
        {rows.map(({ text, said }) => (
          <li key={text} className={layout.row}>
            <span className={layout.grow}>{said}</span>
            <Button
              size="small"
              disabled={state.busy !== undefined}
              aria-label={t.models.leaving.undo(text)}
              onClick={() => onMasking(forget(masking, text))}
            >
              {t.passage.cancel}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
