/** Refused facts, on one line of a terminal: by the labels of the form, with what a file calls them. */
import { cliErrorOf } from '../../../src/cli/failure';
import { RefusalError } from '../../../src/server/services/refusal';

const told = (...problems: { field: string; label?: string; message: string }[]): string =>
  cliErrorOf(new RefusalError('facts-invalid', 'Certaines données sont à corriger.', { problems })).message;

test('a field has its label, and its id in brackets', () => {
  expect(told({ field: 'votes_for', label: 'Votes pour', message: 'Le compte n’y est pas.' })).toBe(
    'Certaines données sont à corriger\u00a0: «\u00a0Votes pour\u00a0» (votes_for)\u00a0: Le compte n’y est pas.',
  );
});

test('a label that the sentence says is not said twice', () => {
  expect(
    told({
      field: 'votes_for',
      label: 'Votes pour',
      message: '«\u00a0Votes pour\u00a0» doit être un nombre.',
    }),
  ).toBe(
    'Certaines données sont à corriger\u00a0: «\u00a0Votes pour\u00a0» (votes_for) doit être un nombre.',
  );
});

test('what is no field of the form keeps its name', () => {
  expect(
    told(
      { field: 'strange', message: '«\u00a0strange\u00a0» n’est pas un champ.' },
      { field: 'works', label: 'Travaux', message: 'Indiquez la date de fin (travaux).' },
    ),
  ).toBe(
    'Certaines données sont à corriger\u00a0: strange\u00a0: «\u00a0strange\u00a0» n’est pas un champ\u202f; «\u00a0Travaux\u00a0» (works)\u00a0: Indiquez la date de fin (travaux).',
  );
});
