/**
 * What stands around an input: label with "obligatoire" or "facultatif" in words, help, message. And the same around a group.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FocusEvent, ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui/icons';
import { inputId } from './props';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    minWidth: 0,
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    margin: 0,
    padding: '8px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  label: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  legend: { padding: '0 4px', marginLeft: '-4px', fontWeight: tokens.fontWeightSemibold },
  plain: { fontWeight: tokens.fontWeightRegular },
  mark: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    marginLeft: '6px',
  },
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  message: {
    margin: 0,
    display: 'flex',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface FrameProps {
  readonly path: string;
  readonly label: string;
  /** Undefined: nothing is said (parts of a composed value). */
  readonly required?: boolean | undefined;
  readonly decision?: boolean | undefined;
  readonly help?: string | undefined;
  readonly message?: string | undefined;
  readonly children: ReactNode;
}

/** Ids for `aria-describedby`. */
export const describedBy = (path: string, help?: string, message?: string): string | undefined =>
  [help && `${inputId(path)}-help`, message && `${inputId(path)}-message`].filter(Boolean).join(' ') ||
  undefined;

export function Frame(props: FrameProps): ReactNode {
  const { path, label, required, children } = props;
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <label htmlFor={inputId(path)} className={required === undefined ? styles.plain : styles.label}>
        {label}
        <Mark required={required} />
      </label>
      <Help {...props} />
      {children}
      <Message path={path} message={props.message} />
    </div>
  );
}

export function Group(props: FrameProps & { readonly onLeave: () => void }): ReactNode {
  const { path, label, required, children, onLeave, help, message } = props;
  const styles = useStyles();
  const leave = (event: FocusEvent<HTMLFieldSetElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
  };
  return (
    <fieldset
      id={inputId(path)}
      tabIndex={-1}
      className={styles.group}
      onBlur={leave}
      aria-describedby={describedBy(path, help, message)}
    >
      <legend className={styles.legend}>
        {label}
        <Mark required={required} />
      </legend>
      <Help {...props} />
      {children}
      <Message path={path} message={message} />
    </fieldset>
  );
}

function Mark({ required }: Pick<FrameProps, 'required'>): ReactNode {
  const t = useText();
  const styles = useStyles();
  return required === undefined ? null : (
    <span className={styles.mark}>{required ? t.form.required : t.form.optional}</span>
  );
}

function Help({ path, help, decision }: Pick<FrameProps, 'path' | 'help' | 'decision'>): ReactNode {
  const t = useText();
  const styles = useStyles();
  return (
    <>
      {help !== undefined && (
        <p id={`${inputId(path)}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {decision === true && <p className={styles.help}>{t.form.decision}</p>}
    </>
  );
}

function Message({ path, message }: Pick<FrameProps, 'path' | 'message'>): ReactNode {
  const styles = useStyles();
  return message === undefined ? null : (
    <p id={`${inputId(path)}-message`} className={styles.message}>
      <Icon name="warning" size={16} />
      {message}
    </p>
  );
}
