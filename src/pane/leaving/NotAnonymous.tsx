/**
 * That a masked text is still personal data, and why.
 */
import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

export function NotAnonymous(): ReactNode {
  const t = useText();
  const layout = useLayout();
  return (
    <NoticeBar tone="info">
      {t.privacy.notAnonymous.short}
      <details>
        <summary>{t.models.leaving.whyPersonal}</summary>
        <ul style={{ paddingLeft: 18 }}>
          {t.privacy.notAnonymous.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className={layout.text}>{t.privacy.notAnonymous.kept}</p>
      </details>
    </NoticeBar>
  );
}
