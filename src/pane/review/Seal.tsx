/**
 * The seal of a finalised document: what it proves, what it does not, where it stands in the journal. It verifies nothing.
 */
import type { ReactNode } from 'react';
import type { SealView } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

export function Seal({ seal }: { seal: SealView }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  return (
    <section className={layout.stack} aria-labelledby="seal">
      <h2 id="seal" className={layout.section}>
        {t.final.seal.title}
      </h2>
      {seal.demonstration && <NoticeBar tone="warning">{t.final.seal.demonstration}</NoticeBar>}
      <p className={layout.text}>{t.final.seal.proves}</p>
      <p className={layout.muted}>{t.final.seal.provesNot}</p>
      <p className={layout.small}>{t.final.seal.entry(seal.index, seal.log)}</p>
    </section>
  );
}
