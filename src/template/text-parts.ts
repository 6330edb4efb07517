/** A text with places to fill in, and the conditions of a template, as values. */

/** Where a value comes from. `fact`: a field; `item`: the loop's item; `vote`: what is counted from it; `law`: the legal core. */
export interface PathRef {
  readonly root: 'fact' | 'item' | 'vote' | 'profile' | 'law';
  /** After the root: `["works_period", "from"]` for a fact, `["CGCT-L2213-1"]` for a legal entry, `[]` for the item itself. */
  readonly segments: readonly string[];
}

export interface FilterCall {
  readonly name: string;
  readonly args: readonly string[];
}

export type TextPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'value'; readonly path: PathRef; readonly filters: readonly FilterCall[] }
  /** The number of another article of this act. */
  | { readonly kind: 'article'; readonly id: string };

export type Text = readonly TextPart[];

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** `hours(a, b)`, `months(a, b)`, `weekdays(period)`: see `measures`. */
export type MeasureName = 'hours' | 'months' | 'weekdays';

/** One side of a comparison. */
export type Operand =
  | { readonly kind: 'path'; readonly path: PathRef }
  | { readonly kind: 'count'; readonly path: PathRef }
  | { readonly kind: 'measure'; readonly name: MeasureName; readonly paths: readonly PathRef[] }
  /** Of numbers, amounts and counts; absent as soon as one term is. */
  | { readonly kind: 'sum'; readonly terms: readonly Operand[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean };

export type Condition =
  | { readonly kind: 'present'; readonly path: PathRef }
  /** One same person stands on both sides: a person, a list of persons, a list of rows that hold persons. */
  | { readonly kind: 'common'; readonly left: PathRef; readonly right: PathRef }
  /** The text, or each text of the list, is wholly of this pattern, whatever its case. */
  | { readonly kind: 'matches'; readonly path: PathRef; readonly pattern: string }
  | { readonly kind: 'true'; readonly path: PathRef }
  | { readonly kind: 'compare'; readonly op: Operator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly operand: Condition };

/** What must hold between facts; otherwise the agent is told, beside one field. */
export interface FactCheck {
  /** A list of the form: asked of each of its items, which is `item`. */
  readonly each?: PathRef;
  /** Asked only then. */
  readonly when?: Condition;
  readonly test: Condition;
  /** Id of the field beside which the message is shown; with `each`, a field of the row, or the list itself for its item. */
  readonly field: string;
  /** A courteous sentence in French. */
  readonly message: string;
}
