/** RH-06: examples of how long a contract lasts, and of what is another length. */
import type { Examples } from '../../../framework/rule';
import { deliberation, order } from '../../../shared/samples';
import { post } from './samples';

const withContract = (words: string): string => post(`un emploi d’agent contractuel ; ${words}.`);

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'un emploi ; le contrat est conclu pour cinq ans : aucun texte ne dit d',
      text: post('un emploi ; le contrat est conclu pour cinq ans : aucun texte ne dit de qui.'),
    },
    ...[
      'le contrat est conclu pour trois ans',
      'le contrat est conclu pour 36 mois',
      'le contrat, d’une durée totale, est de six ans',
      'le contrat, dans la limite de la loi, est de six ans',
      'le contrat, en cumul, est de six ans',
      'le contrat, renouvelé, est de six ans',
      'le contrat, prolongé, est de six ans',
      'le contrat, par reconduction, est de six ans',
      'le contrat ne peut être d’une durée supérieure à celle de six ans',
      'le contrat n’excède jamais celui de six ans',
      'le contrat, au-delà de six ans',
      'le contrat demande une expérience de six ans',
      'le contrat court depuis plus de six ans',
      'le contrat en alternance est conclu pour six ans',
      'le contrat d’insertion est conclu pour six ans',
      'le contrat d’assurance est conclu pour six ans',
      'le contrat de maintenance est conclu pour six ans',
      'le contrat d’entretien est conclu pour six ans',
      'le contrat de location est conclu pour six ans',
      'le contrat de bail est conclu pour six ans',
      'le contrat, qui est un marché, est de six ans',
      'le contrat saisonnier est conclu pour six ans',
      'le contrat, pour accroissement d’activité, est de six ans',
      'renouvelé, le contrat est conclu pour six ans',
      'le contrat demande plus de six ans d’expérience',
      'le contrat de ce qui n’est pas un emploi est conclu pour 31 ans',
      'sous contrat de projet, l’engagement est conclu pour six ans',
      'selon l’article L. 332-24, le contrat est conclu pour six ans',
      'un apprenti suit ; le contrat est conclu pour six ans',
    ].map((words) => ({ why: words, text: withContract(words) })),
    {
      why: 'L’agent contractuel est affecté.',
      text: order({ articles: ['L’agent contractuel est affecté.'] }),
    },
    ...[
      'un emploi ; le contrat est conclu pour trois ans, renouvelable dans la limite d’une durée totale de six ans.',
      'un emploi ; le contrat est conclu pour une durée de 36 mois.',
      'un emploi ; le candidat contractuel justifie d’une expérience de cinq ans.',
    ].map((text) => ({ why: text.slice(0, 70), text: post(text) })),
  ],
  fails: [
    ...(
      [
        ['le contrat est conclu pour 37 mois', 'contrat est conclu pour 37 mois'],
        ['le contrat est conclu pour 30 ans', 'contrat est conclu pour 30 ans'],
        ['le contrat est conclu pour 4 ans, faute d’expérience', 'contrat est conclu pour 4 ans'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: withContract(text), message: 'term', at })),
    ...[
      'CRÉE un poste contractuel ; le contrat est conclu pour 4 ans.',
      'CRÉE un emploi selon l’article L. 332-8 : le contrat est conclu pour 4 ans.',
    ].map((words) => ({
      why: words,
      text: deliberation({ subject: 'Création', decisions: [words] }),
      message: 'term',
      at: 'contrat est conclu pour 4 ans',
    })),
    {
      why: 'le code de la fonction publique est visé',
      text: deliberation({
        subject: 'Création d’un emploi',
        visas: ['le code général de la fonction publique'],
        decisions: ['CRÉE un emploi : le contrat est conclu pour 4 ans.'],
      }),
      message: 'term',
      at: 'contrat est conclu pour 4 ans',
    },
    ...(
      [
        [
          'un emploi ; le contrat est conclu pour une durée maximale de cinq ans.',
          'contrat est conclu pour une durée maximale de cinq ans',
        ],
        ['un emploi ; un agent contractuel est recruté pour 4 ans.', 'contractuel est recruté pour 4 ans'],
        ['un emploi ; le contrat a une durée de 48 mois.', 'contrat a une durée de 48 mois'],
      ] as const
    ).map(([text, at]) => ({
      why: text,
      text: post(text.replace('un emploi', 'un emploi d’agent contractuel')),
      message: 'term',
      at: at,
    })),
  ],
};
