/**
 * A passage's words with what comes from each source highlighted and what is to be checked marked in another way, the points to check,
 * then the sources, open by default. A number ties words and source, a letter words and point, so that colour is never needed.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { flaggedIn, runsOf, type CutPiece } from './flagged';
import { highlight } from './highlight';
import { ToPoint } from './points';
import { SentenceExcerpts } from './SentenceExcerpts';

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0 },
  found: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    padding: '1px 1px 0',
  },
  flagged: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    padding: '1px 0 0',
    borderBottom: `2px dotted ${tokens.colorNeutralStroke1}`,
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `2px dashed ${tokens.colorStatusWarningBorder2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { fontSize: '10px', fontWeight: tokens.fontWeightSemibold, marginLeft: '2px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  source: {
    display: 'flex',
    gap: '8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  tie: {
    flexShrink: 0,
    minWidth: '20px',
    height: '20px',
    lineHeight: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { margin: '2px 0', whiteSpace: 'pre-line' },
});

interface Props {
  readonly words: readonly string[];
  readonly sources: PassageView['sources'];
  /** Of words that stand as they were generated; empty otherwise. */
  readonly cites: PassageView['cites'];
  readonly flags: PassageView['flags'];
  /** The points to check: they come before what is known. */
  readonly points: ReactNode;
}

export function WordsWithSources({ words, sources: all, cites, flags, points }: Props): ReactNode {
  const t = useText();
  const styles = useStyles();
  const layout = useLayout();
  // Excerpts are then told under the words that rest on them.
  const sources = cites.length === 0 ? all : all.filter(({ kind }) => kind !== 'excerpt');
  const values = sources.map((source) => source.value);
  const cut = words.map((text) => highlight(text, values));
  const flagged = flaggedIn(words, flags);
  const found = new Set(cut.flat().map((piece) => piece.source));
  const labelOf = (source: number | undefined): string | undefined =>
    source === undefined ? undefined : sources[source]?.label;
  return (
    <>
      <section className={layout.stack} aria-labelledby="words">
        <h2 id="words" className={layout.section}>
          {t.passage.words}
        </h2>
        <div className={styles.words} lang="fr">
          {cut.map((pieces, at) => (
            <div key={at}>
              <p className={styles.paragraph}>
                {runsOf(pieces, flagged[at] ?? []).map((run, i) => {
                  const shown = run.pieces.map((piece, j) => (
                    <SourcedWords key={j} piece={piece} label={labelOf(piece.source)} />
                  ));
                  if (run.points === undefined) return <Fragment key={i}>{shown}</Fragment>;
                  const on = run.points.flatMap((rank) => {
                    const flag = flags[rank];
                    return flag === undefined ? [] : [{ flag, rank }];
                  });
                  const open = on.some(({ flag }) => flag.state === 'open');
                  return (
                    <mark key={i} className={mergeClasses(styles.flagged, open && styles.open)}>
                      {shown}
                      {on.map((point) => (
                        <ToPoint key={point.flag.id} {...point} />
                      ))}
                    </mark>
                  );
                })}
              </p>
              <SentenceExcerpts paragraph={at} text={words[at] ?? ''} passage={{ cites, sources: all }} />
            </div>
          ))}
        </div>
      </section>
      {points}
      <section className={layout.stack} aria-labelledby="sources">
        <h2 id="sources" className={layout.section}>
          {t.passage.sources}
        </h2>
        {sources.length === 0 ? (
          <p className={layout.muted}>{all.length === 0 ? t.passage.noSources : t.sources.quoting}</p>
        ) : (
          <ol className={styles.list}>
            {sources.map((source, at) => (
              <li key={`${source.kind}:${source.id}`} className={styles.source}>
                <span className={styles.tie}>{at + 1}</span>
                <div className={layout.grow}>
                  <span className={layout.strong}>{source.label}</span>
                  <p className={styles.value} lang="fr">
                    {source.value}
                  </p>
                  <span className={layout.small}>
                    {t.passage.kinds[source.kind]} · {found.has(at) ? t.passage.found : t.passage.notFound}
                  </span>
                </div>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

/** Its number stands once, at the end of its words. */
function SourcedWords({ piece, label }: { piece: CutPiece; label: string | undefined }): ReactNode {
  const styles = useStyles();
  if (piece.source === undefined) return piece.text;
  return (
    <mark className={styles.found} title={label}>
      {piece.text}
      {piece.ends && <sup className={styles.number}>{piece.source + 1}</sup>}
    </mark>
  );
}
