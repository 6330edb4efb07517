/** CP-15: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { order } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'dans la traversée de l’agglomération',
      'à l’intérieur de l’agglomération',
      'dans les limites d’agglomération',
      'dans l’agglomération',
    ].map((words) => ({ why: words, text: order(`La circulation est interdite sur la RD 12, ${words}.`) })),

    { why: 'rue du bourg', text: order('La circulation est interdite rue du Moulin.') },
    {
      why: 'départementale en agglomération',
      text: order('La circulation est interdite sur la RD 12, en agglomération.'),
    },
    {
      why: 'en agglomération, dit dans les motifs',
      text: order('La circulation est interdite sur la RD 12.', {
        reason: 'Considérant les travaux dans l’agglomération ;',
      }),
    },
    {
      why: 'voie communale hors agglomération',
      text: order('La vitesse est limitée à 50 km/h sur la voie communale n° 4, hors agglomération.'),
    },
    {
      why: 'déviation par la départementale',
      text: order(
        'La circulation est interdite rue du Moulin. Une déviation est réservée par la RD 12, hors agglomération.',
      ),
    },
    {
      why: 'arrêté conjoint',
      text: order('La circulation est interdite sur la RD 12, hors agglomération.', {
        title: 'Arrêté conjoint portant réglementation de la circulation',
      }),
    },
    {
      why: 'signé aussi du président du conseil départemental',
      text: order('La circulation est interdite sur la RD 12, hors agglomération.', {
        signature: 'Le maire,\nPaul ROUGET\nLe président du conseil départemental,\nLuc PETIT',
      }),
    },
    ...[
      'Considérant que la rue n’est pas inscrite au réseau des routes à grande circulation ;',
      'Considérant que la voie, non classée route à grande circulation, est étroite ;',
      'Considérant que cette voie non inscrite parmi les routes à grande circulation est étroite ;',
      'Considérant que la voie est hors des routes à grande circulation ;',
      'Considérant que le tronçon est exclu des routes à grande circulation ;',
      'Considérant qu’aucune des voies fermées n’est une route à grande circulation ;',
      'Considérant la voie communale (non RGC) ;',
    ].map((reason) => ({
      why: reason,
      text: order('La circulation est interdite rue du Moulin.', { reason }),
    })),
    {
      why: 'l’acte le dit d’abord, et le nie ensuite',
      text: order('La circulation est interdite rue du Moulin.', {
        reason:
          'Vu le décret fixant la liste des routes à grande circulation ;\nConsidérant que la rue du Moulin n’est pas une route à grande circulation ;',
      }),
    },
    {
      why: 'grande circulation, avis visé',
      text: order('La circulation est interdite rue du Moulin, route à grande circulation.', {
        reason: 'Vu l’avis favorable du préfet ;',
      }),
    },
    {
      why: 'grande circulation, préfet consulté',
      text: order('La circulation est interdite rue du Moulin, route à grande circulation.', {
        reason: 'Vu la consultation de la DDT et son avis ;',
      }),
    },
    {
      why: 'grande circulation, accord du préfet',
      text: order('La circulation est interdite rue du Moulin, route à grande circulation.', {
        reason: 'Vu l’accord du préfet ;',
      }),
    },
    {
      why: 'une distance n’est pas une route',
      text: order('La circulation est interdite rue du Moulin, à compter de 8 h, D 12 h.'),
    },
    ...[
      'La circulation est interdite boulevard 11 Novembre.',
      'La circulation est interdite rue du Tarn 4 à 12.',
      'La circulation est interdite chemin des Prés, devant la parcelle AD 12.',
      'Un itinéraire est réservé aux cars par la RD 12, hors agglomération.',
    ].map((words) => ({ why: words, text: order(words) })),
    {
      why: 'le titre dit les deux, l’article une seule',
      text: order('La vitesse est limitée à 50 km/h sur la RD 12, en agglomération.', {
        title: 'Arrêté de circulation sur la RD 12 hors agglomération et dans le bourg',
      }),
    },
    ...[
      'Arrêté du maire et du président du conseil départemental',
      'Arrêté du maire et de la présidente du département',
      'Arrêté du maire et du préfet de la Sarthe, circulation',
      'Arrêté du maire et de la préfète de la Sarthe, circulation',
    ].map((title) => ({
      why: title,
      text: order('La circulation est interdite sur la RD 12, hors agglomération.', {
        title: `${title} portant réglementation de la circulation`,
      }),
    })),
    {
      why: 'signé aussi du préfet',
      text: order('La circulation est interdite sur la RN 5, hors agglomération.', {
        signature: 'Le maire,\nPaul ROUGET\nLe préfet,\nLuc PETIT',
      }),
    },
  ],
};
