/** A postal address. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { useLayout } from '../../ui/layout';
import { Group } from './Frame';
import type { FieldProps } from './props';
import { part, TextInput, wordsOf } from './TextInput';

export function AddressField(props: FieldProps): ReactNode {
  const { field, path, message, onLeave } = props;
  return (
    <Group path={path} {...wordsOf(field)} message={message(path)} onLeave={() => onLeave(path)}>
      <AddressParts {...props} />
    </Group>
  );
}

export function AddressParts(props: Omit<FieldProps, 'field'>): ReactNode {
  const { parts } = useText().form;
  const layout = useLayout();
  return (
    <>
      <TextInput {...part(props, 'street')} label={parts.street} />
      <TextInput {...part(props, 'complement')} label={parts.complement} />
      <div className={layout.pair}>
        <TextInput {...part(props, 'postcode')} label={parts.postcode} inputMode="numeric" />
        <TextInput {...part(props, 'town')} label={parts.town} />
      </div>
    </>
  );
}
