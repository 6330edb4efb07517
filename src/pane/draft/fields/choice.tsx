/** One of several. */
import type { ReactNode } from 'react';
import type { FieldProps } from './props';
import { SelectInput, wordsOf } from './TextInput';

export function ChoiceField(props: FieldProps): ReactNode {
  const { field } = props;
  return (
    <SelectInput {...props} {...wordsOf(field)} options={field.type === 'choice' ? field.options : []} />
  );
}
