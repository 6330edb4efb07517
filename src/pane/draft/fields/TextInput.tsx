/**
 * One line of text with its frame: what every simple field and every part of a composed one is made of.
 */
import { Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import type { Raw } from '../raw';
import { describedBy, Frame } from './Frame';
import { asText, inputId, type FieldProps } from './props';

type Common = Pick<FieldProps, 'path' | 'value' | 'onChange' | 'onLeave' | 'message'>;

interface TextInputProps extends Common {
  readonly label: string;
  readonly type?: 'text' | 'date' | 'time';
  readonly inputMode?: 'decimal' | 'numeric';
  readonly unit?: string | undefined;
  readonly required?: boolean | undefined;
  readonly decision?: boolean | undefined;
  readonly help?: string | undefined;
}

export function TextInput(props: TextInputProps): ReactNode {
  const { path, value, onChange, onLeave, label, help } = props;
  const message = props.message(path);
  return (
    <Frame {...{ path, label, help, message, required: props.required, decision: props.decision }}>
      <Input
        id={inputId(path)}
        type={props.type ?? 'text'}
        {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
        value={asText(value)}
        autoComplete="off"
        aria-required={props.required}
        aria-invalid={message !== undefined}
        aria-describedby={describedBy(path, help, message)}
        {...(props.unit === undefined ? {} : { contentAfter: <span>{props.unit}</span> })}
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
        onChange={(_, data) => onChange(data.value)}
        onBlur={() => onLeave(path)}
      />
    </Frame>
  );
}

interface SelectInputProps extends Common {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly required?: boolean | undefined;
  readonly decision?: boolean | undefined;
  readonly help?: string | undefined;
}

export function SelectInput(props: SelectInputProps): ReactNode {
  const { path, value, onChange, onLeave, label, help, options } = props;
  const t = useText();
  const message = props.message(path);
  return (
    <Frame {...{ path, label, help, message, required: props.required, decision: props.decision }}>
      <Select
        id={inputId(path)}
        value={asText(value)}
        aria-required={props.required}
        aria-invalid={message !== undefined}
        aria-describedby={describedBy(path, help, message)}
        onChange={(_, data) => onChange(data.value)}
        onBlur={() => onLeave(path)}
      >
        <option value="">{t.form.choose}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
    </Frame>
  );
}

/** Props of one part of a composed value. */
export function part({ path, value, onChange, onLeave, message }: Common, key: string): Common {
  const record =
    typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, Raw>>) : {};
  return {
    path: `${path}.${key}`,
    value: record[key],
    onChange: (next) => onChange({ ...record, [key]: next }),
    onLeave,
    message,
  };
}

/** The frame's words of a field. */
export const wordsOf = ({
  label,
  help,
  required,
  decision,
}: {
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  readonly decision: boolean;
}): { label: string; help: string | undefined; required: boolean; decision: boolean } => ({
  label,
  help,
  required,
  decision,
});
