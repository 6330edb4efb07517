/**
 * The form of a local account. The password is forgotten as soon as it was refused.
 */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { Secret } from './Secret';

interface Props {
  readonly busy: boolean;
  /** True when it was accepted. */
  readonly onSubmit: (login: string, password: string) => Promise<boolean>;
}

export function LocalForm({ busy, onSubmit }: Props): ReactNode {
  const t = useText();
  const layout = useLayout();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!(await onSubmit(login, password))) setPassword('');
  };
  return (
    <form className={layout.view} onSubmit={(event) => void submit(event)}>
      <Secret label={t.signIn.login} value={login} onChange={setLogin} autoComplete="username" />
      <Secret
        label={t.signIn.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <Button
        type="submit"
        appearance="primary"
        size="large"
        disabled={busy || login === '' || password === ''}
      >
        {t.signIn.enter}
      </Button>
    </form>
  );
}
