/**
 * What is shown of a finding and of a question alike: the rule, what is said, in which sentence, on what basis; and the way there.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckFindingView, CheckPlace, CheckQuestionView } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { formatDay } from '../i18n/text';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';

const useStyles = makeStyles({
  point: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  quote: { margin: 0, fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly point: CheckFindingView | CheckQuestionView;
  /** What the agent may do about it. */
  readonly children: ReactNode;
}

export function Point({ point, children }: Props): ReactNode {
  const { language, t } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { basis, check, message, place, sentence, title } = point;
  return (
    <div className={styles.point}>
      {/* A rule's title says what should be, over a point that says that it is not. */}
      <span className={layout.strong}>
        {t.checks.rule} <span>{title[language]}</span>
      </span>
      <p className={layout.text}>{message[language]}</p>
      {sentence !== '' && (
        <blockquote className={styles.quote} lang="fr" aria-label={t.checks.sentence}>
          {sentence}
        </blockquote>
      )}
      {place.story !== 'body' && <p className={layout.small}>{t.checks.elsewhere[place.story]}</p>}
      <p className={layout.small}>
        {check} · {t.checks.severities[point.severity]}
        {basis.map((one) => (
          <span key={one.id}>
            {' · '}
            <span lang="fr">{one.title}</span> (
            {one.verified === undefined
              ? t.checks.toVerify
              : t.checks.readOn(formatDay(one.verified, language))}
            )
          </span>
        ))}
      </p>
      {children}
    </div>
  );
}

/** Goes to the sentence in Word; what stands outside the body cannot be gone to. */
export function Go({ place }: { readonly place: CheckPlace }): ReactNode {
  const pane = usePane();
  const { state, t, word } = pane;
  if (place.story !== 'body' || place.line === '') return null;
  return (
    <Button
      size="small"
      icon={<Icon name="locate" size={16} />}
      disabled={state.busy !== undefined}
      onClick={() =>
        void working(pane, t.review.loading, async () => {
          await word.showParagraph(place);
          return undefined;
        })
      }
    >
      {t.checks.show}
    </Button>
  );
}
