/** A person: civility, names, capacity. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { useLayout } from '../../ui/layout';
import { Group } from './Frame';
import type { FieldProps } from './props';
import { part, SelectInput, TextInput, wordsOf } from './TextInput';

const CIVILITIES = ['Mme', 'M.', 'M. et Mme'].map((id) => ({ id, label: id }));

export function PersonField(props: FieldProps): ReactNode {
  const { field, path, message, onLeave } = props;
  const title = field.type === 'person' ? field.title : 'optional';
  return (
    <Group path={path} {...wordsOf(field)} message={message(path)} onLeave={() => onLeave(path)}>
      <PersonParts {...props} withTitle={title !== 'none'} />
    </Group>
  );
}

export function PersonParts(props: Omit<FieldProps, 'field'> & { readonly withTitle: boolean }): ReactNode {
  const { parts } = useText().form;
  const layout = useLayout();
  return (
    <>
      <SelectInput {...part(props, 'civility')} label={parts.civility} options={CIVILITIES} />
      <div className={layout.pair}>
        <TextInput {...part(props, 'first_name')} label={parts.first_name} />
        <TextInput {...part(props, 'last_name')} label={parts.last_name} />
      </div>
      {props.withTitle && <TextInput {...part(props, 'title')} label={parts.title} />}
    </>
  );
}
