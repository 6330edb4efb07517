/** What a file of the legal core throws when it cannot be used. */

/** A file of the core that cannot be used. */
export class LegalCoreError extends Error {
  override readonly name = 'LegalCoreError';
  constructor(
    readonly file: string,
    readonly problems: readonly [string, ...string[]],
  ) {
    super(`Le fonds juridique ${file} ne peut pas être lu : ${problems.join(' ; ')}`);
  }
}
