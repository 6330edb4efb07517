/** An hour of the day. */
import type { ReactNode } from 'react';
import type { FieldProps } from './props';
import { TextInput, wordsOf } from './TextInput';

export const TimeField = (props: FieldProps): ReactNode => (
  <TextInput {...props} {...wordsOf(props.field)} type="time" />
);
