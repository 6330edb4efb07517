/** CM-13: abstentions, against the names beside them. */
import type { ParsedVote } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

/** "3 abstentions (MM. PETIT et DUC)": a list that says "dont", or names proxies or a group, is not of each voice. */
export const abstainersOf = ({ text }: Analysis, { abstentions, abstainingNames }: ParsedVote): Outcome[] => {
  const [first, last] = [abstainingNames[0], abstainingNames.at(-1)];
  if (abstentions === undefined || first === undefined || last === undefined) return [];
  if (abstainingNames.length === abstentions.value || first.start < abstentions.end) return [];
  const between = text.slice(abstentions.end, last.end + 40);
  return /dont|pouvoir|procuration|mandat|représent|groupe|liste|avec|\+|et\s+(?:son|sa|ses)\s/iu.test(
    between,
  ) || first.start - abstentions.end > 40
    ? []
    : [
        finding('named', abstentions, {
          values: { told: abstentions.value, names: abstainingNames.length },
        }),
      ];
};
