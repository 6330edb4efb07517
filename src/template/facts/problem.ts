/**
 * What is wrong with a fact, said to the agent. Messages get their non-breaking spaces here.
 */
import { frenchTypography } from '../../act/typography';
import type { FactValue } from '../fact-values';

/** Closed list: the pane and the server may rely on it. */
export type FactCode =
  | 'missing'
  | 'unknown-field'
  | 'type'
  | 'characters'
  | 'too-long'
  | 'pattern'
  | 'date'
  | 'time'
  | 'order'
  | 'too-small'
  | 'too-large'
  | 'choice'
  | 'too-few'
  | 'too-many'
  | 'siret'
  | 'postcode'
  | 'legal'
  | 'check'
  | 'vote-arithmetic'
  | 'vote-quorum'
  | 'vote-present'
  | 'vote-rejected';

export interface FactProblem {
  /** Path of the value: `works_period.to`, `measures.2.street`. */
  readonly field: string;
  readonly code: FactCode;
  /** A courteous sentence in French. */
  readonly message: string;
  readonly messageEn: string;
}

/** A value that passed, or why it did not. */
export type Checked = { readonly value: FactValue } | { readonly problems: readonly FactProblem[] };

export const problem = (field: string, code: FactCode, message: string, messageEn: string): FactProblem => ({
  field,
  code,
  message: frenchTypography(message),
  messageEn,
});

export const refused = (field: string, code: FactCode, message: string, messageEn: string): Checked => ({
  problems: [problem(field, code, message, messageEn)],
});
