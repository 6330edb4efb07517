/**
 * Waits for what nothing announces. A test that waits in vain says for what, instead of running into Jest's own limit.
 */

/** Resolves when `done` holds. @throws Error that names `what` when it never does. */
export async function until(what: string, done: () => boolean, patience = 10_000): Promise<void> {
  const end = performance.now() + patience;
  while (!done()) {
    if (performance.now() > end) throw new Error(`waited ${patience} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
