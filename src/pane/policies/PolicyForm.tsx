/**
 * One template's rules: its review rules as a form, then which drafter writes. What is sent names the version that was shown: a decision that somebody else took meanwhile is
 * not overwritten.
 */
import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { PolicyChange, PolicyTerms, PolicyView } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { formatTime } from '../i18n/text';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { ReasonField } from './ReasonField';

const ROLES = ['drafter', 'legal-reviewer', 'administrator'] as const;
const REVIEWERS = [1, 2, 3, 4, 5] as const;

interface Props {
  readonly view: PolicyView;
  /** Which drafter writes; absent where there is nothing to choose. */
  readonly drafting?: ReactNode;
  readonly onBack: () => void;
}

export function PolicyForm({ view, drafting, onBack }: Props): ReactNode {
  const pane = usePane();
  const { api, language, state, t } = pane;
  const p = t.policies;
  const layout = useLayout();
  const id = useId();
  const [shown, setShown] = useState(view);
  const [terms, setTerms] = useState<PolicyTerms>(view.policy);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const busy = state.busy !== undefined;

  const decide = (policy: PolicyChange['policy']): void =>
    void working(pane, p.saving, async () => {
      const now = await api.changePolicy(view.template.id, {
        policy,
        version: shown.version,
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      });
      setShown(now);
      setTerms(now.policy);
      setReason('');
      return { tone: 'success', text: p.saved };
    });
  const save = (): void => {
    setMissing(terms.roles.length === 0);
    if (terms.roles.length > 0) decide(terms);
  };
  return (
    <div className={layout.view}>
      <Button appearance="subtle" className={layout.back} icon={<Icon name="back" />} onClick={onBack}>
        {p.back}
      </Button>
      <div className={layout.stack}>
        <Heading>{shown.template.title}</Heading>
        <h2 className={layout.section}>{p.who}</h2>
        <p className={layout.muted}>
          {shown.decided ? p.decided : p.own}
          {shown.changed !== undefined &&
            ` – ${p.changed(shown.changed.agent.name, formatTime(shown.changed.time, language))}`}
        </p>
      </div>
      <fieldset className={layout.stack} style={{ border: 0, margin: 0, padding: 0 }}>
        <legend className={layout.section}>{p.roles}</legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={t.signIn.roles[role]}
            checked={terms.roles.includes(role)}
            onChange={(_, { checked }) =>
              setTerms({
                ...terms,
                roles: ROLES.filter((one) => (one === role ? checked === true : terms.roles.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <div className={layout.stack}>
        <Checkbox
          label={p.authorAlone}
          aria-describedby={`${id}-alone`}
          checked={terms.authorAlone}
          onChange={(_, { checked }) => setTerms({ ...terms, authorAlone: checked === true })}
        />
        <p id={`${id}-alone`} className={layout.small}>
          {p.authorAloneHint}
        </p>
      </div>
      <div className={layout.stack}>
        <label htmlFor={`${id}-count`}>{p.reviewers}</label>
        <select
          id={`${id}-count`}
          style={{ font: 'inherit', minHeight: 32, alignSelf: 'flex-start' }}
          value={terms.reviewers}
          onChange={(event) => setTerms({ ...terms, reviewers: Number(event.target.value) })}
        >
          {REVIEWERS.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </div>
      <ReasonField value={reason} onChange={setReason} />
      {missing && <NoticeBar tone="warning">{p.noRole}</NoticeBar>}
      <div className={layout.row}>
        <Button appearance="primary" disabled={busy} onClick={save}>
          {p.save}
        </Button>
        {shown.decided && (
          <Button disabled={busy} onClick={() => decide(null)}>
            {p.restore}
          </Button>
        )}
      </div>
      <p className={layout.small}>{p.scope}</p>
      {drafting}
    </div>
  );
}
