/** IA-07: examples of the first and last days of the periods before an election. */
import type { Examples } from '../../../framework/rule';

const bilan = 'Voici le bilan du mandat.';

export const examples: Partial<Examples> = {
  fails: [
    ['premier jour de la période', '2025-09-01'],
    ['dernier jour', '2026-03-22'],
    ['élections de 2020', '2020-03-01'],
    ['élections de 2021', '2021-01-15'],
  ].map(([why = '', date = '']) => ({ why, text: bilan, date, message: 'praise', at: 'bilan du mandat' })),
  lacks: [{ why: 'sans date', text: bilan, missing: 'actDate' }],
  ignores: [
    { why: 'la veille de la période', text: bilan, date: '2025-08-31' },
    { why: 'le lendemain du second tour', text: bilan, date: '2026-03-23' },
  ],
};
