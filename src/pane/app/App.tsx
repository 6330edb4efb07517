/**
 * The pane: head, one view, foot. It composes; it decides nothing.
 */
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useReducer, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../word';
import { AiBanner } from '../ai/AiBanner';
import { CATALOGUES, languageOf, TextProvider } from '../i18n/text';
import { resuming, type Again } from '../sign-in/resuming';
import { SignIn } from '../sign-in/SignIn';
import { initialState, type PaneState, type View } from '../state/model';
import { reduce } from '../state/reducer';
import { NoticeBar } from '../ui/NoticeBar';
import { Themed } from '../ui/Themed';
import { Waiting } from '../ui/Waiting';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { Limits } from './Limits';
import { PaneProvider, type Services } from './services';
import { createSightings } from './sightings';

const Drafting = lazy(() => import('../draft/Drafting'));
const Checks = lazy(() => import('../checks/Checks'));
const Review = lazy(() => import('../review/Review'));
const Register = lazy(() => import('../register/Register'));
const Policies = lazy(() => import('../policies/Policies'));
const Password = lazy(() => import('../sign-in/Password'));
const SignInAgain = lazy(() => import('../sign-in/SignInAgain'));
const Diagnostic = lazy(() => import('../diagnostic/Diagnostic'));

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, padding: '16px', minWidth: 0 },
  // What has just happened is said where the agent looks, however far down the button was.
  notices: { position: 'sticky', top: '8px', zIndex: 1 },
  notice: { marginBottom: '12px', boxShadow: tokens.shadow8, borderRadius: tokens.borderRadiusMedium },
  busy: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface AppProps {
  readonly services: Services;
  readonly view: View;
}

export function App({ services, view }: AppProps): ReactNode {
  const host = useMemo(() => services.word.host(), [services]);
  const [language, setLanguage] = useState<Language>(() => languageOf(host.displayLanguage));
  const [state, dispatch] = useReducer(reduce, view, initialState);
  const words = useMemo(() => ({ language, t: CATALOGUES[language] }), [language]);
  const asked = useRef<{ readonly answer: Promise<boolean>; readonly give: (again: boolean) => void }>(
    undefined,
  );
  const whose = useRef<string>(undefined);
  whose.current = state.session?.agent.id;
  const api = useMemo(() => {
    /** Two calls that are refused at once ask once. */
    const ask = (why: Again): Promise<boolean> => {
      if (asked.current === undefined) {
        let give: (again: boolean) => void = () => undefined;
        const answer = new Promise<boolean>((resolve) => (give = resolve));
        asked.current = { answer, give };
        dispatch({ type: 'again', again: why });
      }
      return asked.current.answer;
    };
    return resuming(services.api, ask, () => whose.current);
  }, [services]);
  const answered = (again: boolean): void => {
    dispatch({ type: 'again', again: undefined });
    asked.current?.give(again);
    asked.current = undefined;
  };
  // What was asked of an agent who has left is answered by no one else.
  useEffect(() => {
    if (state.session === undefined) answered(false);
  }, [state.session]);
  const seen = useMemo(() => createSightings(api), [api]);
  const pane = useMemo(
    () => ({ ...services, api, ...words, state, dispatch, seen }),
    [services, api, words, state, seen],
  );
  const styles = useStyles();

  const change = (next: Language): void => {
    document.documentElement.lang = next;
    setLanguage(next);
  };

  return (
    <Themed dark={host.darkTheme}>
      <TextProvider value={words}>
        <PaneProvider value={pane}>
          <ErrorBoundary>
            <div className={styles.app}>
              <Header />
              <main className={styles.main}>
                <div role="status" aria-live="polite" className={styles.notices}>
                  {state.notice !== undefined && (
                    <div className={styles.notice}>
                      <NoticeBar tone={state.notice.tone}>{state.notice.text}</NoticeBar>
                    </div>
                  )}
                </div>
                <AiBanner />
                <Suspense fallback={<Waiting />}>
                  <CurrentView state={state} />
                </Suspense>
              </main>
              <div role="status" aria-live="polite">
                {state.busy !== undefined && (
                  <div className={styles.busy}>
                    <Spinner size="tiny" label={state.busy} labelPosition="after" />
                  </div>
                )}
              </div>
              <Footer onLanguage={change} />
              {state.again !== undefined && state.session !== undefined && (
                <Suspense>
                  <SignInAgain why={state.again} session={state.session} onDone={answered} />
                </Suspense>
              )}
            </div>
          </ErrorBoundary>
        </PaneProvider>
      </TextProvider>
    </Themed>
  );
}

function CurrentView({ state }: { state: PaneState }): ReactNode {
  if (state.view === 'limits') return <Limits />;
  if (state.session === undefined) return <SignIn />;
  if (state.session.mustChangePassword || state.view === 'password') return <Password />;
  if (state.view === 'draft') return <Drafting />;
  if (state.view === 'checks') return <Checks />;
  if (state.view === 'register') return <Register />;
  if (state.view === 'policies') return <Policies />;
  if (state.view === 'diagnostic') return <Diagnostic />;
  return <Review />;
}
