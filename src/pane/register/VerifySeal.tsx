/**
 * Verifies the seal of the document that is open in Word, whoever's it is, and shows the server's report. Another authority's keys are
 * asked for only when the organisation's own did not sign it. It judges nothing, and changes nothing in the document.
 */
import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { SealCheck } from '../../server/client';
import { fileOf } from '../app/document';
import { usePane } from '../app/services';
import { working } from '../app/work';
import type { Notice } from '../state/model';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';

const TONES: Readonly<Record<SealCheck['tone'], Notice['tone']>> = {
  good: 'success',
  unsure: 'warning',
  bad: 'error',
};
/** In the order in which they matter. */
const SECTIONS = ['remarks', 'changed', 'facts', 'proves', 'provesNot'] as const;

export function VerifySeal({ onBack }: { readonly onBack: () => void }): ReactNode {
  const pane = usePane();
  const { api, state, t } = pane;
  const s = t.sealCheck;
  const layout = useLayout();
  const id = useId();
  const [report, setReport] = useState<SealCheck>();
  const [keys, setKeys] = useState<File>();
  const verify = (): void =>
    void working(pane, s.verifying, async () => {
      // What was said of another file must not stand beside a failure.
      setReport(undefined);
      const given = keys === undefined ? {} : { keys: await keys.text() };
      setReport(await api.verifySeal({ file: await fileOf(pane), ...given }));
      return undefined;
    });
  return (
    <div className={layout.view}>
      <Button appearance="subtle" className={layout.back} icon={<Icon name="back" />} onClick={onBack}>
        {t.register.back}
      </Button>
      <div className={layout.stack}>
        <Heading>{s.title}</Heading>
        <p className={layout.muted}>{s.intro}</p>
      </div>
      <Button
        appearance="primary"
        icon={<Icon name="seal" size={16} />}
        disabled={state.busy !== undefined}
        onClick={verify}
      >
        {report === undefined ? s.verify : s.again}
      </Button>
      {(keys !== undefined || report?.outcome === 'unknown-key') && (
        <div className={layout.stack}>
          <label htmlFor={id}>{s.keysFile}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            style={{ font: 'inherit', maxWidth: '100%' }}
            aria-describedby={`${id}-why`}
            onChange={(event) => setKeys(event.target.files?.[0])}
          />
          <p id={`${id}-why`} className={layout.small}>
            {s.otherKeys}
          </p>
        </div>
      )}
      <div role="status" className={layout.view}>
        {report !== undefined && <Report report={report} />}
      </div>
    </div>
  );
}

function Report({ report }: { readonly report: SealCheck }): ReactNode {
  const { language, t } = usePane();
  const s = t.sealCheck;
  const layout = useLayout();
  const id = useId();
  const { outcome, tone, documentId, keysOf } = report;
  const told = report[language];
  return (
    <>
      <NoticeBar tone={TONES[tone]}>
        <span className={layout.strong}>
          {outcome === 'intact' && tone !== 'good' ? s.withRemarks : s.outcomes[outcome]}
        </span>
        {told.outcome}
      </NoticeBar>
      {keysOf !== undefined && <NoticeBar tone="warning">{s.keysOf(keysOf)}</NoticeBar>}
      {SECTIONS.map((section) =>
        told[section].length === 0 ? null : (
          <section key={section} className={layout.stack} aria-labelledby={`${id}-${section}`}>
            <h2 id={`${id}-${section}`} className={layout.section}>
              {s[section]}
            </h2>
            <ul className={layout.list}>
              {told[section].map((sentence, place) => (
                <li key={place} className={layout.grow}>
                  {sentence}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <p className={layout.small}>{documentId === undefined ? s.notEntered : s.entered}</p>
    </>
  );
}
