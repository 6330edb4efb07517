/** CP-15: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { order } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'La circulation est interdite sur la RD12 hors agglomération.',
      'La circulation est interdite sur la RD n°12 hors agglomération.',
      'La circulation est interdite sur la D12 hors agglomération.',
      'La circulation est interdite sur la D 12, hors limites d’agglomération.',
      'La circulation est interdite sur la D 12, hors du secteur aggloméré.',
      'La circulation est interdite sur la D 12, hors de la partie agglomérée.',
      'La circulation est interdite sur la D 12, hors zone agglomérée.',
      'La circulation est interdite sur la D 12, hors des zones agglomérées.',
      'Circulation interdite aux poids lourds sur la D 12 hors agglomération.',
      'La circulation se fait à sens alterné sur la D 12 hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'departmental', at: words })),
    {
      why: 'une voie d’une liste dont le début interdit',
      text: order(
        'La circulation est interdite le dimanche 13 septembre 2026, de 7 h à 20 h :\n1° rue de la Fontaine ;\n2° sur la route départementale n° 112, hors agglomération.',
      ),
      message: 'departmental',
      at: '2° sur la route départementale n° 112, hors agglomération.',
    },
    ...[
      'La circulation est interdite sur la RN5 hors agglomération.',
      'La circulation est interdite sur la RN n°5 hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'national', at: words })),
    ...[
      'voie classée à grande circulation',
      'axe classé à grande circulation',
      'routes classées à grande circulation',
    ].map((at) => ({
      why: at,
      text: order(`La circulation est interdite rue du Moulin, ${at}.`),
      message: 'prefect',
      at,
    })),
    ...[
      'La circulation est interdite sur la RD n° 12, hors des agglomérations.',
      'La route départementale 12 est fermée hors agglomération, circulation interdite.',
      'La vitesse est réduite sur le CD 4 hors agglo, circulation limitée.',
      'La RD 12 est barrée hors agglomération.',
      'La circulation est interdite sur la RD 12, en dehors de l’agglomération.',
      'La circulation est interdite sur la RD 12, hors des limites de l’agglomération.',
      'La vitesse est limitée à 50 km/h sur la RD 12, en dehors des limites d’agglomération.',
      'La circulation est interdite à tous sur la voie départementale hors agglomération.',
      'La RD 12 est coupée hors agglomération.',
      'La RD 12 est réservée aux cycles hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'departmental', at: words })),

    ...[
      'La circulation est interdite sur la RD 12, hors agglomération.',
      'La circulation est alternée sur la D 12 hors agglomération.',
      'La vitesse est limitée à 70 km/h sur la route départementale 12, hors de l’agglomération.',
      'La circulation est interdite aux poids lourds hors agglomération sur les voies départementales.',
      'Le stationnement sera désormais interdit le long du CD 4, hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'departmental', at: words })),
    {
      why: 'route dite dans le titre',
      text: order('La circulation est alternée.', {
        title: 'Arrêté de circulation sur la RD 12 hors agglomération',
      }),
      message: 'departmental',
      at: 'La circulation est alternée.',
    },
    {
      why: 'nationale dans le titre',
      text: order('La circulation est alternée.', {
        title: 'Arrêté de circulation sur la RN 5 hors agglomération',
      }),
      message: 'national',
      at: 'La circulation est alternée.',
    },
    ...[
      'La circulation est interdite sur la RN 5 hors agglomération.',
      'La vitesse est limitée sur la route nationale hors agglomération.',
      'La circulation est interdite sur la bretelle d’autoroute hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'national', at: words })),
    ...[
      'La circulation est interdite rue du Moulin, route à grande circulation.',
      'La circulation est interdite rue du Moulin (RGC).',
    ].map((words, i) => ({
      why: words,
      text: order(words),
      message: 'prefect',
      at: i === 0 ? 'route à grande circulation' : 'RGC',
    })),
    ...[
      'La circulation est interdite sur la section hors agglomération de la route à grande circulation D 1084.',
      'La circulation est interdite sur la partie hors de l’agglomération de la route à grande circulation D 1084.',
    ].flatMap((words) => [
      { why: words, text: order(words), message: 'prefect', at: 'route à grande circulation' },
      { why: words, text: order(words), message: 'departmental', at: words },
    ]),
    {
      why: 'rien ne dit si la section est en agglomération',
      text: order('La circulation est interdite sur la RD 12.'),
      message: 'where',
      at: 'La circulation est interdite sur la RD 12.',
    },
  ],
};
