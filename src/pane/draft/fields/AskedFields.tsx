/** The fields of a row, those only whose condition holds on that row. */
import type { ReactNode } from 'react';
import type { LeafField } from '../../../template/field-types';
import { judge } from '../judge';
import type { RawRecord } from '../raw';
import { FieldInput } from './FieldInput';
import type { FieldProps } from './props';

interface Props extends Omit<FieldProps, 'field' | 'value'> {
  readonly fields: readonly LeafField[];
  readonly value: RawRecord;
}

export function AskedFields({ fields, path, value, onChange, onLeave, message }: Props): ReactNode {
  return judge({ fields }, value).asked.map((field) => (
    <FieldInput
      key={field.id}
      field={field}
      path={`${path}.${field.id}`}
      value={value[field.id]}
      onChange={(next) => onChange({ ...value, [field.id]: next })}
      onLeave={onLeave}
      message={message}
    />
  ));
}
