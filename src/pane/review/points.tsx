/**
 * What ties a point to check and the words that it is about, in both directions: the same letter beside each, and a way from one to the
 * other.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FlagView } from '../../server/client';
import { useText } from '../i18n/text';
import { Icon } from '../ui/icons';
import { letterOf } from './flagged';

const useStyles = makeStyles({
  tie: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    flexShrink: 0,
    margin: '0 0 0 2px',
    padding: '0 3px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export const pointId = ({ id }: Pick<FlagView, 'id'>): string => `point-${id}`;
const wordsId = ({ id }: Pick<FlagView, 'id'>): string => `point-words-${id}`;
const goTo = (id: string): void => document.getElementById(id)?.focus();

interface Props {
  readonly flag: FlagView;
  readonly rank: number;
}

/** After the words: leads to the point. */
export function ToPoint({ flag, rank }: Props): ReactNode {
  const { models } = useText();
  const styles = useStyles();
  const open = flag.state === 'open';
  const letter = letterOf(rank);
  return (
    <button
      type="button"
      id={wordsId(flag)}
      className={styles.tie}
      aria-label={open ? models.flags.toPoint(letter) : models.flags.toSettled(letter)}
      onClick={() => goTo(pointId(flag))}
    >
      {open && <Icon name="warning" size={12} />}
      {letter}
    </button>
  );
}

/** Beside the point: leads to the words. */
export function ToWords({ flag, rank }: Props): ReactNode {
  const { models } = useText();
  const styles = useStyles();
  const letter = letterOf(rank);
  return (
    <button
      type="button"
      className={styles.tie}
      aria-label={models.flags.toWords(letter)}
      onClick={() => goTo(wordsId(flag))}
    >
      {letter}
    </button>
  );
}
