/** FI-11: examples of a note that announces a contract without competition. */
import type { Examples } from '../../../framework/rule';
import { note, supplyNote } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'd’un montant estimé à 54 000 € HT, sera conclu sans publicité',
      'd’un montant estimé à 74 000 € HT, sera conclu en procédure adaptée, et non sans publicité',
      'sera conclu sans publicité ; l’ancien coûtait moins de 90 000 € HT',
    ].map((words) => ({ why: words, text: supplyNote(words), kind: 'note' as const })),
    ...[
      'Le marché de fournitures, de 45 600 € HT, reste au-dessous de 60 000 € HT, seuil de dispense de publicité et de mise en concurrence.',
      'Le marché de fournitures, de 45 600 € HT, n’atteint pas 60 000 € HT : il est conclu sans publicité.',
      'Le marché de service, de 45 600 € HT, n’excède pas 60 000 € HT et sera passé sans publicité.',
      'Le marché de service, de 45 600 € HT, ne dépasse pas 60 000 € HT et sera passé sans mise en concurrence.',
      'Le marché de service, de 45 600 € HT, sera passé sans publicité : 60 000 € HT est le seuil à ne pas franchir.',
      'Le marché de service, de 45 600 € HT, sera passé sans publicité (60 000 € HT : plafond du code).',
      'En deçà de 60 000 € HT, un marché de fournitures peut être conclu sans publicité ; celui-ci vaut 45 600 € HT.',
      'Au-delà de 60 000 € HT, un marché de fournitures ne peut plus être passé sans publicité ; celui-ci vaut 45 600 € HT.',
      'Le marché de fournitures est de 74 000 € HT, plus que le seuil de dispense de publicité.',
    ].map((words) => ({
      why: `le seuil n’est pas le prix : ${words}`,
      text: note(words),
      kind: 'note' as const,
    })),
    ...[
      'de travaux',
      'de construction d’un préau et d’achat de bancs',
      'de réfection et de maintenance du toit',
      'de rénovation et de nettoyage du toit',
      'de réhabilitation de la salle de repas',
    ].map((words) => ({
      why: 'une note annonce un achat au-delà du seuil des fournitures',
      text: note(`Un marché ${words}, de 74 000 € HT, sera conclu sans publicité.`),
      kind: 'note' as const,
    })),
    ...[
      'L’achat de mobilier, de 74 000 € HT, sera fait sans publicité.',
      'Au marché de Noël, 74 000 € HT d’achat de mobilier seront faits sans publicité.',
      'L’avenant au marché de nettoyage, de 74 000 € HT, est passé sans mise en concurrence.',
      'Le contrat du domaine public pour la vente de repas, de 74 000 €, est conclu sans publicité.',
      'La commande de mobilier et l’occupation de la halle, de 74 000 € HT, sont décidées sans publicité.',
      'Un marché de fournitures sera conclu sans publicité.\nUn marché de travaux sera conclu après consultation, pour 150 000 € HT.',
      'Un marché de travaux sera conclu après consultation, pour 150 000 € HT.\nUn marché de fournitures sera conclu sans publicité.',
    ].map((words) => ({
      why: 'ce dont la note parle',
      text: note(words),
      kind: 'note' as const,
    })),
  ],
  fails: [
    {
      why: 'annoncé par une note au conseil',
      text: supplyNote('d’un montant estimé à 74 000 € HT, sera conclu sans publicité'),
      kind: 'note',
      message: 'direct',
      at: 'sans publicité',
    },
    ...[
      'de fourniture de chaises',
      'de service',
      'd’une prestation de ménage',
      'd’un véhicule',
      'de mobilier',
      'de matériel',
      'de logiciels',
      'de denrées',
      'de repas',
      'd’assurance',
      'de nettoyage',
      'de maintenance',
      'd’une étude',
      'd’achat de livres',
    ].map((words) => ({
      why: 'une note annonce un achat au-delà du seuil des fournitures',
      text: note(`Un marché ${words}, de 74 000 € HT, sera conclu sans publicité.`),
      kind: 'note' as const,
      message: 'direct',
      at: 'sans publicité',
    })),
    ...(
      [
        ['Le contrat de maintenance, de 74 000 € HT, sera conclu sans publicité.', 'sans publicité'],
        ['La commande de mobilier, de 74 000 € HT, sera passée sans publicité.', 'sans publicité'],
        ['Le devis de nettoyage, de 74 000 € HT, sera signé sans consultation.', 'sans consultation'],
        ['74 000 € HT : c’est le prix du marché de fournitures, conclu sans publicité.', 'sans publicité'],
        ['Un marché de fournitures sera conclu sans publicité, pour 74 000 €', 'sans publicité'],
        ['Un marché de fournitures, de 60 000 € HT, sera conclu sans publicité.', 'sans publicité'],
      ] as const
    ).map(([words, at]) => ({
      why: 'ce dont la note parle',
      text: note(words),
      kind: 'note' as const,
      message: 'direct',
      at,
    })),
    ...[
      'Un marché de fournitures, de 74 000 € HT, sera conclu sans publicité : c’est un monopole.',
      'Le lot n° 2 du marché de fournitures, de 74 000 € HT, sera conclu sans publicité.',
    ].map((words) => ({
      why: 'ce dont la note parle',
      text: note(words),
      kind: 'note' as const,
      message: 'excepted',
      at: 'sans publicité',
    })),
  ],
  ignores: [
    ...['Un marché de fournitures, de 74 000 € HT, sera conclu après une publicité.'].map((words) => ({
      why: 'ce dont la note parle',
      text: note(words),
      kind: 'note' as const,
    })),
  ],
};
