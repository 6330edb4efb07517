/**
 * A finalised document: what that means, its seal and its fingerprint, and the sealed file.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { checkVerdict } from '../app/document';
import { useRight } from '../app/rights';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import type { Open } from './PassageList';
import { Reviewers } from './Reviewers';
import { saveFile } from './save-file';
import { Seal } from './Seal';
import { SealedAnswers } from './SealedAnswers';
import { StatusMark } from './StatusMark';

const Publication = lazy(() => import('../publication/Publication'));

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'center', color: tokens.colorStatusSuccessForeground1 },
  digest: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
});

/** The file in Word is judged when the view appears: a finalised record says nothing of what stands here now. */
export function FinalView({ open }: { open: Open }): ReactNode {
  const pane = usePane();
  const { api, language, state, t } = pane;
  const { record, digest, sealed, verdict } = open;
  const layout = useLayout();
  const styles = useStyles();
  const check = (): void =>
    void working(pane, t.verdict.checking, async () => {
      await checkVerdict(pane, record.documentId);
      return undefined;
    });
  useEffect(() => {
    // Just finalised here: the server has compared that very file.
    if (verdict === undefined && digest === undefined) check();
    // Once a document.
  }, [record.documentId]);
  const [publishing, setPublishing] = useState(false);
  const { allowed } = useRight('finalise');
  if (publishing)
    return (
      <Suspense>
        <Publication
          documentId={record.documentId}
          title={record.title}
          onClose={() => setPublishing(false)}
        />
      </Suspense>
    );
  const reasons = verdict === undefined || verdict.verdict.final ? [] : verdict.verdict.reasons;
  const faults = reasons.flatMap(({ code }, at) =>
    code === 'already-finalised' ? [] : [verdict?.messages[at]],
  );
  return (
    <div className={layout.view}>
      <div className={styles.head}>
        <Icon name="seal" size={28} />
        <Heading>{t.final.title}</Heading>
      </div>
      <p className={layout.text}>{record.title}</p>
      {faults.map((message, at) => (
        <NoticeBar key={at} tone="error">
          {language === 'fr' ? message?.fr : message?.en}{' '}
          {language === 'fr' ? message?.actionFr : message?.actionEn}
        </NoticeBar>
      ))}
      {reasons.length > 0 && faults.length === 0 && <NoticeBar tone="success">{t.final.same}</NoticeBar>}
      <p className={layout.muted}>{t.final.text}</p>
      {(sealed === 'refused' || sealed === 'later') && (
        <NoticeBar tone="warning">{t.final.seal[sealed]}</NoticeBar>
      )}
      <Button
        appearance="primary"
        disabled={state.busy !== undefined}
        onClick={() =>
          void working(pane, t.final.downloading, async () => {
            saveFile(await api.archived(record.documentId), t.final.fileName(record.title));
            return undefined;
          })
        }
      >
        {record.seal === undefined ? t.final.download : t.final.seal.download}
      </Button>
      <Button disabled={state.busy !== undefined} onClick={check}>
        {t.final.check}
      </Button>
      <Button disabled={state.busy !== undefined || !allowed} onClick={() => setPublishing(true)}>
        {t.publication.open}
      </Button>
      {record.seal !== undefined && <Seal seal={record.seal} />}
      {record.seal?.answers !== undefined && <SealedAnswers answers={record.seal.answers} />}
      <ul className={layout.list}>
        {record.passages.map((passage) => (
          <li key={passage.id} className={styles.row}>
            <span className={layout.strong}>{passage.title}</span>
            <StatusMark status={passage.state} />
            <Reviewers reviews={passage.reviews} />
          </li>
        ))}
      </ul>
      {digest !== undefined && (
        <section className={layout.stack} aria-labelledby="digest">
          <h2 id="digest" className={layout.section}>
            {t.final.digest}
          </h2>
          <p className={styles.digest}>{digest}</p>
        </section>
      )}
    </div>
  );
}
