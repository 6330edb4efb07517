/** MO-05: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    {
      why: 'une décision qui loue',
      text: 'DÉCISION DU MAIRE N° 2026-14\nLe maire de Vernois,\nVu le code général des collectivités territoriales ;\nDÉCIDE\nArticle 1er : La salle est louée du 1er septembre 2026 au 31 août 2025.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET',
      kind: 'decision',
      message: 'inverted',
      at: '1er septembre 2026 au 31 août 2025',
    },
    ...(
      [
        [
          'La circulation est interdite rue Haute le 14 juin 2026, de 14 h 00 à 9 h 30.',
          '14 juin 2026, de 14 h 00 à 9 h 30',
        ],
        ['Le marché se tient le samedi 13 juin 2026 de 13 h à 8 h.', 'samedi 13 juin 2026 de 13 h à 8 h'],
        ['La place est fermée de 18 h à 9 h le 14 juin 2026.', '18 h à 9 h le 14 juin 2026'],
      ] as const
    ).map(([article, at]) => ({
      why: `un seul jour, sans travaux : ${article}`,
      text: act(article, 'Considérant le marathon qui emprunte la rue Haute ;'),
      message: 'backwards',
      at,
    })),
    ...(
      [
        ['La buvette du stade est ouverte ', '20 juin 2026 à 18 h au 20 juin 2026 à 2 h', 'crossed'],
        ['Le domaine public est occupé ', '24 août 2026 au 20 août 2026', 'inverted'],
        ['L’accès à l’étang est interdit ', '14 juillet 2026 à 20 h au 14 juillet 2026 à 1 h', 'crossed'],
      ] as const
    ).map(([words, at, message]) => ({
      why: `autre arrêté : ${words}`,
      text: act(`${words}du ${at}.`, 'Considérant la fête ;').replace(
        'Arrêté de circulation',
        'Arrêté municipal',
      ),
      message,
      at,
    })),
    ...[
      'Le stationnement est interdit du samedi 20 juin 2026 à 12 heures au samedi 20 juin 2026 à 3 heures.',
      'La circulation est interdite du 20 juin 2026 à 20 h 00 au 20 juin 2026 à 6 h 00.',
      'La rue est fermée à la circulation du 20 juin 2026 (18 h) au 20 juin 2026 (8 h).',
      'La circulation est interdite du lundi 16 mars 2026, à partir de 14 heures, au lundi 16 mars 2026, à 9 heures.',
      'La circulation est alternée à compter du 16 mars 2026 à 17 h 30 et jusqu’au 16 mars 2026 à 7 h 30.',
      'Le stationnement est interdit du 13 juillet 2026 dès 15 h jusqu’au 13 juillet 2026 à 2 h.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'crossed',
      at: words.slice(words.search(/(?:samedi |lundi )?(?:20|16|13) (?:j|m)/u)).replace(/\)?\.$/u, ''),
    })),
    ...[
      'La circulation est interdite le 16 mars 2026 de 18 h à 8 h.',
      'La circulation est interdite le 16 mars 2026, de 17 h 30 à 8 h 00.',
      'La circulation est interdite le 16 mars 2026 entre 14 h et 12 h.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'backwards',
      at: words.slice(words.indexOf('16 mars'), -1),
    })),
    ...[
      'A compter du 16 mars 2026 à 8 h, la circulation est interdite pendant la durée des travaux.',
      'La circulation est interdite à partir du 16 mars 2026, pour la durée du chantier.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'endless',
      at: words.startsWith('A') ? 'A compter du ' : 'à partir du ',
    })),
    {
      why: 'fin avant le début',
      text: act('La circulation est interdite du 20 mars 2026 à 8 h au 16 mars 2026 à 17 h.'),
      message: 'inverted',
      at: '20 mars 2026 à 8 h au 16 mars 2026',
    },
    {
      why: 'début sans fin',
      text: act('La circulation est interdite à compter du 16 mars 2026.'),
      message: 'endless',
      at: 'à compter du ',
    },
    {
      why: 'aucune date',
      text: act('La circulation est interdite.'),
      message: 'undated',
      at: 'Arrêté de circulation',
    },
    {
      why: 'dès le',
      text: act('La circulation est interdite dès le 16 mars 2026.'),
      message: 'endless',
      at: 'dès le ',
    },
    {
      why: 'à partir du',
      text: act('La circulation est interdite à partir du 16 mars 2026.'),
      message: 'endless',
      at: 'à partir du ',
    },
    ...[
      'Considérant le caractère temporaire de la mesure ;',
      'Considérant le chantier ;',
      'Considérant la manifestation ;',
      'Considérant qu’il faut fermer le temps de la fête ;',
      'Considérant qu’il faut fermer pendant la durée de la foire ;',
    ].map((reason) => ({
      why: `sans date : ${reason}`,
      text: act('La circulation est interdite.', reason),
      message: 'undated',
      at: 'Arrêté de circulation',
    })),
    {
      why: 'fin avant le début, jours nommés',
      text: act(
        'La circulation est interdite du vendredi 20 mars 2026 au lundi 16 mars 2026, de 8 h à 17 h.',
      ),
      message: 'inverted',
      at: 'vendredi 20 mars 2026 au lundi 16 mars 2026',
    },
    {
      why: 'pas d’heures',
      text: act('La circulation est interdite du 16 mars 2026 au 20 mars 2026.'),
      message: 'hours',
      at: '16 mars 2026 au 20 mars 2026',
    },
    ...[
      'La mesure commence le 20 mars 2026 et se termine le 16 mars 2026.',
      'La mesure commence le 20 mars 2026 et finit le 16 mars 2026.',
      'La mesure commence le 20 mars 2026 et prend fin le 16 mars 2026.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'inverted',
      at: words.slice(words.indexOf('20 mars'), -1),
    })),
    {
      why: 'du jour au même jour, à la même heure',
      text: act('La circulation est interdite du 20 juin 2026 à 8 h au 20 juin 2026 à 8 h.'),
      message: 'crossed',
      at: '20 juin 2026 à 8 h au 20 juin 2026 à 8 h',
    },
    ...[
      'La circulation est interdite le 16 mars 2026 de 18 h à 7 h.',
      'La circulation est interdite la journée du mercredi 18 mars 2026 de 18 h à 8 h.',
      'La circulation est interdite le 16 mars 2026 de 18 h à 8 h. Le lendemain, la rue est rendue.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'backwards',
      at: /(?:mercredi )?1[68] mars 2026 de 18 h à \d h/u.exec(words)?.[0] ?? '',
    })),
    {
      why: 'durée de ce qui n’a pas de terme dit',
      text: act('La circulation est interdite à compter du 16 mars 2026, pour la durée de la fête.'),
      message: 'endless',
      at: 'à compter du ',
    },
  ],
};
