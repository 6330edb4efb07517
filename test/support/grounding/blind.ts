/**
 * Tables of lines `{facts, law, text, corrupt, kind, quote}`, written by somebody who had not seen the code, and how grounding does on one.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { groundFacts } from '../../../src/drafting/grounding/ground-facts';
import { legalCore } from './tables';

export interface BlindCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly law: readonly string[];
  readonly text: string;
  readonly corrupt: boolean;
  /** What was corrupted, in the author’s words. */
  readonly kind: string;
  /** The words that are wrong; empty for a faithful text. */
  readonly quote: string;
}

export interface BlindScore {
  readonly one: BlindCase;
  readonly flags: readonly string[];
  /** Corrupted: any flag or doubt; faithful: none of either. */
  readonly right: boolean;
  /** Whether there is a flag, which an agent has to settle. */
  readonly flagged: boolean;
  /** Corrupted: a flag or a doubt on the words that are wrong. */
  readonly touched: boolean;
}

/**
 * `blind-a` and `blind-b` are of one author who had not seen the code, and both were tuned on. `derived` and `derived2` are by authors of
 * the checker: computed values and rewordings, to develop on.
 */
export const blindTable = (name: string): string =>
  path.resolve(__dirname, '../../unit/drafting/grounding/tables', `${name}.jsonl`);

export const blindCases = (file: string): readonly BlindCase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as BlindCase);

export const blindScore = (one: BlindCase): BlindScore => {
  const { flags, doubts } = groundFacts({ text: one.text, facts: one.facts, law: one.law }, legalCore());
  const from = one.corrupt ? one.text.indexOf(one.quote) : -1;
  const told = [...flags, ...doubts];
  const touched = told.some(({ start, end }) => start < from + one.quote.length && from < end);
  return {
    one,
    flags: told.map(({ text, kind, why }) => `«${text}» ${kind} ${why}`),
    right: one.corrupt === told.length > 0,
    flagged: flags.length > 0,
    touched: from >= 0 && touched,
  };
};
