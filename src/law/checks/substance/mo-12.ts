/** MO-12: a gathering of more than 1 500 people for profit is declared to the mayor. It only reminds. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { says } from '../shared/words';

const CROWD =
  /(\d{1,3}(?:[ .]\d{3})+|\d{4,6})\s+(?:personnes|spectateurs|spectatrices|participants|visiteurs|festivaliers|coureurs)/g;
const KNOWN = /declar|r\.?\s?211-2[2-6](?!\d)/g;
const THRESHOLD = 1500;

export const rule = defineRule({
  meta: {
    id: 'MO-12',
    title: {
      fr: 'Rassemblement de plus de 1 500 personnes : déclaration au maire',
      en: 'Gathering above 1,500 people: declared to the mayor',
    },
    kinds: ['order', 'letter'],
    severity: 'info',
    basis: ['CSI-R211-22'],
    method: 'A',
    needs: [],
    messages: {
      crowd: {
        fr: '{words} sont attendus : si la manifestation est sportive, récréative ou culturelle et à but lucratif, elle se déclare au maire un mois avant, au-delà de 1 500 personnes.',
        en: '{words} are expected: above 1,500 people such an event is declared to the mayor.',
      },
    },
  },
  concerns: (analysis) => says(analysis, CROWD),
  check: ({ analysis }) => {
    const crowd = analysis
      .search(CROWD)
      .find(({ match }) => Number((match[1] ?? '').replace(/\D/g, '')) > THRESHOLD);
    return crowd === undefined || says(analysis, KNOWN)
      ? []
      : [finding('crowd', crowd, { values: { words: crowd.text } })];
  },
});

const act = (words: string): string => sampleOrder({ reasons: [`Considérant le festival, ${words} ;`] });

export const examples: Examples = {
  passes: [
    { why: '1 500 tout juste', text: act('1 500 personnes') },
    { why: 'déclaration faite', text: act('1 800 personnes, déclaré le 2 février 2026') },
    { why: 'article visé', text: act('1 800 personnes, article R. 211-22') },
  ],
  fails: [
    { why: '1 501', text: act('1 501 personnes'), message: 'crowd', at: '1 501 personnes' },
    ...[
      '1800 spectateurs',
      '2 000 participants',
      '3.500 visiteurs',
      '12000 festivaliers',
      '1600 coureurs',
      '2000 spectatrices',
    ].map((words) => ({ why: words, text: act(words), message: 'crowd', at: words })),
  ],
  ignores: [{ why: 'sans nombre', text: sampleOrder() }],
};
