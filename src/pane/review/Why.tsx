/**
 * "Pourquoi ce texte ?": who wrote it and how, from which facts, rules and words of the profile, and where each is used. What a model
 * declares is told apart from what is found.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PassageView, TemplateSummary } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';
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
  const { language, t } = usePane();
  const why = t.models.why;
  const layout = useLayout();
  const styles = useStyles();
  const { sources, drafter, generation } = passage;
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
  const grams = (kg: number): string =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(kg * 1000);
  return (
    <details>
      <summary className={styles.summary}>{why.title}</summary>
      <h3 className={layout.section}>{why.by}</h3>
      <ul>
        <li>{modes[drafter.mode] ?? drafter.mode}</li>
        <li>{why.template(template.title, template.version)}</li>
        {generation !== undefined && (
          <>
            <li>{why.model(generation.model, generation.endpoint)}</li>
            {generation.prompts.map(({ id, version }) => (
              <li key={id}>{why.prompt(id, version)}</li>
            ))}
            <li>
              {why.tokens(generation.tokens.sent, generation.tokens.written, generation.tokens.estimated)}
            </li>
            {generation.excerptsLeftOut !== undefined && (
              <li>{t.sources.notRead(generation.excerptsLeftOut)}</li>
            )}
            {generation.kgCO2eq !== undefined && (
              <li>{why.carbon(grams(generation.kgCO2eq.min), grams(generation.kgCO2eq.max))}</li>
            )}
          </>
        )}
        <li>{why.drafter(ownVersion(drafter.version))}</li>
      </ul>
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
              <li key={ref}>{labelOf(ref, sources)}</li>
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}

/** What follows the sign are the prompts, which are told by their names. */
const ownVersion = (version: string): string => version.replace(/\+.*$/su, '');

/** A reference ends with the id of its source. */
const labelOf = (ref: string, sources: PassageView['sources']): string =>
  sources.find(({ kind, id }) => ref === id || ref === `${kind}:${id}`)?.label ?? ref;
