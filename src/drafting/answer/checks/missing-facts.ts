/**
 * What the model says is missing: shown in the passage, and told. It is never filled.
 */
import { partsOf, type AnswerCheck } from '../answer-check';

export const missingFacts: AnswerCheck = (answer, { vocabulary }) => {
  const written = partsOf(answer).flatMap((part) => (part.kind === 'missing' ? [part.id] : []));
  return [...new Set([...written, ...answer.missing])].map((id) => {
    const label = vocabulary.absent.find((field) => field.id === id)?.label ?? id;
    return {
      code: 'missing-fact',
      severity: 'flagged',
      excerpt: `{{MANQUE:${id}}}`,
      message: `Il manque la donnée «\u00A0${label}\u00A0»\u00A0: complétez le formulaire, puis rédigez de nouveau.`,
    };
  });
};
