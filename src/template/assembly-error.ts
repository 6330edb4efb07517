/**
 * The refusal to write an act from facts that are valid but leave a text without one of its values. It must not decide anything.
 */

/** A text of the template names a value that is absent, or something that this act does not have. */
export class AssemblyError extends Error {
  override readonly name = 'AssemblyError';
  constructor(
    readonly template: string,
    /** What is absent, as the template writes it: `works.from_time`, `law:CGCT-L2213-1`, `article:detour`. */
    readonly missing: string,
    /** The beginning of the text where it was to be written. */
    readonly where: string,
  ) {
    super(lacking(where, missing));
  }

  /** @param label what the form calls what is absent */
  sentence(label: string = this.missing): string {
    return lacking(this.where, label);
  }
}

const lacking = (where: string, what: string): string =>
  `Le texte « ${where} » ne peut pas être écrit : « ${what} » n’est pas renseigné.`;
