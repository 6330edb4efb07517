/**
 * The command line was not understood.
 */
export class ParseError extends Error {
  override readonly name = 'ParseError';
}
