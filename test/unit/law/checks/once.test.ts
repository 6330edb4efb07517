/** What is wrong in one place is told once. */
import { rule as fi01 } from '../../../../src/law/checks/finance/fi-01';
import { given, grant } from '../../../../src/law/checks/finance/fi-01/examples/samples';
import { coreOfRepository } from '../../../support/law/core';
import { runExample } from '../../../support/law/tables';

const core = coreOfRepository();

it.each([
  ['25 000 euros (vingt-quatre mille euros)', '25 000 euros'],
  ['vingt-quatre mille euros (25 000 €)', 'vingt-quatre mille euros'],
  ['25 000 €, soit vingt-quatre mille euros', '25 000 €'],
])('FI-01 takes an amount and its other form for one grant: %s', (words, first) => {
  const { findings } = runExample(
    fi01,
    { why: '', text: grant(`${given} ${words}.`), kind: 'deliberation' },
    core,
  );
  expect(findings.map(({ text }) => text)).toEqual([first]);
});
