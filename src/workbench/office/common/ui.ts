/**
 * `Office.context.ui`: the dialog API. One dialog at a time, its first page on our own origin; what it says comes only from the
 * window that was opened and from that origin. Windows are handed in: this needs no DOM.
 */
import { strict } from '../strict';
import { answer, CommonError } from './async-result';

/** A window that was opened. */
export interface DialogWindow {
  /** What the window said, with the origin of the page that said it. */
  onMessage(handler: (text: string, origin: string) => void): void;
  onClosed(handler: () => void): void;
  close(): void;
}

export interface DialogWindows {
  /** "https://…" of the page that shows the stand-in. */
  readonly origin: string;
  /** Undefined when the browser blocked it. @param width, height per cent of the screen. */
  open(url: string, width: number, height: number): DialogWindow | undefined;
}

type Handler = (event: object) => void;

export function createUi(windows: DialogWindows | undefined) {
  let open: DialogWindow | undefined;

  const show = (url: unknown, options: Record<string, unknown>) => {
    if (windows === undefined) throw new CommonError(5000, 'NotSupported', 'no window can be opened here');
    if (typeof url !== 'string' || !URL.canParse(url))
      throw new CommonError(12002, 'InvalidURL', 'not a URL');
    const { origin, protocol, hostname } = new URL(url);
    if (origin !== windows.origin) throw new CommonError(12004, 'UntrustedDomain', 'another domain');
    // Office wants HTTPS; a workbench on this machine is let through, as browsers do.
    if (protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname))
      throw new CommonError(12005, 'HttpsRequired', 'not HTTPS');
    if (open !== undefined) throw new CommonError(12007, 'DialogAlreadyOpened', 'one dialog at a time');
    const window = windows.open(url, size(options['width']), size(options['height']));
    if (window === undefined) throw new CommonError(12011, 'PopupBlocked', 'the browser blocked the window');
    open = window;
    const handlers = new Map<string, Handler>();
    window.onMessage((message, from) => {
      // Only our own pages are heard: the provider's cannot speak for them.
      if (from === windows.origin) handlers.get('dialogMessageReceived')?.({ message, origin: from });
    });
    window.onClosed(() => {
      if (open !== window) return;
      open = undefined;
      handlers.get('dialogEventReceived')?.({ error: 12006 });
    });
    return strict('Office.Dialog', {
      addEventHandler: (type: string, handler: Handler): void => void handlers.set(type, handler),
      close: (): void => {
        open = undefined;
        window.close();
      },
    });
  };

  return strict('Office.context.ui', {
    displayDialogAsync: (url: unknown, ...args: readonly unknown[]): void =>
      answer(args, (options) => show(url, options)),
  });
}

const size = (value: unknown): number => (typeof value === 'number' ? value : 80);
