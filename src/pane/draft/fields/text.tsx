/** A short text. */
import type { ReactNode } from 'react';
import type { FieldProps } from './props';
import { TextInput, wordsOf } from './TextInput';

export const TextField = (props: FieldProps): ReactNode => <TextInput {...props} {...wordsOf(props.field)} />;
