/** RH-02: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { nomination, created, vacant } from './samples';

export const examples: Partial<Examples> = {
  lacks: [
    {
      why: 'arrêté sans date',
      text: nomination([created, vacant]).replace('le 3 mars 2026', 'le'),
      missing: 'signedDate',
    },
  ],
  ignores: [
    ...[
      'M. Luc FOY est recruté, par contrat, pour un accroissement saisonnier d’activité.',
      'M. Luc FOY, contractuel, est recruté en remplacement de Mme ROY.',
      'M. Luc FOY, contractuel, est recruté au titre de l’article L. 332-13.',
    ].map((words) => ({
      why: `besoin temporaire : ${words}`,
      text: order({ title: 'Portant recrutement d’un agent contractuel', articles: [words] }),
    })),
    ...[
      'régie',
      'mandataire',
      'recenseur',
      'référent',
      'jury',
      'commission',
      'coordonnateur',
      'délégué',
      'correspondant',
      'assistant de prévention',
      'promotion interne',
      'titularisation',
      'renouvellement',
      'accroissement',
      'saisonnier',
      'remplaçant',
      'intérim',
      'suppléant',
      'membre',
      'garde champêtre',
      'administrateur',
      'placier',
      'NBI',
    ].map((word) => ({ why: word, text: nomination([], '', `Portant nomination (${word})`) })),
    { why: 'régisseur', text: nomination([], '', 'Portant nomination d’un régisseur titulaire') },
    { why: 'avancement', text: nomination([], '', 'Portant nomination par avancement de grade') },
    { why: 'circulation', text: order({ articles: ['La circulation est interdite rue du Moulin.'] }) },
    {
      why: 'nomination sans emploi public',
      text: order({ title: 'Portant nomination du jardinier de l’année', articles: ['M. PETIT est nommé.'] }),
    },
    ...['M. PETIT est nommé pour les chemins dégradés.'].map((words) => ({
      why: 'nomination sans emploi public',
      text: order({
        title: 'Portant nomination du jardinier de l’année',
        articles: [words],
      }),
    })),
  ],
};
