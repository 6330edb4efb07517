/** FI-05: sections told in a sentence, or in a row under the heads of its columns. */
import { formatAmount } from '../../../../act/amounts';
import type { Part, Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { tableLines } from '../../shared/line-tables';

const SECTION_NAME = /fonctionnement|exploitation|investissement/;

/** The sentences of a line; or their parts between semicolons, when each speaks of its own section. */
const piecesOf = (line: Part): readonly Part[] =>
  pieces(line, /\.(?=\s+\p{Lu})/u).flatMap((sentence) => {
    const parts = pieces(sentence, /;/u);
    return parts.every(({ text }) => SECTION_NAME.test(text.toLowerCase())) ? parts : [sentence];
  });

const pieces = ({ start, text }: Part, sign: RegExp): readonly Part[] => {
  const parts = text.split(sign);
  let at = start;
  return parts.map((part) => {
    const from = at;
    at += part.length + 1;
    return { start: from, end: from + part.length, text: part };
  });
};

/** "Section de fonctionnement : dépenses 250 000 €, recettes 250 000 €", "Fonctionnement   250 000 €   250 000 €" under its heads. */
export const inSentences = (analysis: Analysis, within?: Span): Outcome[] => {
  const outcomes: Outcome[] = [];
  let columns: 'none' | 'spent first' | 'received first' = 'none';
  for (const line of analysis.derive(tableLines)) {
    if (within !== undefined && (line.start < within.start || line.end > within.end)) continue;
    const whole = fold(line.text).lower;
    const both = /depenses/.test(whole) && /recettes/.test(whole);
    const received = both && whole.indexOf('recettes') < whole.indexOf('depenses');
    const some = analysis.within(analysis.amounts, line).length > 0;
    if (both && !some && line.rows.length === 0)
      columns = SECTION_NAME.test(whole) ? 'none' : received ? 'received first' : 'spent first';
    // A row of the page, and not a sentence under it.
    const row = columns !== 'none' && /\s{3,}|\t|\|/u.test(line.text.trim()) && line.text.length <= 160;
    for (const part of piecesOf(line)) {
      const lower = fold(part.text).lower;
      const [section, ...more] = new Set(lower.match(new RegExp(SECTION_NAME, 'g')));
      const sides = /depenses/.test(lower) && /recettes/.test(lower);
      if (section === undefined || more.length > 0 || (!sides && !row)) continue;
      const cells = line.rows[0]?.amounts ?? [];
      const amounts = some || !row ? analysis.within(analysis.amounts, part) : cells;
      const [one, other, ...others] = amounts;
      if (one === undefined || other === undefined || others.length > 0 || one.cents === other.cents)
        continue;
      if (/virement|dont|report|reel|ordre|realis|execut|votee?s\s+en\s+20/.test(lower)) continue;
      const turned = sides
        ? lower.indexOf('recettes') < lower.indexOf('depenses')
        : columns === 'received first';
      const [spent, income] = turned ? [other, one] : [one, other];
      const values = { section, spent: formatAmount(spent.cents), received: formatAmount(income.cents) };
      outcomes.push(finding('unbalanced', other, { values }));
    }
  }
  return outcomes;
};
