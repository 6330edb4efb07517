/**
 * Who drafts when the administrator chose a model, said before anything leaves: which model, where, the agent's instruction, and the
 * door to "ce qui part". When AI is switched off, that is said instead.
 */
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { DraftingOptions, DraftingWay, Masking } from '../../server/client';
import { useText } from '../i18n/text';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly way: Exclude<DraftingWay, { readonly mode: 'embedded' }>;
  readonly ai: DraftingOptions['ai'];
  readonly complete: boolean;
  readonly instruction: string;
  readonly masking: Masking | undefined;
  readonly onInstruction: (text: string) => void;
  readonly onLeaving: () => void;
}

export function ModelWay(props: Props): ReactNode {
  const { way, ai, complete, instruction, masking } = props;
  const { models } = useText();
  const t = models.way;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  if (!ai.on) return <NoticeBar tone="warning">{t.off((ai.reason ?? '').replace(/[.\s]+$/u, ''))}</NoticeBar>;
  const names: Readonly<Record<string, string>> = t.region;
  const regions = (way.regions ?? []).map((one) => names[one] ?? one);
  const choices = (masking?.mask?.length ?? 0) + (masking?.unmask?.length ?? 0);
  return (
    <section className={styles.box} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={layout.section}>
        {t.title}
      </h2>
      <p className={layout.text}>{t[way.mode](way.model ?? t.unnamed, way.endpoint)}</p>
      <p className={layout.small}>
        {regions.length > 0 && `${t.regions(regions.join(', '))} `}
        {t.checked}
      </p>
      <label htmlFor={id}>{t.instruction}</label>
      <Textarea
        id={id}
        value={instruction}
        resize="vertical"
        textarea={{ maxLength: 4000, spellCheck: true, 'aria-describedby': `${id}-hint` }}
        onChange={(_, data) => props.onInstruction(data.value)}
      />
      <p id={`${id}-hint`} className={layout.small}>
        {t.instructionHint}
      </p>
      <Button icon={<Icon name="search" size={16} />} disabled={!complete} onClick={props.onLeaving}>
        {t.see}
      </Button>
      {!complete && <p className={layout.small}>{t.seeFirst}</p>}
      {choices > 0 && <p className={layout.small}>{t.masked(choices)}</p>}
    </section>
  );
}
