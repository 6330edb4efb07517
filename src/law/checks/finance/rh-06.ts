/** RH-06: hours of work, their 35ths, a part-time share and its pay, the category of a grade, the length of a contract agree. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { categories } from './rh-06/categories';
import { fractions } from './rh-06/fractions';
import { partTime } from './rh-06/part-time';
import { terms } from './rh-06/terms';
import { examples as fractionsExamples } from './rh-06/examples/fractions';
import { examples as partTimeExamples } from './rh-06/examples/part-time';
import { examples as termsExamples } from './rh-06/examples/terms';
import { examples as categoriesExamples } from './rh-06/examples/categories';

export const rule = defineRule({
  meta: {
    id: 'RH-06',
    title: {
      fr: 'Temps de travail, quotité, catégorie et durée du contrat concordent',
      en: 'Hours, part-time share, category and length of contract agree',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'major',
    basis: ['CGFP-L313-1'],
    method: 'A',
    needs: [],
    messages: {
      fraction: {
        fr: '{hours} heures ne font pas {written}/{full} : corrigez la durée ou la fraction.',
        en: '{hours} hours are not {written}/{full}.',
      },
      share: {
        fr: '{percent} % de {full} heures font {right} heures, et non {stated} : corrigez la durée ou la quotité.',
        en: '{percent} % of {full} hours make {right}, not {stated}.',
      },
      pay: {
        fr: 'À {percent} % du temps, l’agent perçoit {right} de sa rémunération, et non {percent} %. Rectifiez la fraction.',
        en: 'At {percent} % of the time, the agent is paid {right}.',
      },
      term: {
        fr: 'Sur un emploi permanent, le contrat est conclu pour trois ans au plus, renouvelable dans la limite de six ans ; {stated} sont écrits. Rectifiez la durée.',
        en: 'On a permanent post the contract lasts three years at most; {stated} are written.',
      },
      category: {
        fr: '« {grade} » relève de la catégorie {right}, et non de la catégorie {stated} : corrigez l’une ou l’autre mention.',
        en: '“{grade}” is of category {right}, not {stated}.',
      },
    },
  },
  concerns: ({ folded }) =>
    /temps\s+(?:partiel|complet|non\s+complet)|\/\s?35|emploi|contractuel|categorie\s+[abc](?![a-z])/.test(
      folded.lower,
    ),
  check: ({ analysis }) => [
    ...fractions(analysis),
    ...partTime(analysis),
    ...terms(analysis),
    ...categories(analysis),
  ],
});

export const examples: Examples = joinExamples(
  fractionsExamples,
  partTimeExamples,
  termsExamples,
  categoriesExamples,
);
