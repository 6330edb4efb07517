/**
 * Takes back what an agent answered for a point or a question: their own answer, or anybody's for a legal reviewer. The server
 * judges again who may.
 */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnswerView } from '../../server/client';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { reopen } from './actions';

interface Props {
  /** Of the document; absent for one drafted elsewhere. */
  readonly id: string | undefined;
  /** Of the point or the question. */
  readonly point: string;
  readonly answer: AnswerView;
}

export function Reopen({ id, point, answer }: Props): ReactNode {
  const pane = usePane();
  const { state, t } = pane;
  const { allowed } = useRight('review');
  const me = state.session?.agent;
  if (!allowed || (me?.role !== 'legal-reviewer' && answer.agent.id !== me?.id)) return null;
  return (
    <Button
      size="small"
      disabled={state.busy !== undefined}
      onClick={() => void working(pane, t.checks.running, () => reopen(pane, id, point))}
    >
      {t.checks.reopen}
    </Button>
  );
}
