/** FI-11: examples of the affairs of a note or of minutes: each its own need, amount and procedure. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { affair } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le marché ne peut être conclu',
      'Les marchés ne peuvent être conclus',
      'Le marché ne pourra être conclu',
      'Les marchés ne pourront être conclus',
      'Le marché ne saurait être conclu',
      'Les marchés ne sauraient être conclus',
      'Le montant ne permet pas de conclure',
      'Il est impossible de conclure',
      'Il est interdit de conclure',
      'Il est exclu de conclure',
    ].map((words) => ({
      why: `procédure écartée : ${words}`,
      text: affair(`Les travaux sont estimés à 128 000 € HT. ${words} sans publicité.`),
      kind: 'note' as const,
    })),
    ...[
      'Le marché de services est de 42 000 € HT.\n\nIl sera conclu de gré à gré.',
      'Le marché de services est de 132 000 € HT.\n\nIl sera conclu de gré à gré, s’il n’est pas passé en procédure adaptée.',
    ].map((words) => ({
      why: `le montant dans un autre paragraphe : ${words}`,
      text: affair(words),
      kind: 'note' as const,
    })),
    ...[
      'Le besoin de nettoyage est évalué à 205 000 € HT : une procédure adaptée est proposée.',
      'Le besoin de nettoyage est évalué à 255 000 € HT : la procédure adaptée n’est pas possible.',
      'Le besoin de nettoyage est évalué à 255 000 € HT, au-delà du seuil de la procédure adaptée : un appel d’offres est lancé.',
      'Les travaux de voirie sont évalués à 1 200 000 € HT : une procédure adaptée est proposée.',
      'Le besoin de nettoyage est évalué à 85 000 € HT.\n\nIII. TRAVAUX DE LA HALLE\n\nUne procédure adaptée est proposée pour 900 000 € HT de travaux.',
    ].map((words) => ({ why: `note : ${words}`, text: affair(words), kind: 'note' as const })),
  ],
  fails: [
    ...(
      [
        [
          'Le marché de services est de 132 000 € HT au total.\n\nIl sera conclu de gré à gré.',
          'de gré à gré',
        ],
        [
          'La prestation de gardiennage est évaluée à 96 000 € HT.\n\nIl est proposé de la confier directement à la société Vigie.',
          'confier directement',
        ],
        [
          'Les travaux sont estimés à 118 000 € HT.\n\nLe service les commandera, sans consultation, à la société Durand.',
          'sans consultation',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `le montant dans un autre paragraphe : ${words}`,
      text: affair(words),
      kind: 'note' as const,
      message: 'direct',
      at,
    })),
    {
      why: 'affaires que des traits séparent',
      text: `NOTE\nDate : 13 octobre 2026\n-----\nAFFAIRE N° 1 : HALLE\n-----\nUn avenant est proposé.\n-----\nAFFAIRE N° 2 : NETTOYAGE\n-----\nLe marché de services est de 132 000 € HT.\n\nIl sera conclu de gré à gré.`,
      kind: 'note',
      message: 'direct',
      at: 'de gré à gré',
    },
    ...[
      'Le besoin est évalué à 85 000 € HT par an. Le marché de nettoyage serait conclu pour trois ans, soit 255 000 € HT (306 000 € TTC).\n\nProposition : lancer la consultation selon une procédure adaptée.',
      'Le marché de maintenance, estimé à 240 000 € HT, passerait en procédure adaptée.',
      'Un marché à procédure adaptée serait passé pour l’achat de véhicules (coût : 230 000 € HT).',
      'Les travaux de la médiathèque sont évalués à 5 600 000 € HT. La procédure adaptée est retenue.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: affair(words),
      kind: 'note' as const,
      message: 'adapted',
      at: 'procédure adaptée',
    })),
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe conseil fixe les tarifs.',
        'Marché d’assurances\nLe marché, de 260 000 € HT, est attribué après procédure adaptée.',
      ),
      kind: 'minutes',
      message: 'adapted',
      at: 'procédure adaptée',
    },
  ],
};
