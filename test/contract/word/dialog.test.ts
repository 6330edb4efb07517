/**
 * The window beside Word, over the stand-in: what Office documents of its dialog API, and what comes from a stranger.
 */
import { createDialogPort, type DialogUi } from '../../../src/word/dialog';
import { createUi, type DialogWindow } from '../../../src/workbench/office/common/ui';

const ORIGIN = 'https://paraphe.mairie.example';
const PAGE = `${ORIGIN}/dialog.html?to=x`;

/** A browser whose windows the test speaks for. */
function browser(options: { readonly blocked?: boolean } = {}) {
  const opened: {
    url: string;
    closed: boolean;
    say: (text: string, origin: string) => void;
    leave: () => void;
  }[] = [];
  const open = (url: string): DialogWindow | undefined => {
    if (options.blocked === true) return undefined;
    let heard: ((text: string, origin: string) => void) | undefined;
    let gone: (() => void) | undefined;
    const window = {
      url,
      closed: false,
      say: (text: string, origin: string) => heard?.(text, origin),
      leave: () => gone?.(),
    };
    opened.push(window);
    return {
      onMessage: (handler) => void (heard = handler),
      onClosed: (handler) => void (gone = handler),
      close: () => void (window.closed = true),
    };
  };
  return { opened, windows: { origin: ORIGIN, open } };
}

const portOver = (given: ReturnType<typeof browser>, from = ORIGIN) => {
  Object.defineProperty(globalThis, 'location', { value: new URL(from), configurable: true });
  return createDialogPort(createUi(given.windows));
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('gives what our own page says, and closes the window', async () => {
  const given = browser();
  const shown = portOver(given).show(PAGE);
  await settled();
  const [window] = given.opened;
  expect(window?.url).toBe(PAGE);
  // The provider's page, or a stranger's, cannot speak for ours.
  window?.say('{"code":"forged"}', 'https://evil.example');
  window?.say('said', ORIGIN);
  expect(await shown).toBe('said');
  expect(window?.closed).toBe(true);
});

it('is told nothing by the stand-in that another origin said', async () => {
  const given = browser();
  const heard: object[] = [];
  createUi(given.windows).displayDialogAsync(PAGE, {}, (result: { readonly value: unknown }) => {
    const dialog = result.value as { addEventHandler(name: string, handler: (event: object) => void): void };
    dialog.addEventHandler('dialogMessageReceived', (event) => heard.push(event));
  });
  await settled();
  given.opened[0]?.say('forged', 'https://evil.example');
  given.opened[0]?.say('ours', ORIGIN);
  expect(heard).toEqual([{ message: 'ours', origin: ORIGIN }]);
});

it('hears nobody but its own origin, also where Office lets others speak', async () => {
  let handler: ((event: object) => void) | undefined;
  const dialog = {
    addEventHandler: (name: string, given: (event: object) => void) => {
      if (name === 'dialogMessageReceived') handler = given;
    },
    close: () => undefined,
  };
  const ui = {
    displayDialogAsync: (_url: string, _options: object, done: (result: object) => void) =>
      done({ status: 'succeeded', value: dialog }),
  };
  Object.defineProperty(globalThis, 'location', { value: new URL(ORIGIN), configurable: true });
  const shown = createDialogPort(ui as unknown as DialogUi).show(PAGE);
  handler?.({ message: 'forged', origin: 'https://evil.example' });
  handler?.({ message: 'ours', origin: ORIGIN });
  expect(await shown).toBe('ours');
});

it('tells a closed window from one that did not open', async () => {
  const given = browser();
  const port = portOver(given);
  const closed = port.show(PAGE);
  await settled();
  await expect(port.show(PAGE)).rejects.toMatchObject({ code: 'dialog-open', officeCode: '12007' });
  given.opened[0]?.leave();
  expect(await closed).toBeUndefined();
  const again = port.show(PAGE);
  await settled();
  given.opened[1]?.say('x', ORIGIN);
  expect(await again).toBe('x');
  await expect(portOver(browser({ blocked: true })).show(PAGE)).rejects.toMatchObject({
    code: 'dialog-blocked',
  });
});

it.each([
  'https://elsewhere.example/dialog.html',
  'http://paraphe.mairie.example/dialog.html',
  '/dialog.html',
])('begins on no page but ours: %s', async (url) => {
  const given = browser();
  await expect(portOver(given).show(url)).rejects.toMatchObject({ code: 'dialog-failed' });
  expect(given.opened).toEqual([]);
});
