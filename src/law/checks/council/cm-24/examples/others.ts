/** CM-24: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { TITLE, account } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'affectation du résultat',
      text: account(
        'Vu le compte administratif 2025 ;\nAFFECTE le résultat.\nPour : 9',
        'Affectation du résultat du compte administratif 2025',
      ),
      kind: 'deliberation',
    },
    {
      why: 'compte de gestion',
      text: account('APPROUVE le compte de gestion.\nPour : 9', 'Compte de gestion 2025'),
      kind: 'deliberation',
    },
    {
      why: 'convention pour le compte financier unique',
      text: account(
        'AUTORISE la signature.\nPour : 9',
        'Convention d’expérimentation du compte financier unique',
      ),
      kind: 'deliberation',
    },
    ...[
      'Budget primitif 2026, au vu du compte administratif 2025',
      'Budget supplémentaire 2026, après le compte administratif 2025',
      'Décision modificative reprenant le compte administratif 2025',
      'Ordre du jour : ajout du compte administratif 2025',
      'Convention relative au compte financier unique',
      'Expérimentation du compte financier unique',
      'Adhésion au compte financier unique',
      'Passage au compte financier unique',
      'Mise en place du compte financier unique',
    ].map((title) => ({
      why: title,
      text: account('DÉCIDE ainsi.\nPour : 9', title),
      kind: 'deliberation' as const,
    })),
    ...[
      'Vu l’approbation du compte administratif 2025 ;',
      'Considérant que le compte administratif 2025 est approuvé ;',
      'Une délibération de mars, approuvant le budget, adopte le compte administratif.',
      'Ordre du jour de mars : approbation, compte administratif 2025 ;',
      '- examen (compte administratif 2025) ;',
      'Le coût, arrêté au compte financier unique 2025, est de 9 €.',
    ].map((words) => ({
      why: words,
      text: account(`${words}\nFIXE les tarifs.\nPour : 9`, 'Tarifs'),
      kind: 'deliberation' as const,
    })),
    {
      why: 'cité seulement',
      text: account(
        'Vu la délibération approuvant le compte administratif 2025 ;\nFIXE les tarifs.\nPour : 9',
        'Tarifs',
      ),
      kind: 'deliberation',
    },
    ...[
      'Le coût d’un repas, arrêté au compte administratif 2025, est de 9,12 €.',
      'L’excédent constaté, adopté tel qu’il ressort du compte administratif, est de 900 €.',
      'Le prix est voté selon le compte administratif 2025.',
      'Il approuve les chiffres tirés du dernier compte administratif.',
    ].map((words) => ({
      why: words,
      text: account(`${words}\nFIXE les tarifs.\nPour : 9`, 'Restaurant scolaire : tarifs'),
      kind: 'deliberation' as const,
    })),
    {
      why: 'présenté, non voté',
      text: account('Le maire présente le compte administratif.', TITLE),
      kind: 'deliberation',
    },
  ],
};
