/**
 * « Joindre des documents »: a button and a place to drop files on, what was read of each, what they bring to the form. The server reads;
 * this only sends and shows. A document is the form's for which an agent chose it: those chosen for another are offered, never taken.
 */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import type { AttachedSource, SourcesBrought } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { ACCEPTED, sendFiles } from './attach';
import { Others } from './Others';
import { sortedOut } from './sorted-out';
import { SourceItem } from './SourceItem';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '6px',
    padding: '14px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  points: { margin: '4px 0 0', paddingLeft: '18px' },
});

interface Props {
  readonly template: string;
  readonly sources: readonly AttachedSource[];
  readonly brought: SourcesBrought | undefined;
  /** Labels of the fields that they fill. */
  readonly fills: readonly string[];
  /** A language model will read them. */
  readonly material: boolean;
  readonly onSources: (sources: readonly AttachedSource[], brought: SourcesBrought | undefined) => void;
}

export function Attach({ template, sources, brought, fills, material, onSources }: Props): ReactNode {
  const pane = usePane();
  const { api, state, t } = pane;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  /** On the server, chosen for another form or before the pane was opened again. */
  const [others, setOthers] = useState<readonly AttachedSource[]>([]);
  const elsewhere = sortedOut(sources, others).other;
  const busy = state.busy !== undefined;

  const show = async (now: readonly AttachedSource[]): Promise<void> =>
    onSources(
      now,
      now.length === 0 ? undefined : await api.brought({ template, sources: now.map((one) => one.id) }),
    );
  const none = sources.length === 0;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !none) return;
    asked.current = true;
    void api
      .attached()
      .then(async (waiting) => {
        const { own, other } = sortedOut(sources, waiting);
        setOthers(other);
        // A text that no draft took is erased after a day.
        if (own.length < sources.length) await show(own);
      })
      .catch(() => undefined);
    // Once a form, and when it is cleared: what was its own waits again.
  }, [template, none]);
  const gone = (...sources: readonly AttachedSource[]): void =>
    setOthers((before) => before.filter(({ id: other }) => sources.every((one) => one.id !== other)));

  const add = (files: readonly File[]): void => {
    if (files.length === 0 || busy) return;
    setRefusals([]);
    void working(pane, t.sources.loading, async () => {
      const sent = await sendFiles(pane, files);
      setRefusals(sent.refusals);
      if (sent.attached.length > 0) await show([...sources, ...sent.attached]);
      return undefined;
    });
  };
  const remove = (source: AttachedSource): void =>
    void working(pane, t.sources.loading, async () => {
      await api.detach(source.id);
      gone(source);
      await show(sources.filter((one) => one.id !== source.id));
      return undefined;
    });
  const take = (source: AttachedSource): void =>
    void working(pane, t.sources.loading, async () => {
      await show([...sources, source]);
      gone(source);
      return undefined;
    });
  const erase = (copies: readonly AttachedSource[]): void =>
    void working(pane, t.sources.loading, async () => {
      for (const copy of copies) {
        await api.detach(copy.id);
        gone(copy);
      }
      return undefined;
    });
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <section className={layout.stack} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={layout.section}>
        {t.sources.title}
      </h2>
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button
          icon={<Icon name="plus" size={16} />}
          disabled={busy}
          aria-describedby={`${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {t.sources.attach}
        </Button>
        <span className={layout.small}>{t.sources.drop}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          aria-label={t.sources.attach}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            // The same file may be chosen again, once mended.
            event.target.value = '';
          }}
        />
      </div>
      <p id={`${id}-hint`} className={layout.small}>
        {t.sources.hint}
      </p>
      {refusals.map((sentence) => (
        <NoticeBar key={sentence} tone="error">
          <span role="alert" lang="fr">
            {sentence}
          </span>
        </NoticeBar>
      ))}
      {sources.length > 0 && (
        <ul className={styles.list} aria-label={t.sources.list}>
          {sources.map((source) => (
            <SourceItem key={source.id} source={source}>
              <Button
                size="small"
                disabled={busy}
                aria-label={t.sources.removeOf(source.name)}
                onClick={() => remove(source)}
              >
                {t.sources.remove}
              </Button>
            </SourceItem>
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && <Others sources={elsewhere} onTake={take} onErase={erase} />}
      {sources.length > 0 && (fills.length > 0 || material) && (
        <NoticeBar tone="info">
          {fills.length > 0 && <span>{t.sources.brings(fills.join(', '))} </span>}
          {material && <span>{t.sources.material}</span>}
        </NoticeBar>
      )}
      {fills.length > 0 && brought !== undefined && <Remarks brought={brought} />}
    </section>
  );
}

/** What an agent should look at before the draft: it is not in the text, or it is and says something intimate. */
function Remarks({ brought: { sensitive, leftOut } }: { brought: SourcesBrought }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <>
      {sensitive.length > 0 && (
        <details>
          <summary>{t.sources.sensitive(sensitive.length)}</summary>
          <ul className={styles.points} lang="fr">
            {sensitive.map(({ words, place, reason }) => (
              <li key={`${place} ${words}`}>
                {t.sources.quoted(words)} ({place}){'\u00a0'}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>{t.sources.leftOut(leftOut.length)}</summary>
          <p className={layout.small}>{t.sources.leftOutHint}</p>
          <ul className={styles.points} lang="fr">
            {leftOut.map(({ words, place }) => (
              <li key={`${place} ${words}`}>
                {t.sources.quoted(words)} ({place})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
