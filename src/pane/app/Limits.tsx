/**
 * What Word does not let an add-in prevent, said plainly.
 */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { usePane } from './services';

export function Limits(): ReactNode {
  const { dispatch, t } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.view}>
      <Button
        appearance="subtle"
        className={layout.back}
        icon={<Icon name="back" />}
        onClick={() => dispatch({ type: 'view', view: 'review' })}
      >
        {t.nav.back}
      </Button>
      <Heading>{t.limits.title}</Heading>
      <p className={layout.text}>{t.limits.intro}</p>
      <ul style={{ margin: 0, paddingLeft: 20, display: 'grid', gap: 10 }}>
        {t.limits.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className={layout.muted}>{t.limits.legal}</p>
    </div>
  );
}
