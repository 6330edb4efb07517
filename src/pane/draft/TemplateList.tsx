/**
 * The official templates, by kind, with a search.
 */
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { TemplateSummary } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { Waiting } from '../ui/Waiting';

const KINDS = ['order', 'deliberation', 'letter', 'note'] as const;

const useStyles = makeStyles({
  kind: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  badge: { fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForeground1, display: 'block' },
});

/** Without accents or case, so that "arrete" finds "Arrêté". */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Every word typed must be found in the title or the summary. */
export const matches = (template: TemplateSummary, query: string): boolean => {
  const text = fold(`${template.title} ${template.summary}`);
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

export function TemplateList(): ReactNode {
  const pane = usePane();
  const { api, dispatch, state, t } = pane;
  const { templates } = state;
  const layout = useLayout();
  const styles = useStyles();
  const [query, setQuery] = useState('');

  useEffect(() => {
    if (templates !== undefined) return;
    const load = async (): Promise<undefined> => {
      dispatch({ type: 'templates', templates: await api.templates() });
      return undefined;
    };
    void working(pane, t.templates.loading, load, { keepsNotice: true });
    // Once, when the list is first shown.
  }, []);

  const found = (templates ?? []).filter((template) => matches(template, query));
  return (
    <div className={layout.view}>
      <Heading>{t.templates.title}</Heading>
      {templates === undefined ? (
        state.busy !== undefined && <Waiting />
      ) : (
        <>
          <Input
            type="search"
            aria-label={t.templates.search}
            placeholder={t.templates.search}
            contentBefore={<Icon name="search" size={16} />}
            value={query}
            onChange={(_, data) => setQuery(data.value)}
            input={{ style: { minWidth: 0 } }}
          />
          {found.length === 0 && <p className={layout.muted}>{t.templates.none}</p>}
          {KINDS.map((kind) => {
            const own = found.filter((template) => template.kind === kind);
            return own.length === 0 ? null : (
              <section key={kind} aria-labelledby={`kind-${kind}`} className={layout.stack}>
                <h2 id={`kind-${kind}`} className={styles.kind}>
                  {t.kinds[kind]}
                </h2>
                <ul className={layout.list}>
                  {own.map((template) => (
                    <li key={template.id}>
                      <button
                        type="button"
                        className={layout.card}
                        onClick={() => dispatch({ type: 'template', id: template.id })}
                      >
                        <span className={layout.grow}>
                          <span className={layout.strong}>{template.title}</span>
                          <span className={layout.small}>{template.summary}</span>
                          {state.forms[template.id] !== undefined && (
                            <span className={styles.badge}>{t.templates.resume}</span>
                          )}
                        </span>
                        <Icon name="next" />
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </>
      )}
    </div>
  );
}
