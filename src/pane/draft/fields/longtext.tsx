/** A text of several lines. */
import { Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describedBy, Frame } from './Frame';
import { asText, inputId, type FieldProps } from './props';
import { wordsOf } from './TextInput';

export function LongTextField({ field, path, value, onChange, onLeave, message }: FieldProps): ReactNode {
  const wrong = message(path);
  return (
    <Frame path={path} {...wordsOf(field)} message={wrong}>
      <Textarea
        id={inputId(path)}
        value={asText(value)}
        resize="vertical"
        rows={4}
        aria-required={field.required}
        aria-invalid={wrong !== undefined}
        aria-describedby={describedBy(path, field.help, wrong)}
        onChange={(_, data) => onChange(data.value)}
        onBlur={() => onLeave(path)}
      />
    </Frame>
  );
}
