/** MO-18: the words that deny a clause, before it. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { wordsBefore } from '../../shared/money';

/** How far before a clause the word that denies it stands, in characters. */
export const NEGATION = 14;

export const isDenied = (analysis: Analysis, one: Span): boolean =>
  /non|pas|ni\s/.test(wordsBefore(analysis, one, NEGATION));
