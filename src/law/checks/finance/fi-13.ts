/** FI-13: an amendment to a contract stays within 10 % (15 % for works) of its first amount, and its sums are right. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { checked } from './fi-13/amendment';
import { partsOf } from './fi-13/parts';
import { examples as partsExamples } from './fi-13/examples/parts';
import { examples as sharesExamples } from './fi-13/examples/shares';
import { examples as groundsExamples } from './fi-13/examples/grounds';
import { examples as thresholdExamples } from './fi-13/examples/threshold';
import { examples as sumsExamples } from './fi-13/examples/sums';

export const rule = defineRule({
  meta: {
    id: 'FI-13',
    title: {
      fr: 'Avenant : 10 % ou 15 % au plus, calculs exacts',
      en: 'Amendment: 10 % or 15 % at most, right sums',
    },
    kinds: ['deliberation', 'decision', 'note', 'minutes', 'letter'],
    severity: 'major',
    basis: ['CCP-R2194-8', 'CCP-L2194-1'],
    method: 'A',
    needs: [],
    messages: {
      over: {
        fr: 'L’avenant représente {share} % du marché initial, au-delà des {limit} % admis pour une modification de faible montant. Citez le cas qui le permet (CCP, R. 2194-1 à R. 2194-7), ou passez un nouveau marché.',
        en: 'The amendment is {share} % of the contract, over {limit} %.',
      },
      half: {
        fr: 'La modification représente {share} % du montant initial : travaux supplémentaires ou circonstances imprévues ne permettent pas plus de 50 % (CCP, art. R. 2194-3 et R. 2194-5). Passez un nouveau marché.',
        en: 'The amendment is {share} % of the first amount: no more than 50 % (CCP, art. R2194-3 and R2194-5).',
      },
      threshold: {
        fr: 'Une modification de faible montant s’arrête à 10 % du marché initial pour des fournitures ou des services, à 15 % pour des travaux (CCP, art. R. 2194-8), et non à {stated}. Corrigez le seuil.',
        en: 'An amendment of a small amount stops at 10 % (supplies and services) or 15 % (works), not {stated}.',
      },
      together: {
        fr: 'Les avenants font ensemble {share} % du marché initial, au-delà des {limit} % admis pour des modifications de faible montant, qui se cumulent. Citez le cas qui le permet, ou passez un nouveau marché.',
        en: 'The amendments make together {share} % of the contract, over {limit} %.',
      },
      ground: {
        fr: 'L’avenant représente {share} % du marché initial, plus de {limit} % : le cas de modification invoqué est-il établi, et son propre plafond (50 %) respecté ?',
        en: 'The amendment is {share} %, over {limit} %: is the case invoked established?',
      },
      share: {
        fr: '{more} sur un marché initial de {first} font {right} %, et non {stated} %. Corrigez le pourcentage.',
        en: '{more} on {first} make {right} %, not {stated} %.',
      },
      sum: {
        fr: '{first} et {more} font {right}, et non {stated}. Corrigez le montant du marché après avenant.',
        en: '{first} and {more} make {right}, not {stated}.',
      },
    },
  },
  concerns: (analysis) => partsOf(analysis).length > 0,
  check: ({ analysis }) => partsOf(analysis).flatMap((part) => checked(analysis, part)),
});

export const examples: Examples = joinExamples(
  partsExamples,
  sharesExamples,
  groundsExamples,
  thresholdExamples,
  sumsExamples,
);
