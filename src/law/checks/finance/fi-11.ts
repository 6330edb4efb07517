/** FI-11: the procedure of a public contract fits its amount, at the thresholds of its day. */
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isContract } from '../shared/contracts';
import { isDelegation } from '../shared/grants';
import { procedureOf } from './fi-11/act';
import { toldIn } from './fi-11/papers';
import { ADAPTED, DIRECT } from './fi-11/procedures';
import { examples as directExamples } from './fi-11/examples/direct';
import { examples as adaptedExamples } from './fi-11/examples/adapted';
import { examples as thresholdsExamples } from './fi-11/examples/thresholds';
import { examples as exceptionsExamples } from './fi-11/examples/exceptions';
import { examples as notesExamples } from './fi-11/examples/notes';
import { examples as affairsExamples } from './fi-11/examples/affairs';
import { examples as subjectsExamples } from './fi-11/examples/subjects';

/** An act about one contract; other papers may speak of several, a paragraph each. */
const isOne = ({ kind }: Analysis): boolean => kind === 'deliberation' || kind === 'decision';

export const rule = defineRule({
  meta: {
    id: 'FI-11',
    title: { fr: 'Marché public : seuil et procédure', en: 'Public contract: threshold and procedure' },
    kinds: ['deliberation', 'decision', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['CCP-R2122-8', 'CCP-L2124-1'],
    method: 'A',
    needs: ['actDate'],
    messages: {
      direct: {
        fr: 'Le marché de {amount} est passé « {stated} », alors que la dispense de publicité et de mise en concurrence s’arrête à {limit} hors taxes à cette date. Mettez en concurrence, ou citez le cas de dispense.',
        en: 'A contract of {amount} passed “{stated}”: the exemption stops at {limit} before tax at that date.',
      },
      adapted: {
        fr: 'Le marché de {amount} est passé en procédure adaptée, alors qu’à partir de {limit} hors taxes une procédure formalisée est requise à cette date. Vérifiez le montant et la procédure.',
        en: 'A contract of {amount} in adapted procedure: from {limit} before tax a formal one is required.',
      },
      excepted: {
        fr: 'Le marché de {amount} dépasse le seuil de {limit} hors taxes : le cas de dispense ou de procédure invoqué s’applique-t-il, et est-il justifié dans l’acte ?',
        en: 'A contract of {amount} over the threshold of {limit}: does the case invoked apply, and is it justified?',
      },
    },
  },
  concerns: (analysis) =>
    !isDelegation(analysis) &&
    (isOne(analysis)
      ? isContract(analysis) && (analysis.search(DIRECT).length > 0 || analysis.search(ADAPTED).length > 0)
      : analysis.search(DIRECT).length + analysis.search(ADAPTED).length > 0),
  check: ({ analysis, given: { actDate } }) =>
    isOne(analysis) ? procedureOf(analysis, actDate) : toldIn(analysis, actDate),
});

export const examples: Examples = joinExamples(
  directExamples,
  adaptedExamples,
  thresholdsExamples,
  exceptionsExamples,
  notesExamples,
  affairsExamples,
  subjectsExamples,
);
