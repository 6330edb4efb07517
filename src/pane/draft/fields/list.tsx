/** A list: of plain values, or of rows of several fields. Rows are added and removed one by one. */
import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import type { Field, LeafField, ListShape } from '../../../template/field-types';
import { rowFields } from '../../../template/field-types';
import { Icon } from '../../ui/icons';
import { useLayout } from '../../ui/layout';
import { AskedFields } from './AskedFields';
import { FieldInput } from './FieldInput';
import { Group } from './Frame';
import { asList, asRecord, inputId, type FieldProps } from './props';
import { wordsOf } from './TextInput';

export function ListField(props: FieldProps): ReactNode {
  const { field, path, value, onChange, onLeave, message } = props;
  const t = useText();
  const layout = useLayout();
  const list = useRef<HTMLDivElement>(null);
  if (field.type !== 'list') return null;
  const items = asList(value);
  const replace = (at: number, next: (typeof items)[number]): void =>
    onChange(items.map((item, i) => (i === at ? next : item)));
  const focusLast = (): void => {
    requestAnimationFrame(() => {
      const inputs = list.current?.querySelectorAll<HTMLElement>('input, textarea, select') ?? [];
      [...inputs].at(-1)?.focus();
    });
  };
  return (
    <Group path={path} {...wordsOf(field)} message={message(path)} onLeave={() => onLeave(path)}>
      {items.length === 0 && <p className={layout.small}>{t.form.empty}</p>}
      <div ref={list} className={layout.stack}>
        {items.map((item, at) => (
          <Item
            // Rows have no identity but their place.
            key={at}
            {...{ list: field, at, onLeave, message }}
            path={`${path}.${at}`}
            value={item}
            onChange={(next) => replace(at, next)}
            onRemove={() => {
              onChange(items.filter((_, i) => i !== at));
              document.getElementById(inputId(path))?.focus();
            }}
          />
        ))}
      </div>
      <Button
        icon={<Icon name="plus" size={16} />}
        disabled={field.max !== undefined && items.length >= field.max}
        aria-label={t.form.addTo(field.label)}
        onClick={() => {
          onChange([...items, rowFields(field.item) === undefined ? '' : {}]);
          focusLast();
        }}
      >
        {t.form.add}
      </Button>
    </Group>
  );
}

interface ItemProps extends Omit<FieldProps, 'field'> {
  readonly list: Field & ListShape;
  readonly at: number;
  readonly onRemove: () => void;
}

function Item({ list, at, onRemove, ...props }: ItemProps): ReactNode {
  const t = useText();
  const layout = useLayout();
  const rows = rowFields(list.item);
  const label = t.form.item(at + 1);
  const remove = (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name="trash" size={16} />}
      aria-label={t.form.removeItem(list.label, at + 1)}
      onClick={onRemove}
      style={{ alignSelf: 'flex-start' }}
    >
      {t.form.remove}
    </Button>
  );
  if (rows === undefined) {
    // The item's shape with the list's words around it.
    const field = { id: String(at), label, required: true, decision: false, ...list.item } as LeafField;
    return (
      <div className={layout.stack}>
        <FieldInput {...props} field={field} />
        {remove}
      </div>
    );
  }
  return (
    <Group
      path={props.path}
      label={label}
      message={props.message(props.path)}
      onLeave={() => props.onLeave(props.path)}
    >
      <AskedFields {...props} fields={rows} value={asRecord(props.value)} />
      {remove}
    </Group>
  );
}
