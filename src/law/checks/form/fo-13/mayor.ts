/** FO-13, the mayor who signs or speaks is that of the profile. */
import { sameName } from '../../../../act/parse/people';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import type { Commune } from '../../../commune';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

const NAMED_MAYOR = /(?:^|[\s,])(?:nous|je\s+soussignee?),?\s+([^,\n]{3,60}),\s*maire(?![a-z])/g;

export const mayorOutcomes = (analysis: Analysis, { mayor, deputies }: Commune): Outcome[] => {
  const right = `${mayor.firstName} ${mayor.lastName}`;
  // The profile tells who is mayor now: an act from before the present term had another one.
  const term = deputies.flatMap(({ delegatedOn }) => delegatedOn ?? []).sort()[0];
  if (term !== undefined && analysis.actDate !== undefined && analysis.actDate < term) return [];
  const others = [
    ...analysis.act.signatures.flatMap(({ capacity, name, delegated }) =>
      name !== undefined &&
      !delegated &&
      /^l[ea]\s+maire\s*,?$/u.test(fold(capacity?.text.trim() ?? '').lower)
        ? [name]
        : [],
    ),
    ...analysis.search(NAMED_MAYOR).map(({ start, text, match }) => {
      const words = match[1] ?? '';
      const at = match[0].indexOf(words);
      const name = text.slice(at, at + words.length);
      return { start: start + at, end: start + at + name.length, text: name, name };
    }),
  ];
  return others.flatMap((person): Outcome[] =>
    sameName(person.name, right) ? [] : [finding('mayor', person, { values: { name: person.name, right } })],
  );
};
