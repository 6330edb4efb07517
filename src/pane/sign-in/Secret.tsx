/**
 * A labelled input for a name or a password. What is typed lives in its form alone, and is gone with it.
 */
import { Input } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLayout } from '../ui/layout';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'username' | 'current-password' | 'new-password';
  readonly help?: string;
}

export function Secret({ label, value, onChange, autoComplete, help }: Props): ReactNode {
  const id = useId();
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type={autoComplete === 'username' ? 'text' : 'password'}
        required
        value={value}
        autoComplete={autoComplete}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        input={{ style: { minWidth: 0 }, autoCapitalize: 'none', spellCheck: false }}
        style={{ minWidth: 0 }}
        onChange={(_, data) => onChange(data.value)}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className={layout.small}>
          {help}
        </p>
      )}
    </div>
  );
}
