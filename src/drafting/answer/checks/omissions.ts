/**
 * What the template says and the model left out. A legal basis, an amount or a decision that disappears refuses the passage; any
 * other fact is told to the agent.
 */
import { outlinePlaceholders, written, type Placeholder } from '../../placeholders/vocabulary';
import type { PassageProblem } from '../../problem';
import { placeholdersOf, type AnswerCheck } from '../answer-check';

export const omissions: AnswerCheck = (answer, { mode, vocabulary }) => {
  if (mode !== 'compose') return [];
  const present = new Set(placeholdersOf(answer).map(({ placeholder }) => key(placeholder)));
  const omitted = new Map(
    outlinePlaceholders(vocabulary.outline)
      .filter((placeholder) => !present.has(key(placeholder)))
      .map((placeholder) => [key(placeholder), placeholder]),
  );
  return [...omitted.values()].map(problem);
};

/** A fact in another form is still said; a profile's value is not the agent's business. */
const key = ({ kind, id }: Placeholder): string => `${kind}:${id}`;

const problem = (placeholder: Placeholder): PassageProblem => {
  const { kind, label, decision, family } = placeholder;
  const forModel = `Le repère ${written(placeholder)} a été omis\u00A0: reprends-le.`;
  if (kind === 'law')
    return {
      code: 'omitted-law',
      severity: 'refused',
      message: `Elle omet un fondement juridique, «\u00A0${label}\u00A0».`,
      forModel,
    };
  return {
    code: 'omitted-fact',
    severity: kind === 'fact' && (decision || family === 'amount') ? 'refused' : 'flagged',
    message: `Elle omet une donnée, «\u00A0${label}\u00A0».`,
    forModel,
  };
};
