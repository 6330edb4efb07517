/**
 * One template's form. It asks only what the act needs, says in words what is missing, and sends nothing before it is complete.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import type { DraftingOptions, DraftRequest, Masking, TemplateForm } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working, type Outcome } from '../app/work';
import { Leaving } from '../leaving/Leaving';
import { Failed } from '../models/Failed';
import { isChange, shownFailure, useJob, type ShownFailure } from '../models/job';
import { WritingView } from '../models/WritingView';
import { Attach } from '../sources/Attach';
import { citesExcerpts, filledBy } from '../sources/filled';
import type { FormDraft } from '../state/model';
import { Heading } from '../ui/Heading';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { draftAndInsert, insert } from './actions';
import { Earlier } from './Earlier';
import { FieldInput } from './fields/FieldInput';
import { SUMMARY_ID } from './focus';
import { grouped, isShown, judge } from './judge';
import { ModelWay } from './ModelWay';
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

/** One value: a new one each time would ask the server at each drawing. */
const NOTHING_DECIDED: Masking = {};

const NOTHING_BROUGHT = { facts: {}, leftOut: [], sensitive: [] };

interface Props {
  readonly form: TemplateForm;
  readonly options: DraftingOptions;
  /** Leads to the templates: it stands over the form, not over what leaves, which has its own way back. */
  readonly back: ReactNode;
  /** What is known of who drafts holds no more: it is asked for again. */
  readonly onStale: () => Promise<void>;
}

export function FormView({ form, options, back, onStale }: Props): ReactNode {
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
  const { brought, sources = [] } = draft;
  const filled = useMemo(() => filledBy(form, draft.raw, brought), [form, draft.raw, brought]);
  const judged = useMemo(() => judge(form, { ...draft.raw, ...filled }), [form, draft.raw, filled]);
  // Files take a while to be read: what is typed meanwhile stays.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const keep = (next: Partial<FormDraft>): void =>
    dispatch({ type: 'form', id: form.id, form: { ...latest.current, ...next } });

  const fill = (raw: RawFacts): void => keep({ raw, touched: {}, attempted: false });

  const message = (path: string): string | undefined => {
    const problem = judged.problems.find((candidate) => candidate.field === path);
    if (problem === undefined || !isShown(path, draft.touched, draft.attempted)) return undefined;
    return language === 'fr' ? problem.message : problem.messageEn;
  };
  const job = useJob();
  const [fallback, setFallback] = useState<ShownFailure>();
  const [leaving, setLeaving] = useState(false);
  const way = options.templates[form.id] ?? { mode: 'embedded' };
  // The switch may be turned while the form is open: as last read anywhere in the pane.
  const ai = state.ai ?? options.ai;
  const { instruction = '', masking } = draft;
  const facts = {
    template: form.id,
    // What documents bring, the server takes from them.
    facts: Object.fromEntries(
      Object.entries(judged.facts).filter(([field]) => !Object.hasOwn(filled, field)),
    ),
    ...(sources.length === 0 ? {} : { sources: sources.map((source) => source.id) }),
  };
  const asked = {
    ...facts,
    ...(instruction.trim() === '' ? {} : { instruction: instruction.trim() }),
    ...(masking === undefined ? {} : { masking }),
  };
  const complete = (): boolean => {
    if (judged.problems.length === 0) return true;
    keep({ attempted: true });
    document.getElementById(SUMMARY_ID)?.focus();
    return false;
  };
  const withoutModel = (): void => {
    if (!complete()) return;
    setFallback(undefined);
    const request: DraftRequest = way.mode === 'embedded' ? facts : { ...facts, drafter: 'embedded' };
    void working(pane, t.form.drafting, () => draftAndInsert(pane, request, form.id));
  };
  const fromModel = async (): Promise<Outcome> => {
    const end = await job.run(() => pane.api.startDraft(asked));
    if (end.kind === 'done' && end.result.kind === 'document') return insert(pane, end.result.draft, form.id);
    if (end.kind === 'failed') {
      setFallback(shownFailure(end.failure, pane, Date.now()));
      if (isChange(end.failure)) await onStale();
    }
    if (end.kind === 'stopped') setFallback({ sentence: t.models.writing.stopped, embedded: true });
    return undefined;
  };
  const withModel = (): void => {
    if (!complete()) return;
    setFallback(undefined);
    void working(pane, t.form.drafting, fromModel);
  };
  const modelled = way.mode !== 'embedded' && ai.on;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (modelled) withModel();
    else withoutModel();
  };

  if (job.writing !== undefined)
    return (
      <div className={layout.view}>
        {back}
        <WritingView writing={job.writing} onStop={job.stop} />
      </div>
    );
  if (leaving)
    return (
      <Leaving
        masking={masking ?? NOTHING_DECIDED}
        back={t.models.leaving.back}
        load={async (next) => {
          const leaves = await pane.api.whatLeaves({ ...asked, masking: next });
          if (leaves.passages.some(({ status }) => status === 'refused')) await onStale();
          return leaves;
        }}
        onMasking={(next) => keep({ masking: next })}
        onClose={() => setLeaving(false)}
      />
    );

  return (
    <div className={layout.view}>
      {back}
      <form className={styles.form} noValidate onSubmit={submit}>
        <div className={layout.stack}>
          <Heading>{form.title}</Heading>
          <p className={layout.muted}>{form.summary}</p>
          {state.document.status === 'open' && <NoticeBar tone="warning">{t.form.where.drafted}</NoticeBar>}
          <Examples form={form} onFill={fill} />
          {/* What documents brought is not typed: without them it would be the agent's own words. */}
          {allowed && !citesExcerpts(form.fields) && <Earlier form={form} onFill={fill} />}
        </div>
        {(citesExcerpts(form.fields) || (way.mode === 'compose' && ai.on)) && (
          <Attach
            template={form.id}
            sources={sources}
            brought={brought}
            fills={form.fields.filter(({ id }) => Object.hasOwn(filled, id)).map(({ label }) => label)}
            material={way.mode === 'compose' && ai.on}
            onSources={(next, bring) => keep({ sources: next, brought: bring ?? NOTHING_BROUGHT })}
          />
        )}
        {grouped(
          judged.asked.filter(({ id }) => !Object.hasOwn(filled, id)),
          t.form.other,
        ).map((group) => (
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
          {way.mode === 'embedded' && way.lapsed !== undefined && (
            <NoticeBar tone="warning">{t.models.way.lapsed(way.lapsed)}</NoticeBar>
          )}
          {/* Why nothing came says also that AI is off. */}
          {way.mode !== 'embedded' && (ai.on || fallback === undefined) && (
            <ModelWay
              way={way}
              ai={ai}
              complete={judged.problems.length === 0}
              instruction={instruction}
              masking={masking}
              onInstruction={(text) => keep({ instruction: text })}
              onLeaving={() => setLeaving(true)}
            />
          )}
          {fallback !== undefined && (
            <Failed
              failure={fallback}
              embeddedLabel={t.models.way.embedded}
              {...(fallback.embedded && modelled ? { onEmbedded: withoutModel } : {})}
            />
          )}
          {note}
          <Button
            appearance="primary"
            size="large"
            type="submit"
            disabled={state.busy !== undefined || !allowed}
          >
            {way.mode === 'embedded' || modelled ? t.form.draft : t.models.way.embedded}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => dispatch({ type: 'form', id: form.id, form: undefined })}
          >
            {t.form.clear}
          </Button>
        </div>
      </form>
    </div>
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
