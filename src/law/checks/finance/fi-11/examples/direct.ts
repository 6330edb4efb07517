/** FI-11: examples of an act that tells, or does not, that its contract is passed without competition. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { contract } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['Deux devis ont été demandés', 'Un seul devis a été retenu'].map((words) => ({
      why: words,
      text: contract('fournitures', `pour 84 000 € HT, en procédure adaptée. ${words}`),
    })),
    ...[
      'il a paru utile de procéder à une publicité',
      'il est nécessaire de consulter d’autres entreprises',
      'il y a lieu de procéder à une mise en concurrence',
    ].map((words) => ({
      why: words,
      text: contract('fournitures', `en procédure adaptée, pour 84 000 € HT : ${words}`),
    })),
    ...[
      'qui ne peut être passé sans publicité ni mise en concurrence',
      'qui n’a pas été passé de gré à gré',
      'et il n’est pas dispensé de publicité',
    ].map((words) => ({ why: words, text: contract('fournitures', `pour 84 000 € HT, ${words}`) })),
    {
      why: 'sans publicité, puis en procédure adaptée',
      text: contract(
        'travaux',
        'passé en procédure adaptée après un essai sans publicité, pour 120 000 € HT',
      ),
    },
    {
      why: 'dispense citée dans un visa',
      text: deliberation({
        subject: 'Marché public de travaux',
        visas: ['l’article R. 2122-8 (marchés sans publicité)'],
        decisions: ['ATTRIBUE le marché, en procédure adaptée, pour 150 000 € HT.'],
        date: '12 mai 2026',
      }),
    },
    ...[
      'l’article R. 2122-8 (marchés sans publicité)',
      'le code de la commande publique, article R. 2122-8',
      'l’article R. 2122-8 du code de la commande publique',
      'la lettre de la société, choisie sans publicité',
    ].map((words) => ({
      why: 'dispense citée dans un visa, procédure tue',
      text: deliberation({
        subject: 'Marché public de travaux',
        visas: ['le code général des collectivités territoriales, article L. 2121-29', words],
        decisions: ['ATTRIBUE le marché, pour 150 000 € HT.'],
        date: '12 mai 2026',
      }),
    })),
  ],
  fails: [
    ...(
      [
        ['un seul devis ayant été demandé', 'un seul devis ayant été demandé'],
        ['au vu d’un seul devis', 'd’un seul devis'],
        ['l’unique devis reçu étant retenu', 'l’unique devis reçu'],
        ['qu’il convient de passer directement', 'passer directement'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: contract('fournitures', `pour 84 000 € HT, ${words}`),
      message: 'direct',
      at,
    })),
    ...(
      [
        [
          'n’a pas paru utile de procéder à une publicité',
          'il n’a pas paru utile de procéder à une publicité',
        ],
        [
          'ne paraît pas nécessaire de lancer une consultation',
          'il ne paraît pas nécessaire de lancer une consultation',
        ],
        [
          'n’y a pas lieu de procéder à une mise en concurrence',
          'il n’y a pas lieu de procéder à une mise en concurrence',
        ],
        ['pas utile de mettre en concurrence', 'il n’est pas utile de mettre en concurrence les entreprises'],
        [
          'pas nécessaire de consulter d’autres entreprises',
          'il n’est pas nécessaire de consulter d’autres entreprises',
        ],
        ['inutile d’interroger d’autres prestataires', 'il est inutile d’interroger d’autres prestataires'],
        ['consultation d’un seul prestataire', 'après consultation d’un seul prestataire'],
        ['consultation d’une seule entreprise', 'après consultation d’une seule entreprise'],
      ] as const
    ).map(([at, words]) => ({
      why: words,
      text: contract('fournitures', `pour 84 000 € HT, ${words}`),
      message: 'direct',
      at,
    })),
    ...['ne pas consulter', 'ne pas mettre en concurrence'].map((words) => ({
      why: words,
      text: contract('fournitures', `pour 74 000 € HT, en choisissant de ${words} d’autre entreprise`),
      message: 'direct',
      at: words,
    })),
    ...[
      'aucune autre entreprise n’a été consultée',
      'la commune n’ayant sollicité qu’un seul devis',
      'aucun autre devis n’a été demandé',
      'le service n’a consulté qu’une seule entreprise',
    ].map((words) => ({
      why: words,
      text: contract('fournitures', `pour 74 000 € HT ; ${words}`),
      message: 'direct',
      at: words.replace(/^(?:la commune|le service) /u, ''),
    })),
    ...(
      [
        ['aucune publicité', 'il n’a été procédé à aucune publicité,'],
        ['Aucune consultation', '(Aucune consultation n’a été lancée),'],
        ['n’a pas fait l’objet d’une publicité', 'qui n’a pas fait l’objet d’une publicité,'],
        ['n’ayant pas été mis en concurrence', 'n’ayant pas été mis en concurrence,'],
        ['seule entreprise consultée', 'à la seule entreprise consultée,'],
        ['confié directement', 'confié directement à son voisin,'],
        ['R. 2122-8', 'en application de l’article R. 2122-8,'],
        ['sans publicité', 'sans publicité (articles L. 2122-1 et R. 2122-8),'],
      ] as const
    ).map(([at, words]) => ({
      why: at,
      text: contract('travaux', `${words} pour 150 000 € HT`),
      message: 'direct',
      at,
    })),
    ...[
      'sans publicité et sans mise en concurrence',
      'sans publicité ni concurrence',
      'sans mise en concurrence',
      'sans concurrence',
      'sans appel d’offres',
      'gré à gré',
      'dispensé de publicité',
    ].map((words) => ({
      why: words,
      text: contract('travaux', `passé (${words}), pour 150 000 € HT`),
      message: 'direct',
      at: words,
    })),
    {
      why: 'dispensé',
      text: contract('travaux', 'dispensé de mise en concurrence, pour 150 000 € HT'),
      message: 'direct',
      at: 'dispensé de mise en concurrence',
    },
  ],
  ignores: [
    ...['aucune publicité européenne n’étant requise', 'aucune consultation du public n’étant prévue'].map(
      (words) => ({ why: words, text: contract('travaux', `${words}, pour 150 000 € HT`) }),
    ),
  ],
};
