/**
 * Asks why a mention is kept although it was proposed to hide it, or in doubt. Without a reason it is not kept.
 */
import { Button, Input } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { isReason, LONGEST_REASON } from '../../server/client';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';

interface Props {
  readonly words: string;
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}

export function KeepReason({ words, onKeep, onCancel }: Props): ReactNode {
  const t = useText();
  const p = t.publication;
  const layout = useLayout();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const reason = chosen === 'other' ? typed.trim() : (p.reasons[Number(chosen || Number.NaN)] ?? '');
  return (
    <div className={layout.stack}>
      <label htmlFor={id}>{p.reason(words)}</label>
      <select
        id={id}
        className={layout.select}
        value={chosen}
        autoFocus
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{p.choose}</option>
        {p.reasons.map((text, at) => (
          <option key={text} value={at}>
            {text}
          </option>
        ))}
        <option value="other">{p.other}</option>
      </select>
      {chosen === 'other' && (
        <>
          <Input
            value={typed}
            maxLength={LONGEST_REASON}
            aria-label={p.otherReason}
            aria-describedby={`${id}-rule`}
            input={{ style: { minWidth: 0 } }}
            onChange={(_, data) => setTyped(data.value)}
          />
          <p id={`${id}-rule`} className={layout.small}>
            {t.reasons.rule}
          </p>
        </>
      )}
      <p className={layout.small}>{p.logged}</p>
      <div className={layout.row}>
        <Button size="small" appearance="primary" disabled={!isReason(reason)} onClick={() => onKeep(reason)}>
          {p.confirmKeep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t.passage.cancel}
        </Button>
      </div>
    </div>
  );
}
