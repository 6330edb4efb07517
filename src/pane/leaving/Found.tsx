/**
 * What was found in the texts that leave, before they are read. A masked text is still personal data, and why; a text in which nothing
 * was found is not said to be, nor to be sure to hold none.
 */
import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import type { Leaves } from './masking';

interface Props {
  readonly leaving: readonly Leaves[];
  /** The agent left words in clear. */
  readonly unmasked: boolean;
}

export function Found({ leaving, unmasked }: Props): ReactNode {
  const { privacy } = useText();
  if (leaving.some(({ masked }) => masked.length > 0)) return <NotAnonymous />;
  const personal = unmasked || leaving.some(({ dataClass }) => dataClass === 'personal');
  const unsure = leaving.some(({ doubtful, indirect }) => doubtful.length > 0 || indirect.length > 0);
  return (
    <NoticeBar tone="info">
      {personal ? privacy.someInClear : unsure ? privacy.nothingSure : privacy.nothingPersonal}
    </NoticeBar>
  );
}

function NotAnonymous(): ReactNode {
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
