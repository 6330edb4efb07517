/** MO-18: examples of the length of an occupation, given, missing or endless. */
import type { Examples } from '../../../framework/rule';
import { act, HEAD, TERM_SAID } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Elle n’est pas accordée à titre définitif.',
      'Elle est accordée, non à titre permanent, mais pour la saison.',
      'Elle n’est ni à titre définitif ni renouvelable.',
    ].map((words) => ({ why: words, text: act({ term: `${TERM_SAID} ${words}` }) })),
    ...[
      'Elle expire le 2 avril 2026.',
      'Sa validité est de la saison.',
      'Elle a une durée limitée.',
      'Elle vaut jusqu’à la fin du chantier.',
    ].map((words) => ({ why: words, text: act({ term: words }) })),
    ...[
      'pour une durée de six mois',
      'pendant les travaux',
      'du 2 au 12 mars 2026',
      'pour 3 jours',
      'pour la saison',
      'pour l’été',
      'en semaine 25',
      'la semaine n° 25',
      'pour toute l’année',
      'pour l’hiver',
      'au titre de l’année 2026',
      'à l’été 2026',
      'à l’hiver 2026',
      'pour un usage annuel',
      'valable ce mois',
      'chaque lundi',
      'tous les mardis',
    ].map((words) => ({
      why: words,
      text: act({ term: `L’occupation est permise ${words}.` }),
    })),
    {
      why: 'un jour, des heures',
      text: act({ term: 'L’occupation est permise le 14 mars 2026, entre 8 h et 12 h.' }),
    },
    { why: 'deux dates', text: act({ term: 'Début : 2 mars 2026. Fin : 12 mars 2026.' }) },
    { why: 'un jour et une heure', text: act({ term: 'Début : 14 mars 2026 à 8 h.' }) },
    {
      why: 'durée dans le titre',
      text: act({ title: 'Permission de voirie jusqu’au 30 septembre 2026', term: '' }),
    },
    ...[
      'L’occupation est permise du lundi au samedi.',
      'Elle court à compter du 2 mars 2026 pour tout le chantier.',
      'L’occupation est permise le 14 mars 2026 de midi à minuit.',
      'L’occupation est permise le samedi 1er août 2026, entre midi et minuit.',
      'Sa validité prend fin avec le chantier.',
      'L’autorisation est valable un jour.',
      'Elle est accordée pour un an.',
      'Elle est accordée pour deux ans.',
      'Elle est accordée pour deux années.',
    ].map((term) => ({ why: term, text: act({ term }) })),
  ],
  fails: [
    ...(
      [
        ['L’emplacement est concédé à perpétuité.', 'à perpétuité'],
        ['L’emplacement est concédé pour toujours.', 'pour toujours'],
        ['Il est donné une permission permanente.', 'permission permanente'],
        ['Elle est donnée sans limite dans le temps.', 'sans limite dans le temps'],
        ['Elle est d’une durée illimitée.', 'durée illimitée'],
      ] as const
    ).map(([term, at]) => ({ why: term, text: act({ term }), message: 'endless', at })),
    ...(
      [
        ['L’autorisation est accordée à titre définitif.', 'à titre définitif'],
        ['Elle est accordée sans limitation de durée.', 'sans limitation de durée'],
        ['Sa durée est illimitée.', 'durée est illimitée'],
        ['La présente autorisation est permanente.', 'autorisation est permanente'],
      ] as const
    ).map(([term, at]) => ({ why: term, text: act({ term }), message: 'endless', at })),
    {
      why: 'un ancien local n’est pas un an',
      text: act({ who: 'L’entreprise est autorisée à poser une benne devant un ancien local.', term: '' }),
      message: 'term',
      at: HEAD,
    },
    ...[
      'La terrasse est ouverte en semaine 9 h – 22 h.',
      'La redevance est fixée selon le tarif de l’année 2026.',
    ].map((term) => ({
      why: `ni durée ni saison : ${term}`,
      text: act({ term }),
      message: 'term',
      at: HEAD,
    })),
    {
      why: 'des heures sans jour',
      text: act({ term: 'Elle vaut entre 8 h et 12 h.' }),
      message: 'term',
      at: HEAD,
    },
    { why: 'sans durée', text: act({ term: '' }), message: 'term', at: HEAD },
    {
      why: 'un début sans fin',
      text: act({ term: 'Elle commence le 2 mars 2026.' }),
      message: 'term',
      at: HEAD,
    },
  ],
};
