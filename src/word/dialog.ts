/**
 * A window beside Word for what must not happen in the pane: signing in at a provider that refuses to be framed. The window's
 * last page says one thing, and the window closes. It knows nothing of what is said.
 */
import { WordError, type WordErrorCode } from './errors';

export interface DialogPort {
  /**
   * Shows a page of our own site, and waits.
   * @param url absolute; the first page must be of the pane's own origin, whatever comes after.
   * @returns what the window said; undefined when the agent closed it. Rejects with a WordError.
   */
  show(url: string): Promise<string | undefined>;
}

/** The part of `Office.context.ui` that is needed, handed in so that tests hand in another. */
export type DialogUi = Pick<Office.UI, 'displayDialogAsync'>;

/** Per cent of the screen. */
const SIZE = { height: 75, width: 40 };
/** Office's code for "the user closed the dialog"; the others say that a page could not be shown. */
const CLOSED = 12006;

/** Office's codes for a dialog that does not open. */
const CODES: Readonly<Record<number, WordErrorCode>> = {
  12007: 'dialog-open',
  12009: 'dialog-blocked',
  12011: 'dialog-blocked',
};

export function createDialogPort(ui: DialogUi = Office.context.ui): DialogPort {
  const { origin } = globalThis.location;
  return {
    show: (url) =>
      new Promise((resolve, reject) => {
        ui.displayDialogAsync(url, SIZE, (opened) => {
          // "succeeded" is the value of Office.AsyncResultStatus.Succeeded.
          if (String(opened.status) !== 'succeeded') {
            reject(new WordError(CODES[opened.error.code] ?? 'dialog-failed', String(opened.error.code)));
            return;
          }
          const dialog = opened.value;
          const on = (name: string, handler: (event: DialogEvent) => void): void =>
            // The typings know the enumeration; a page without it (a test) knows its values.
            dialog.addEventHandler(
              name as unknown as Office.EventType,
              handler as Parameters<typeof dialog.addEventHandler>[1],
            );
          on('dialogMessageReceived', ({ message, origin: from }) => {
            // Absent before DialogOrigin 1.1, where Office itself lets no other domain speak.
            if (message === undefined || (from !== undefined && from !== origin)) return;
            dialog.close();
            resolve(message);
          });
          on('dialogEventReceived', ({ error }) => {
            if (error === CLOSED) resolve(undefined);
            else {
              dialog.close();
              reject(new WordError('dialog-failed', String(error)));
            }
          });
        });
      }),
  };
}

interface DialogEvent {
  readonly message?: string;
  readonly origin?: string;
  readonly error?: number;
}
