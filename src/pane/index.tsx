/**
 * Entry of the pane's page: waits for Word, then shows the application, or says why it cannot.
 */
import { createRoot } from 'react-dom/client';
import { createClient } from '../server/client';
import { createDialogPort, startWord } from '../word';
import { App } from './app/App';
import { CATALOGUES, languageOf, TextProvider } from './i18n/text';
import { StartScreen } from './start/StartScreen';
import type { View } from './state/model';

/** Milliseconds: a first start on a slow machine takes several seconds. */
const PATIENCE = 20_000;

/** Milliseconds for one answer of the server: beyond this it will not come, and the pane must not wait for ever. */
const ANSWER = 60_000;
const patient: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(ANSWER) });

/** `?view=relire` comes from the ribbon's button. */
const viewOf = (search: string): View =>
  new URLSearchParams(search).get('view') === 'relire' ? 'review' : 'draft';

/** The same pane is built twice; so is its dialog. */
const pageOf = (pathname: string): 'word' | 'workbench' =>
  pathname.endsWith('pane-workbench.html') ? 'workbench' : 'word';

async function main(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) return;
  const start = await startWord(PATIENCE);
  const root = createRoot(place);
  if (start.status === 'ready') {
    const { word } = start;
    document.documentElement.lang = languageOf(word.host().displayLanguage);
    root.render(
      <App
        services={{
          word,
          api: createClient({ fetch: patient }),
          dialog: { page: pageOf(globalThis.location.pathname), port: createDialogPort() },
        }}
        view={viewOf(globalThis.location.search)}
      />,
    );
    return;
  }
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  root.render(
    <TextProvider value={{ language, t: CATALOGUES[language] }}>
      <StartScreen fault={start.status} onRetry={() => globalThis.location.reload()} />
    </TextProvider>,
  );
}

void main();
