/** A long regulation is read in little time: each date is read with the words around it, never with all that comes before. */
import { rule } from '../../../../src/law/checks/form/fo-14';
import { act, vu } from '../../../../src/law/checks/form/fo-14/examples/samples';
import { runChecks } from '../../../../src/law/checks/framework/run';
import { coreOfRepository } from '../../../support/law/core';
import { analyseExample } from '../../../support/law/tables';

/** Far above what it takes, far below what reading the whole for each date takes. */
const LIMIT_MS = 2000;

test('dates of eight hundred articles', () => {
  const articles = Array.from(
    { length: 800 },
    (_, i) =>
      `Article ${i + 2} : La circulation est interdite rue du Lavoir n° ${i}, du 5 au ${6 + (i % 20)} mai 2026, pour les travaux de réseau, sauf riverains et secours.`,
  );
  const text = act(vu, ['La circulation est interdite.', ...articles].join('\n'));
  const analysis = analyseExample({ why: '', text }, coreOfRepository());
  // What others read too is read before.
  expect(analysis.dates.length).toBeGreaterThanOrEqual(800);
  expect(analysis.citations).toBeDefined();
  const from = performance.now();
  expect(runChecks(analysis, [rule]).findings).toEqual([]);
  expect(performance.now() - from).toBeLessThan(LIMIT_MS);
});
