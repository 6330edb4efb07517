/**
 * A passage's state: a drawing and words, with a colour that only repeats them.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { Icon, type IconName } from '../ui/icons';
import type { PassageStatus } from './status';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 8px 2px 4px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  todo: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  out: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  alert: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
});

const LOOKS: Readonly<Record<PassageStatus, readonly [IconName, 'todo' | 'done' | 'out' | 'alert']>> = {
  pending: ['clock', 'todo'],
  awaited: ['clock', 'todo'],
  approved: ['check', 'done'],
  amended: ['pen', 'done'],
  rejected: ['cross', 'out'],
  removed: ['trash', 'out'],
  changed: ['warning', 'alert'],
  gone: ['empty', 'alert'],
};

export function StatusMark({ status }: { status: PassageStatus }): ReactNode {
  const t = useText();
  const styles = useStyles();
  const [icon, tone] = LOOKS[status];
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <Icon name={icon} size={16} />
      {t.states[status]}
    </span>
  );
}
