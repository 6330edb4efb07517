/**
 * The browser's own windows for the stand-in's dialogs: messages are heard from the window that was opened and from no other.
 */
import type { DialogWindows } from './office/common/ui';

/** What the dialog's page posts (dialog-globals.ts). */
export interface DialogMessage {
  readonly dialogMessage: string;
}

export const browserWindows: DialogWindows = {
  origin: location.origin,
  open(url, width, height) {
    const [w, h] = [(screen.availWidth * width) / 100, (screen.availHeight * height) / 100].map(Math.round);
    const popup = window.open(url, 'paraphe-dialog', `popup,width=${String(w)},height=${String(h)}`);
    if (popup === null) return undefined;
    let heard: ((text: string, origin: string) => void) | undefined;
    let closed: (() => void) | undefined;
    const listen = ({ source, origin, data }: MessageEvent<Partial<DialogMessage> | null>): void => {
      if (source === popup && typeof data?.dialogMessage === 'string') heard?.(data.dialogMessage, origin);
    };
    window.addEventListener('message', listen);
    const watch = setInterval(() => {
      if (!popup.closed) return;
      clearInterval(watch);
      window.removeEventListener('message', listen);
      closed?.();
    }, 200);
    return {
      onMessage: (handler) => void (heard = handler),
      onClosed: (handler) => void (closed = handler),
      close: () => popup.close(),
    };
  },
};
