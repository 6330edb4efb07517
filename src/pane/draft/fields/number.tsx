/** A number, typed as text so that what is typed is never silently changed. */
import type { ReactNode } from 'react';
import type { FieldProps } from './props';
import { TextInput, wordsOf } from './TextInput';

export function NumberField(props: FieldProps): ReactNode {
  const { field } = props;
  const number = field.type === 'number' ? field : undefined;
  return (
    <TextInput
      {...props}
      {...wordsOf(field)}
      inputMode={number?.integer === true ? 'numeric' : 'decimal'}
      unit={number?.unit}
    />
  );
}
