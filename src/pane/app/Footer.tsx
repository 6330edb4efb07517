/**
 * The pane's foot: honest limits, diagnostics, language.
 */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Language } from '../../word';
import { usePane } from './services';

const SuspendDialog = lazy(() => import('../ai/SuspendDialog'));

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: 'inherit', minHeight: '24px' },
  language: { marginLeft: 'auto' },
});

export function Footer({ onLanguage }: { onLanguage: (language: Language) => void }): ReactNode {
  const { dispatch, language, state, t } = usePane();
  const styles = useStyles();
  const [suspending, setSuspending] = useState(false);
  const other: Language = language === 'fr' ? 'en' : 'fr';
  return (
    <footer className={styles.foot} aria-label={t.nav.footer}>
      <Link as="button" className={styles.link} onClick={() => dispatch({ type: 'view', view: 'limits' })}>
        {t.nav.limits}
      </Link>
      {state.session?.way.kind === 'local' && !state.session.mustChangePassword && (
        <Link
          as="button"
          className={styles.link}
          onClick={() => dispatch({ type: 'view', view: 'password' })}
        >
          {t.password.title}
        </Link>
      )}
      {state.session?.mustChangePassword === false && (
        <Link
          as="button"
          className={styles.link}
          onClick={() => dispatch({ type: 'view', view: 'diagnostic' })}
        >
          {t.nav.diagnostic}
        </Link>
      )}
      {state.session?.mustChangePassword === false && state.session.rights.includes('administer') && (
        <Link
          as="button"
          className={styles.link}
          onClick={() => dispatch({ type: 'view', view: 'policies' })}
        >
          {t.policies.open}
        </Link>
      )}
      {state.session?.rights.includes('administer') === true && state.ai?.on === true && (
        <Link as="button" className={styles.link} onClick={() => setSuspending(true)}>
          {t.ai.suspend}
        </Link>
      )}
      {suspending && (
        <Suspense>
          <SuspendDialog onClose={() => setSuspending(false)} />
        </Suspense>
      )}
      <Link
        as="button"
        className={mergeClasses(styles.link, styles.language)}
        lang={other}
        onClick={() => onLanguage(other)}
      >
        {other === 'fr' ? t.nav.french : t.nav.english}
      </Link>
    </footer>
  );
}
