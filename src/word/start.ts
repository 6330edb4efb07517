/**
 * Waits for Office and says what it found, so that the pane can tell the agent which of them is at fault.
 */
import { createWordPort } from './adapter';
import { highestWordApi, officeEnvironment } from './environment';
import type { WordPort } from './port';

export type WordStart =
  | { readonly status: 'ready'; readonly word: WordPort }
  /** The page is open in a browser, or in another Office application. */
  | { readonly status: 'outside-word' }
  | { readonly status: 'too-old' }
  /** Office's script did not load (network, proxy), or never said that it was ready. */
  | { readonly status: 'no-office' | 'no-answer' };

/** @param patience milliseconds to wait for Office. */
export async function startWord(patience: number): Promise<WordStart> {
  if (typeof Office === 'undefined') return { status: 'no-office' };
  const silence = new Promise<'silence'>((resolve) => setTimeout(resolve, patience, 'silence'));
  const info = await Promise.race([Office.onReady(), silence]);
  if (info === 'silence') return { status: 'no-answer' };
  // "Word" is the value of Office.HostType.Word; `host` is null in a plain browser.
  if (String(info.host) !== 'Word' || typeof Word === 'undefined') return { status: 'outside-word' };
  if (highestWordApi(officeEnvironment()) === undefined) return { status: 'too-old' };
  return { status: 'ready', word: createWordPort() };
}
