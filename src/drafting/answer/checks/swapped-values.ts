/**
 * Two values of one family that changed places: each is right, and the sentence is false. Refused for amounts, and for all when
 * the model may only reword; told to the agent for the others when it composes, since an order may then be chosen. A sentence
 * turned around a value that stays in its place is for the reader to see.
 */
import { outlinePlaceholders, type Placeholder } from '../../placeholders/vocabulary';
import { placeholdersOf, type AnswerCheck } from '../answer-check';

const COMPARED: ReadonlySet<string> = new Set([
  'amount',
  'number',
  'date',
  'time',
  'period',
  'person',
  'organisation',
]);
export const swappedValues: AnswerCheck = (answer, { mode, vocabulary }) => {
  const before = firstMentions(outlinePlaceholders(vocabulary.outline));
  const after = firstMentions(placeholdersOf(answer).map(({ placeholder }) => placeholder));
  return [...COMPARED].flatMap((family) => {
    const wanted = before.filter(
      (one) => one.family === family && after.some(({ name }) => name === one.name),
    );
    const found = after.filter(
      (one) => one.family === family && before.some(({ name }) => name === one.name),
    );
    const moved = wanted.find(({ name }, i) => name !== found[i]?.name);
    return moved === undefined
      ? []
      : [
          {
            code: 'swapped-values',
            severity: mode === 'rephrase' || family === 'amount' ? 'refused' : 'flagged',
            message: `L’ordre des données a changé autour de «\u00A0${moved.label}\u00A0»\u00A0: vérifiez qu’elles n’ont pas été échangées.`,
            forModel: `Les repères ${wanted.map(({ name }) => `{{${name}}}`).join(', ')} doivent garder cet ordre et leur sens.`,
          },
        ];
  });
};

const firstMentions = (all: readonly Placeholder[]): readonly Placeholder[] => [
  ...new Map(all.map((one) => [one.name, one])).values(),
];
