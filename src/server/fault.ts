/**
 * A fault of ours, as the log may know it: the message of an error may quote what people typed, its kind and place do not.
 */

/** Fields of a line of log: the kind of error, and where it was thrown. */
export function faultFields(error: unknown): { readonly error: string; readonly at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const line = error.stack?.split('\n').find((text) => /^\s+at /.test(text)) ?? '';
  return { error: error.name, at: line.replace(/^\s+at /, '').slice(0, 200) };
}
