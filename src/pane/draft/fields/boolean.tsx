/** Yes or no: two radio buttons, since an unticked box would not tell "no" from "not answered". */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { Group } from './Frame';
import { inputId, type FieldProps } from './props';
import { wordsOf } from './TextInput';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '24px' },
  option: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px', cursor: 'pointer' },
  radio: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
});

export function BooleanField({ field, path, value, onChange, onLeave, message }: FieldProps): ReactNode {
  const t = useText();
  const styles = useStyles();
  return (
    <Group path={path} {...wordsOf(field)} message={message(path)} onLeave={() => onLeave(path)}>
      <div className={styles.row}>
        {[true, false].map((answer) => (
          <label key={String(answer)} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={inputId(path)}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            {answer ? t.form.yes : t.form.no}
          </label>
        ))}
      </div>
    </Group>
  );
}
