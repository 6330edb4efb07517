/**
 * A document that waited no more when a draft took it: another draft has it, or it was removed. The draft is not made.
 */

export class SourceGoneError extends Error {
  override readonly name = 'SourceGoneError';
  constructor() {
    super(
      'Un document joint vient d’être pris par une autre rédaction, ou retiré\u00A0: joignez-le de nouveau, puis recommencez.',
    );
  }
}
