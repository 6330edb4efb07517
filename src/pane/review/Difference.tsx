/**
 * What was added to and removed from the generated words, told by the elements `ins` and `del` and by signs, not by colour.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { normaliseParagraph } from '../../word';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { diffWords } from './diff';

const useStyles = makeStyles({
  box: {
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '22px',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: 'underline',
  },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: 'line-through',
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Spaces of different kinds are the same words. */
const joined = (paragraphs: readonly string[]): string => paragraphs.map(normaliseParagraph).join('\n');

export function Difference({
  before,
  after,
}: {
  before: readonly string[];
  after: readonly string[];
}): ReactNode {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.stack} aria-labelledby="difference">
      <h2 id="difference" className={layout.section}>
        {t.passage.diff}
      </h2>
      <div className={styles.box} lang="fr">
        {diffWords(joined(before), joined(after)).map((piece, at) => {
          if (piece.kind === 'same') return piece.text;
          const Tag = piece.kind === 'added' ? 'ins' : 'del';
          return (
            <Tag key={at} className={styles[piece.kind]}>
              <span className={styles.spoken}>[{t.passage[piece.kind]}] </span>
              {piece.text}
            </Tag>
          );
        })}
      </div>
    </section>
  );
}
