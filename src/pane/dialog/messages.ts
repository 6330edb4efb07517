/**
 * What the sign-in dialog's window says to the pane, and where it may go. Never a token: a one-time code at most.
 */

/** `?to=`: only places of our own that begin a sign-in or end a session. */
export const isPlace = (to: string): boolean => /^\/sign-(in|out)\/[a-z0-9-]+\?[\w=&%.-]+$/.test(to);

export type DialogSaid = { readonly code: string } | { readonly signedOut: true };

/** What the fragment of the last page stands for; undefined when it is none of ours. */
export function saidBy(hash: string): DialogSaid | undefined {
  if (hash === '#signed-out') return { signedOut: true };
  const code = /^#code=([\w-]{43})$/.exec(hash)?.[1];
  return code === undefined ? undefined : { code };
}

/** As the pane reads it. */
export function readSaid(text: string): DialogSaid | undefined {
  try {
    const said = JSON.parse(text) as Partial<{ code: unknown; signedOut: unknown }> | null;
    if (typeof said?.code === 'string') return { code: said.code };
    return said?.signedOut === true ? { signedOut: true } : undefined;
  } catch {
    return undefined;
  }
}
