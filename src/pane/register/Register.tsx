/**
 * The register: the organisation's documents, then the life of one. Loaded when first shown; nothing of it is kept elsewhere.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RegisterEntry, RegisterPage, RegisterQuery } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { useText } from '../i18n/text';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { Life } from './Life';
import { RegisterState } from './RegisterState';
import { VerifySeal } from './VerifySeal';
import { shortDate } from './dates';

type Filter = NonNullable<RegisterQuery['state']> | 'all';
const FILTERS: readonly Filter[] = ['all', 'draft', 'finalised', 'contested'];

export default function Register(): ReactNode {
  const pane = usePane();
  const { api, state, t } = pane;
  const layout = useLayout();
  const [filter, setFilter] = useState<Filter>('all');
  const [page, setPage] = useState<RegisterPage>();
  const [opened, setOpened] = useState<RegisterEntry>();
  const [verifying, setVerifying] = useState(false);
  const busy = state.busy !== undefined;
  const asked = useRef<Filter>(filter);

  const read = (which: Filter, before?: RegisterPage): Promise<boolean> =>
    working(pane, t.register.loading, async () => {
      const next = await api.documents({
        ...(which === 'all' ? {} : { state: which }),
        ...(before?.next === undefined ? {} : { after: before.next }),
      });
      // Another filter was chosen meanwhile.
      if (asked.current !== which) return undefined;
      setPage({ ...next, documents: [...(before?.documents ?? []), ...next.documents] });
      return undefined;
    });
  useEffect(() => {
    asked.current = filter;
    void read(filter);
    // Once a filter.
  }, [filter]);

  if (verifying) return <VerifySeal onBack={() => setVerifying(false)} />;
  if (opened !== undefined) {
    return (
      <Life
        key={opened.documentId}
        entry={opened}
        onBack={() => {
          setOpened(undefined);
          void read(filter);
        }}
      />
    );
  }
  return (
    <div className={layout.view}>
      <Heading>{t.register.title}</Heading>
      <label className={layout.stack}>
        {t.register.filter}
        <select
          className={layout.select}
          value={filter}
          onChange={(event) => setFilter(FILTERS.find((one) => one === event.target.value) ?? 'all')}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {t.register.filters[one]}
            </option>
          ))}
        </select>
      </label>
      {page?.documents.length === 0 && <p className={layout.muted}>{t.register.none}</p>}
      <ul className={layout.list}>
        {page?.documents.map((entry) => (
          <li key={entry.documentId}>
            <Entry entry={entry} onOpen={() => setOpened(entry)} />
          </li>
        ))}
      </ul>
      {page?.next !== undefined && (
        <Button disabled={busy} onClick={() => void read(filter, page)}>
          {t.register.more}
        </Button>
      )}
      <Button
        appearance="subtle"
        icon={<Icon name="refresh" size={16} />}
        disabled={busy}
        onClick={() => void read(filter)}
      >
        {t.register.refresh}
      </Button>
      <Button icon={<Icon name="seal" size={16} />} disabled={busy} onClick={() => setVerifying(true)}>
        {t.sealCheck.open}
      </Button>
    </div>
  );
}

function Entry({ entry, onOpen }: { readonly entry: RegisterEntry; readonly onOpen: () => void }): ReactNode {
  const t = useText();
  const { language } = usePane();
  const layout = useLayout();
  const { title, template, author, created, finalised } = entry;
  return (
    <button type="button" className={layout.card} onClick={onOpen}>
      <span className={layout.grow}>
        <span className={layout.strong}>{title}</span>
        <RegisterState entry={entry} />
        <span className={layout.small} style={{ display: 'block' }}>
          {template.title}
        </span>
        <span className={layout.small} style={{ display: 'block' }}>
          {finalised === undefined
            ? t.register.by(author.name, shortDate(created, language))
            : t.register.finalisedBy(finalised.agent.name, shortDate(finalised.time, language))}
        </span>
      </span>
      <Icon name="next" size={16} />
    </button>
  );
}
