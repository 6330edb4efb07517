/** CP-05: examples of limits that the visas tell. */
import type { Examples } from '../../../framework/rule';
import { decision, known } from './samples';

const LIMITS = [
  'les marchés inférieurs à 90 000 € HT',
  'les marchés d’un montant inférieur ou égal à 90 000 € HT',
  'les sommes inférieures ou égales à 90 000 € HT',
  'une somme inférieure à 90 000 € HT',
  'les marchés qui n’excèdent pas 90 000 € HT',
  'les marchés qui ne dépassent pas 90 000 € HT',
  'les marchés dans la limite d’un montant de 90 000 € HT',
  'les marchés plafonnés à 90 000 € HT',
  'les marchés, au maximum 90 000 € HT',
  'les marchés, au plus 90 000 € HT',
  'les marchés en dessous de 90 000 € HT',
] as const;

const ceiling = (limit: string, article: string): string =>
  decision(
    `Vu la délibération n° 2026-10 du 28 mars 2026 déléguant au maire, sur le fondement de l’article L. 2122-22, 4°, ${limit} ;`,
    article,
  );

export const examples: Partial<Examples> = {
  passes: [
    ...LIMITS.map((words) => ({
      why: `à la limite, ${words}`,
      text: ceiling(words, 'Le marché est attribué pour 90 000 € HT.'),
      commune: known,
    })),
    {
      why: 'une limite de près, un autre montant de loin',
      text: ceiling(
        'les marchés (plafond voté en mars) ; les seuils de 90 000 €',
        'Le marché vaut 89 000 € HT.',
      ),
      commune: known,
    },
    {
      why: 'deux limites : rien ne dit laquelle',
      text: ceiling(
        'au plus 20 000 € pour les études, au plus 30 000 € pour le reste',
        'Le marché vaut 40 000 € HT.',
      ),
      commune: known,
    },
    ...(
      [
        [
          'les marchés de services inférieurs à quarante mille euros hors taxes (40 000 € HT)',
          'Un marché de services est conclu pour 39 000 € HT.',
        ],
        [
          'les marchés de fournitures et de services inférieurs à 40 000 € HT et les marchés de travaux inférieurs à 90 000 € HT',
          'Le marché de travaux est attribué pour 72 000 € HT.',
        ],
        [
          'les marchés de travaux inférieurs à 90 000 € HT et les autres marchés inférieurs à 40 000 € HT',
          'Le marché de travaux est attribué pour 72 000 € HT.',
        ],
        [
          'les marchés de travaux inférieurs à 90 000 € HT et les marchés de fournitures inférieurs à 40 000 € HT',
          'Le contrat est conclu pour 72 000 € HT.',
        ],
      ] as const
    ).map(([limit, article]) => ({
      why: `sous sa limite : ${limit}. ${article}`,
      text: ceiling(limit, article),
      commune: known,
    })),
    ...[
      'Le contrat de maîtrise d’œuvre est conclu pour 31 200 € HT, soit 8 % d’une enveloppe de travaux de 390 000 € HT.',
      'Le marché d’assistance est conclu pour 12 000 € HT ; le coût prévisionnel de l’opération est de 650 000 € HT.',
      'Le contrat d’assurance est conclu pour 7 400 € HT, pour une valeur assurée de 2 300 000 € HT.',
      'La mission de contrôle est conclue pour 9 800 € HT, les travaux étant estimés à 410 000 € HT.',
      'Le contrat d’assurance est conclu pour 6 100 € HT, avec une franchise de 150 000 € et une garantie de 3 000 000 €.',
      'L’étude est conclue pour 8 000 € HT avec une société au capital de 200 000 €.',
      'L’étude est conclue pour 8 000 € HT avec une société dont le capital social est de 200 000 €.',
      'L’étude est conclue pour 8 000 € HT avec une société au chiffre d’affaires de 2 000 000 €.',
      'Le bail est conclu pour 8 000 € HT par an ; la valeur vénale du bien est de 250 000 €.',
      'L’étude est conclue pour 8 000 € HT, la valeur des travaux étant de 250 000 €.',
      'L’expertise du bien, d’une valeur de 250 000 €, est conclue pour 8 000 € HT.',
      'Le contrat est conclu pour 8 000 € HT, les sinistres passés s’élevant à 95 000 €.',
      'Le contrat est conclu pour 8 000 € HT, avec une garantie d’un montant de 3 000 000 €.',
      'L’étude est conclue pour 8 000 € HT, sur une enveloppe pour les travaux de 400 000 €.',
    ].map((article) => ({
      why: `montant d’autre chose : ${article}`,
      text: ceiling('les marchés inférieurs à 90 000 € HT', article),
      commune: known,
    })),
    {
      why: 'toutes taxes comprises, sous la limite hors taxes',
      text: ceiling('les marchés jusqu’à 80 000 € HT', 'Le marché est attribué pour 95 000 € TTC.'),
      commune: known,
    },
    {
      why: 'sous la limite que disent les visas',
      text: decision(
        'Vu la délibération n° 2026-10 du 28 mars 2026 déléguant au maire, sur le fondement de l’article L. 2122-22, 4°, les marchés inférieurs à 90 000 € HT ;',
        'Le marché est attribué pour 80 000 € HT, soit 96 000 € TTC.',
      ),
      commune: known,
    },
  ],
  fails: [
    ...LIMITS.map((words) => ({
      why: `au-delà de la limite, ${words}`,
      text: ceiling(words, 'Le marché est attribué pour 90 001 € HT.'),
      message: 'ceiling',
      at: '90 001 €',
    })),
    ...(
      [
        [
          'les marchés de services inférieurs à quarante mille euros hors taxes (40 000 € HT)',
          'Un marché de services est conclu pour 41 000 € HT.',
          '41 000 €',
        ],
        [
          'les marchés de fournitures et de services inférieurs à 40 000 € HT et les marchés de travaux inférieurs à 90 000 € HT',
          'Un marché de fournitures est attribué pour 72 000 € HT.',
          '72 000 €',
        ],
        [
          'les marchés de travaux inférieurs à quatre-vingt-dix mille euros (90 000 €) HT et les marchés de services inférieurs à quarante mille euros (40 000 €) HT',
          'Un marché public de services est attribué pour 72 000 € HT.',
          '72 000 €',
        ],
        [
          'les marchés de travaux inférieurs à 90 000 € HT et les marchés de services inférieurs à 40 000 € HT',
          'Le marché de travaux est attribué pour 95 000 € HT.',
          '95 000 €',
        ],
      ] as const
    ).map(([limit, article, at]) => ({
      why: `au-delà de sa limite : ${limit}. ${article}`,
      text: ceiling(limit, article),
      message: 'ceiling',
      at,
    })),
    ...[
      'Il est conclu un marché d’une valeur de 120 000 € HT.',
      'La valeur du marché est de 120 000 € HT.',
      'L’offre la mieux classée sur la valeur technique est retenue pour 120 000 € HT.',
      'Le marché est attribué au vu de la valeur technique, au prix de 120 000 € HT.',
      'Le contrat de maintenance avec garantie de trois ans est conclu pour 120 000 € HT.',
      'Le contrat, garantie comprise, est conclu moyennant 120 000 € HT.',
      'Le marché est attribué à la société Capital Travaux pour 120 000 € HT.',
      'Le marché d’évaluation des écoles est conclu pour un montant de 120 000 € HT.',
      'L’entreprise Estimation Bâti réalise le diagnostic pour 120 000 € HT.',
      'Le marché de gestion des sinistres est attribué à la somme de 120 000 € HT.',
      'Le marché à capitaux propres suffisants est conclu au montant de 120 000 € HT.',
    ].map((article) => ({
      why: `le prix, après des mots d’autre chose : ${article}`,
      text: ceiling('les marchés inférieurs à 90 000 € HT', article),
      message: 'ceiling',
      at: '120 000 €',
    })),
    {
      why: 'au-delà, à côté d’une enveloppe',
      text: ceiling(
        'les marchés inférieurs à 90 000 € HT',
        'Le contrat est conclu pour 93 600 € HT, soit 9 % d’une enveloppe de travaux de 1 040 000 € HT.',
      ),
      message: 'ceiling',
      at: '93 600 €',
    },
    {
      why: 'hors taxes et toutes taxes comprises : le montant hors taxes au-delà',
      text: ceiling('les marchés jusqu’à 80 000 €', 'Le marché vaut 85 000 € HT, soit 102 000 € TTC.'),
      message: 'ceiling',
      at: '85 000 €',
    },
    {
      why: 'toutes taxes des deux côtés',
      text: ceiling('les marchés jusqu’à 80 000 € TTC', 'Le marché est attribué pour 90 000 € TTC.'),
      message: 'ceiling',
      at: '90 000 €',
    },
    ...(
      [
        [
          'les marchés d’un montant inférieur à 40 000 € HT',
          'Le marché est attribué pour 46 500 € HT, soit 55 800 € TTC.',
          '46 500 €',
        ],
        [
          'les marchés dans la limite de 90 000 € HT',
          'Le marché est attribué pour 120 000 € TTC.',
          '120 000 €',
        ],
        ['les emprunts jusqu’à 200 000 €', 'Un emprunt de 250 000 € est contracté.', '250 000 €'],
      ] as const
    ).map(([limit, article, at]) => ({
      why: limit,
      text: decision(
        `Vu la délibération n° 2026-10 du 28 mars 2026 déléguant au maire, sur le fondement de l’article L. 2122-22, 4°, ${limit} ;`,
        article,
        limit.includes('emprunt') ? 'Emprunt' : 'Marché de travaux de l’école',
      ),
      message: 'ceiling',
      at,
    })),
  ],
};
