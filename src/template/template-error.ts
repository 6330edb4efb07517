/**
 * The refusal of a template: every problem found, each with its place in the file. It must not know how problems are found.
 */

/** One thing wrong in a template file. Line and column count from 1. */
export interface TemplateProblem {
  readonly line: number;
  readonly column: number;
  /** Path in the file: `articles[2].content[0].text`; empty for the file as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** A template file that may not be used. `line`, `column`, `field` and `reason` are those of the first problem. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly line: number;
  readonly column: number;
  readonly field: string;
  readonly reason: string;

  constructor(
    readonly file: string,
    readonly problems: readonly [TemplateProblem, ...TemplateProblem[]],
  ) {
    super(
      `Le modèle ${file} ne peut pas être utilisé :\n` +
        problems
          .map((p) => `${file}:${p.line}:${p.column} ${p.field === '' ? '' : `${p.field} : `}${p.reason}`)
          .join('\n'),
    );
    const [first] = problems;
    this.line = first.line;
    this.column = first.column;
    this.field = first.field;
    this.reason = first.reason;
  }
}
