/**
 * What tells that the agent is at work in the text. Word's selection event is in every version (common API); it says that the caret moved,
 * not that words changed: `readWords` is for comparing. Paragraph events (WordApi 1.6) are not relied upon: Word on the web forgets them
 * on undo (office-js #5089). Nothing here writes, and a Word that refuses the event leaves the pane's own focus to tell.
 */
import { promised } from './common-xml';
import type { WordEnvironment } from './environment';
import type { Runner } from './run';

/** As typed by what is passed: the enum Office.EventType does not exist outside Word. */
interface SelectionSource {
  addHandlerAsync(
    type: 'documentSelectionChanged',
    handler: () => void,
    done: (result: Office.AsyncResult<unknown>) => void,
  ): void;
  removeHandlerAsync(
    type: 'documentSelectionChanged',
    options: { readonly handler: () => void },
    done: (result: Office.AsyncResult<unknown>) => void,
  ): void;
}

/** @returns stops following. */
export function followSelection(env: WordEnvironment, moved: () => void): () => void {
  const document = env.context.document as unknown as SelectionSource;
  let following = true;
  // Removal may be refused, or come late: what is said meanwhile is for nobody.
  const handler = (): void => {
    if (following) moved();
  };
  const added = promised<unknown>((done) =>
    document.addHandlerAsync('documentSelectionChanged', handler, done),
  );
  added.catch(() => undefined);
  return () => {
    following = false;
    void added
      .then(() =>
        promised<unknown>((done) =>
          document.removeHandlerAsync('documentSelectionChanged', { handler }, done),
        ),
      )
      .catch(() => undefined);
  };
}

/** The words of the body as they stand, in one round trip. */
export const readWords = (runner: Runner): Promise<string> =>
  runner.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });
