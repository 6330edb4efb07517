/**
 * "Ce qui part": for each passage that a model would write, the exact text, before it leaves. Doubtful words come first. Nothing is
 * sent from here.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Masking, WhatLeaves } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Waiting } from '../ui/Waiting';
import { Choices } from './Choices';
import { Doubtful } from './Doubtful';
import { Found } from './Found';
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
  /** With the choices under which it was prepared: later ones are not answered yet. */
  const [answer, setAnswer] = useState<{ readonly under: Masking; readonly leaves: WhatLeaves }>();
  const [refused, setRefused] = useState(false);
  const [picked, setPicked] = useState('');
  useEffect(() => {
    let current = true;
    void working(pane, t.models.leaving.loading, async () => {
      const leaves = await load(masking);
      if (current) setAnswer({ under: masking, leaves });
      return undefined;
    }).then((ok) => {
      if (!current) return;
      setRefused(!ok);
      // A text prepared under other choices would not be the one that leaves.
      if (!ok) setAnswer(undefined);
    });
    return () => {
      current = false;
    };
    // Again at each choice: the server masks, not the pane.
  }, [masking]);

  const passages = answer?.leaves.passages ?? [];
  const leaving = passages.filter((one) => one.status === 'leaves');
  const doubtful = distinct(leaving.flatMap((one) => one.doubtful));
  const pseudonymised = leaving.filter(({ masked }) => masked.length > 0);
  const nothing = refused || (answer !== undefined && leaving.length === 0);
  const mask = (word: string): void => onMasking(maskMore(masking, word));
  return (
    <div className={layout.view}>
      <Button appearance="subtle" className={layout.back} icon={<Icon name="back" />} onClick={onClose}>
        {back}
      </Button>
      <div className={layout.stack}>
        <Heading>{t.privacy.leaving.title}</Heading>
        <p className={layout.text}>
          {leaving.length > 0 && `${t.privacy.leaving.intro} `}
          {nothing ? t.models.leaving.nothing : t.models.leaving.nothingSent}
        </p>
        {leaving.length > 0 && <Found leaving={leaving} unmasked={(answer?.under.unmask ?? []).length > 0} />}
      </div>
      {/* Why not is said above the view. */}
      {answer === undefined && !refused && <Waiting />}
      {leaving.length > 0 && <Doubtful spans={doubtful} onMask={mask} />}
      <Choices masking={masking} leaving={answer?.under === masking ? leaving : []} onMasking={onMasking} />
      {passages.map((passage) => (
        <section key={passage.slot} className={layout.stack} aria-label={passage.title}>
          <h2 className={layout.section}>{passage.title}</h2>
          {passage.status === 'stays' && <p className={layout.muted}>{t.models.leaving.stays}</p>}
          {passage.status === 'refused' && (
            <NoticeBar tone="warning">
              {t.models.leaving.refused} <span lang="fr">{passage.sentence}</span>
            </NoticeBar>
          )}
          {passage.status === 'leaves' && (
            <LeavingText
              {...{ passage, masking, onMasking }}
              beside={pseudonymised.length > 0}
              onPick={setPicked}
            />
          )}
        </section>
      ))}
      {[...new Set(pseudonymised.map(({ notice }) => notice))].map((notice) => (
        <NoticeBar key={notice} tone="info">
          <span lang="fr">{notice}</span>
        </NoticeBar>
      ))}
      {leaving.length > 0 && <MaskOther word={picked} onWord={setPicked} onMask={mask} />}
    </div>
  );
}
