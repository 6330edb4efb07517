/**
 * A question before something that cannot be taken back with one click.
 */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { Modal } from './Modal';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'flex-end', marginTop: '8px' },
});

interface Props {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function ConfirmDialog({ title, text, confirm, onConfirm, onClose, children }: Props): ReactNode {
  const t = useText();
  const styles = useStyles();
  return (
    <Modal title={title} text={text} onClose={onClose}>
      {children}
      <div className={styles.actions}>
        <Button onClick={onClose}>{t.passage.cancel}</Button>
        <Button appearance="primary" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Modal>
  );
}
