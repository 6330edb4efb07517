/** CP-07: a note that proposes to delegate prices or debts with no limit. What a note leaves unsaid, the deliberation may say. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { sectionsOf } from '../../shared/sections';
import { plain } from '../../shared/words';
import { LIMITED, MONEY, UNLIMITED } from './points';

export interface Proposed {
  readonly point: number;
  readonly subject: string;
  readonly at: Span;
}

const DELEGATION = /2122-22(?!\d)|deleg[a-z]+[^.;]{0,60}maire/;
const PROPOSES = /propos|charger\s|deleguer|confier/;
/** What the law forbids, told or put right. */
const NOT_PROPOSED =
  /ne\s+peu|ne\s+saurai|illegal|interdi|impossible|faut\s+fixer|doit\s+fixer|(?<![a-z])pas\s+(?:etre\s+)?(?:delegue|sans)/;

/** Lines of the parts on the mayor’s delegation that give a money matter away without limit. */
export const proposedIn = (analysis: Analysis): readonly Proposed[] =>
  sectionsOf(analysis).flatMap(({ start, end }) => {
    const words = plain(analysis.text.slice(start, end));
    if (!DELEGATION.test(words) || !PROPOSES.test(words)) return [];
    return analysis.text
      .slice(start, end)
      .split('\n')
      .flatMap((line, rank, lines): Proposed[] => {
        const own = plain(line);
        if (!UNLIMITED.test(own) || NOT_PROPOSED.test(own)) return [];
        const from = start + lines.slice(0, rank).join('\n').length + (rank === 0 ? 0 : 1);
        return LIMITED.filter(([point, , pattern]) => MONEY.includes(point) && pattern.test(own))
          .slice(0, 1)
          .map(([point, subject]) => ({ point, subject, at: { start: from, end: from + line.length } }));
      });
  });
