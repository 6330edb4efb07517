/**
 * Why something is decided: a few words, optional, that the journal keeps.
 */
import { Textarea } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';

interface Props {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

export function ReasonField({ value, onChange }: Props): ReactNode {
  const { policies } = useText();
  const layout = useLayout();
  const id = useId();
  return (
    <div className={layout.stack}>
      <label htmlFor={id}>{policies.reason}</label>
      <Textarea
        id={id}
        value={value}
        textarea={{ lang: 'fr', spellCheck: true, maxLength: 500 }}
        onChange={(_, data) => onChange(data.value)}
      />
    </div>
  );
}
