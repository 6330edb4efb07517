/**
 * The facts of a draft that the agent made before, taken again in the form: a wrong one is corrected there, and a new draft is made. The
 * list is asked for when it is wanted.
 */
import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { RegisterEntry, TemplateForm } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { formatTime } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { toRaw, type RawFacts } from './raw';

/** A page of the register; an agent looks for what was just made. */
const LOOKED_AT = 100;
const SHOWN = 10;

interface Props {
  readonly form: Pick<TemplateForm, 'id'>;
  readonly onFill: (facts: RawFacts) => void;
}

export function Earlier({ form, onFill }: Props): ReactNode {
  const pane = usePane();
  const { api, language, state, t } = pane;
  const layout = useLayout();
  const id = useId();
  const [drafts, setDrafts] = useState<readonly RegisterEntry[]>();
  const [chosen, setChosen] = useState('');
  const busy = state.busy !== undefined;
  const look = (): void =>
    void working(pane, t.form.earlier.looking, async () => {
      const { documents } = await api.documents({ limit: LOOKED_AT });
      const own = documents.filter(
        ({ template, author, contests }) =>
          template.id === form.id && author.id === state.session?.agent.id && contests === undefined,
      );
      setDrafts(own.slice(0, SHOWN));
      setChosen(own[0]?.documentId ?? '');
      return undefined;
    });
  const take = (): void =>
    void working(pane, t.form.earlier.looking, async () => {
      const { facts } = await api.draftedFacts(chosen);
      onFill(toRaw(facts) as RawFacts);
      return { tone: 'success', text: t.form.earlier.taken };
    });
  if (drafts === undefined)
    return (
      <Button size="small" appearance="subtle" disabled={busy} onClick={look}>
        {t.form.earlier.open}
      </Button>
    );
  if (drafts.length === 0) return <p className={layout.small}>{t.form.earlier.none}</p>;
  return (
    <div className={layout.stack}>
      <label htmlFor={id}>{t.form.earlier.label}</label>
      <select
        id={id}
        className={layout.select}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        {drafts.map(({ documentId, title, created }) => (
          <option key={documentId} value={documentId}>
            {title}, {formatTime(created, language)}
          </option>
        ))}
      </select>
      <div className={layout.row}>
        <Button size="small" disabled={busy} onClick={take}>
          {t.form.earlier.take}
        </Button>
      </div>
    </div>
  );
}
