/**
 * Who must review the documents of each template and which drafter writes them, for administrators: the list, then one template's rules. Loaded when it is first
 * shown. It decides nothing: the server judges what is sent, and tells the journal.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { ModeEndpoint, ModesView, ModeView, PolicyView } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { useText } from '../i18n/text';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { Waiting } from '../ui/Waiting';
import { ModeForm } from './ModeForm';
import { useModeText } from './mode-text';
import { PolicyForm } from './PolicyForm';

export default function Policies(): ReactNode {
  const pane = usePane();
  const { api, state, t } = pane;
  const p = t.policies;
  const layout = useLayout();
  const [policies, setPolicies] = useState<readonly PolicyView[]>();
  const [modes, setModes] = useState<ModesView>();
  const [opened, setOpened] = useState<string>();
  const read = (): Promise<boolean> =>
    working(
      pane,
      p.loading,
      async () => {
        const [reviewed, drafted] = await Promise.all([api.policies(), api.modes()]);
        setPolicies(reviewed);
        setModes(drafted);
        return undefined;
      },
      { keepsNotice: true },
    );
  // Each time the list is shown: a colleague may have decided meanwhile.
  useEffect(() => {
    if (opened === undefined) void read();
  }, [opened]);
  const chosen = policies?.find(({ template }) => template.id === opened);
  const { endpoints = [], templates = [] } = modes ?? {};
  // With nothing to choose among there is nothing to show, but for a decision that no longer can apply.
  const modeOf = (id: string): ModeView | undefined =>
    templates.find(
      ({ template, decided }) => template.id === id && (endpoints.length > 0 || decided !== undefined),
    );
  if (chosen !== undefined) {
    const mode = modeOf(chosen.template.id);
    return (
      <PolicyForm
        key={chosen.template.id}
        view={chosen}
        drafting={mode === undefined ? undefined : <ModeForm view={mode} endpoints={endpoints} />}
        onBack={() => setOpened(undefined)}
      />
    );
  }
  return (
    <div className={layout.view}>
      <div className={layout.stack}>
        <Heading>{p.title}</Heading>
        <p className={layout.muted}>{p.intro}</p>
      </div>
      {policies === undefined && state.busy !== undefined && <Waiting />}
      <ul className={layout.list}>
        {policies?.map((view) => (
          <li key={view.template.id}>
            <button type="button" className={layout.card} onClick={() => setOpened(view.template.id)}>
              <span className={layout.grow}>
                <span className={layout.strong}>{view.template.title}</span>
                <Summary view={view} mode={modeOf(view.template.id)} endpoints={endpoints} />
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

interface SummaryProps {
  readonly view: PolicyView;
  readonly mode: ModeView | undefined;
  readonly endpoints: readonly ModeEndpoint[];
}

function Summary({ view, mode, endpoints }: SummaryProps): ReactNode {
  const t = useText();
  const layout = useLayout();
  const { roles, reviewers, authorAlone } = view.policy;
  const nameOf = useModeText(endpoints);
  const names = roles.map((role) => t.signIn.roles[role].toLowerCase()).join(', ');
  return (
    <>
      <span className={layout.small} style={{ display: 'block' }}>
        {t.policies.sum(names, reviewers, authorAlone)}
      </span>
      <span className={layout.small} style={{ display: 'block' }}>
        {view.decided ? t.policies.decided : t.policies.own}
      </span>
      {mode !== undefined && (
        <span className={layout.small} style={{ display: 'block' }}>
          {nameOf(mode.choice)}
        </span>
      )}
    </>
  );
}
