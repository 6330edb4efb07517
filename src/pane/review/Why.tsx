/**
 * "Pourquoi ce texte ?": who wrote it and how, from which facts, rules and words of the profile, and where each is used. What a model
 * declares is told apart from what is found.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PassageView, TemplateSummary } from '../../server/client';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { GenerationLines } from './Generation';
import { sentencesOf, usedIn } from './sentences';
import { UsedIn } from './UsedIn';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: '8px 0',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  part: { margin: '8px 0 0' },
  quote: {
    margin: '4px 0 0',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

const KINDS = ['fact', 'law', 'profile'] as const;
const PARTS = { fact: 'facts', law: 'law', profile: 'profile' } as const;

interface Props {
  readonly passage: PassageView;
  readonly template: TemplateSummary;
  /** As they stand in Word. */
  readonly words: readonly string[];
}

export function Why({ passage, template, words }: Props): ReactNode {
  const t = useText();
  const why = t.models.why;
  const layout = useLayout();
  const styles = useStyles();
  const { sources, drafter, generation, rewritten = [], discarded } = passage;
  const sentences = sentencesOf(words);
  const places = usedIn(
    words,
    sentences,
    sources.map(({ value }) => value),
  );
  const used = sources.map((source, rank) => {
    const at = places[rank];
    return { source, ...(at === undefined ? {} : { at }) };
  });
  const modes: Readonly<Record<string, string>> = why.mode;
  return (
    <details>
      <summary className={styles.summary}>{why.title}</summary>
      <h3 className={layout.section}>{why.by}</h3>
      <ul>
        <li>
          {discarded !== undefined && drafter.model === undefined
            ? why.stood
            : (modes[drafter.mode] ?? drafter.mode)}
        </li>
        <li>{why.template(template.title, template.version)}</li>
        {generation !== undefined && (
          <>
            <GenerationLines generation={generation} />
            {generation.excerptsLeftOut !== undefined && (
              <li>{t.sources.notRead(generation.excerptsLeftOut)}</li>
            )}
          </>
        )}
        <li>{why.drafter(ownVersion(drafter.version))}</li>
      </ul>
      {discarded !== undefined && (
        <section aria-label={why.discardedBy} className={styles.part}>
          <h3 className={layout.section}>{why.discardedBy}</h3>
          <ul>
            <GenerationLines generation={discarded} />
            {discarded.reasons.map((reason) => (
              <li key={reason} lang="fr">
                {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rewritten.length > 0 && (
        <section aria-label={why.rewritten} className={styles.part}>
          <h3 className={layout.section}>{why.rewritten}</h3>
          <ul>
            {rewritten.map((one, at) => (
              <li key={at}>
                {why.rewrittenIn[one.style](one.model)}
                <blockquote className={styles.quote} lang="fr">
                  {one.sentence}
                </blockquote>
                <ul>
                  <GenerationLines generation={one} />
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {KINDS.map((kind) => {
        const own = used.filter(({ source }) => source.kind === kind);
        return (
          <section key={kind} aria-label={why[PARTS[kind]]} className={styles.part}>
            <h3 className={layout.section}>{why[PARTS[kind]]}</h3>
            {own.length === 0 ? (
              <p className={layout.muted}>{why.none[PARTS[kind]]}</p>
            ) : (
              <UsedIn used={own} sentences={sentences} />
            )}
          </section>
        );
      })}
      {sources.some(({ kind }) => kind === 'excerpt') && (
        <section aria-label={t.sources.why} className={styles.part}>
          <h3 className={layout.section}>{t.sources.why}</h3>
          <ul lang="fr">
            {sources
              .filter(({ kind }) => kind === 'excerpt')
              .map(({ id, label, value }) => (
                <li key={id}>
                  <span className={layout.strong}>{label}</span>
                  <blockquote className={styles.quote}>{value}</blockquote>
                </li>
              ))}
          </ul>
        </section>
      )}
      {generation !== undefined && generation.declared.length > 0 && (
        <section aria-label={why.declared} className={styles.part}>
          <h3 className={layout.section}>{why.declared}</h3>
          <p className={layout.small}>{why.declaredHint}</p>
          <ul>
            {generation.declared.map((ref) => (
              <li key={ref}>{ref}</li>
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}

/** What follows the sign are the prompts, which are told by their names. */
const ownVersion = (version: string): string => version.replace(/\+.*$/su, '');
