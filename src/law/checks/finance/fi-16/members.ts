/** FI-16, members: what each member of a group pays, against the line of the budget that names them. */
import { formatAmount } from '../../../../act/amounts';
import { NUMBER_WORDS } from '../../../../act/reading/number-words';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { amendment, isAmendment } from '../../shared/budget';
import { plain } from '../../shared/words';
import { valueOf } from './clauses';

const MEMBERS = new RegExp(
  `(?:entre|par)\\s+(?:les\\s+|des\\s+)?(${NUMBER_WORDS}|\\d{1,3})\\s+(communes|membres|adherents|associations|familles|ecoles)(?:\\s+(?:membres|adherentes))?\\s*,?\\s*(?:a\\s+raison\\s+de|soit|pour)\\s+$`,
);

/** "entre les neuf communes, à raison de 1 100 € par commune", beside the one line of the budget that names them. */
export const perMember = (analysis: Analysis): Outcome[] => {
  if (!isAmendment(analysis)) return [];
  return analysis.amounts.flatMap((each): Outcome[] => {
    const found = MEMBERS.exec(plain(analysis.text.slice(Math.max(0, each.start - 120), each.start)));
    const count = valueOf(found?.[1] ?? '');
    const who = found?.[2];
    if (count === undefined || who === undefined) return [];
    const lines = analysis
      .derive(amendment)
      .lines.filter(
        ({ start, end, side }) => side === 'recettes' && plain(analysis.text.slice(start, end)).includes(who),
      );
    const [line] = lines;
    const right = count * each.cents;
    if (line === undefined || lines.length > 1 || line.cents === right) return [];
    const values = {
      quantity: `${String(count)} ${who}`,
      price: formatAmount(each.cents),
      right: formatAmount(right),
      stated: formatAmount(line.cents),
    };
    return [finding('product', each, { values })];
  });
};
