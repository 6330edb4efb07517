/**
 * Who reviewed a passage and when, one line an agent.
 */
import type { ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { usePane } from '../app/services';
import { formatTime } from '../i18n/text';
import { useLayout } from '../ui/layout';

export function Reviewers({ reviews }: Pick<PassageView, 'reviews'>): ReactNode {
  const { language, t } = usePane();
  const layout = useLayout();
  return reviews.map(({ agent, time }) => (
    <span key={agent.id} className={layout.small} style={{ display: 'block' }}>
      {t.review.by(agent.name, formatTime(time, language))}
    </span>
  ));
}
