/** CP-02: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { act, LEROY } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      [
        'la cheffe du service voirie\nAnne LEROY\n(sans délégation de signature)',
        'sans délégation de signature',
      ],
      [
        'le directeur des services\n(n’ayant pas reçu de délégation)\nLuc PETIT',
        'n’ayant pas reçu de délégation',
      ],
    ].map(([signature = '', at = '']) => ({
      why: at,
      text: act(`Pour le maire,\n${signature}`, { visa: '' }),
      message: 'without',
      at,
    })),
    {
      why: 'signé avant la délégation, d’après le profil',
      text: act(LEROY, { date: '1er avril 2026' }),
      message: 'later',
      at: LEROY,
    },
    {
      why: 'signé avant la délégation, d’après le visa',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT', {
        date: '1er avril 2026',
      }),
      commune: null,
      message: 'later',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT',
    },
    {
      why: 'une autre matière, d’après la qualité',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué aux finances,\nLuc PETIT'),
      commune: null,
      message: 'matter',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué aux finances,\nLuc PETIT',
    },
    {
      why: 'une autre matière, d’après le profil',
      text: act('Pour le maire et par délégation,\nL’adjointe déléguée,\nAnne LEROY', {
        title: 'Arrêté portant nomination d’un agent',
      }),
      message: 'matter',
      at: 'Pour le maire et par délégation,\nL’adjointe déléguée,\nAnne LEROY',
    },
    ...[
      'Arrêté portant interdiction de la consommation d’alcool sur la voie publique',
      'Arrêté interdisant la vente de boissons alcoolisées à emporter',
      'Arrêté réglementant la mendicité',
      'Arrêté instaurant un couvre-feu pour les mineurs',
      'Arrêté relatif à la lutte contre le bruit',
      'Arrêté relatif aux nuisances sonores',
      'Arrêté relatif à la divagation des animaux',
      'Arrêté relatif à la tenue des chiens en laisse',
      'Arrêté interdisant l’usage de pétards',
      'Arrêté interdisant la baignade à l’étang',
      'Arrêté interdisant les regroupements devant la gare',
      'Arrêté interdisant la détention de protoxyde d’azote',
    ].map((title) => ({
      why: `police, signée de l’adjoint aux sports : ${title}`,
      text: act('Pour le maire et par délégation,\nL’adjoint délégué aux sports,\nLuc PETIT', { title }),
      commune: null,
      message: 'matter',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué aux sports,\nLuc PETIT',
    })),
    {
      why: 'la matière dite au visa seul',
      text: act('Pour le maire et par délégation,\nL’adjoint,\nLuc PETIT', {
        title: 'Arrêté portant interdiction de la consommation d’alcool',
        visa: 'Vu l’arrêté n° 2026-40 du 2 avril 2026 donnant à M. Luc PETIT délégation de fonctions et de signature en matière de sports et de relations avec les clubs ;',
      }),
      commune: null,
      message: 'matter',
      at: 'Pour le maire et par délégation,\nL’adjoint,\nLuc PETIT',
    },
    {
      why: 'adjoint inconnu',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT'),
      message: 'unknown',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT',
    },
    {
      why: 'adjoint inconnu, acte du jour où commence le mandat',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT', {
        date: '2 avril 2026',
      }),
      message: 'unknown',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT',
    },
    {
      why: 'adjointe sans délégation',
      text: act('Pour le maire,\nL’adjointe,\nAnne LEROY'),
      commune: { deputies: [{ firstName: 'Anne', lastName: 'LEROY', rank: 1 }] },
      message: 'none',
      at: 'Pour le maire,\nL’adjointe,\nAnne LEROY',
    },
    { why: 'délégation non visée', text: act(LEROY, { visa: '' }), message: 'uncited', at: LEROY },
    {
      why: 'délégation visée sans date',
      text: act(LEROY, { visa: 'Vu l’arrêté portant délégation de fonctions à Anne LEROY ;' }),
      message: 'undated',
      at: 'Vu l’arrêté portant délégation de fonctions à Anne LEROY ;',
    },
    {
      why: 'visa de l’article sans l’arrêté',
      text: act(LEROY, { visa: 'Vu l’article L. 2122-18 du code ;' }),
      message: 'undated',
      at: 'Vu l’article L. 2122-18 du code ;',
    },
    {
      why: 'agent',
      text: act('Pour le maire et par délégation,\nLe directeur général des services,\nLuc PETIT'),
      message: 'published',
      at: 'Pour le maire et par délégation,\nLe directeur général des services,\nLuc PETIT',
    },
    ...['Vu l’article L.2122-18 du code ;'].map((visa) => ({
      why: 'délégation visée autrement',
      text: act(LEROY, {
        visa,
      }),
      message: 'undated',
      at: visa,
    })),
    ...(
      [
        ['ne disposant pas de délégation', 'ne disposant pas de délégation'],
        ['ne disposant d’aucune délégation', 'ne disposant d’aucune délégation'],
        ['ne bénéficiant pas d’une délégation', 'ne bénéficiant pas d’une délégation'],
        ['n’ayant aucune délégation', 'n’ayant aucune délégation'],
        ['n’a pas de délégation', 'n’a pas de délégation'],
        ['en l’absence de délégation', 'absence de délégation'],
        ['dépourvue de délégation', 'dépourvue de délégation'],
        ['non titulaire d’une délégation', 'non titulaire d’une délégation'],
        ['sans délégation de fonction', 'sans délégation de fonction'],
        ['hors délégation de fonctions', 'hors délégation de fonctions'],
        ['sans délégations', 'sans délégations'],
      ] as const
    ).map(([why, at]) => ({
      why,
      text: act(`Pour le maire,\nla cheffe du service voirie\nAnne LEROY\n(${why})`, {
        visa: '',
      }),
      message: 'without',
      at,
    })),
    ...['Pour le maire empêché,\nLa première adjointe,\nAnne LEROY\n(sans délégation)'].map((words) => ({
      why: 'suppléante sans délégation',
      text: act(words, {
        visa: '',
      }),
      message: 'without',
      at: 'sans délégation',
    })),
    ...['Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT'].map((words) => ({
      why: 'profil sans adjoints',
      text: act(words),
      commune: { deputies: [] },
      message: 'unknown',
      at: words,
    })),
    ...[
      'Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT\nPour le maire et par délégation,\nL’adjoint délégué aux finances,\nJean ROY',
    ].map((words) => ({
      why: 'deux signataires, dont un hors de sa matière',
      text: act(words),
      commune: null,
      message: 'matter',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué aux finances,\nJean ROY',
    })),
  ],
};
