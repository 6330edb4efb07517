/**
 * The sign that a view is on its way, named for those who do not see it turn. What is being waited for, when there is something to say,
 * is said by the pane's foot and not here.
 */
import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/services';

export function Waiting(): ReactNode {
  const { t } = usePane();
  return <Spinner size="small" aria-label={t.waiting} />;
}
