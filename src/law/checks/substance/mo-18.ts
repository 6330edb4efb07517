/** MO-18: an occupation of the public domain has a term, a fee or a reason for none, and is precarious. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { feeOf } from './mo-18/fee';
import { precariousOf } from './mo-18/precarious';
import { grantsPlace } from './mo-18/subjects';
import { termOf } from './mo-18/term';
import { transferOf } from './mo-18/transfer';
import { examples as subjectsExamples } from './mo-18/examples/subjects';
import { examples as termExamples } from './mo-18/examples/term';
import { examples as transferExamples } from './mo-18/examples/transfer';
import { examples as feeExamples } from './mo-18/examples/fee';
import { examples as precariousExamples } from './mo-18/examples/precarious';

export const rule = defineRule({
  meta: {
    id: 'MO-18',
    title: {
      fr: 'Occupation du domaine public : durée, redevance, précarité',
      en: 'Occupation of the public domain: term, fee, precarious',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGPPP-R2122-6', 'CGPPP-L2125-1', 'CGPPP-L2122-3'],
    method: 'R',
    needs: [],
    messages: {
      term: {
        fr: 'La durée de l’occupation n’est pas fixée : indiquez son début et sa fin.',
        en: 'The occupation has no term.',
      },
      endless: {
        fr: '« {words} » : nul n’occupe le domaine public que pour un temps (CGPPP, art. L. 2122-2 et L. 2122-3). Fixez un terme.',
        en: '“{words}”: the public domain is occupied for a time only. Give a term.',
      },
      transfer: {
        fr: '« {words} » : l’autorisation est personnelle ; elle ne se cède pas, et un autre occupant en demande une. Supprimez cette clause.',
        en: '“{words}”: the authorisation is personal and is not transferred.',
        severity: 'major',
      },
      firm: {
        fr: '« {words} » : l’autorisation d’occuper le domaine public est précaire et révocable (CGPPP, art. L. 2122-3) ; la commune ne peut pas renoncer à y mettre fin. Supprimez cette clause.',
        en: '“{words}”: an authorisation to occupy the public domain is precarious and may be ended (CGPPP, art. L2122-3).',
      },
      fee: {
        fr: 'L’occupation commerciale du domaine public est payante : indiquez la redevance et la délibération qui la fixe.',
        en: 'The occupation is commercial: give the fee.',
        severity: 'major',
      },
      gift: {
        fr: '« {words} » : l’occupation du domaine public est payante (CGPPP, art. L. 2125-1), et la gratuité n’est pas permise à un commerce. Fixez la redevance, ou précisez le cas de gratuité de la loi.',
        en: '“{words}”: the occupation of the public domain is paid for; a business is not exempt.',
        severity: 'major',
      },
      free: {
        fr: 'La redevance n’est pas indiquée : fixez-la, ou précisez le cas de gratuité.',
        en: 'The fee is not given: say it, or why there is none.',
        severity: 'minor',
      },
      precarious: {
        fr: 'L’autorisation n’est pas dite précaire et révocable : ajoutez-le.',
        en: 'The authorisation is not said to be precarious.',
        severity: 'minor',
      },
    },
  },
  concerns: grantsPlace,
  check: ({ analysis }) => [
    ...termOf(analysis),
    ...transferOf(analysis),
    ...feeOf(analysis),
    ...precariousOf(analysis),
  ],
});

export const examples: Examples = joinExamples(
  subjectsExamples,
  termExamples,
  transferExamples,
  feeExamples,
  precariousExamples,
);
