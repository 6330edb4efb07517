/**
 * One passage's messages, word for word, with what is masked, doubtful or a clue; then each masked item with its reason. What a token
 * stands for is the agent's own data, and is shown to the agent only.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Masking } from '../../server/client';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { distinct, leaveInClear, piecesOf, type Leaves } from './masking';
import { MaskedItem } from './MaskedItem';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: '22px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  span: { color: tokens.colorNeutralForeground1, padding: '1px' },
  masked: {
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
  },
  doubtful: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `2px dashed ${tokens.colorStatusWarningBorder2}`,
  },
  indirect: { backgroundColor: 'transparent', borderBottom: `2px dotted ${tokens.colorNeutralStroke1}` },
});

interface Props {
  readonly passage: Leaves;
  readonly masking: Masking;
  readonly onMasking: (masking: Masking) => void;
  /** Something is masked in another passage: of this one it is said that nothing was found. */
  readonly beside: boolean;
  /** Words that the agent selected in the text. */
  readonly onPick: (word: string) => void;
}

export function LeavingText({ passage, masking, beside, onMasking, onPick }: Props): ReactNode {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const { ambiguous = [], endpoint, model, dataClass, hidden, indirect, leftOut } = passage;
  const masked = distinct(passage.masked);
  const clues = distinct(indirect);
  const classes: Readonly<Record<string, string>> = t.models.leaving.class;
  const text = (message: number): ReactNode => (
    <div
      className={styles.text}
      lang="fr"
      onMouseUp={() => {
        const chosen = getSelection()?.toString().trim() ?? '';
        if (chosen !== '') onPick(chosen);
      }}
    >
      {piecesOf(passage, message).map(({ kind, span, text: words }, at) =>
        kind === undefined ? (
          words
        ) : (
          <mark key={at} className={mergeClasses(styles.span, styles[kind])} title={span?.reason}>
            {words}
          </mark>
        ),
      )}
    </div>
  );
  return (
    <>
      <p className={layout.small}>
        {t.models.leaving.to(model, endpoint)} {classes[dataClass] ?? dataClass}.
      </p>
      {passage.messages.map(({ role }, at) =>
        role === 'system' ? (
          <details key={at}>
            <summary>{t.models.leaving.system}</summary>
            {text(at)}
          </details>
        ) : (
          <div key={at} className={layout.stack}>
            <h3 className={layout.section}>{t.models.leaving.user}</h3>
            {text(at)}
          </div>
        ),
      )}
      {leftOut !== undefined && <p className={layout.small}>{t.sources.notRead(leftOut)}</p>}
      {hidden > 0 && <p className={layout.small}>{t.privacy.leaving.hidden(hidden)}</p>}
      {masked.length === 0 && beside && <p className={layout.muted}>{t.privacy.nothingPersonal}</p>}
      {masked.length > 0 && (
        <>
          <h3 className={layout.section}>{t.privacy.leaving.masked(masked.length)}</h3>
          <ul className={layout.list}>
            {masked.map((span) => (
              <MaskedItem
                key={`${span.type} ${span.text}`}
                span={span}
                refused={(masking.unmask ?? []).some((one) => one.text === span.original)}
                onUnmask={(original, reason) => onMasking(leaveInClear(masking, original, reason))}
              />
            ))}
          </ul>
        </>
      )}
      {ambiguous.length > 0 && (
        <>
          <h3 className={layout.section}>{t.privacy.leaving.ambiguous}</h3>
          <ul className={layout.list}>
            {ambiguous.map(({ original, candidates }) => (
              <li key={original}>{t.privacy.leaving.mayBe(original, ...candidates)}</li>
            ))}
          </ul>
        </>
      )}
      {clues.length > 0 && (
        <>
          <h3 className={layout.section}>{t.privacy.leaving.indirect}</h3>
          <ul className={layout.list} lang="fr">
            {clues.map(({ type, text: words, reason }) => (
              <li key={`${type} ${words}`}>
                <span className={layout.strong}>{words}</span>
                <span className={layout.small}>{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
