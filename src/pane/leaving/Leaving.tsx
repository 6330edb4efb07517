/**
 * "Ce qui part": for each passage that a model would write, the exact text, before it leaves. Doubtful words come first. Nothing is
 * sent from here.
 */
import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Masking, WhatLeaves } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Choices } from './Choices';
import { Doubtful } from './Doubtful';
import { LeavingText } from './LeavingText';
import { MaskOther } from './MaskOther';
import { distinct, maskMore } from './masking';

interface Props {
  readonly masking: Masking;
  /** Where closing leads back to. */
  readonly back: string;
  readonly load: (masking: Masking) => Promise<WhatLeaves>;
  readonly onMasking: (masking: Masking) => void;
  readonly onClose: () => void;
}

export function Leaving({ masking, back, load, onMasking, onClose }: Props): ReactNode {
  const pane = usePane();
  const { t } = pane;
  const layout = useLayout();
  const [leaves, setLeaves] = useState<WhatLeaves>();
  const [refused, setRefused] = useState(false);
  const [picked, setPicked] = useState('');
  useEffect(() => {
    let current = true;
    void working(pane, t.models.leaving.loading, async () => {
      const next = await load(masking);
      if (current) setLeaves(next);
      return undefined;
    }).then((ok) => current && setRefused(!ok));
    return () => {
      current = false;
    };
    // Again at each choice: the server masks, not the pane.
  }, [masking]);

  const leaving = leaves?.passages.filter((one) => one.status === 'leaves') ?? [];
  const doubtful = distinct(leaving.flatMap((one) => one.doubtful));
  const mask = (word: string): void => onMasking(maskMore(masking, word));
  return (
    <div className={layout.view}>
      <Button appearance="subtle" className={layout.back} icon={<Icon name="back" />} onClick={onClose}>
        {back}
      </Button>
      <div className={layout.stack}>
        <Heading>{t.privacy.leaving.title}</Heading>
        <p className={layout.text}>
          {t.privacy.leaving.intro} {t.models.leaving.nothingSent}
        </p>
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
      </div>
      {leaves === undefined ? (
        // Why not is said above the view.
        !refused && <Spinner size="small" />
      ) : (
        <>
          {leaving.length > 0 && <Doubtful spans={doubtful} onMask={mask} />}
          <Choices masking={masking} onMasking={onMasking} />
          {leaves.passages.map((passage) => (
            <section key={passage.slot} className={layout.stack} aria-label={passage.title}>
              <h2 className={layout.section}>{passage.title}</h2>
              {passage.status === 'stays' && <p className={layout.muted}>{t.models.leaving.stays}</p>}
              {passage.status === 'refused' && (
                <NoticeBar tone="warning">
                  {t.models.leaving.refused} <span lang="fr">{passage.sentence}</span>
                </NoticeBar>
              )}
              {passage.status === 'leaves' && (
                <LeavingText {...{ passage, masking, onMasking }} onPick={setPicked} />
              )}
            </section>
          ))}
          {leaving.length > 0 && <MaskOther word={picked} onWord={setPicked} onMask={mask} />}
        </>
      )}
    </div>
  );
}
