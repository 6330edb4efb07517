/**
 * `Office.context.document.settings`: an in-memory copy, kept by `saveAsync`. It lives as long as the page: the stand-in does
 * not write it into the file.
 */
import { answer } from './async-result';

export function commonSettings() {
  let saved = new Map<string, unknown>();
  let working = new Map<string, unknown>();
  return {
    get: (name: string): unknown => working.get(name) ?? null,
    set: (name: string, value: unknown): void => void working.set(name, structuredClone(value)),
    remove: (name: string): void => void working.delete(name),
    saveAsync(...args: readonly unknown[]): void {
      answer(args, () => {
        saved = new Map(working);
      });
    },
    refreshAsync(...args: readonly unknown[]): void {
      answer(args, () => {
        working = new Map(saved);
      });
    },
  };
}
