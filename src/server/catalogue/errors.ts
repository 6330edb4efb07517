/**
 * A file that the catalogue needs cannot be read. What is wrong inside a template or a profile is told by their own errors.
 */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  constructor(
    readonly file: string,
    sentence: string,
  ) {
    super(sentence);
  }
}
