/** An entry of the legal core, by its id. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import type { FieldProps } from './props';
import { TextInput, wordsOf } from './TextInput';

export function LegalField(props: FieldProps): ReactNode {
  const t = useText();
  return <TextInput {...props} {...wordsOf(props.field)} help={props.field.help ?? t.form.legalHelp} />;
}
