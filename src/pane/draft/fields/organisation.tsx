/** A company, an association, an administration: its name, how it is written in a sentence, and more if wanted. */
import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { useLayout } from '../../ui/layout';
import { AddressParts } from './address';
import { Group } from './Frame';
import { PersonParts } from './person';
import { asRecord, type FieldProps } from './props';
import { part, SelectInput, TextInput, wordsOf } from './TextInput';

export function OrganisationField(props: FieldProps): ReactNode {
  const { field, path, message, onLeave } = props;
  const { form } = useText();
  const { parts } = form;
  const layout = useLayout();
  const articles = ['le', 'la', 'l’', 'les', 'none'].map((id) => ({
    id,
    label: id === 'none' ? form.noArticle : id,
  }));
  const genders = (['m', 'f'] as const).map((id) => ({ id, label: form.genders[id] }));
  return (
    <Group path={path} {...wordsOf(field)} message={message(path)} onLeave={() => onLeave(path)}>
      <TextInput {...part(props, 'name')} label={parts.name} />
      <div className={layout.pair}>
        <SelectInput {...part(props, 'article')} label={parts.article} options={articles} />
        <SelectInput {...part(props, 'gender')} label={parts.gender} options={genders} />
      </div>
      <TextInput {...part(props, 'siret')} label={parts.siret} inputMode="numeric" />
      <Optional props={props} name="address" label={form.withAddress}>
        <AddressParts {...part(props, 'address')} />
      </Optional>
      <Optional props={props} name="representative" label={form.withRepresentative}>
        <PersonParts {...part(props, 'representative')} withTitle />
      </Optional>
    </Group>
  );
}

interface OptionalProps {
  readonly props: FieldProps;
  readonly name: 'address' | 'representative';
  readonly label: string;
  readonly children: ReactNode;
}

/** Parts that are shown when wanted, and forgotten when no longer wanted. */
function Optional({ props, name, label, children }: OptionalProps): ReactNode {
  const { parts } = useText().form;
  const record = asRecord(props.value);
  const [wanted, setWanted] = useState(false);
  const shown = wanted || record[name] !== undefined;
  return (
    <>
      <Checkbox
        label={label}
        checked={shown}
        onChange={(_, data) => {
          setWanted(data.checked === true);
          if (data.checked !== true) props.onChange({ ...record, [name]: undefined });
        }}
      />
      {shown && (
        <Group
          path={`${props.path}.${name}`}
          label={parts[name]}
          onLeave={() => props.onLeave(`${props.path}.${name}`)}
        >
          {children}
        </Group>
      )}
    </>
  );
}
