/**
 * Under a paragraph, the excerpts of attached documents that support each of its sentences, one click away. What the server did not find
 * to support a sentence is not shown.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { sentencesOf } from './sentences';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quote: {
    margin: '4px 0',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
});

interface Props {
  /** From 0. */
  readonly paragraph: number;
  /** Of that paragraph, as it was generated. */
  readonly text: string;
  readonly passage: Pick<PassageView, 'cites' | 'sources'>;
}

export function SentenceExcerpts({ paragraph, text, passage }: Props): ReactNode {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const cites = passage.cites.filter((cite) => cite.paragraph === paragraph);
  if (cites.length === 0) return null;
  const sentences = sentencesOf([text]);
  const rows = sentences.map(({ start, text: sentence }) => [
    ...new Set(
      cites
        .filter((cite) => cite.start < start + sentence.length && start < cite.end)
        .flatMap(({ excerpts }) => excerpts),
    ),
  ]);
  // One paragraph that rests on one excerpt throughout says it once.
  const same = rows.every((ids) => ids.join() === rows[0]?.join());
  return (same ? rows.slice(0, 1) : rows).map((ids, at) => {
    if (ids.length === 0) return null;
    const what = ids.length === 1 ? t.sources.one(ids.join()) : t.sources.several(ids.join(', '));
    return (
      <details key={at}>
        <summary className={styles.summary}>
          {same ? what : t.sources.ofSentence(at + 1, what.toLowerCase())}
        </summary>
        {passage.sources
          .filter(({ kind, id }) => kind === 'excerpt' && ids.includes(id))
          .map(({ id, label, value }) => (
            <blockquote key={id} className={styles.quote}>
              <span className={layout.small}>{label}</span> {value}
            </blockquote>
          ))}
      </details>
    );
  });
}
