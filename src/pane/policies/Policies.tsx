/**
 * Who must review the documents of each template, for administrators: the list, then one template's rules. Loaded when it is first
 * shown. It decides nothing: the server judges what is sent, and tells the journal.
 */
import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { PolicyView } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { useText } from '../i18n/text';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { PolicyForm } from './PolicyForm';

export default function Policies(): ReactNode {
  const pane = usePane();
  const { api, state, t } = pane;
  const p = t.policies;
  const layout = useLayout();
  const [policies, setPolicies] = useState<readonly PolicyView[]>();
  const [opened, setOpened] = useState<string>();
  const read = (): Promise<boolean> =>
    working(
      pane,
      p.loading,
      async () => {
        setPolicies(await api.policies());
        return undefined;
      },
      { keepsNotice: true },
    );
  // Each time the list is shown: a colleague may have decided meanwhile.
  useEffect(() => {
    if (opened === undefined) void read();
  }, [opened]);
  const chosen = policies?.find(({ template }) => template.id === opened);
  if (chosen !== undefined)
    return <PolicyForm key={chosen.template.id} view={chosen} onBack={() => setOpened(undefined)} />;
  return (
    <div className={layout.view}>
      <div className={layout.stack}>
        <Heading>{p.title}</Heading>
        <p className={layout.muted}>{p.intro}</p>
      </div>
      {policies === undefined && state.busy !== undefined && <Spinner size="small" />}
      <ul className={layout.list}>
        {policies?.map((view) => (
          <li key={view.template.id}>
            <button type="button" className={layout.card} onClick={() => setOpened(view.template.id)}>
              <span className={layout.grow}>
                <span className={layout.strong}>{view.template.title}</span>
                <Summary view={view} />
              </span>
              <Icon name="next" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <Button
        appearance="subtle"
        icon={<Icon name="refresh" size={16} />}
        disabled={state.busy !== undefined}
        onClick={() => void read()}
      >
        {p.reload}
      </Button>
    </div>
  );
}

function Summary({ view }: { readonly view: PolicyView }): ReactNode {
  const t = useText();
  const layout = useLayout();
  const { roles, reviewers, authorAlone } = view.policy;
  const names = roles.map((role) => t.signIn.roles[role].toLowerCase()).join(', ');
  return (
    <>
      <span className={layout.small} style={{ display: 'block' }}>
        {t.policies.sum(names, reviewers, authorAlone)}
      </span>
      <span className={layout.small} style={{ display: 'block' }}>
        {view.decided ? t.policies.decided : t.policies.own}
      </span>
    </>
  );
}
