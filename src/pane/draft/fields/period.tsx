/** Two days, with hours when the template wants them. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { useLayout } from '../../ui/layout';
import { Group } from './Frame';
import type { FieldProps } from './props';
import { part, TextInput, wordsOf } from './TextInput';

export function PeriodField(props: FieldProps): ReactNode {
  const { field, path, message, onLeave } = props;
  const { parts } = useText().form;
  const layout = useLayout();
  const times = field.type === 'period' && field.times !== 'none';
  return (
    <Group path={path} {...wordsOf(field)} message={message(path)} onLeave={() => onLeave(path)}>
      <div className={layout.pair}>
        <TextInput {...part(props, 'from')} label={parts.from} type="date" />
        <TextInput {...part(props, 'to')} label={parts.to} type="date" />
      </div>
      {times && (
        <div className={layout.pair}>
          <TextInput {...part(props, 'from_time')} label={parts.from_time} type="time" />
          <TextInput {...part(props, 'to_time')} label={parts.to_time} type="time" />
        </div>
      )}
    </Group>
  );
}
