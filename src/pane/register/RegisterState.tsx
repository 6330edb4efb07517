/**
 * Where a document of the register stands, in words beside an icon.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RegisterEntry } from '../../server/client';
import { useText } from '../i18n/text';
import { Icon, type IconName } from '../ui/icons';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: '2px 0',
    fontSize: tokens.fontSizeBase200,
  },
});

export function RegisterState({ entry }: { readonly entry: RegisterEntry }): ReactNode {
  const t = useText();
  const styles = useStyles();
  const { state, contested, contests, reviewed, passages } = entry;
  const [icon, words]: [IconName, string] =
    state === 'finalised'
      ? contested
        ? ['warning', t.register.states.contested]
        : ['seal', t.register.states.finalised]
      : ['pen', t.register.states[state](reviewed, passages)];
  return (
    <span className={styles.state}>
      <Icon name={icon} size={16} />
      {contests === undefined ? words : `${words} – ${t.register.copy}`}
    </span>
  );
}
