/**
 * Two values of one family that changed places: each is right, and the sentence is false. Refused when the model may only reword;
 * told to the agent when it composes, for amounts and numbers, since an order may then be chosen.
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
const COMPARED_WHEN_COMPOSING: ReadonlySet<string> = new Set(['amount', 'number']);

export const swappedValues: AnswerCheck = (answer, { mode, vocabulary }) => {
  const families = mode === 'rephrase' ? COMPARED : COMPARED_WHEN_COMPOSING;
  const before = firstMentions(outlinePlaceholders(vocabulary.outline));
  const after = firstMentions(placeholdersOf(answer).map(({ placeholder }) => placeholder));
  return [...families].flatMap((family) => {
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
            severity: mode === 'rephrase' ? 'refused' : 'flagged',
            message: `L’ordre des données a changé autour de «\u00A0${moved.label}\u00A0»\u00A0: vérifiez qu’elles n’ont pas été échangées.`,
            forModel: `Les repères ${wanted.map(({ name }) => `{{${name}}}`).join(', ')} doivent garder cet ordre et leur sens.`,
          },
        ];
  });
};

const firstMentions = (all: readonly Placeholder[]): readonly Placeholder[] => [
  ...new Map(all.map((one) => [one.name, one])).values(),
];
