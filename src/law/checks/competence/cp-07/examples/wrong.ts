/** CP-07: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { sampleDeliberation } from '../../../shared/police-samples';
import { deliberation } from './samples';

const OPENED: readonly (readonly [number, string])[] = [
  [
    2,
    '2° De fixer, dans les limites déterminées par le conseil municipal, les tarifs des droits de voirie ;',
  ],
  [2, '2° De fixer, dans les limites déterminées par le conseil municipal, les droits de voirie ;'],
  [3, '3° De procéder, dans les limites fixées par le conseil municipal, à la réalisation des emprunts ;'],
  [3, '3° De souscrire des emprunts ;'],
  [3, '3° De procéder à la réalisation des emprunts, sans plafond de montant ni condition de durée ;'],
  [15, '15° D’exercer, au nom de la commune, les droits de préemption définis par le code de l’urbanisme ;'],
  [
    16,
    '16° D’intenter au nom de la commune les actions en justice dans les cas définis par le conseil municipal ;',
  ],
  [16, '16° D’ester en justice ;'],
  [
    17,
    '17° De régler les conséquences dommageables des accidents dans la limite fixée par le conseil municipal ;',
  ],
  [17, '17° De régler les accidents où sont impliqués des véhicules municipaux ;'],
  [
    20,
    '20° De réaliser les lignes de trésorerie sur la base d’un montant maximum autorisé par le conseil municipal ;',
  ],
  [
    21,
    '21° D’exercer, dans les conditions fixées par le conseil municipal, le droit de préemption sur les fonds de commerce ;',
  ],
  [22, '22° D’exercer au nom de la commune le droit de priorité ;'],
  [26, '26° De demander à tout organisme financeur l’attribution de subventions ;'],
  [27, '27° De déposer les demandes d’autorisations d’urbanisme ;'],
];
/** Heads of a delegation that do not all cite the article. */
const HEADS = [
  'DÉLÈGUE au maire :',
  'DÉLÈGUE les compétences qui suivent à M. le maire :',
  'CHARGE, par délégation consentie pour le mandat, M. le maire :',
  'CHARGE, par délégations données pour le mandat, M. le maire :',
  'CHARGE, par délégation accordée pour le mandat, M. le maire :',
] as const;

export const examples: Partial<Examples> = {
  fails: [
    ...[
      '3° De procéder à la réalisation des emprunts, sans limitation ;',
      '2° De fixer les tarifs des droits de voirie, sans limite de montant ;',
      '20° De réaliser les lignes de trésorerie, sans aucune limite ;',
    ].map((words) => ({
      why: words,
      text: deliberation(words),
      kind: 'deliberation' as const,
      message: 'limit',
      at: words,
    })),
    {
      why: 'des numéros qui ne sont pas ceux de la loi',
      text: deliberation(
        '1° De fixer, jusqu’à 5 000 €, les tarifs des droits de voirie ;',
        '2° De procéder à la réalisation des emprunts ;',
      ),
      kind: 'deliberation',
      message: 'limit',
      at: '2° De procéder à la réalisation des emprunts ;',
    },
    {
      why: 'la limite des transactions n’est pas celle des actions en justice',
      text: deliberation(
        '16° D’intenter les actions en justice dans les cas définis par le conseil, et de transiger avec les tiers dans la limite de 1 000 € ;',
      ),
      kind: 'deliberation',
      message: 'limit',
      at: '16° D’intenter les actions en justice dans les cas définis par le conseil, et de transiger avec les tiers dans la limite de 1 000 € ;',
    },
    ...[
      'toutes les matières',
      'toutes les compétences',
      'tous les pouvoirs',
      'la totalité des attributions',
      'l’ensemble des pouvoirs',
      'l’ensemble des matières',
    ].map((words) => ({
      why: `en bloc : ${words}`,
      text: sampleDeliberation('Délégations', [
        `DÉCIDE de déléguer au maire ${words} de l’article L. 2122-22.`,
      ]),
      kind: 'deliberation' as const,
      message: 'all',
      at: `DÉCIDE de déléguer au maire ${words} de l’article L. 2122-22.`,
    })),

    ...HEADS.map((head) => ({
      why: head,
      text: sampleDeliberation('Mandat', [head, '3° De souscrire des emprunts ;'], ['Vu le code ;']),
      kind: 'deliberation' as const,
      message: 'limit',
      at: '3° De souscrire des emprunts ;',
    })),
    ...['CONFIE à M. le maire le soin :', 'DONNE POUVOIR à M. le maire :'].map((head) => ({
      why: `${head} l’article est visé`,
      text: sampleDeliberation(
        'Mandat',
        [head, '3° De souscrire des emprunts ;'],
        ['Vu l’article L. 2122-22 ;'],
      ),
      kind: 'deliberation' as const,
      message: 'limit',
      at: '3° De souscrire des emprunts ;',
    })),
    ...[
      '2° De fixer les tarifs des concessions ;',
      '3° De souscrire un emprunt ;',
      '3° De souscrire des emprunts auprès d’établissements européens ;',
      '15° D’exercer le droit de préemption de la commune ;',
      '15° D’exercer, en matière de préemption, les cas de préemption définis par le code ;',
      '16° De suivre l’action en justice de la commune ;',
      '17° De régler un accident de véhicules municipaux ;',
      '20° De souscrire une ligne de trésorerie ;',
      '27° De déposer une demande d’autorisation d’urbanisme ;',
    ].map((words) => ({
      why: words,
      text: deliberation(words),
      kind: 'deliberation' as const,
      message: 'limit',
      at: words,
    })),
    ...OPENED.map(([, words]) => ({
      why: words,
      text: deliberation(words),
      kind: 'deliberation' as const,
      message: 'limit',
      at: words,
    })),
    {
      why: 'tout en bloc',
      text: sampleDeliberation('Délégations', [
        'DÉCIDE de déléguer au maire l’ensemble des attributions de l’article L. 2122-22.',
      ]),
      kind: 'deliberation',
      message: 'all',
      at: 'DÉCIDE de déléguer au maire l’ensemble des attributions de l’article L. 2122-22.',
    },
    {
      why: 'toutes les matières',
      text: sampleDeliberation('Délégations', [
        'CHARGE le maire de toutes les attributions de l’article L. 2122-22.',
      ]),
      kind: 'deliberation',
      message: 'all',
      at: 'CHARGE le maire de toutes les attributions de l’article L. 2122-22.',
    },
  ],
};
