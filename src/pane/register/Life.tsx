/**
 * The life of one document, as the journal tells it; and, for a finalised one, contesting it.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { LifeEvent, RegisterEntry } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { contest } from './contest';
import { ContestDialog } from './ContestDialog';
import { RegisterState } from './RegisterState';
import { shortDate } from './dates';

const Publication = lazy(() => import('../publication/Publication'));

const useStyles = makeStyles({
  event: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

export function Life({
  entry,
  onBack,
}: {
  readonly entry: RegisterEntry;
  readonly onBack: () => void;
}): ReactNode {
  const pane = usePane();
  const { api, language, state, t } = pane;
  const layout = useLayout();
  const styles = useStyles();
  const [events, setEvents] = useState<readonly LifeEvent[]>();
  const [asking, setAsking] = useState(false);
  const { allowed, note } = useRight('review');
  const mayPublish = useRight('finalise').allowed;
  const [publishing, setPublishing] = useState(false);
  const { documentId, title, template } = entry;
  const read = (): Promise<boolean> =>
    working(pane, t.register.reading, async () => {
      setEvents(await api.life(documentId));
      return undefined;
    });
  useEffect(() => {
    void read();
    // Once a document.
  }, []);

  if (publishing)
    return (
      <Suspense>
        <Publication
          {...{ documentId, title }}
          onClose={() => {
            setPublishing(false);
            void read();
          }}
        />
      </Suspense>
    );
  return (
    <div className={layout.view}>
      <Button appearance="subtle" className={layout.back} icon={<Icon name="back" />} onClick={onBack}>
        {t.register.back}
      </Button>
      <Heading>{title}</Heading>
      <div className={layout.stack}>
        <RegisterState entry={entry} />
        <p className={layout.small}>{template.title}</p>
      </div>
      <section className={layout.stack} aria-labelledby="life">
        <h2 id="life" className={layout.section}>
          {t.register.life}
        </h2>
        <ol className={layout.list}>
          {events?.map((event) => (
            <li key={`${event.log} ${event.entry}`} className={styles.event}>
              <span>{language === 'fr' ? event.fr : event.en}</span>
              <span className={layout.small}>
                {t.register.entry(shortDate(event.time, language), event.entry)}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {entry.state === 'finalised' && (
        <>
          <Button disabled={state.busy !== undefined || !mayPublish} onClick={() => setPublishing(true)}>
            {t.publication.open}
          </Button>
          <p className={layout.muted}>{t.register.contestText}</p>
          {note}
          <Button
            icon={<Icon name="warning" size={16} />}
            disabled={state.busy !== undefined || !allowed}
            onClick={() => setAsking(true)}
          >
            {t.register.contest}
          </Button>
        </>
      )}
      {asking && (
        <ContestDialog
          onClose={() => setAsking(false)}
          onConfirm={(reason) => {
            setAsking(false);
            void working(pane, t.register.contesting, async () => {
              const outcome = await contest(pane, entry, reason);
              const told = await api.life(documentId).catch(() => undefined);
              if (told !== undefined) setEvents(told);
              return outcome;
            });
          }}
        />
      )}
    </div>
  );
}
