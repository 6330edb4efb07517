/**
 * Loaded by the dialog's page in place of Microsoft's office.js when the workbench opened it: it only lets the page speak to the
 * window that opened it, on our own origin.
 */
import type { DialogMessage } from './dialog-windows';

const office = {
  onReady: () => Promise.resolve({ host: 'Word', platform: 'PC' }),
  context: {
    ui: {
      messageParent(dialogMessage: string, options: { readonly targetOrigin: string }): void {
        const opener = window.opener as Window | null;
        opener?.postMessage({ dialogMessage } satisfies DialogMessage, options.targetOrigin);
      },
    },
  },
};
Object.assign(window, { Office: office });
