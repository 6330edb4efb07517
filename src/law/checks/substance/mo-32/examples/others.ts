/** MO-32: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';

export const examples: Partial<Examples> = {
  ignores: [
    ...[
      'refus',
      'rejet d’une demande',
      'retrait',
      'refus et retrait',
      'abrogation',
      'décision qui retire la délivrance',
    ].map((word) => ({
      why: word,
      text: order({
        title: `Portant ${word} d’un permis de détention d’un chien`,
        articles: ['Le permis de détention est délivré ailleurs ; le demandeur est âgé de seize ans.'],
      }),
    })),
    {
      why: 'un permis dont rien n’est donné',
      text: order({ title: 'Chien', articles: ['Le permis de détention du chien est exigé à seize ans.'] }),
    },
    {
      why: 'rien d’un chien',
      text: order({ title: 'Délivrance d’un permis de détention', articles: ['La bête est muselée.'] }),
    },
    {
      why: 'refus',
      text: order({
        title: 'Portant refus d’un permis de détention d’un chien',
        articles: ['Le permis de détention n’est pas délivré ; le demandeur est âgé de seize ans.'],
      }),
    },
    { why: 'autre objet', text: order({ articles: ['Les chiens de 1re catégorie sont muselés.'] }) },
  ],
};
