/**
 * Which drafter writes one template's documents, as a form: the template's own sentences, a configured endpoint, or what the
 * configuration says. What is sent names the version that was shown; the server judges it.
 */
import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { ModeChange, ModeChoice, ModeEndpoint, ModeView } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { formatTime } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { ReasonField } from './ReasonField';
import { useModeText } from './mode-text';

interface Props {
  readonly view: ModeView;
  readonly endpoints: readonly ModeEndpoint[];
}

const CONFIGURED = 'configured';
const keyOf = (choice: ModeChoice): string =>
  choice.mode === 'embedded' ? 'embedded' : `${choice.mode} ${choice.endpoint}`;
/** What was decided; no choice has that key when it can no longer be made. */
const shownAs = ({ decided }: ModeView): string => (decided === undefined ? CONFIGURED : keyOf(decided));

export function ModeForm({ view, endpoints }: Props): ReactNode {
  const pane = usePane();
  const { api, language, state, t } = pane;
  const m = t.policies.drafting;
  const layout = useLayout();
  const id = useId();
  const nameOf = useModeText(endpoints);
  const [shown, setShown] = useState(view);
  const [chosen, setChosen] = useState(shownAs(view));
  const [reason, setReason] = useState('');
  const choices: readonly ModeChoice[] = [
    { mode: 'embedded' },
    ...endpoints
      .filter(({ refused }) => refused === undefined)
      .flatMap(({ id: endpoint }): ModeChoice[] => [
        { mode: 'rephrase', endpoint },
        { mode: 'compose', endpoint },
      ]),
  ];
  const picked: ModeChange['choice'] | undefined =
    chosen === CONFIGURED ? null : choices.find((choice) => keyOf(choice) === chosen);
  const save = (choice: ModeChange['choice']): void =>
    void working(pane, t.policies.saving, async () => {
      const now = await api.changeMode(view.template.id, {
        choice,
        version: shown.version,
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      });
      setShown(now);
      setChosen(shownAs(now));
      setReason('');
      return { tone: 'success', text: t.policies.saved };
    });
  return (
    <section className={layout.stack} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={layout.section}>
        {m.title}
      </h2>
      {shown.changed !== undefined && (
        <p className={layout.small}>
          {t.policies.changed(shown.changed.agent.name, formatTime(shown.changed.time, language))}
        </p>
      )}
      {shown.ignored !== undefined && shown.decided !== undefined && shown.decided.mode !== 'embedded' && (
        <NoticeBar tone="warning">{m.ignored(shown.decided.endpoint)}</NoticeBar>
      )}
      <RadioGroup
        aria-labelledby={`${id}-title`}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        {choices.map((choice) => (
          <Radio key={keyOf(choice)} value={keyOf(choice)} label={nameOf(choice)} />
        ))}
        <Radio value={CONFIGURED} label={m.configured(nameOf(shown.configured))} />
      </RadioGroup>
      {endpoints.map(({ id: endpoint, refused }) =>
        refused === undefined ? null : (
          <p key={endpoint} className={layout.small} lang="fr">
            {refused}
          </p>
        ),
      )}
      <ReasonField value={reason} onChange={setReason} />
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabled={state.busy !== undefined || picked === undefined || chosen === shownAs(shown)}
          onClick={() => picked !== undefined && save(picked)}
        >
          {m.save}
        </Button>
      </div>
      <p className={layout.small}>{m.scope}</p>
    </section>
  );
}
