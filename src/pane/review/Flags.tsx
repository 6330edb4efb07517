/**
 * What nothing supports in a passage: each point is confirmed with where it is written, or the text is corrected. One at a time: there
 * is no way to settle several at once.
 */
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { isReason, LONGEST_REASON, type FlagView, type PassageView } from '../../server/client';
import { usePane } from '../app/services';
import type { Outcome } from '../app/work';
import { formatTime } from '../i18n/text';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { confirmFlag } from './actions';
import { flaggedIn } from './flagged';
import { pointId, ToWords } from './points';

const useStyles = makeStyles({
  flag: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // Reached from its words: it must be seen which one it is.
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { display: 'flex', gap: '4px', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly documentId: string;
  readonly passage: PassageView;
  /** As they stand in Word. */
  readonly words: readonly string[];
  readonly mayConfirm: boolean;
  readonly act: (work: () => Promise<Outcome>) => Promise<boolean>;
  /** Absent when the agent may not correct now. */
  readonly onCorrect?: () => void;
}

/** Points about the passage as it is: nothing says where it is written, the agent says what was looked at. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  'orders-in-text',
  'hidden-in-text',
  'omitted-fact',
  'swapped-values',
  'missing-fact',
]);

const openOf = ({ flags }: PassageView): readonly FlagView[] => flags.filter(({ state }) => state === 'open');

/** How many points are open, for the list of passages. */
export function OpenFlags({ passage }: { passage: PassageView }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { length } = openOf(passage);
  if (length === 0) return null;
  return (
    <span className={styles.open}>
      <Icon name="warning" size={16} />
      {t.models.flags.open(length)}
    </span>
  );
}

export function Flags(props: Props): ReactNode {
  const { passage } = props;
  const { t } = usePane();
  const layout = useLayout();
  const { flags } = passage;
  if (flags.length === 0) return null;
  const open = openOf(passage);
  const there = new Set(
    flaggedIn(props.words, flags).flatMap((stretches) => stretches.flatMap((one) => one.points)),
  );
  return (
    <section className={layout.stack} aria-labelledby="flags">
      <h2 id="flags" className={layout.section}>
        {t.models.flags.title}
      </h2>
      <p className={layout.muted}>
        {open.length === 0 ? t.models.flags.none : t.models.flags.open(open.length)}
      </p>
      <ul className={layout.list}>
        {[...open, ...flags.filter(({ state }) => state !== 'open')].map((flag) => (
          <FlagItem key={flag.id} flag={flag} rank={flags.indexOf(flag)} there={there} {...props} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps extends Props {
  readonly flag: FlagView;
  readonly rank: number;
  /** Ranks of the points whose words stand in the text. */
  readonly there: ReadonlySet<number>;
}

function FlagItem({
  flag,
  rank,
  there,
  documentId,
  passage,
  mayConfirm,
  act,
  onCorrect,
}: ItemProps): ReactNode {
  const pane = usePane();
  const { language, state, t } = pane;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [source, setSource] = useState<string>();
  const [tried, setTried] = useState(false);
  const busy = state.busy !== undefined;
  const text = flag.text === '' ? t.models.flags.whole : flag.text;
  const asked = LOOKED_AT.has(flag.kind) ? t.models.flags.looked : t.models.flags;
  const confirm = (): void => {
    setTried(true);
    if (source !== undefined && isReason(source))
      void act(() => confirmFlag(pane, documentId, passage, flag.id, source));
  };
  return (
    <li id={pointId(flag)} tabIndex={-1} className={styles.flag}>
      <div className={layout.row}>
        {there.has(rank) && <ToWords flag={flag} rank={rank} />}
        <span lang="fr" className={layout.strong}>
          {text}
        </span>
      </div>
      <span lang="fr">{flag.why}</span>
      {flag.state === 'corrected' && <span className={layout.small}>{t.models.flags.corrected}</span>}
      {flag.state === 'confirmed' && flag.confirmed !== undefined && (
        <span className={layout.small}>
          {t.models.flags.confirmed(
            flag.confirmed.agent.name,
            formatTime(flag.confirmed.time, language),
            flag.confirmed.source,
          )}
        </span>
      )}
      {flag.state === 'open' && mayConfirm && source === undefined && (
        <div className={layout.row}>
          <Button
            size="small"
            disabled={busy}
            aria-label={t.models.flags.confirmOf(text)}
            onClick={() => setSource('')}
          >
            {t.models.flags.begin}
          </Button>
          {onCorrect !== undefined && (
            <Button size="small" disabled={busy} onClick={onCorrect}>
              {t.models.flags.correct}
            </Button>
          )}
        </div>
      )}
      {flag.state === 'open' && source !== undefined && (
        <>
          <label htmlFor={id}>{asked.source}</label>
          <Input
            id={id}
            value={source}
            maxLength={LONGEST_REASON}
            aria-describedby={`${id}-hint`}
            input={{ autoFocus: true, style: { minWidth: 0 } }}
            onChange={(_, data) => setSource(data.value)}
          />
          <p id={`${id}-hint`} className={layout.small}>
            {asked.sourceHint} {t.reasons.rule}
          </p>
          {tried && !isReason(source) && (
            <NoticeBar tone="warning">{source.trim() === '' ? asked.empty : t.reasons.short}</NoticeBar>
          )}
          <div className={layout.row}>
            <Button size="small" appearance="primary" disabled={busy} onClick={confirm}>
              {asked.confirm}
            </Button>
            <Button size="small" onClick={() => setSource(undefined)}>
              {t.passage.cancel}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
