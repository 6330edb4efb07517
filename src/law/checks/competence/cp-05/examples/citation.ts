/** CP-05: examples of a deliberation cited, with its date and its point. */
import type { Examples } from '../../../framework/rule';
import { sampleDecision } from '../../../shared/police-samples';
import { DELEGATED, VISA, decision, known } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...(
      [
        ['Institution d’une régie de recettes « Marché forain du port »', 7],
        ['Régie d’avances du marché de fournitures scolaires', 7],
        ['Régies du marché couvert : modification', 7],
        ['Droits de place du marché : tarifs', 2],
        ['Tarifs du marché hebdomadaire', 2],
        ['Redevance des exposants du marché', 2],
        ['Marché de travaux – indemnité d’assurance', 6],
        ['Cession du véhicule du marché d’entretien', 10],
        ['Honoraires de l’avocat – marché de l’école', 11],
        ['Recours contre le marché de l’école', 16],
        ['Accident du véhicule loué – location', 17],
        ['Préemption d’un fonds de commerce', 21],
        ['Droit de priorité – bail', 22],
        ['Adhésion à un groupement – marché d’énergie', 24],
        ['Subvention pour le marché de travaux', 26],
        ['Démolition d’un local en location', 27],
        ['Demande au titre de l’urbanisme – bail', 27],
        ['Affectation d’un local en location', 1],
        ['Concession – location d’un caveau', 8],
        ['Legs d’une maison en location', 9],
        ...(
          [
            [2, ['Tarif', 'Redevance', 'Droit de voirie', 'Droits de stationnement']],
            [6, ['Assurance', 'Sinistre', 'Indemnité']],
            [7, ['Régie']],
            [9, ['Don']],
            [10, ['Vente', 'Cession', 'Aliénation', 'Réforme']],
            [
              11,
              ['Honoraires', 'Avocat', 'Notaire', 'Huissier', 'Commissaire de justice', 'Expert', 'Frais'],
            ],
            [16, ['Contentieux', 'Requête', 'Avocat', 'Instance', 'Plainte', 'Transaction', 'Justice']],
            [17, ['Accident', 'Sinistre', 'Véhicule']],
            [21, ['Préemption', 'Fonds de commerce']],
            [24, ['Cotisation']],
            [26, ['Financement', 'Dotation', 'Fonds de concours', 'Fonds vert', 'DETR', 'DSIL']],
          ] as const
        ).flatMap(([point, words]) => words.map((word) => [`${word} : location`, point] as const)),
      ] as const
    ).map(([title, cited]) => ({
      why: `l’objet a aussi un mot pour le ${String(cited)}° : ${title}`,
      text: decision(VISA.replace('4°', `${String(cited)}°`), 'Le maire décide.', title),
      commune: { councilDelegation: { ...DELEGATED, points: [{ point: cited }] } },
    })),
    ...[
      'Vu la DCM du 28 mars 2026 portant délégations au maire, 4° ;',
      'Vu les pouvoirs délégués par le conseil le 28 mars 2026 (4°) ;',
      'Vu l’attribution confiée au maire par l’assemblée le 28 mars 2026 (4°) ;',
      'Vu la séance du 28 mars 2026 où le conseil municipal nous a délégué les marchés (4°) ;',
      'Vu la séance du 28 mars 2026 où le conseil municipal l’a chargé des marchés (4°) ;',
      'Vu la séance du 28 mars 2026 où le conseil municipal lui a confié les marchés (4°) ;',
    ].map((visa) => ({
      why: `la délégation, en d’autres mots : ${visa}`,
      text: decision(visa),
      commune: known,
    })),
    ...[
      'Démarche de qualité du service',
      'Marché de Noël : organisation',
      'Marché nocturne d’été',
      'Marché aux fleurs du bourg',
      'Emplacements au marché du samedi',
      'Commerçants abonnés des halles et du marché',
      'Foire et marché paysan',
    ].map((title) => ({
      why: `un marché où l’on vend : ${title}`,
      text: decision(VISA.replace('4°', '5°'), 'Le maire décide.', title),
      commune: known,
    })),
    ...['1', '31'].map((point) => ({
      why: `le point ${point}`,
      text: decision(VISA.replace('4°', `${point}°`), 'Le maire décide.', 'Affaire'),
      commune: { councilDelegation: { ...DELEGATED, points: [{ point: Number(point) }] } },
    })),
    ...['0', '32'].map((point) => ({
      why: `l’article a trente et un points, ${point} n’en est pas un`,
      text: decision(VISA.replace('4°', `4° (voir le n° ${point}°)`)),
      commune: known,
    })),
    {
      why: 'deux points, dont le bon',
      text: decision(VISA.replace('4°', '16° et 4°')),
      commune: { councilDelegation: { ...DELEGATED, points: [...DELEGATED.points, { point: 16 }] } },
    },
    ...[
      ['donnant pouvoir', 'délibération n° 2026-10 du 28 mars 2026 donnant pouvoir au maire, point 4'],
      ['délégation du conseil', 'délégation du conseil municipal, par délibération du 28 mars 2026, point 4'],
      ['L.2122-22', 'délibération du 28 mars 2026 prise sur l’article L.2122-22 4°'],
      ['L. 2122-22 (4°)', 'délibération du 28 mars 2026 prise sur l’article L. 2122-22 (4°)'],
      ['L. 2122-22 4e alinéa', 'délibération du 28 mars 2026 prise sur l’article L. 2122-22 4e alinéa'],
      ['L. 2122-22 4ème alinéa', 'délibération du 28 mars 2026 prise sur l’article L. 2122-22, 4ème alinéa'],
      ['al. 4', 'délibération du 28 mars 2026 portant délégation au maire, al. 4'],
      ['points 4 et 5', 'délibération du 28 mars 2026 portant délégation au maire, points 4 et 5'],
      ['alinéas 4', 'délibération du 28 mars 2026 portant délégation au maire, alinéas n° 4'],
      ['4e de l’article', 'délibération du 28 mars 2026 portant délégation au maire, 4e de l’article'],
      ['4° au milieu', 'délibération du 28 mars 2026 portant délégation au maire (4°)'],
    ].map(([why = '', words = '']) => ({ why, text: decision(`Vu la ${words} ;`), commune: known })),
    { why: 'délibération, date, alinéa, dans la limite', text: decision(VISA), commune: known },
    {
      why: 'alinéa en toutes lettres',
      text: decision(
        'Vu la délibération du 28 mars 2026 portant délégation d’attributions du conseil au maire, alinéa 4 ;',
      ),
      commune: known,
    },
    {
      why: 'quatrième alinéa',
      text: decision(
        'Vu la délibération du 28 mars 2026 portant délégation d’attributions au maire, notamment le 4e alinéa ;',
      ),
      commune: known,
    },
    {
      why: 'article et délibération en deux visas',
      text: sampleDecision(
        'Marché de travaux',
        ['Le marché est signé.'],
        [
          'Vu l’article L. 2122-22 du code, 4° ;',
          'Vu la délibération du 28 mars 2026 portant délégation au maire ;',
        ],
        '3 juin 2026',
      ),
      commune: known,
    },
  ],
  fails: [
    ...(
      [
        ['Accord-cadre de fournitures', 16],
        ['Marché de nettoyage des halles', 16],
        ['Régie de recettes du marché forain', 4],
        ['Régie mixte de la piscine', 4],
        ['Régie prolongée de la cantine', 4],
        ['Bon de commande', 16],
        ['Prestation de nettoyage', 16],
        ['Maîtrise d’œuvre de l’école', 16],
        ['Prêt bancaire', 16],
        ['Concession funéraire', 16],
        ['Plan du cimetière', 16],
        ['Ester en justice', 4],
        ['Action en justice', 4],
        ['Location d’un garage', 4],
        ['Louage d’un garage', 4],
        ['Mise à disposition de salle', 4],
      ] as const
    ).map(([title, cited]) => ({
      why: `alinéa d’un autre objet : ${title}`,
      text: decision(VISA.replace('4°', `${String(cited)}°`), 'Le maire décide.', title),
      message: 'wrongPoint',
      at: `L. 2122-22, ${String(cited)}°`,
    })),
    ...['32', '0'].map((point) => ({
      why: `point ${point}`,
      text: decision(VISA.replace('4°', `${point}°`)),
      message: 'point',
      at: 'délibération n° 2026-10 du 28 mars 2026 donnant délégation',
    })),
    {
      why: 'deux délibérations, une seule date du profil',
      text: decision(VISA.replace('4°', 'sans autre précision')),
      commune: known,
      message: 'point',
      at: 'délibération n° 2026-10 du 28 mars 2026 donnant délégation',
    },
    ...[
      'Vu la DCM du 28 mars 2026 sur les tarifs ;',
      'Vu le marché voté par le conseil le 28 mars 2026 ;',
      'Vu la DCM du 28 mars 2026 désignant les délégués au syndicat ;',
      'Vu la mission confiée par le conseil départemental le 28 mars 2026 ;',
    ].map((visa) => ({
      why: `aucune délégation : ${visa}`,
      text: decision(visa),
      message: 'uncited',
      at: 'Marché de travaux de l’école',
    })),
    {
      why: 'aucune délégation',
      text: decision(''),
      commune: known,
      message: 'uncited',
      at: 'Marché de travaux de l’école',
    },
    {
      why: 'délibération sans date',
      text: decision('Vu la délibération portant délégation au maire, article L. 2122-22, 4° ;'),
      commune: known,
      message: 'undated',
      at: 'Vu la délibération portant délégation au maire, article L. 2122-22, 4° ;',
    },
    {
      why: 'la date de la loi qui modifie l’article n’est pas celle de la délégation',
      text: decision(
        'Vu l’article L. 2122-22, 4° du code, modifié par la loi n° 2022-217 du 21 février 2022 ;',
      ),
      message: 'undated',
      at: 'L. 2122-22',
    },
    {
      why: 'article seul',
      text: decision('Vu l’article L. 2122-22, 4° du code ;'),
      commune: known,
      message: 'undated',
      at: 'L. 2122-22',
    },
    {
      why: 'sans alinéa',
      text: decision('Vu la délibération du 28 mars 2026 portant délégation au maire ;'),
      commune: known,
      message: 'point',
      at: 'délibération du 28 mars 2026 portant délégation',
    },
    ...(
      [
        ['Marché de travaux', 4, 16],
        ['Réalisation d’un emprunt', 3, 16],
        ['Ouverture d’une ligne de trésorerie', 20, 16],
        ['Concession au cimetière', 8, 16],
        ['Défense de la commune devant le tribunal', 16, 4],
        ['Bail d’un local', 5, 4],
        ['Institution d’une régie de recettes', 7, 4],
        ['Exercice du droit de préemption', 15, 4],
      ] as const
    ).map(([title, , cited]) => ({
      why: `alinéa d’un autre objet : ${title}`,
      text: decision(VISA.replace('4°', `${String(cited)}°`), 'Le maire décide.', title),
      message: 'wrongPoint',
      at: `L. 2122-22, ${String(cited)}°`,
    })),
  ],
  ignores: [
    ...[
      'Opposition à une déclaration préalable',
      'Permis de construire refusé',
      'Non-opposition à une déclaration préalable',
      'Décision portant mise en demeure d’un riverain',
      'Décision prise au nom de l’État',
    ].map((title) => ({ why: `pouvoir propre : ${title}`, text: decision('', 'Le maire décide.', title) })),
    {
      why: 'président d’un syndicat',
      text: decision(VISA).replace('Le maire de Vernois,', 'Le président du syndicat,'),
    },
  ],
};
