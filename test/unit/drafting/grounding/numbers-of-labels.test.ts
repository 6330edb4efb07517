/** Numbers that the label of a field tells: "Boissons du groupe 1". */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';

const labels: Readonly<Record<string, string>> = {
  soft_drinks: 'Boissons du groupe 1, sans alcool',
  fermented_drinks: 'Boissons du groupe 3',
};
const flagsOf = (text: string, notes: boolean): readonly string[] =>
  groundFacts(
    {
      facts: { soft_drinks: ['jus de pomme', 'café'], fermented_drinks: ['bière', 'cidre'] },
      law: [],
      text,
      ...(notes
        ? { notes: (path: string) => (labels[path] === undefined ? undefined : { label: labels[path] }) }
        : {}),
    },
    legalCore(),
  ).flags.map((flag) => flag.text);

const TEXT = 'Le cidre relève du groupe 3, le jus de pomme du groupe 1.';

it('stand behind their noun', () => {
  expect(flagsOf(TEXT, true)).toEqual([]);
});

it('prove nothing where no template tells them, nor any other number', () => {
  expect(flagsOf(TEXT, false)).toEqual(['3', '1']);
  expect(flagsOf('Le rhum relève du groupe 5.', true)).toContain('5');
});
