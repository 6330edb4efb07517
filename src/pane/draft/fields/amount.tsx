/** Euros. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import type { FieldProps } from './props';
import { TextInput, wordsOf } from './TextInput';

export function AmountField(props: FieldProps): ReactNode {
  const t = useText();
  return <TextInput {...props} {...wordsOf(props.field)} inputMode="decimal" unit={t.form.euros} />;
}
