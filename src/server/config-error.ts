/** A key of the environment that cannot be used. The sentence never quotes a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly key: string,
    sentence: string,
  ) {
    super(sentence);
  }
}
