/**
 * One template's form. It asks only what the act needs, says in words what is missing, and sends nothing before it is complete.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type SyntheticEvent, type ReactNode } from 'react';
import type { TemplateForm } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import type { FormDraft } from '../state/model';
import { Heading } from '../ui/Heading';
import { useLayout } from '../ui/layout';
import { draftAndInsert } from './actions';
import { FieldInput } from './fields/FieldInput';
import { SUMMARY_ID } from './focus';
import { grouped, isShown, judge } from './judge';
import { toRaw, type RawFacts } from './raw';
import { Summary } from './Summary';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '20px' },
  group: { display: 'flex', flexDirection: 'column', gap: '14px' },
  title: {
    margin: 0,
    paddingBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function FormView({ form }: { form: TemplateForm }): ReactNode {
  const pane = usePane();
  const { dispatch, language, state, t } = pane;
  const layout = useLayout();
  const styles = useStyles();
  const { allowed, note } = useRight('draft');
  const fresh = useMemo<FormDraft>(
    () => ({ raw: toRaw(form.defaults) as RawFacts, touched: {}, attempted: false }),
    [form],
  );
  const draft = state.forms[form.id] ?? fresh;
  const judged = useMemo(() => judge(form, draft.raw), [form, draft.raw]);
  const keep = (next: Partial<FormDraft>): void =>
    dispatch({ type: 'form', id: form.id, form: { ...draft, ...next } });

  const message = (path: string): string | undefined => {
    const problem = judged.problems.find((candidate) => candidate.field === path);
    if (problem === undefined || !isShown(path, draft.touched, draft.attempted)) return undefined;
    return language === 'fr' ? problem.message : problem.messageEn;
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (judged.problems.length > 0) {
      keep({ attempted: true });
      document.getElementById(SUMMARY_ID)?.focus();
      return;
    }
    void working(pane, t.form.drafting, () =>
      draftAndInsert(pane, { template: form.id, facts: judged.facts }, form.id),
    );
  };

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <div className={layout.stack}>
        <Heading>{form.title}</Heading>
        <p className={layout.muted}>{form.summary}</p>
        <Examples form={form} onFill={(facts) => keep({ raw: facts, touched: {}, attempted: false })} />
      </div>
      {grouped(judged.asked, t.form.other).map((group) => (
        <section key={group.title} className={styles.group}>
          {group.title !== '' && <h2 className={styles.title}>{group.title}</h2>}
          {group.fields.map((field) => (
            <FieldInput
              key={field.id}
              field={field}
              path={field.id}
              value={draft.raw[field.id]}
              onChange={(value) => keep({ raw: { ...draft.raw, [field.id]: value } })}
              onLeave={(path) => keep({ touched: { ...draft.touched, [path]: true } })}
              message={message}
            />
          ))}
        </section>
      ))}
      <Summary fields={form.fields} problems={judged.problems} />
      <div className={layout.stack}>
        {state.document.status === 'none' && (
          <p className={layout.small}>{state.document.empty ? t.form.where.empty : t.form.where.filled}</p>
        )}
        {note}
        <Button
          appearance="primary"
          size="large"
          type="submit"
          disabled={state.busy !== undefined || !allowed}
        >
          {t.form.draft}
        </Button>
        <Button appearance="subtle" onClick={() => dispatch({ type: 'form', id: form.id, form: undefined })}>
          {t.form.clear}
        </Button>
      </div>
    </form>
  );
}

function Examples({ form, onFill }: { form: TemplateForm; onFill: (facts: RawFacts) => void }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  if (form.examples.length === 0) return null;
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        {form.examples.map((example) => (
          <Button key={example.id} size="small" onClick={() => onFill(toRaw(example.facts) as RawFacts)}>
            {form.examples.length === 1 ? t.form.example : t.form.exampleOf(example.title)}
          </Button>
        ))}
      </div>
      <p className={layout.small}>{t.form.exampleHint}</p>
    </div>
  );
}
