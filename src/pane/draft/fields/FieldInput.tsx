/** The component of a field, by its type. */
import type { ReactNode } from 'react';
import type { FieldProps } from './props';
import { FIELDS } from './registry';

export function FieldInput(props: FieldProps): ReactNode {
  const Component = FIELDS[props.field.type];
  return <Component {...props} />;
}
